import type { Verdict } from '../core/claims/mark.ts';
import { type Cents, cents } from '../core/money/cents.ts';
import { asDay, type Day } from '../core/time/day.ts';

/** What the reader of a page asks of the background. */
export type ReaderMessage =
  | { readonly about: 'count'; readonly count: number }
  | { readonly about: 'mine'; readonly own: Own };

/** What the popup asks of the reader of a page. */
export type PopupMessage =
  | { readonly about: 'list' }
  | { readonly about: 'show'; readonly index: number };

/** A figure of one's own that a card can show beside what the page says. */
export type Own = 'ijMaladie';

/** A person's own figure, and nothing more of their situation. */
export interface Mine {
  /** A day's allowance, gross. */
  readonly amount: Cents;
  /** The day whose law counts: the start of the stop, or of the TPT where none came before. */
  readonly since: Day;
  readonly capped: boolean;
  /** The figure stands on values checked too long ago, or on too little. */
  readonly unsure: boolean;
}

/** A mark as the popup lists it. */
export interface Listed {
  readonly verdict: Verdict;
  readonly stated: string;
  readonly quote: string;
  readonly since?: Day;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

const isCount = (data: unknown): data is number =>
  typeof data === 'number' && Number.isInteger(data) && data >= 0 && data < 1e6;

const asOwn = (data: unknown): Own | undefined => (data === 'ijMaladie' ? data : undefined);

const asVerdict = (data: unknown): Verdict | undefined =>
  data === 'a-jour' || data === 'perime' || data === 'errone' || data === 'depend'
    ? data
    : undefined;

const dayIn = (data: unknown): Day | undefined =>
  typeof data === 'string' ? asDay(data) : undefined;

// What arrives may come from another version of ourselves: whatever does not fit is no message.

export function readerMessage(data: unknown): ReaderMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { about, count } = data;
  if (about === 'count') return isCount(count) ? { about, count } : undefined;
  const own = asOwn(data.own);
  return about === 'mine' && own ? { about, own } : undefined;
}

export function popupMessage(data: unknown): PopupMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { about, index } = data;
  if (about === 'list') return { about };
  return about === 'show' && isCount(index) ? { about, index } : undefined;
}

export function mineFrom(data: unknown): Mine | undefined {
  if (!isRecord(data)) return undefined;
  const { amount, capped, unsure } = data;
  const since = dayIn(data.since);
  return since && isCount(amount) && typeof capped === 'boolean' && typeof unsure === 'boolean'
    ? { amount: cents(amount), since, capped, unsure }
    : undefined;
}

export function listedFrom(data: unknown): Listed[] | undefined {
  return Array.isArray(data) ? data.flatMap(oneListed) : undefined;
}

function oneListed(data: unknown): Listed[] {
  if (!isRecord(data)) return [];
  const { stated, quote } = data;
  const verdict = asVerdict(data.verdict);
  const since = dayIn(data.since);
  if (!verdict || typeof stated !== 'string' || typeof quote !== 'string') return [];
  return [{ verdict, stated, quote, ...(since && { since }) }];
}
