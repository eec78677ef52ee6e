import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, day, daysBetween } from '../../../core/time/day.ts';
import { isHoliday, ZONES } from '../../../core/time/holidays.ts';
import {
  countJoursOuvrables,
  countJoursOuvres,
  isWorkingDay,
  lastOfJoursOuvrables,
  lastWorkingDay,
} from '../../../core/time/working-days.ts';
import { dayWithin } from './any-day.ts';

const zones = fc.constantFrom(...ZONES);
const days = dayWithin(2000, 2100);
const length = fc.integer({ min: 1, max: 40 });

/** The days after `from` up to `to`, by Temporal, that the calendar of the zone lets count. */
function counted(from: Day, to: Day, zone: (typeof ZONES)[number], lastWeekday: number): number {
  let at = Temporal.PlainDate.from(from);
  let number = 0;
  while (at.toString() < to) {
    at = at.add({ days: 1 });
    if (at.dayOfWeek <= lastWeekday && !isHoliday(day(at.toString()), zone)) number += 1;
  }
  return number;
}

describe('working days', () => {
  it.each([
    ['2026-11-10', 'metropole', '2026-11-10'],
    ['2026-11-11', 'metropole', '2026-11-10'],
    ['2026-11-01', 'metropole', '2026-10-30'],
    ['2027-03-29', 'metropole', '2027-03-26'],
    ['2027-03-29', 'alsace-moselle', '2027-03-25'],
    ['2028-12-26', 'alsace-moselle', '2028-12-22'],
    ['2026-05-22', 'martinique', '2026-05-21'],
  ] as const)('the last up to %s in %s is %s', (from, zone, last) => {
    expect(lastWorkingDay(day(from), zone)).toBe(last);
  });

  it('the last one is a working day with none after it, up to the day', () => {
    fc.assert(
      fc.property(days, zones, (from, zone) => {
        const last = lastWorkingDay(from, zone);
        expect(isWorkingDay(last, zone)).toBe(true);
        expect(daysBetween(last, from)).toBeGreaterThanOrEqual(0);
        expect(counted(last, from, zone, 5)).toBe(0);
      }),
    );
  });
});

describe('jours ouvrés and jours ouvrables', () => {
  it.each([
    ['2026-11-09', 5, 'metropole', '2026-11-17'],
    ['2026-11-06', 1, 'metropole', '2026-11-09'],
    ['2026-05-21', 1, 'martinique', '2026-05-26'],
    ['2026-05-21', 1, 'metropole', '2026-05-22'],
  ] as const)('%s and %i jours ouvrés in %s: %s', (from, number, zone, last) => {
    expect(countJoursOuvres(day(from), number, zone).day).toBe(last);
  });

  it('names the holidays that it passed over, and not the Sundays', () => {
    expect(countJoursOuvres(day('2026-11-09'), 5, 'metropole').steps).toEqual([
      {
        kind: 'jours-ouvres',
        from: '2026-11-09',
        to: '2026-11-17',
        days: 5,
        skipped: [{ day: '2026-11-11', name: 'armistice1918' }],
      },
    ]);
  });

  it('counts Saturday as ouvrable', () => {
    expect(countJoursOuvrables(day('2026-11-06'), 2, 'metropole').day).toBe('2026-11-09');
    expect(lastOfJoursOuvrables(day('2026-11-06'), 2, 'metropole').day).toBe('2026-11-07');
    expect(lastOfJoursOuvrables(day('2026-11-02'), 14, 'metropole').day).toBe('2026-11-18');
    expect(lastOfJoursOuvrables(day('2026-11-11'), 1, 'metropole').day).toBe('2026-11-12');
  });

  it('leave the day where it is when there is nothing to count', () => {
    expect(countJoursOuvres(day('2026-11-08'), 0, 'metropole').day).toBe('2026-11-08');
    expect(lastOfJoursOuvrables(day('2026-11-08'), 0, 'metropole').day).toBe('2026-11-08');
    expect(() => countJoursOuvres(day('2026-11-08'), -1, 'metropole')).toThrow(RangeError);
  });

  it('agree with a count day by day', () => {
    fc.assert(
      fc.property(days, length, zones, (from, number, zone) => {
        const ouvres = countJoursOuvres(from, number, zone).day;
        const ouvrables = countJoursOuvrables(from, number, zone).day;
        expect(counted(from, ouvres, zone, 5)).toBe(number);
        expect(isWorkingDay(ouvres, zone)).toBe(true);
        expect(counted(from, ouvrables, zone, 6)).toBe(number);
        expect(ouvrables <= ouvres).toBe(true);
      }),
    );
  });
});
