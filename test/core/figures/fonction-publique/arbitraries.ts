import fc from 'fast-check';
import type { Ruled, Ruling } from '../../../../core/figures/ruling.ts';
import { VERSANTS, type Versant } from '../../../../core/law/versants.ts';
import { type Cents, cents, centsFromEuros } from '../../../../core/money/cents.ts';
import { type Exact, exact } from '../../../../core/money/exact.ts';
import type { PaiePublique } from '../../../../core/situation/paie-publique.ts';
import { type Day, day, epochDay, fromEpochDay } from '../../../../core/time/day.ts';

export const anyVersant: fc.Arbitrary<Versant> = fc.constantFrom(...VERSANTS);

/** The five quotités of the public service. */
export const anyAllowedQuotite: fc.Arbitrary<Exact> = fc
  .integer({ min: 5, max: 9 })
  .map((tenths) => exact(tenths, 10));

const anyAmount: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 20_000_00 }).map(cents);

export const anyElements: fc.Arbitrary<PaiePublique> = fc.record({
  traitement: anyAmount,
  indemniteResidence: anyAmount,
  supplementFamilial: anyAmount,
  nbi: anyAmount,
  primes: anyAmount,
});

/** Any day on which the TPT of the three services is known. */
export const anyKnownDay: fc.Arbitrary<Day> = fc
  .integer({ min: epochDay(day('2021-11-11')), max: epochDay(day('2027-12-31')) })
  .map(fromEpochDay);

/** Pay in euros, element by element; what is not said is nothing. */
export const elements = (
  traitement: number,
  others: Partial<Record<Exclude<keyof PaiePublique, 'traitement'>, number>> = {},
): PaiePublique => ({
  traitement: centsFromEuros(traitement),
  indemniteResidence: centsFromEuros(others.indemniteResidence ?? 0),
  supplementFamilial: centsFromEuros(others.supplementFamilial ?? 0),
  nbi: centsFromEuros(others.nbi ?? 0),
  primes: centsFromEuros(others.primes ?? 0),
});

/** The ruling that must be there. */
export function rulingOf<T, R extends string>(ruled: Ruled<T, R>): Ruling<T, R> {
  if (!ruled.ok) throw new Error(`refused: ${JSON.stringify(ruled.outside)}`);
  return ruled.ruling;
}
