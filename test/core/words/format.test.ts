import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { asMonth, type Day, day, type Month } from '../../../core/time/day.ts';
import {
  formatCount,
  formatDay,
  formatDayWithWeekday,
  formatEuros,
  formatHours,
  formatMonth,
  formatNumber,
  formatPercent,
} from '../../../core/words/format.ts';
import { dayWithin } from '../time/any-day.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('amounts', () => {
  it('are written in full, with spaces that do not break', () => {
    expect(formatEuros(cents(250_050), 'fr')).toBe(`2${NARROW}500,50${NBSP}€`);
    expect(formatEuros(cents(250_000), 'fr')).toBe(`2${NARROW}500,00${NBSP}€`);
    expect(formatEuros(cents(4197), 'fr')).toBe(`41,97${NBSP}€`);
    expect(formatEuros(cents(250_050), 'en')).toBe('€2,500.50');
  });

  it('lose ",00" when asked to, but never a cent', () => {
    expect(formatEuros(cents(250_000), 'fr', { whole: true })).toBe(`2${NARROW}500${NBSP}€`);
    expect(formatEuros(cents(250_050), 'fr', { whole: true })).toBe(`2${NARROW}500,50${NBSP}€`);
    expect(formatEuros(cents(250_000), 'en', { whole: true })).toBe('€2,500');
  });
});

describe('days', () => {
  it('say 1er for the first of a month, and for no other day', () => {
    expect(formatDay(day('2026-07-01'), 'fr')).toBe('1er juillet 2026');
    expect(formatDay(day('2026-07-11'), 'fr')).toBe('11 juillet 2026');
    expect(formatDay(day('2026-08-21'), 'fr')).toBe('21 août 2026');
    expect(formatDay(day('2026-07-01'), 'en')).toBe('1 July 2026');
  });

  it('carry their weekday', () => {
    expect(formatDayWithWeekday(day('2026-03-02'), 'fr')).toBe('lundi 2 mars 2026');
    expect(formatDayWithWeekday(day('2026-07-01'), 'fr')).toBe('mercredi 1er juillet 2026');
    expect(formatDayWithWeekday(day('2026-03-02'), 'en')).toBe('Monday 2 March 2026');
  });

  it('give their month', () => {
    expect(formatMonth(asMonth('2026-07') as Month, 'fr')).toBe('juillet 2026');
    expect(formatMonth(asMonth('2026-02') as Month, 'en')).toBe('February 2026');
  });
});

describe('days on a machine far from Greenwich', () => {
  const home = process.env.TZ;
  const written = (d: Day) => Number(/^\d+/.exec(formatDay(d, 'en'))?.[0]);

  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Cayenne'])('%s', (zone) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(dayWithin(1900, 2100), (d) => {
        expect(written(d)).toBe(Number(d.slice(8)));
      }),
    );
  });
});

describe('numbers and shares', () => {
  it('write percentages', () => {
    expect(formatPercent(exact(3, 5), 'fr')).toMatch(/^60[\u00a0\u202f]%$/);
    expect(formatPercent(exact(3, 5), 'en')).toBe('60%');
    expect(formatPercent(exact(2, 3), 'en')).toBe('66.67%');
    expect(formatPercent(exact(62, 1000), 'fr')).toMatch(/^6,2[\u00a0\u202f]%$/);
    // The largest salaire journalier de base after an accident at work: 0,834 % of the PASS (CSS R433-2).
    expect(formatPercent(exact(834, 100_000), 'en')).toBe('0.83%');
    expect(formatPercent(exact(834, 100_000), 'en', 3)).toBe('0.834%');
    expect(formatPercent(exact(2, 3), 'en', 3)).toBe('66.667%');
  });

  it('write as many decimals as are asked for, and no more than there are', () => {
    expect(formatNumber(exact(1, 3), 'fr', 9)).toBe('0,333333333');
    expect(formatNumber(exact(12_345, 10_000), 'fr', 4)).toBe('1,2345');
    expect(formatNumber(exact(3), 'fr', 4)).toBe('3');
  });

  it('write a length with its unit in full, one or several', () => {
    const french = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(french(formatCount(exact(3), 'days', 'fr'))).toBe('3 jours');
    expect(french(formatCount(exact(1), 'years', 'fr'))).toBe('1 an');
    expect(french(formatCount(exact(3), 'years', 'fr'))).toBe('3 ans');
    expect(french(formatCount(exact(48), 'hours', 'fr'))).toBe('48 heures');
    expect(french(formatCount(exact(2), 'weeks', 'fr'))).toBe('2 semaines');
    expect(french(formatCount(exact(12), 'months', 'fr'))).toBe('12 mois');
    expect(french(formatCount(exact(5, 2), 'days', 'fr'))).toBe('2,5 jours');
    expect(formatCount(exact(1), 'days', 'en')).toBe('1 day');
    expect(formatCount(exact(6), 'months', 'en')).toBe('6 months');
  });

  it('round the exact fraction, a half going up, where a binary number would go down', () => {
    expect(formatNumber(exact(1005, 1000), 'fr')).toBe('1,01');
    expect(formatNumber(exact(365, 4), 'fr')).toBe('91,25');
    expect(formatNumber(exact(365, 4), 'en', 1)).toBe('91.3');
    expect(formatNumber(exact(12_345), 'en')).toBe('12,345');
    expect(formatNumber(exact(-1, 1000), 'en')).toBe('0');
  });

  it('write any number of cents as its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (n) => {
        const digits = formatNumber(exact(n, 100), 'en').replace(/,/g, '');
        expect(Math.round(Number(digits) * 100)).toBe(n);
      }),
    );
  });
});

it('hours are written with their minutes, when there are any', () => {
  expect(formatHours(1890)).toBe(`31${NBSP}h${NBSP}30`);
  expect(formatHours(1865)).toBe(`31${NBSP}h${NBSP}05`);
  expect(formatHours(2100)).toBe(`35${NBSP}h`);
  expect(formatHours(45)).toBe(`0${NBSP}h${NBSP}45`);
  expect(formatHours(1890, 'en')).toBe(`31${NBSP}h${NBSP}30${NBSP}min`);
  expect(formatHours(2100, 'en')).toBe(`35${NBSP}h`);
});
