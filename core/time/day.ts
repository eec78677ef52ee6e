declare const brand: unique symbol;

/**
 * A civil day, `YYYY-MM-DD`, without hour or time zone: the law counts days, never instants.
 * Two days compare as their strings do. Only `asDay` makes one from text.
 */
export type Day = string & { readonly [brand]: 'day' };

/** A civil month, `YYYY-MM`. */
export type Month = string & { readonly [brand]: 'month' };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/;

const pad = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** Length of a month, `month` from 1 to 12. */
export function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers, or undefined where the calendar has none (30 February). Years 1 to 9999. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) {
    return undefined;
  }
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (date < 1 || date > lengthOfMonth(year, month)) return undefined;
  return `${pad(Math.floor(year / 100))}${pad(year % 100)}-${pad(month)}-${pad(date)}` as Day;
}

/** The day written `YYYY-MM-DD`, or undefined where the text is not one. */
export function asDay(text: string): Day | undefined {
  const parts = DAY.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** A day written in the source code itself. Throws on a slip of the pen, so a wrong literal cannot ship. */
export function day(literal: string): Day {
  const found = asDay(literal);
  if (!found) throw new RangeError(`${literal} is not a day`);
  return found;
}

/** The month written `YYYY-MM`, or undefined where the text is not one. */
export function asMonth(text: string): Month | undefined {
  return MONTH.test(text) ? (text as Month) : undefined;
}

const twoDigits = (d: Day | Month, at: number): number =>
  (d.charCodeAt(at) - 48) * 10 + d.charCodeAt(at + 1) - 48;

export const yearOf = (d: Day | Month): number => twoDigits(d, 0) * 100 + twoDigits(d, 2);
export const monthNumber = (d: Day | Month): number => twoDigits(d, 5);
export const dateOf = (d: Day): number => twoDigits(d, 8);
export const monthOf = (d: Day): Month => d.slice(0, 7) as Month;

/** Days since 1970-01-01 (Howard Hinnant's civil calendar arithmetic, exact for all years). */
export function epochDay(d: Day): number {
  const month = monthNumber(d);
  const year = yearOf(d) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dateOf(d) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A day that left the calendar would be compared and shown wrong without a word: it throws. */
function known(d: Day | undefined): Day {
  if (!d) throw new RangeError('outside the years 1 to 9999');
  return d;
}

/** The inverse of `epochDay`. Throws RangeError outside the years 1 to 9999, as all that adds does. */
export function fromEpochDay(count: number): Day {
  const shifted = count + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return known(dayOf(year, month, date));
}

export function addDays(d: Day, days: number): Day {
  const date = dateOf(d) + days;
  // Every month has 28 days: within them only the date changes.
  if (date >= 1 && date <= 28 && Number.isInteger(date)) return `${monthOf(d)}-${pad(date)}` as Day;
  return fromEpochDay(epochDay(d) + days);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => epochDay(to) - epochDay(from);

/** 1 for Monday to 7 for Sunday. */
export const weekday = (d: Day): number => ((((epochDay(d) + 3) % 7) + 7) % 7) + 1;

/** The month that lies `months` away. */
export function addMonthsToMonth(m: Month, months: number): Month {
  const index = yearOf(m) * 12 + monthNumber(m) - 1 + months;
  return monthOf(known(dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1)));
}

export const firstDay = (m: Month): Day => `${m}-01` as Day;
export const daysIn = (m: Month): number => lengthOfMonth(yearOf(m), monthNumber(m));
export const lastDay = (m: Month): Day => `${m}-${pad(daysIn(m))}` as Day;

/**
 * The same date `months` later, or the last day of that month where it has no such date
 * (31 January + 1 month: 28 or 29 February), as article 641 of the code de procédure civile counts.
 */
export function addMonths(d: Day, months: number): Day {
  const month = addMonthsToMonth(monthOf(d), months);
  return `${month}-${pad(Math.min(dateOf(d), daysIn(month)))}` as Day;
}
