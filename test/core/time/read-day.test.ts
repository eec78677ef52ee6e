import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRENCH_MONTHS } from '../../../core/time/months.ts';
import { type DayProblem, readDay } from '../../../core/time/read-day.ts';
import { formatDay, formatDayWithWeekday } from '../../../core/words/format.ts';
import { dayWithin } from './any-day.ts';

const read = (text: string): string => {
  const result = readDay(text);
  return result.ok ? result.day : result.problem;
};

describe('a day as it is typed', () => {
  it.each([
    '1er juillet 2026',
    '1ER JUILLET 2026',
    '1 juillet 2026',
    '1\u1d49\u02b3 juillet 2026',
    '1\u00a0er\u202fjuillet\u00a02026',
    'le 1er juillet 2026',
    'Le premier juillet 2026',
    'mercredi 1er juillet 2026',
    'Mercredi, le 1 juillet 2026',
    'mer. 1 juil. 2026',
    '1 juill. 2026',
    '1 juil 26',
    '01/07/2026',
    ' 1/7/2026 ',
    '01 / 07 / 2026',
    '01.07.2026',
    '1-7-2026',
    '1\u20117\u20112026',
    '01/07/26',
    '01072026',
    '2026-07-01',
    '\u200e2026-07-01',
    '2026/7/1',
    '1 July 2026',
    'Wednesday 1 July 2026.',
  ])('%j', (text) => expect(read(text)).toBe('2026-07-01'));

  it.each([
    ['3 févr. 2026', '2026-02-03'],
    ['3 fevrier 2026', '2026-02-03'],
    ['3 FÉVRIER 2026', '2026-02-03'],
    ['3 fe\u0301vrier 2026', '2026-02-03'],
    ['15 aout 2026', '2026-08-15'],
    ['15 Août 2026', '2026-08-15'],
    ['2 janv. 2026', '2026-01-02'],
    ['30 sept. 2026', '2026-09-30'],
    ['24 déc. 2026', '2026-12-24'],
    ['29/02/2028', '2028-02-29'],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected));

  const problems: readonly (readonly [string, DayProblem])[] = [
    ['', 'empty'],
    [' \u00a0\u202f\t\n', 'empty'],
    ['bientôt', 'not-a-day'],
    ['le', 'not-a-day'],
    ['07/2026/01', 'not-a-day'],
    ['1er brumaire 2026', 'not-a-day'],
    ['2026-07-01T08:00', 'not-a-day'],
    ['1/7/202', 'not-a-day'],
    ['1²/07/2026', 'not-a-day'],
    ['30 février 2026', 'no-such-day'],
    ['31/06/2026', 'no-such-day'],
    ['07/13/2026', 'no-such-day'],
    ['29 février 2026', 'no-such-day'],
    ['0/7/2026', 'no-such-day'],
    ['1er juillet', 'year-missing'],
    ['01/07', 'year-missing'],
    ['29 février', 'year-missing'],
    ['30 février', 'no-such-day'],
    ['juillet 2026', 'day-missing'],
    ['07/2026', 'day-missing'],
    ['2026-07', 'day-missing'],
    ['lundi 1er juillet 2026', 'other-weekday'],
    ['01/07/2206', 'year-too-far'],
    ['01/07/0026', 'year-too-far'],
  ];
  it.each(problems)('%j is %s', (text, problem) => expect(read(text)).toBe(problem));

  it('takes the year it is given only where none is typed', () => {
    expect(readDay('1er juillet', { yearIfMissing: 2026 })).toEqual({
      ok: true,
      day: '2026-07-01',
    });
    expect(readDay('01/07', { yearIfMissing: 2026 })).toEqual({ ok: true, day: '2026-07-01' });
    expect(readDay('1er juillet 2025', { yearIfMissing: 2026 })).toEqual({
      ok: true,
      day: '2025-07-01',
    });
  });

  it('reads back what is written, in both languages', () => {
    fc.assert(
      fc.property(
        dayWithin(1900, 2100),
        fc.constantFrom('fr' as const, 'en' as const),
        (d, lang) => {
          expect(read(formatDay(d, lang))).toBe(d);
          expect(read(formatDayWithWeekday(d, lang))).toBe(d);
          expect(read(d.split('-').reverse().join('/'))).toBe(d);
        },
      ),
    );
  });

  it('never throws, whatever is pasted', () => {
    const scraps = fc.constantFrom(
      '1',
      '31',
      '/',
      '-',
      '.',
      ' ',
      '\u202f',
      'er',
      '2026',
      'lundi',
      'le',
      ...FRENCH_MONTHS,
    );
    const pasted = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const result = readDay(text);
        if (result.ok) expect(result.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 1000 },
    );
  });
});
