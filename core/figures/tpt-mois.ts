import type { Cents } from '../money/cents.ts';
import { type Exact, exact } from '../money/exact.ts';
import { firstDay, lastDay, type Month } from '../time/day.ts';
import { combine, type Figure, type Outcome } from './figure.ts';
import type { IjMaladie } from './ij-maladie.ts';
import { type TptPeriode, tptPeriode } from './tpt-periode.ts';

/** A whole calendar month of TPT. Amounts in exact cents, gross. */
export interface TptMois extends TptPeriode {
  readonly mois: Month;
}

export interface TptMoisInput {
  /** What full time would pay in this month, gross. */
  readonly salaireRetabli: Cents;
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  readonly mois: Month;
}

/**
 * A whole month of TPT, with the steps of the IJ that it stands on.
 *
 * @param pleine the IJ of a full stop
 */
export function tptMois(pleine: Figure<IjMaladie>, input: TptMoisInput): Outcome<TptMois> {
  const { salaireRetabli, quotite, mois } = input;
  const span = { debut: firstDay(mois), fin: lastDay(mois) };
  const month = tptPeriode(pleine, { salaireRetabli: exact(salaireRetabli), quotite, ...span });
  if (!month.ok) return month;
  const { amounts, steps, sources, confidence } = month.figure;
  const parts = [{ steps: pleine.steps }, { steps, sources, confidence }];
  return { ok: true, figure: combine({ mois, ...amounts }, parts) };
}
