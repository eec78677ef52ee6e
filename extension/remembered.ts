import type { Situation } from '../core/situation/situation.ts';
import { readSituation, writeSituation } from '../core/situation/written.ts';
import { SETTINGS_KEY } from './settings.ts';

/** As much of `browser.storage.local` as is needed. */
export interface Store {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const KEY = 'situation';
const ASIDE = `${KEY}.illisible.`;

/** What was remembered: a situation, nothing, or something that cannot be read. */
export type Remembered =
  | { readonly is: 'known'; readonly situation: Situation }
  | { readonly is: 'unknown' }
  | { readonly is: 'unreadable' };

export async function remembered(store: Store): Promise<Remembered> {
  const data = (await store.get(KEY))[KEY];
  if (data === undefined) return { is: 'unknown' };
  const read = readSituation(data);
  return read.ok ? { is: 'known', situation: read.situation } : { is: 'unreadable' };
}

export const remember = (store: Store, situation: Situation): Promise<void> =>
  store.set({ [KEY]: writeSituation(situation) });

/** Moves what cannot be read under a name of its own, so that nothing new is written over it. */
export async function setAside(store: Store): Promise<void> {
  const all = await store.get(null);
  let n = 1;
  while (Object.hasOwn(all, `${ASIDE}${n}`)) n++;
  await store.set({ [`${ASIDE}${n}`]: all[KEY] });
  await store.remove(KEY);
}

/** Forgets the situation, whatever was set aside, and which pages were hidden. */
export async function forget(store: Store): Promise<void> {
  const all = Object.keys(await store.get(null));
  await store.remove(
    all.filter((key) => key === KEY || key === SETTINGS_KEY || key.startsWith(ASIDE)),
  );
}
