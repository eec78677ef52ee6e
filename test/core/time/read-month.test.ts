import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../core/time/day.ts';
import { readMonth } from '../../../core/time/read-month.ts';
import { formatMonth } from '../../../core/words/format.ts';
import { dayWithin } from './any-day.ts';

const read = (text: string): string => {
  const result = readMonth(text);
  return result.ok ? result.month : result.problem;
};

describe('a month as it is typed', () => {
  it.each([
    ['juillet 2026', '2026-07'],
    ['Juil. 2026', '2026-07'],
    ['juillet\u00a026', '2026-07'],
    ['aout 2026', '2026-08'],
    ['07/2026', '2026-07'],
    ['7-2026', '2026-07'],
    ['07/26', '2026-07'],
    ['2026-07', '2026-07'],
    ['2026/7', '2026-07'],
    ['', 'empty'],
    ['01/07/2026', 'not-a-month'],
    ['mois prochain', 'not-a-month'],
    ['13/2026', 'no-such-month'],
    ['2026-00', 'no-such-month'],
    ['juillet', 'year-missing'],
    ['juillet 2206', 'year-too-far'],
  ])('%j gives %s', (text, expected) => expect(read(text)).toBe(expected));

  it('reads back what is written, in both languages', () => {
    fc.assert(
      fc.property(dayWithin(1900, 2100), (d) => {
        expect(read(formatMonth(monthOf(d), 'fr'))).toBe(monthOf(d));
        expect(read(formatMonth(monthOf(d), 'en'))).toBe(monthOf(d));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof readMonth(text).ok).toBe('boolean');
      }),
    );
  });
});
