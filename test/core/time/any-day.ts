import fc from 'fast-check';
import {
  type Day,
  dayOf,
  epochDay,
  fromEpochDay,
  lastDay,
  type Month,
  monthOf,
} from '../../../core/time/day.ts';

const from = (year: number): number => epochDay(dayOf(year, 1, 1) as Day);

/** Days of the years `first` to `last`, month ends and leap days far more often than chance gives. */
export const dayWithin = (first: number, last: number): fc.Arbitrary<Day> => {
  const even = fc.integer({ min: from(first), max: from(last + 1) - 1 }).map(fromEpochDay);
  const monthEnd = even.map((d) => lastDay(monthOf(d)));
  const february = fc
    .tuple(fc.integer({ min: first, max: last }), fc.constantFrom(28, 29))
    .map(([year, date]) => dayOf(year, 2, date) ?? (dayOf(year, 3, 1) as Day));
  return fc.oneof(even, monthEnd, february);
};

export const anyDay: fc.Arbitrary<Day> = dayWithin(1600, 2500);
export const anyMonth: fc.Arbitrary<Month> = anyDay.map(monthOf);
