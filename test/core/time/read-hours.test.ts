import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours } from '../../../core/time/read-hours.ts';
import { formatHours } from '../../../core/words/format.ts';

const read = (text: string): number | string => {
  const result = readHours(text);
  return result.ok ? result.minutes : result.problem;
};

describe('hours as they are typed', () => {
  it.each([
    ['35', 2100],
    ['35,5', 2130],
    ['35.5', 2130],
    ['35,50', 2130],
    ['35h', 2100],
    ['35 H', 2100],
    ['35 heures', 2100],
    ['35 h 30', 2130],
    ['31h30', 1890],
    ['31\u00a0h\u202f30', 1890],
    ['31 h 05', 1865],
    ['31:30', 1890],
    ['31 h 30 min', 1890],
    ['31 heures et 30 minutes', 1890],
    ['35,5 h', 2130],
    ['151,67', 9100],
    ['17,33 h', 1040],
    ['0', 0],
    ['168', 10080],
    ['', 'empty'],
    ['\u202f', 'empty'],
    ['trente-cinq', 'not-hours'],
    ['35 30', 'not-hours'],
    ['35h5', 'not-hours'],
    ['35 jours', 'not-hours'],
    ['35²', 'not-hours'],
    ['35 h 75', 'no-such-minutes'],
    ['-35', 'negative'],
    ['1,607', 'too-many-decimals'],
    ['168 h 01', 'too-large'],
    ['1607', 'too-large'],
  ])('%j gives %s', (text, expected) => expect(read(text)).toBe(expected));

  it('takes another bound where a year is asked for', () => {
    expect(readHours('1607 h', { maxMinutes: 2000 * 60 })).toEqual({ ok: true, minutes: 96_420 });
  });

  it('tells every minute of a week apart, written in hundredths or in minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_080 }), (minutes) => {
        expect(read((minutes / 60).toFixed(2).replace('.', ','))).toBe(minutes);
        expect(read(formatHours(minutes))).toBe(minutes);
        expect(read(formatHours(minutes, 'en'))).toBe(minutes);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readHours(text).ok).toBe('boolean');
      }),
    );
  });
});
