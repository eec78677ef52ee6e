import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countDaysBefore, countJoursFrancs } from '../../../core/time/counting.ts';
import { addDays, day } from '../../../core/time/day.ts';
import {
  firstOfMonths,
  lastOfDays,
  lastOfMonths,
  nextQuarter,
} from '../../../core/time/periods.ts';
import { anyDay } from './any-day.ts';

const length = fc.integer({ min: 1, max: 400 });

describe('a period of months', () => {
  it.each([
    ['2024-01-01', 36, '2026-12-31'],
    ['2024-03-01', 48, '2028-02-29'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-27'],
  ] as const)('from %s, %i months, ends on %s', (first, months, last) => {
    expect(lastOfMonths(day(first), months).day).toBe(last);
  });

  it('tells the date and its eve', () => {
    expect(lastOfMonths(day('2024-01-01'), 36).steps).toEqual([
      { kind: 'quantieme', from: '2024-01-01', to: '2027-01-01', months: 36 },
      { kind: 'veille', from: '2027-01-01', to: '2026-12-31' },
    ]);
  });

  it('is followed by another that starts on the next day, without a gap of its own', () => {
    fc.assert(
      fc.property(anyDay, length, (first, months) => {
        const { day: last, steps } = lastOfMonths(first, months);
        const sameDate = Temporal.PlainDate.from(first).add({ months });
        const exists = sameDate.day === Number(first.slice(8));
        expect(last).toBe((exists ? sameDate.subtract({ days: 1 }) : sameDate).toString());
        expect(steps.at(-1)?.to).toBe(last);
      }),
    );
  });

  it.each([
    ['2026-11-21', '2023-11-22'],
    ['2028-02-29', '2025-03-01'],
    ['2027-02-28', '2024-02-29'],
    ['2026-12-31', '2024-01-01'],
  ] as const)('of three years up to %s begins on %s', (last, first) => {
    expect(firstOfMonths(day(last), 36)).toBe(first);
  });
});

describe('days', () => {
  it('count the first one in a period, and none of the two ends when they are francs', () => {
    expect(lastOfDays(day('2026-10-08'), 62)).toEqual({
      day: '2026-12-08',
      steps: [{ kind: 'jours-compris', from: '2026-10-08', to: '2026-12-08', days: 62 }],
    });
    expect(lastOfDays(day('2026-10-08'), 1).day).toBe('2026-10-08');
    expect(countJoursFrancs(day('2026-11-02'), 10)).toEqual({
      day: '2026-11-13',
      steps: [{ kind: 'jours-francs', from: '2026-11-02', to: '2026-11-13', days: 10 }],
    });
    expect(countDaysBefore(day('2026-11-30'), 14)).toEqual({
      day: '2026-11-16',
      steps: [{ kind: 'jours-avant', from: '2026-11-30', to: '2026-11-16', days: 14 }],
    });
  });

  it('agree with Temporal', () => {
    fc.assert(
      fc.property(anyDay, length, (from, days) => {
        const start = Temporal.PlainDate.from(from);
        expect(countJoursFrancs(from, days).day).toBe(start.add({ days: days + 1 }).toString());
        expect(lastOfDays(from, days).day).toBe(start.add({ days: days - 1 }).toString());
        expect(countDaysBefore(from, days).day).toBe(start.subtract({ days }).toString());
      }),
    );
  });

  it.each([-1, 0.5])('refuse %d', (number) => {
    expect(() => lastOfDays(day('2026-10-08'), number)).toThrow(RangeError);
    expect(() => countJoursFrancs(day('2026-10-08'), number)).toThrow(RangeError);
    expect(() => countDaysBefore(day('2026-10-08'), number)).toThrow(RangeError);
    expect(() => firstOfMonths(day('2026-10-08'), number)).toThrow(RangeError);
  });
});

describe('the next quarter', () => {
  it.each([
    ['2027-02-15', '2027-04-01'],
    ['2027-03-31', '2027-04-01'],
    ['2027-04-01', '2027-07-01'],
    ['2026-09-30', '2026-10-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-10-01', '2027-01-01'],
  ] as const)('after %s begins on %s', (from, to) => {
    expect(nextQuarter(day(from))).toEqual({
      day: to,
      steps: [{ kind: 'trimestre-suivant', from, to }],
    });
  });

  it('is the first day of a quarter, at most 92 days away', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const to = nextQuarter(from).day;
        expect(to).toMatch(/-(01|04|07|10)-01$/);
        expect(to > from && to <= addDays(from, 92)).toBe(true);
      }),
    );
  });
});
