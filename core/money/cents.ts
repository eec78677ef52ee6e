import { type Exact, exact, exactly, nearestWhole, times } from './exact.ts';

declare const brand: unique symbol;

/** A whole number of euro cents. Euros appear at the borders only. */
export type Cents = number & { readonly [brand]: 'cents' };

/** The most that a month's pay, or any amount typed, can be: 100 000 €. It keeps every figure exact. */
export const MAX_CENTS = 10_000_000 as Cents;

const HUNDRED = exact(100);

/** Cents from a whole number of cents; throws RangeError on anything else. */
export function cents(whole: number): Cents {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${whole} is not a number of cents`);
  return whole as Cents;
}

/** Cents from euros written with at most two decimals; throws RangeError on more. */
export const centsFromEuros = (euros: number): Cents => {
  const value = times(exactly(euros), HUNDRED);
  if (value.d !== 1) throw new RangeError(`${euros} has more than two decimals`);
  return cents(value.n);
};

/** Euros, for the borders (JSON, attributes, display). */
export const eurosFromCents = (amount: Cents): number => amount / 100;

/** A value of the register in euros, as an exact number of cents. */
export const centsExactly = (euros: number): Exact => times(exactly(euros), HUNDRED);

/**
 * To the nearest cent, a half going up in size: how the official maxima are published (41,466 € is
 * 41,47 €). No text names a rounding; everything is computed exactly and rounded once, here.
 */
export const roundToCent = (amount: Exact): Cents => cents(nearestWhole(amount));
