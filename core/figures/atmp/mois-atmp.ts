import { type Cents, roundToCent } from '../../money/cents.ts';
import { type Exact, exact } from '../../money/exact.ts';
import { type Day, daysBetween, daysIn, firstDay, lastDay, type Month } from '../../time/day.ts';
import { combine, type Outcome } from '../figure.ts';
import { operand, step } from '../step.ts';
import { tptPerte } from '../tpt-indemnite.ts';
import { type EstimationTptAtmp, estimationTptAtmp } from './estimation-tpt.ts';

export interface MoisAtmpInput {
  /** Gross pay of the month before the accident, which full time is taken to pay still. */
  readonly paye: Cents;
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  readonly mois: Month;
  /** Day of the accident, or the first of the part-time work where no stop came before. */
  readonly debut: Day;
  readonly arretPrealable: boolean;
}

/** A whole calendar month, gross, in exact cents. The IJ are an estimate. */
export interface MoisAtmp extends Omit<EstimationTptAtmp, 'total'> {
  readonly mois: Month;
  readonly jours: number;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
}

/**
 * A month of part-time work after an accident at work or an occupational disease: the pay for the
 * hours worked, and the estimate of `estimationTptAtmp` for the loss. Always 'low' (CSS R433-15).
 */
export function moisAtmp(input: MoisAtmpInput): Outcome<MoisAtmp> {
  const { paye, quotite, mois, debut, arretPrealable } = input;
  const salaireRetabli = exact(paye);
  const pay = step(
    'salaireVerse',
    'product',
    [operand('salaireRetabli', 'cents', salaireRetabli), operand('quotite', 'rapport', quotite)],
    'cents',
    'CSS L433-1',
  );
  const salaireVerse = exact(roundToCent(pay.result.value));
  const loss = tptPerte(salaireRetabli, salaireVerse, lastDay(mois));
  if (!loss.ok) return loss;
  const { perte } = loss.figure.amounts;
  const jours = daysIn(mois);
  const first = daysBetween(debut, firstDay(mois)) + (arretPrealable ? 0 : 1);
  const estimated = estimationTptAtmp({ rythme: 'mois', paye }, debut, {
    premierJour: Math.max(1, first),
    jours,
    perte,
    arretPrealable,
  });
  if (!estimated.ok) return estimated;
  const { total: indemnite, ...estimate } = estimated.figure.amounts;
  const whole = step(
    'totalMois',
    'sum',
    [
      operand('salaireVerse', 'cents', salaireVerse),
      operand('indemniteEstimee', 'cents', indemnite),
    ],
    'cents',
    'CSS R433-15',
  );
  const total = whole.result.value;
  const amounts: MoisAtmp = {
    ...estimate,
    mois,
    jours,
    salaireRetabli,
    salaireVerse,
    perte,
    indemnite,
    total,
  };
  const parts = [{ steps: [pay] }, loss.figure, estimated.figure, { steps: [whole] }];
  return { ok: true, figure: combine(amounts, parts) };
}
