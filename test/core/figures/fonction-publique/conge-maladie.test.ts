import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CongeMaladieInput,
  congeMaladiePendantTpt,
} from '../../../../core/figures/fonction-publique/conge-maladie.ts';
import { roundToCent } from '../../../../core/money/cents.ts';
import { compare } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';
import { anyElements, anyVersant, elements } from './arbitraries.ts';

const ON = day('2026-11-21');
const PAY = elements(2000, { indemniteResidence: 20, supplementFamilial: 73.79, primes: 500 });

const month = (given: Partial<CongeMaladieInput>) =>
  figureOf(
    congeMaladiePendantTpt(
      { versant: 'FPE', elements: PAY, moisCmo: 1, jourDeCarence: false, ...given },
      ON,
    ),
  );
const total = (given: Partial<CongeMaladieInput>) => roundToCent(month(given).amounts.totalBrut);

describe('a month of ordinary sick leave within a TPT', () => {
  // https://cdg62.fr: 90 % for leave granted from 1 March 2025, half for the nine months after.
  it('pays 90 % for three months, then half, bonuses alike at the State', () => {
    const first = month({}).amounts;
    expect([first.traitement.n, first.primes.n]).toEqual([1800_00, 450_00]);
    const fourth = month({ moisCmo: 4 }).amounts;
    expect([fourth.traitement.n, fourth.primes.n]).toEqual([1000_00, 250_00]);
    expect(total({ moisCmo: 3 })).toBe(total({}));
  });

  // https://www.cdg60.com: indemnité de résidence and supplément familial are kept whole.
  it('keeps the indemnité de résidence and the supplément familial whole', () => {
    expect(total({})).toBe(1800_00 + 450_00 + 20_00 + 73_79);
    expect(total({ moisCmo: 12 })).toBe(1000_00 + 250_00 + 20_00 + 73_79);
  });

  it('keeps back a thirtieth, the supplément familial aside, for the jour de carence', () => {
    const { amounts, confidence } = month({ jourDeCarence: true });
    expect(roundToCent(amounts.totalBrut)).toBe(1740_00 + 435_00 + 19_33 + 73_79);
    expect(confidence).toBe('medium');
    expect(amounts.raisons).toContain('carenceDeduite');
    // Where the bonuses are not settled, a thirtieth more taken off settles nothing.
    expect(month({ versant: 'FPT', jourDeCarence: true }).confidence).toBe('low');
  });

  it('shows bonuses outside the State as the most there can be, unless something was decided', () => {
    const unknown = month({ versant: 'FPT' });
    expect(unknown.confidence).toBe('low');
    expect(roundToCent(unknown.amounts.totalAuMoins)).toBe(1893_79);
    expect(roundToCent(unknown.amounts.totalBrut)).toBe(2343_79);
    expect(total({ versant: 'FPT', deliberationPrimes: 'aucune' })).toBe(1893_79);
    expect(total({ versant: 'FPT', deliberationPrimes: 'maintien' })).toBe(2343_79);
    // What a council decides says nothing of a hospital, nor a kind of bonus of a council.
    expect(month({ versant: 'FPH', deliberationPrimes: 'aucune' }).confidence).toBe('low');
    expect(month({ versant: 'FPH', deliberationPrimes: 'maintien' }).confidence).toBe('low');
    const council = month({ versant: 'FPT', typePrime: 'alignee-sur-le-traitement' });
    expect(council.confidence).toBe('low');
    expect(month({ deliberationPrimes: 'aucune' }).amounts.primes.n).toBe(450_00);
    const silent = month({ versant: 'FPH', typePrime: 'muette' });
    expect([silent.confidence, silent.amounts.raisons[1]]).toEqual(['low', 'cmoPrimesAuPlus']);
    const aligned = month({ versant: 'FPH', typePrime: 'alignee-sur-le-traitement' });
    expect(aligned.confidence).toBe('medium');
    expect(aligned.amounts.totalAuMoins).toEqual(aligned.amounts.totalBrut);
  });

  it('knows nothing of leave before March 2025, nor of a thirteenth month', () => {
    const input = { versant: 'FPE', elements: PAY, moisCmo: 1, jourDeCarence: false } as const;
    expect(congeMaladiePendantTpt(input, day('2025-02-28')).ok).toBe(false);
    expect(congeMaladiePendantTpt(input, day('2025-03-01')).ok).toBe(true);
    expect(() => month({ moisCmo: 13 })).toThrow(RangeError);
    expect(() => month({ moisCmo: 0 })).toThrow(RangeError);
    expect(() => month({ moisCmo: Number.NaN })).toThrow(RangeError);
  });

  it('never pays more later in the leave, and its steps recompute', () => {
    fc.assert(
      fc.property(
        anyVersant,
        anyElements,
        fc.integer({ min: 1, max: 11 }),
        fc.boolean(),
        (versant, pay, moisCmo, jourDeCarence) => {
          const input = { versant, elements: pay, jourDeCarence };
          const one = month({ ...input, moisCmo });
          const next = month({ ...input, moisCmo: moisCmo + 1 });
          expect(compare(next.amounts.totalBrut, one.amounts.totalBrut)).toBeLessThanOrEqual(0);
          expect(compare(one.amounts.totalAuMoins, one.amounts.totalBrut)).toBeLessThanOrEqual(0);
          tellsTheTruth(one, ON);
        },
      ),
    );
  });
});
