import { type Cents, roundToCent } from '../../money/cents.ts';
import { type Exact, exact } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { combine, type Outcome } from '../figure.ts';
import { ijMaladie } from '../ij-maladie.ts';
import { operand, step } from '../step.ts';
import { tptPerte } from '../tpt-indemnite.ts';
import { type TptJour, tptJour } from '../tpt-jour.ts';

export interface SalarieAgricoleInput {
  /** The three monthly gross pays before the stop, oldest first, in cents. */
  readonly salairesBruts: readonly [Cents, Cents, Cents];
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  /** First day of the stop, or of the TPT where no stop came before. */
  readonly debut: Day;
}

/**
 * IJ of TPT of an employee in farming, on a mean day: the rules of the régime général, which the MSA
 * applies (CRPM L742-3, D742-3), loss limit included. Same refusals as `ijMaladie`.
 */
export function tptSalarieAgricole({
  salairesBruts,
  quotite,
  debut,
}: SalarieAgricoleInput): Outcome<TptJour> {
  const full = ijMaladie(salairesBruts, debut);
  if (!full.ok) return full;
  const [, , salaireRetabli] = salairesBruts;
  const pay = step(
    'salaireVerse',
    'product',
    [
      operand('salaireRetabli', 'cents', exact(salaireRetabli)),
      operand('quotite', 'rapport', quotite),
    ],
    'cents',
    'CSS R323-3',
  );
  const loss = tptPerte(exact(salaireRetabli), exact(roundToCent(pay.result.value)), debut);
  if (!loss.ok) return loss;
  const daily = tptJour(full.figure, loss.figure, debut);
  if (!daily.ok) return daily;
  const whole = combine(daily.figure.amounts, [{ steps: [pay] }, daily.figure]);
  const articles = [...new Set([...whole.articles, 'CRPM L742-3', 'CRPM D742-3'] as const)];
  return { ok: true, figure: { ...whole, articles } };
}
