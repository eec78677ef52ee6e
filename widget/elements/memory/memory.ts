// Writes and reads back what the person asked to keep on this device. It comes only then.
import { coherence } from '../../../core/situation/coherence.ts';
import { readSituation, writeSituation } from '../../../core/situation/written.ts';
import { KEPT, type Kept } from '../tpt-calculator/kept-here.ts';

const ASIDE = `${KEPT}.illisible.`;

const followed = new WeakSet<Kept>();

/** Writes the answers as they stand, unless some are still being typed. */
function write(host: Kept): void {
  const { situation, errors } = host;
  if (Object.keys(errors).length > 0 || coherence(situation).length > 0) return;
  localStorage.setItem(KEPT, JSON.stringify(writeSituation(situation)));
}

function follow(host: Kept): void {
  if (followed.has(host)) return;
  followed.add(host);
  host.addEventListener('tpt-change', () => {
    if (localStorage.getItem(KEPT) === null) return;
    try {
      write(host);
    } catch {
      // A full storage keeps what it had.
    }
  });
}

/** Keeps the answers from now on; says whether the browser let it. */
export function keep(host: Kept): boolean {
  try {
    localStorage.setItem(KEPT, JSON.stringify(writeSituation({})));
    write(host);
  } catch {
    return false;
  }
  follow(host);
  return true;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Moves what cannot be read under a name of its own, so that nothing is written over it. */
function setAside(text: string): void {
  let n = 1;
  while (localStorage.getItem(`${ASIDE}${n}`) !== null) n++;
  localStorage.setItem(`${ASIDE}${n}`, text);
  localStorage.removeItem(KEPT);
}

/** Takes up again what was kept; says whether it could be read. */
export function recall(host: Kept): boolean {
  const text = localStorage.getItem(KEPT);
  if (text === null) return true;
  const read = readSituation(parsed(text));
  if (!read.ok) {
    setAside(text);
    return false;
  }
  host.situation = read.situation;
  follow(host);
  return true;
}

/** Forgets the answers, and what was set aside. */
export function forget(): void {
  for (const key of Object.keys(localStorage))
    if (key === KEPT || key.startsWith(ASIDE)) localStorage.removeItem(key);
}
