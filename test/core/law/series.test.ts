import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAST } from '../../../core/law/past.ts';
import { REGISTER } from '../../../core/law/register.ts';
import {
  firstKnown,
  isStale,
  lastKnown,
  onDay,
  type Series,
  STALE_AFTER_DAYS,
  staleFrom,
  weaker,
} from '../../../core/law/series.ts';
import { smicMensuel } from '../../../core/law/smic.ts';
import { addDays, day, fromEpochDay } from '../../../core/time/day.ts';

const row = (from: string, value: number, verified = '2026-10-08') => ({
  from: day(from),
  value,
  text: 'un décret',
  url: 'https://www.legifrance.gouv.fr/',
  confidence: 'high' as const,
  verified: day(verified),
});

const series = (yearly: boolean): Series => ({
  id: 'essai',
  unit: '€',
  article: 'CSS R323-4',
  yearly,
  counts: 'jour',
  rows: [row('2025-01-01', 10), row('2026-06-01', 12)],
});

describe('the weaker of two', () => {
  it.each([
    ['high', 'high', 'high'],
    ['high', 'medium', 'medium'],
    ['medium', 'medium', 'medium'],
    ['high', 'low', 'low'],
    ['medium', 'low', 'low'],
    ['low', 'low', 'low'],
  ] as const)('%s and %s is %s, in either order', (one, other, trust) => {
    expect(weaker(one, other)).toBe(trust);
    expect(weaker(other, one)).toBe(trust);
  });
});

describe('the row in force on a day', () => {
  it.each([
    ['2025-01-01', 10],
    ['2026-05-31', 10],
    ['2026-06-01', 12],
    ['2026-12-31', 12],
  ])('on %s is the last that has begun', (on, value) => {
    const found = onDay(series(true), day(on));
    expect(found.ok && found.row.value).toBe(value);
  });

  it('does not exist before the first row', () => {
    const outside = { reason: 'before', series: 'essai', limit: '2025-01-01' };
    expect(onDay(series(false), day('2024-12-31'))).toEqual({ ok: false, outside });
  });

  it('does not exist past the year of the last check, for what each January sets anew', () => {
    const outside = { reason: 'after', series: 'essai', limit: '2026-12-31' };
    expect(onDay(series(true), day('2027-01-01'))).toEqual({ ok: false, outside });
  });

  it('is still known in the years between two rows: the next one tells when it ended', () => {
    const rows = [row('2023-01-01', 10, '2023-12-31'), row('2026-06-01', 12)];
    const found = onDay({ ...series(true), rows }, day('2025-03-01'));
    expect(found.ok && found.row.value).toBe(10);
  });

  it('ends with the last text, for what the texts set for a time', () => {
    const forATime = { ...series(false), until: day('2027-06-30') };
    const found = onDay(forATime, day('2027-06-30'));
    expect(found.ok && found.row.value).toBe(12);
    const outside = { reason: 'after', series: 'essai', limit: '2027-06-30' };
    expect(onDay(forATime, day('2027-07-01'))).toEqual({ ok: false, outside });
  });

  it('goes on for what only a reform changes', () => {
    const found = onDay(series(false), day('2031-01-01'));
    expect(found.ok && found.row.value).toBe(12);
  });

  it('is never one that begins later, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17_500, max: 20_800 }), (count) => {
        const on = fromEpochDay(count);
        const found = onDay(smicMensuel, on);
        if (found.ok) expect(found.row.from <= on).toBe(true);
        else expect(on < '2018-01-01' || on > '2026-12-31').toBe(true);
      }),
    );
  });
});

describe('the days that are known', () => {
  it('begin with the first row', () => {
    expect(firstKnown(series(true))).toBe('2025-01-01');
    expect(() => firstKnown({ ...series(true), rows: [] })).toThrow(RangeError);
  });

  it('end with the year of the last check of the last row, with the last text, or never', () => {
    const rows = [2023, 2024, 2025].map((year) => row(`${year}-01-01`, 10, `${year}-02-01`));
    expect(lastKnown({ ...series(true), rows })).toBe('2025-12-31');
    expect(lastKnown({ ...series(true), rows, until: day('2025-06-30') })).toBe('2025-06-30');
    expect(lastKnown({ ...series(false), rows })).toBeUndefined();
    expect(lastKnown({ ...series(true), rows: [] })).toBeUndefined();
  });

  it('agree with the rows in force, in every series of the register', () => {
    for (const one of [...REGISTER, ...PAST]) {
      expect(onDay(one, addDays(firstKnown(one), -1)).ok, one.id).toBe(false);
      expect(onDay(one, firstKnown(one)).ok, one.id).toBe(true);
      const last = lastKnown(one);
      expect(onDay(one, last ?? day('2100-12-31')).ok, one.id).toBe(true);
      if (last) expect(onDay(one, addDays(last, 1)).ok, one.id).toBe(false);
    }
  });
});

describe('a check that is getting old', () => {
  const verified = day('2026-10-08');

  it('is stale from the day that staleFrom names, and not before', () => {
    const first = staleFrom(verified);
    expect(isStale(verified, first)).toBe(true);
    expect(isStale(verified, addDays(first, -1))).toBe(false);
    expect(first).toBe(addDays(verified, STALE_AFTER_DAYS + 1));
  });
});
