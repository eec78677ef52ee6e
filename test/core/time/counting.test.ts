import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countDays, countMonths, rollForward } from '../../../core/time/counting.ts';
import { addDays, day, weekday } from '../../../core/time/day.ts';
import { isHoliday, ZONES } from '../../../core/time/holidays.ts';
import { anyDay } from './any-day.ts';

const length = fc.integer({ min: 0, max: 400 });

describe('months by quantième (CPC 641)', () => {
  it.each([
    ['2026-07-06', 2, '2026-09-06', 'quantieme'],
    ['2026-01-31', 1, '2026-02-28', 'dernier-jour-du-mois'],
    ['2028-01-31', 1, '2028-02-29', 'dernier-jour-du-mois'],
    ['2026-02-28', 2, '2026-04-28', 'quantieme'],
    ['2025-12-31', 2, '2026-02-28', 'dernier-jour-du-mois'],
    ['2028-02-29', 12, '2029-02-28', 'dernier-jour-du-mois'],
  ] as const)('%s and %i months: %s', (from, months, to, kind) => {
    expect(countMonths(day(from), months)).toEqual({
      day: to,
      steps: [{ kind, from, to, months }],
    });
  });

  it('agrees with Temporal on any day', () => {
    fc.assert(
      fc.property(anyDay, length, (from, months) => {
        expect(countMonths(from, months).day).toBe(
          Temporal.PlainDate.from(from).add({ months }).toString(),
        );
      }),
    );
  });
});

describe('days (CPC 641)', () => {
  it('do not count the day of the trigger', () => {
    expect(countDays(day('2026-07-06'), 15)).toEqual({
      day: '2026-07-21',
      steps: [{ kind: 'jours', from: '2026-07-06', to: '2026-07-21', days: 15 }],
    });
  });

  it('agree with Temporal on any day', () => {
    fc.assert(
      fc.property(anyDay, length, (from, days) => {
        expect(countDays(from, days).day).toBe(
          Temporal.PlainDate.from(from).add({ days }).toString(),
        );
      }),
    );
  });

  it.each([-1, 1.5, Number.NaN])('refuse to count %d', (n) => {
    expect(() => countDays(day('2026-07-06'), n)).toThrow(RangeError);
    expect(() => countMonths(day('2026-07-06'), n)).toThrow(RangeError);
  });
});

describe('rolling forward (CPC 642)', () => {
  it('leaves a working day alone', () => {
    expect(rollForward(day('2026-07-06'), 'metropole')).toEqual({ day: '2026-07-06', steps: [] });
  });

  it('tells each day that cannot be the last', () => {
    expect(rollForward(day('2026-05-01'), 'metropole')).toEqual({
      day: '2026-05-04',
      steps: [
        {
          kind: 'report',
          from: '2026-05-01',
          to: '2026-05-02',
          because: 'ferie',
          holiday: { day: '2026-05-01', name: 'feteDuTravail' },
        },
        { kind: 'report', from: '2026-05-02', to: '2026-05-03', because: 'samedi' },
        { kind: 'report', from: '2026-05-03', to: '2026-05-04', because: 'dimanche' },
      ],
    });
  });

  it('follows the holidays of the zone', () => {
    const goodFriday = day('2026-04-03');
    expect(rollForward(goodFriday, 'metropole').day).toBe('2026-04-03');
    expect(rollForward(goodFriday, 'alsace-moselle').day).toBe('2026-04-07');
    expect(rollForward(day('2026-05-22'), 'martinique').day).toBe('2026-05-26');
    expect(rollForward(day('2026-05-22'), 'guadeloupe').day).toBe('2026-05-22');
  });

  it('lands on the first working day, by an unbroken chain', () => {
    const zones = fc.constantFrom(...ZONES);
    fc.assert(
      fc.property(anyDay, zones, (from, zone) => {
        const { day: last, steps } = rollForward(from, zone);
        expect(weekday(last)).toBeLessThan(6);
        expect(isHoliday(last, zone)).toBe(false);
        expect([from, ...steps.map((step) => step.to)]).toEqual([
          ...steps.map((step) => step.from),
          last,
        ]);
        for (const step of steps) {
          expect(step.to).toBe(addDays(step.from, 1));
          expect(weekday(step.from) > 5 || isHoliday(step.from, zone)).toBe(true);
        }
      }),
    );
  });
});
