import { type Day, dayOf, weekday } from './day.ts';
import { bare, monthNamed, weekdayNamed } from './months.ts';

/**
 * Why a text is not a day. `no-such-day`: 30 février. `year-missing`: 1er juillet.
 * `day-missing`: juillet 2026. `other-weekday`: a lundi that was a mardi, so that one of the two
 * was a slip. `year-too-far`: outside 1900 to 2100.
 */
export type DayProblem =
  | 'empty'
  | 'not-a-day'
  | 'no-such-day'
  | 'year-missing'
  | 'day-missing'
  | 'other-weekday'
  | 'year-too-far';

export type DayRead =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: DayProblem };

export interface DayReading {
  /** The year of a day written without one; such a day is `year-missing` otherwise. */
  readonly yearIfMissing?: number;
}

const NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?$/;
const TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const WORDS = /^(\d{1,2}) ?(?:er)? ?([a-z]+)\.?(?: ?,? ?(\d{4}|\d{2}))?$/;
const MONTH_ONLY = /^(?:\d{1,2} ?[/.-] ?\d{4}|\d{4}-\d{1,2}|([a-z]+)\.? (?:\d{4}))$/;

const failed = (problem: DayProblem): DayRead => ({ ok: false, problem });

/** The year typed: two digits are of the 2000s. */
export const yearTyped = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

/** Far from any case that can be computed: a slip of the finger more likely than a year. */
export const yearTooFar = (year: number): boolean => year < 1900 || year > 2100;

/** All dashes and no-break spaces a text can be pasted with, made plain; accents and case gone. */
export const plainDate = (text: string): string =>
  bare(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ ?[.,;]$/, '')
    .replace(/\bpremier\b/, '1er');

/**
 * A day as people in France type it: `1er juillet 2026`, `lundi 6 juil. 2026`, `le 01/07/2026`,
 * `1-7-26`, `01072026`, `2026-07-01`. Always day before month, unless the year comes first.
 * Never throws.
 */
export function readDay(text: string, { yearIfMissing }: DayReading = {}): DayRead {
  const plain = plainDate(text).replace(/^le /, '');
  if (plain === '') return failed('empty');
  const first = /^([a-z]+)\.?,? /.exec(plain);
  const said = first?.[1] === undefined ? undefined : weekdayNamed(first[1]);
  const date = first && said ? plain.slice(first[0].length).replace(/^le /, '') : plain;

  const iso = ISO.exec(date);
  if (iso) return dayRead([iso[3], iso[2], iso[1]], said);
  const numbers = NUMBERS.exec(date) ?? TOGETHER.exec(date);
  if (numbers) {
    return dayRead([numbers[1], numbers[2], numbers[3] ?? yearIfMissing?.toString()], said);
  }
  const words = WORDS.exec(date);
  const month = words && monthNamed(words[2] ?? '');
  if (words && month) {
    return dayRead([words[1], String(month), words[3] ?? yearIfMissing?.toString()], said);
  }
  const only = MONTH_ONLY.exec(date);
  if (only && (only[1] === undefined || monthNamed(only[1]))) return failed('day-missing');
  return failed('not-a-day');
}

type Parts = readonly [date?: string, month?: string, year?: string];

function dayRead([date, month, digits]: Parts, said: number | undefined): DayRead {
  if (!digits) {
    // A leap year has every day that any year has.
    return failed(dayOf(2000, Number(month), Number(date)) ? 'year-missing' : 'no-such-day');
  }
  const year = yearTyped(digits);
  const day = dayOf(year, Number(month), Number(date));
  if (yearTooFar(year)) return failed('year-too-far');
  if (!day) return failed('no-such-day');
  return said && weekday(day) !== said ? failed('other-weekday') : { ok: true, day };
}
