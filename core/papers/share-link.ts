import { type Cents, cents, MAX_CENTS } from '../money/cents.ts';
import type { Problem } from '../situation/problem.ts';
import { LIMITS, type Situation } from '../situation/situation.ts';
import { readSituation, writeSituation } from '../situation/written.ts';
import { asDay, type Day, yearOf } from '../time/day.ts';
import type { LinkProblem } from '../words/fr/papers.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** The amounts shown when the link was made, so that a later reader is told when they differ. */
export interface Said {
  /** Indemnité of a day of full stop, gross. */
  readonly ij?: Cents;
  /** Pay and indemnités of the month shown, gross. */
  readonly total?: Cents;
}

export interface Shared {
  readonly situation: Situation;
  /** The day of the law: what was shown was assessed on that day. */
  readonly on: Day;
  readonly said: Said;
}

export type ReadShareLink =
  | { readonly ok: true; readonly shared: Shared }
  | {
      readonly ok: false;
      readonly problem: LinkProblem;
      /** Which answers do not fit, for `situation`. */
      readonly problems?: readonly Problem[];
    };

const VERSION = 1;
const MARK = /^#v(\d{1,4})\.(.*)/s;
/** Sixty events and every answer weigh a third of that. */
const LONGEST = 32_000;

/**
 * A situation and the day it was assessed on, as the fragment of an address: what follows `#` stays
 * in the browser and is sent to no server.
 */
export function shareLink({ situation, on, said }: Shared): string {
  // Octets as they are: a situation holds days, numbers and names of closed lists, in plain ASCII.
  const json = JSON.stringify([on, writeSituation(situation), said]);
  return `#v${VERSION}.${toBase64url(json)}`;
}

const refused = (problem: LinkProblem): ReadShareLink => ({ ok: false, problem });

function parsed(signs: string): unknown {
  try {
    return JSON.parse(fromBase64url(signs) ?? '');
  } catch {
    return undefined;
  }
}

const amount = (value: unknown): Cents | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MAX_CENTS
    ? cents(value)
    : undefined;

function saidIn(data: unknown): Said {
  if (typeof data !== 'object' || data === null) return {};
  const ij = amount('ij' in data ? data.ij : undefined);
  const total = amount('total' in data ? data.total : undefined);
  return { ...(ij !== undefined && { ij }), ...(total !== undefined && { total }) };
}

/** Reads the fragment of an address. Never throws; what is refused says why. */
export function readShareLink(fragment: string): ReadShareLink {
  if (fragment.length > LONGEST) return refused('trop-long');
  const found = MARK.exec(fragment);
  if (!found) return refused('etranger');
  const [, version, signs = ''] = found;
  if (Number(version) !== VERSION) return refused('autre-version');
  const data = parsed(signs);
  if (!Array.isArray(data) || data.length !== 3) return refused('abime');
  const [written, situation, said]: unknown[] = data;
  const on = typeof written === 'string' ? asDay(written) : undefined;
  if (!on || yearOf(on) < LIMITS.year.min || yearOf(on) > LIMITS.year.max) return refused('abime');
  const read = readSituation(situation);
  if (!read.ok) return { ok: false, problem: 'situation', problems: read.problems };
  return { ok: true, shared: { situation: read.situation, on, said: saidIn(said) } };
}
