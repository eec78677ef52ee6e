import { type Counted, countMonths, whole } from './counting.ts';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  type Day,
  firstDay,
  monthNumber,
  monthOf,
} from './day.ts';

/**
 * The last day of a period of whole months that starts on `first`: the eve of the same date. Where
 * the last month has no such date (a year from 29 February), its last day already is that eve.
 */
export function lastOfMonths(first: Day, months: number): Counted {
  const sameDate = countMonths(first, months);
  const { day, steps } = sameDate;
  if (steps[0]?.kind !== 'quantieme') return sameDate;
  const eve = addDays(day, -1);
  return { day: eve, steps: [...steps, { kind: 'veille', from: day, to: eve }] };
}

/** The last of so many calendar days that start on `first`, which counts. */
export function lastOfDays(first: Day, days: number): Counted {
  const to = addDays(first, whole(days) - 1);
  return { day: to, steps: [{ kind: 'jours-compris', from: first, to, days }] };
}

/** The first day of a sliding window of whole months that ends on `last`: the day after its date. */
export const firstOfMonths = (last: Day, months: number): Day =>
  addDays(addMonths(last, -whole(months)), 1);

/** The first day of the calendar quarter after that of `day`. */
export function nextQuarter(day: Day): Counted {
  const quarter = Math.floor((monthNumber(day) - 1) / 3);
  const to = firstDay(addMonthsToMonth(monthOf(day), quarter * 3 + 4 - monthNumber(day)));
  return { day: to, steps: [{ kind: 'trimestre-suivant', from: day, to }] };
}
