import fc from 'fast-check';
import { expect } from 'vitest';
import type { Figure, Outcome } from '../../../core/figures/figure.ts';
import { recompute } from '../../../core/figures/step.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { onDay } from '../../../core/law/series.ts';
import { type Cents, cents } from '../../../core/money/cents.ts';
import { type Exact, exact } from '../../../core/money/exact.ts';
import { type Day, day, epochDay, fromEpochDay } from '../../../core/time/day.ts';

/** Any monthly gross pay that a form accepts. */
export const anyPay: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 100_000_00 }).map(cents);

/** Any quotité that a form accepts. */
export const anyQuotite: fc.Arbitrary<Exact> = fc
  .integer({ min: 1, max: 9999 })
  .map((n) => exact(n, 10_000));

/** Any start of a stop for which the register knows the law of the TPT too. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: epochDay(day('2019-08-23')), max: epochDay(day('2026-12-31')) })
  .map(fromEpochDay);

/** The figure of an outcome that must be there. */
export function figureOf<A>(outcome: Outcome<A>): Figure<A> {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.outside)}`);
  return outcome.figure;
}

/** What every figure owes its reader: steps that recompute, and an article in force on its day. */
export function tellsTheTruth(figure: Figure<unknown>, on: Day): void {
  for (const step of figure.steps) {
    expect(recompute(step.operation, step.operands), step.label).toEqual(step.result.value);
  }
  const inForce = figure.articles.filter((id) => {
    const article = ARTICLES.get(id);
    return article !== undefined && onDay(article, on).ok;
  });
  expect(inForce.length).toBeGreaterThan(0);
}
