import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, MAX_CENTS } from '../../../core/money/cents.ts';
import { type EurosProblem, readEuros } from '../../../core/money/read-euros.ts';
import { formatEuros } from '../../../core/words/format.ts';

const read = (text: string): number | EurosProblem => {
  const result = readEuros(text);
  return result.ok ? result.cents : result.problem;
};

const amount = fc.integer({ min: 0, max: MAX_CENTS }).map(cents);

describe('an amount as it is typed', () => {
  it.each([
    ['2500', 250_000],
    ['02500', 250_000],
    ['2 500', 250_000],
    ['2 500 €', 250_000],
    ['2\u202f500\u00a0€', 250_000],
    ['2\u2009500,00€', 250_000],
    ['2 500 euros', 250_000],
    ['1 EURO', 100],
    ['€ 2500', 250_000],
    ['2500 EUR', 250_000],
    ["2'500.50", 250_050],
    ['2’500,50', 250_050],
    ['2 500,50', 250_050],
    ['2500.5', 250_050],
    ['2500,5', 250_050],
    ['2.500,50', 250_050],
    ['2,500.50', 250_050],
    ['€2,500.50', 250_050],
    ['2500€50', 250_050],
    ['2 500 € 50', 250_050],
    ['41,97', 4197],
    ['0,05', 5],
    ['0', 0],
    ['\u200e2500\u200b', 250_000],
    ['2 500 € brut', 250_000],
    ['2500 euros bruts par mois', 250_000],
    ['2500 €/mois', 250_000],
    ['2 500 brut mensuel', 250_000],
    ['100 000,00', MAX_CENTS],
  ])('%j is %i cents', (text, expected) => expect(read(text)).toBe(expected));

  const problems: readonly (readonly [string, EurosProblem])[] = [
    ['', 'empty'],
    [' \u202f\u00a0\n', 'empty'],
    ['2.500', 'ambiguous'],
    ['2,500', 'ambiguous'],
    ['2,500 €', 'ambiguous'],
    ['-2.500', 'ambiguous'],
    ['100.000', 'ambiguous'],
    ['beaucoup', 'not-a-number'],
    ['€', 'not-a-number'],
    ['2 50', 'not-a-number'],
    ['2 5000', 'not-a-number'],
    ['2500 50', 'not-a-number'],
    ['2.500.50', 'not-a-number'],
    ['2 500.500,50', 'not-a-number'],
    ["2'500 000", 'not-a-number'],
    ['2500 € net', 'not-a-number'],
    ['2,5k', 'not-a-number'],
    ['2500²', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-2 500', 'negative'],
    ['\u2212 41,97 €', 'negative'],
    ['-€5', 'negative'],
    ['2500,505', 'too-many-decimals'],
    ['2500.500', 'too-many-decimals'],
    ['0,500', 'too-many-decimals'],
    ['2 500,500', 'too-many-decimals'],
    ['100 000,01', 'too-large'],
    ['1.234.567', 'too-large'],
    ['1.234.567,89', 'too-large'],
    ['9'.repeat(400), 'too-large'],
  ];
  it.each(problems)('%j is %s', (text, problem) => expect(read(text)).toBe(problem));

  it('reads back what is written, in both languages', () => {
    fc.assert(
      fc.property(amount, (x) => {
        expect(read(formatEuros(x, 'fr'))).toBe(x);
        expect(read(formatEuros(x, 'fr', { whole: true }))).toBe(x);
        expect(read(formatEuros(x, 'en'))).toBe(x);
      }),
    );
  });

  it('is never wrong by a factor: every usual way to write an amount gives it or asks', () => {
    const group = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', ',', "'");
    const decimal = fc.constantFrom('', '.', ',');
    fc.assert(
      fc.property(amount, group, decimal, (x, thousands, mark) => {
        const whole = String(Math.floor(x / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
        const text = mark ? `${whole}${mark}${String(x % 100).padStart(2, '0')}` : whole;
        const meant = mark ? x : x - (x % 100);
        const result = readEuros(text);
        if (result.ok) expect(result.cents).toBe(meant);
        else expect(['ambiguous', 'not-a-number']).toContain(result.problem);
      }),
    );
  });

  it('never throws, and gives whole cents within bounds', () => {
    const scraps = fc.constantFrom(
      '2',
      '500',
      '.',
      ',',
      ' ',
      '€',
      '-',
      "'",
      'eur',
      '\u202f',
      '\u200f',
    );
    const pasted = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const result = readEuros(text);
        if (!result.ok) return;
        expect(Number.isSafeInteger(result.cents)).toBe(true);
        expect(result.cents).toBeGreaterThanOrEqual(0);
        expect(result.cents).toBeLessThanOrEqual(MAX_CENTS);
      }),
      { numRuns: 1000 },
    );
  });
});
