import { describe, expect, it } from 'vitest';
import { agreement, amountIn, amountShown } from '../../../core/claims/amount.ts';
import { isNear } from '../../../core/claims/stating.ts';
import { exact } from '../../../core/money/exact.ts';

describe('an amount as a page writes it', () => {
  it.each([
    ['41,95 €', 41_95, 2],
    ['41.95€', 41_95, 2],
    ['41,9 €', 41_90, 1],
    ['41 €', 41_00, 0],
    ['41 € 95', 41_95, 2],
    ['41€05', 41_05, 2],
    ['41 euros et 95 centimes', 41_95, 2],
    // Five cents, not fifty.
    ['41 euros et 5 centimes', 41_05, 2],
    ['41,5 euros', 41_50, 1],
    ['41 euros  et  95 centimes', 41_95, 2],
    ['1 euro 50', 1_50, 2],
    ['41 EUR 95', 41_95, 2],
    ['1 867,02 euros', 1867_02, 2],
    ['1.867,02 €', 1867_02, 2],
    ['48 060 eur', 48_060_00, 0],
  ] as const)('%s', (text, cents, decimals) => {
    expect(amountIn(text)).toEqual({ cents, decimals });
  });

  it.each([
    [41_95, 2, '41,95 €'],
    [41_05, 2, '41,05 €'],
    [41_90, 1, '41,90 €'],
    [41_00, 0, '41 €'],
    [99, 2, '0,99 €'],
    [1867_02, 2, '1 867,02 €'],
    [48_060_00, 0, '48 060 €'],
    [1_234_567_00, 0, '1 234 567 €'],
  ] as const)('%i cents, %i of them written, is shown %s', (cents, decimals, shown) => {
    expect(amountShown({ cents, decimals }).replaceAll('\u00a0', ' ')).toBe(shown);
  });
});

describe('an amount written, beside the exact one', () => {
  // 1 867,02 € × 1,4 × 12 / 730 = 42,9670… €: published as 42,97 and as 42,96.
  const ij = exact(4_296_700, 1000);

  it('agrees to the cent below and to the cent above, and no further', () => {
    const agrees = (cents: number) => agreement({ cents, decimals: 2 }, ij);
    expect([4295, 4296, 4297, 4298].map(agrees)).toEqual([undefined, 'exact', 'exact', undefined]);
  });

  it('has one cent alone where the exact amount is whole', () => {
    const agrees = (cents: number) => agreement({ cents, decimals: 2 }, exact(4297));
    expect([4296, 4297, 4298].map(agrees)).toEqual([undefined, 'exact', undefined]);
  });

  it('is a rounding with fewer decimals: 43 €, or 43,0 €, never 42 € nor 42,9 €', () => {
    expect(agreement({ cents: 4300, decimals: 0 }, ij)).toBe('rounded');
    expect(agreement({ cents: 4300, decimals: 1 }, ij)).toBe('rounded');
    expect(agreement({ cents: 4200, decimals: 0 }, ij)).toBeUndefined();
    expect(agreement({ cents: 4290, decimals: 1 }, ij)).toBeUndefined();
    expect(agreement({ cents: 4290, decimals: 1 }, exact(4291))).toBe('rounded');
  });

  it('is near within a euro, that one left out, where no cents are written', () => {
    const near = (cents: number, decimals: 0 | 2) => isNear({ cents, decimals }, exact(2859_00));
    expect([2858, 2859, 2860].map((euros) => near(euros * 100, 0))).toEqual([false, true, false]);
    expect(near(2859_50, 2)).toBe(false);
    expect(isNear({ cents: 2522_00, decimals: 0 }, exact(2522_57))).toBe(true);
    expect(isNear({ cents: 2521_00, decimals: 0 }, exact(2522_57))).toBe(false);
  });

  it('is exact with no decimals where there are no cents', () => {
    expect(agreement({ cents: 4300, decimals: 0 }, exact(4300))).toBe('exact');
    expect(agreement({ cents: 4290, decimals: 1 }, exact(4290))).toBe('exact');
  });
});
