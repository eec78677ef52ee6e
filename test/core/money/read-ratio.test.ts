import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../core/money/exact.ts';
import { readRatio } from '../../../core/money/read-ratio.ts';
import { formatPercent } from '../../../core/words/format.ts';

const read = (text: string): string => {
  const result = readRatio(text);
  return result.ok ? `${result.ratio.n}/${result.ratio.d}` : result.problem;
};

describe('a share of full time as it is typed', () => {
  it.each([
    ['60 %', '3/5'],
    ['60%', '3/5'],
    ['60\u202f%', '3/5'],
    ['60', '3/5'],
    ['à 60 %', '3/5'],
    ['60 pour cent', '3/5'],
    ['0,6', '3/5'],
    ['0.60', '3/5'],
    ['3/5', '3/5'],
    ['3 / 5', '3/5'],
    ['21/35', '3/5'],
    ['21 h / 35 h', '3/5'],
    ['21 h sur 35', '3/5'],
    ['17,5/35', '1/2'],
    ['mi-temps', '1/2'],
    ['Mi-temps', '1/2'],
    ['un mi temps', '1/2'],
    ['moitié', '1/2'],
    ['la moitie', '1/2'],
    ['½', '1/2'],
    ['un tiers', '1/3'],
    ['temps plein', '1/1'],
    ['66,67 %', '6667/10000'],
    ['62,5', '5/8'],
    ['100', '1/1'],
    ['0,5 %', '1/200'],
    ['1 %', '1/100'],
    ['0', '0/1'],
    ['', 'empty'],
    ['\u00a0', 'empty'],
    ['1', 'ambiguous'],
    ['1,0', 'ambiguous'],
    ['beaucoup', 'not-a-ratio'],
    ['60 h', 'not-a-ratio'],
    ['3/0', 'not-a-ratio'],
    ['60²', 'not-a-ratio'],
    ['60 40', 'not-a-ratio'],
    ['-60 %', 'negative'],
    ['101', 'too-large'],
    ['100,01 %', 'too-large'],
    ['5/3', 'too-large'],
    ['33,33333 %', 'too-many-decimals'],
    ['3/5,00001', 'too-many-decimals'],
  ])('%j gives %s', (text, expected) => expect(read(text)).toBe(expected));

  it('reads back every percentage of two decimals, and every fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 999 }), (n, d) => {
        const share = exact(n, 10_000);
        expect(readRatio(formatPercent(share, 'fr'))).toEqual({ ok: true, ratio: share });
        expect(readRatio(formatPercent(share, 'en'))).toEqual({ ok: true, ratio: share });
        const part = n % (d + 1);
        expect(readRatio(`${part}/${d}`)).toEqual({ ok: true, ratio: exact(part, d) });
      }),
    );
  });

  it('never throws, and stays between nothing and the whole', () => {
    const scraps = fc.constantFrom('6', '0', '999', '.', ',', '/', '%', ' ', '-', 'h', 'mi-temps');
    const pasted = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const result = readRatio(text);
        if (!result.ok) return;
        expect(result.ratio.n).toBeGreaterThanOrEqual(0);
        expect(result.ratio.n).toBeLessThanOrEqual(result.ratio.d);
      }),
      { numRuns: 1000 },
    );
  });
});
