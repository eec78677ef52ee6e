import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  asDay,
  asMonth,
  dateOf,
  day,
  dayOf,
  daysBetween,
  daysIn,
  epochDay,
  firstDay,
  fromEpochDay,
  lastDay,
  lengthOfMonth,
  monthNumber,
  monthOf,
  weekday,
  yearOf,
} from '../../../core/time/day.ts';
import { anyDay, anyMonth } from './any-day.ts';

const oracle = (d: string) => Temporal.PlainDate.from(d);

describe('arithmetic of days, beside Temporal', () => {
  it('adds days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -80_000, max: 80_000 }), (d, n) => {
        expect(addDays(d, n)).toBe(oracle(d).add({ days: n }).toString());
      }),
    );
  });

  it('adds months, ending on the last day of shorter months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (d, n) => {
        expect(addMonths(d, n)).toBe(oracle(d).add({ months: n }).toString());
        expect(addMonthsToMonth(monthOf(d), n)).toBe(
          oracle(d).toPlainYearMonth().add({ months: n }).toString(),
        );
      }),
    );
  });

  it('counts days and names weekdays', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b)).toBe(oracle(a).until(oracle(b), { largestUnit: 'day' }).days);
        const { year, month, day: date, dayOfWeek } = oracle(a);
        expect([yearOf(a), monthNumber(a), dateOf(a)]).toEqual([year, month, date]);
        expect(weekday(a)).toBe(dayOfWeek);
        expect(fromEpochDay(epochDay(a))).toBe(a);
      }),
    );
  });

  it('knows where months begin and end', () => {
    fc.assert(
      fc.property(anyMonth, (m) => {
        const month = Temporal.PlainYearMonth.from(m);
        expect(daysIn(m)).toBe(month.daysInMonth);
        expect(firstDay(m)).toBe(month.toPlainDate({ day: 1 }).toString());
        expect(lastDay(m)).toBe(month.toPlainDate({ day: month.daysInMonth }).toString());
      }),
    );
  });

  it('walks every day of four centuries without a gap', () => {
    const start = epochDay(day('1900-01-01'));
    let previous = fromEpochDay(start - 1);
    for (let n = start; n < start + 146_097; n++) {
      const d = fromEpochDay(n);
      if (d <= previous || epochDay(d) !== n) expect.fail(`${previous} then ${d}`);
      previous = d;
    }
    expect(previous).toBe('2299-12-31');
  });
});

describe('reading a day', () => {
  it('takes exactly the days of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const exists =
            month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
          expect(dayOf(year, month, date) !== undefined).toBe(exists);
        },
      ),
    );
  });

  it.each([
    '2026-02-29',
    '2026-7-1',
    '20260701',
    '2026-07-01T00:00',
    '0000-01-01',
    '',
    '２026-07-01',
  ])('refuses %j', (text) => expect(asDay(text)).toBeUndefined());

  it.each(['2026-00', '2026-13', '0000-05', '2026-7', '2026-07-01'])(
    'refuses the month %j',
    (text) => expect(asMonth(text)).toBeUndefined(),
  );

  it('holds leap days apart', () => {
    expect(asDay('2024-02-29')).toBe('2024-02-29');
    expect(asDay('2000-02-29')).toBe('2000-02-29');
    expect(asDay('1900-02-29')).toBeUndefined();
  });

  it('stops at a slip of the pen in the source', () => {
    expect(() => day('2026-06-31')).toThrow(RangeError);
  });
});

it('throws rather than write a day outside the calendar', () => {
  expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError);
  expect(() => addMonths(day('9999-12-01'), 1)).toThrow(RangeError);
  expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError);
  expect(() => addDays(day('2026-01-01'), Number.NaN)).toThrow(RangeError);
});
