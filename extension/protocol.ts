import type { Verdict } from '../core/claims/mark.ts';

/** What the reader of a page asks of the background. */
export type ReaderMessage = PageMessage | CountMessage | MineMessage;

/** A page to be judged. Its text stays inside the browser: the background is ours. */
export interface PageMessage extends Page {
  readonly about: 'page';
  /** The language of the answer, as a tag. */
  readonly lang: string;
}

export interface Page {
  readonly text: string;
  /** The date that the page tells to machines, as it is written there; '' where it tells none. */
  readonly stamp: string;
  readonly official: boolean;
}

/** How many marks stand in the page, whenever that changes. */
export interface CountMessage {
  readonly about: 'count';
  readonly count: number;
}

export interface MineMessage {
  readonly about: 'mine';
  readonly lang: string;
  readonly own: string;
}

/** What the popup asks of the reader of a page. */
export type PopupMessage =
  | { readonly about: 'list' }
  | { readonly about: 'show'; readonly index: number };

/** A mark in words, at its place in the text of the page. A word that has nothing to say is ''. */
export interface Shown extends Listed {
  readonly start: number;
  readonly end: number;
  /** What it is about: "Indemnité journalière maladie maximale". */
  readonly subject: string;
  /** The value today, and since when; '' where the law of today is not known. */
  readonly today: string;
  readonly since: string;
  readonly why: string;
  /** Where the value stands: that of today, else that of the time of what the page says. */
  readonly article: string;
  /** The article's address, https. */
  readonly url: string;
  readonly verified: string;
  /** The value was checked too long ago, or stands on too little. */
  readonly unsure: boolean;
  /** Which of the reader's own figures answers to it. */
  readonly own: string;
}

/** A mark as the popup lists it. */
export interface Listed {
  readonly verdict: Verdict;
  /** The verdict in words: "Périmé depuis le 1er juillet 2026". */
  readonly title: string;
  /** What the page says: "41,95 €". */
  readonly stated: string;
  /** What it is counted by: "brut par jour". */
  readonly per: string;
}

/** A person's own figure in words, and nothing more of their situation. */
export interface Mine {
  readonly figure: string;
  readonly details: string;
  readonly unsure: boolean;
  /** What a month of therapeutic part-time comes to; '' where it cannot be computed. */
  readonly month: string;
  readonly monthUnsure: boolean;
}

interface Primitives {
  string: string;
  number: number;
  boolean: boolean;
}
type Shape<T> = { readonly [K in keyof T]: keyof Primitives };

const LISTED = {
  verdict: 'string',
  title: 'string',
  stated: 'string',
  per: 'string',
} as const satisfies Shape<Listed>;
const SHOWN = {
  ...LISTED,
  start: 'number',
  end: 'number',
  subject: 'string',
  today: 'string',
  since: 'string',
  why: 'string',
  article: 'string',
  url: 'string',
  verified: 'string',
  unsure: 'boolean',
  own: 'string',
} as const satisfies Shape<Shown>;
const MINE = {
  figure: 'string',
  details: 'string',
  unsure: 'boolean',
  month: 'string',
  monthUnsure: 'boolean',
} as const satisfies Shape<Mine>;
const MESSAGES = {
  page: { about: 'string', lang: 'string', text: 'string', stamp: 'string', official: 'boolean' },
  count: { about: 'string', count: 'number' },
  mine: { about: 'string', lang: 'string', own: 'string' },
} as const;

const VERDICTS: readonly string[] = ['a-jour', 'perime', 'errone', 'depend'] satisfies Verdict[];

// What arrives may come from another version of ourselves: whatever does not fit is no message.

function fits<T>(data: unknown, shape: Shape<T>): data is T {
  if (typeof data !== 'object' || data === null) return false;
  const found = new Map(Object.entries(data));
  return Object.entries(shape).every(([key, type]) => typeof found.get(key) === type);
}

const aboutOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'about' in data ? data.about : undefined;

const isWhole = (n: number): boolean => Number.isInteger(n) && n >= 0;

export function readerMessage(data: unknown): ReaderMessage | undefined {
  const about = aboutOf(data);
  if (about === 'page' && fits<PageMessage>(data, MESSAGES.page)) return data;
  if (about === 'mine' && fits<MineMessage>(data, MESSAGES.mine)) return data;
  if (about === 'count' && fits<CountMessage>(data, MESSAGES.count) && isWhole(data.count))
    return data;
  return undefined;
}

export function popupMessage(data: unknown): PopupMessage | undefined {
  const about = aboutOf(data);
  if (about === 'list') return { about };
  return about === 'show' &&
    fits<{ index: number }>(data, { index: 'number' }) &&
    isWhole(data.index)
    ? { about, index: data.index }
    : undefined;
}

export const mineFrom = (data: unknown): Mine | undefined =>
  fits<Mine>(data, MINE) ? data : undefined;

export const listedFrom = (data: unknown): Listed[] | undefined =>
  Array.isArray(data) ? data.filter(isListed) : undefined;

export const shownFrom = (data: unknown): Shown[] | undefined =>
  Array.isArray(data) ? data.filter(isShown) : undefined;

const isListed = (data: unknown): data is Listed =>
  fits<Listed>(data, LISTED) && VERDICTS.includes(data.verdict);

const isShown = (data: unknown): data is Shown =>
  fits<Shown>(data, SHOWN) &&
  isListed(data) &&
  isWhole(data.start) &&
  data.start < data.end &&
  (data.url === '' || data.url.startsWith('https://'));
