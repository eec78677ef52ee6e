import type { Verdict } from '../core/claims/mark.ts';
import type {
  CountMessage,
  LeftAlone,
  Listed,
  Listing,
  Mine,
  MineMessage,
  MineStep,
  PageMessage,
  PopupMessage,
  Quoted,
  ReaderMessage,
  Reported,
  Shown,
} from './protocol.ts';
import type { HiddenBy } from './settings.ts';

// What arrives may come from another version of ourselves: whatever does not fit is no message.

interface Primitives {
  string: string;
  number: number;
  boolean: boolean;
  object: object;
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
  steps: 'object',
  due: 'string',
  calendar: 'string',
} as const satisfies Shape<Mine>;
const STEP = {
  title: 'string',
  lines: 'object',
  article: 'string',
  url: 'string',
} as const satisfies Shape<MineStep>;
const QUOTED = {
  ...SHOWN,
  before: 'string',
  quote: 'string',
  after: 'string',
} as const satisfies Shape<Quoted>;
const REPORTED = {
  title: 'string',
  address: 'string',
  partial: 'boolean',
  marks: 'object',
} as const satisfies Shape<Reported>;
const MESSAGES = {
  page: {
    about: 'string',
    lang: 'string',
    text: 'string',
    stamp: 'string',
    official: 'boolean',
    title: 'string',
    address: 'string',
  },
  count: { about: 'string', count: 'number' },
  mine: { about: 'string', lang: 'string', own: 'string' },
} as const;

const VERDICTS: readonly string[] = ['a-jour', 'perime', 'errone', 'depend'] satisfies Verdict[];

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
  if (about === 'list' || about === 'report') return { about };
  if (about === 'show' && fits<{ index: number }>(data, { index: 'number' }))
    return isWhole(data.index) ? { about, index: data.index } : undefined;
  if (about === 'step' && fits<{ by: number }>(data, { by: 'number' }))
    return { about, by: data.by < 0 ? -1 : 1 };
  return about === 'check' && fits<{ selection: boolean }>(data, { selection: 'boolean' })
    ? { about, selection: data.selection }
    : undefined;
}

export const mineFrom = (data: unknown): Mine | undefined =>
  fits<Mine>(data, MINE) && Array.isArray(data.steps) && data.steps.every(isStep)
    ? data
    : undefined;

const isStep = (data: unknown): data is MineStep =>
  fits<MineStep>(data, STEP) &&
  Array.isArray(data.lines) &&
  data.lines.every((line) => typeof line === 'string') &&
  isAddress(data.url);

const LEFT: readonly string[] = ['compte', 'langue', 'refus'] satisfies LeftAlone[];
const HIDDEN: readonly string[] = ['page', 'site'] satisfies HiddenBy[];

export function listingFrom(data: unknown): Listing | undefined {
  if (fits<{ is: string; why: LeftAlone }>(data, { is: 'string', why: 'string' }))
    return data.is === 'left' && LEFT.includes(data.why)
      ? { is: 'left', why: data.why }
      : undefined;
  if (fits<{ is: string; by: HiddenBy }>(data, { is: 'string', by: 'string' }))
    return data.is === 'hidden' && HIDDEN.includes(data.by)
      ? { is: 'hidden', by: data.by }
      : undefined;
  const shape = { is: 'string', marks: 'object', partial: 'boolean' } as const;
  if (!fits<{ is: string; marks: object; partial: boolean }>(data, shape)) return undefined;
  return data.is === 'read' && Array.isArray(data.marks)
    ? { is: 'read', marks: data.marks.filter(isListed), partial: data.partial }
    : undefined;
}

export const reportedFrom = (data: unknown): Reported | undefined =>
  fits<Reported>(data, REPORTED) && Array.isArray(data.marks)
    ? { ...data, marks: data.marks.filter(isQuoted) }
    : undefined;

export const shownFrom = (data: unknown): Shown[] | undefined =>
  Array.isArray(data) ? data.filter(isShown) : undefined;

const isListed = (data: unknown): data is Listed =>
  fits<Listed>(data, LISTED) && VERDICTS.includes(data.verdict);

const isAddress = (url: string): boolean => url === '' || url.startsWith('https://');

const isShown = (data: unknown): data is Shown =>
  fits<Shown>(data, SHOWN) &&
  isListed(data) &&
  isWhole(data.start) &&
  data.start < data.end &&
  isAddress(data.url);

const isQuoted = (data: unknown): data is Quoted => isShown(data) && fits<Quoted>(data, QUOTED);
