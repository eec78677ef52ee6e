import { asMonth, type Month } from './day.ts';
import { monthNamed } from './months.ts';
import { plainDate, yearTooFar, yearTyped } from './read-day.ts';

export type MonthProblem =
  | 'empty'
  | 'not-a-month'
  | 'no-such-month'
  | 'year-missing'
  | 'year-too-far';

export type MonthRead =
  | { readonly ok: true; readonly month: Month }
  | { readonly ok: false; readonly problem: MonthProblem };

const NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[/.-](\d{1,2})$/;
const WORDS = /^([a-z]+)\.?(?: ?,? ?(\d{4}|\d{2}))?$/;

const failed = (problem: MonthProblem): MonthRead => ({ ok: false, problem });

/** A month as people type it: `juillet 2026`, `juil. 26`, `07/2026`, `2026-07`. Never throws. */
export function readMonth(text: string): MonthRead {
  const plain = plainDate(text);
  if (plain === '') return failed('empty');
  const iso = ISO.exec(plain);
  if (iso) return monthRead(Number(iso[2]), iso[1]);
  const numbers = NUMBERS.exec(plain);
  if (numbers) return monthRead(Number(numbers[1]), numbers[2]);
  const words = WORDS.exec(plain);
  const named = monthNamed(words?.[1] ?? '');
  return named ? monthRead(named, words?.[2]) : failed('not-a-month');
}

function monthRead(number: number, digits: string | undefined): MonthRead {
  if (!digits) return failed('year-missing');
  const year = yearTyped(digits);
  if (yearTooFar(year)) return failed('year-too-far');
  const month = asMonth(`${year}-${String(number).padStart(2, '0')}`);
  return month ? { ok: true, month } : failed('no-such-month');
}
