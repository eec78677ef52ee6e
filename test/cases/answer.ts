import type { Figure, Outcome } from '../../core/figures/figure.ts';
import type { Ruled, Ruling, Verdict } from '../../core/figures/ruling.ts';
import type { OutsideLaw } from '../../core/law/series.ts';
import { roundToCent } from '../../core/money/cents.ts';
import type { Exact } from '../../core/money/exact.ts';
import type { Given } from './given.ts';

/** How one question is asked of the core: the names it takes, and what it gives under which names. */
export interface Answer {
  readonly takes: readonly string[];
  readonly gives: (given: Given) => Readonly<Record<string, unknown>>;
}

export type Answers = Readonly<Record<string, Answer>>;

/** Exact cents as euros, to the cent. */
export const euros = (amount: Exact): number => roundToCent(amount) / 100;

const refusal = ({ reason, series, limit }: OutsideLaw): RangeError =>
  new RangeError(`${series}: nothing known ${reason} ${limit}`);

/** The figure of an outcome; a refusal of the law becomes the error that the runner prints. */
export function figureOf<A>(outcome: Outcome<A>): Figure<A> {
  if (outcome.ok) return outcome.figure;
  throw refusal(outcome.outside);
}

/** The ruling of a rule that gives no amount, or the refusal of the law as an error. */
export function rulingOf<T, R extends string>(ruled: Ruled<T, R>): Ruling<T, R> {
  if (ruled.ok) return ruled.ruling;
  throw refusal(ruled.outside);
}

/** A verdict as cases write it: nothing where it depends on what the case does not say. */
export const yesOrNo = (verdict: Verdict): boolean | null =>
  verdict === 'depend' ? null : verdict === 'oui';
