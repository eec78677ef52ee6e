import { type Cents, roundToCent } from '../money/cents.ts';
import { type Exact, exact } from '../money/exact.ts';
import { daysIn, lastDay, type Month } from '../time/day.ts';
import { combine, type Figure, type Outcome } from './figure.ts';
import type { IjMaladie } from './ij-maladie.ts';
import { operand, step } from './step.ts';
import { type Limite, tptIndemnite, tptPerte } from './tpt-indemnite.ts';

/** A whole calendar month of TPT. Amounts in cents, gross. */
export interface TptMois {
  readonly mois: Month;
  readonly jours: number;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly ijPleine: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
  readonly limite: Limite;
}

export interface TptMoisInput {
  /** What full time would pay in this month, gross. */
  readonly salaireRetabli: Cents;
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  readonly mois: Month;
}

/**
 * A whole month of TPT: pay for the hours worked, loss, IJ (CSS R323-3), and what both make together.
 * The pay follows the quotité, to the nearest cent, as a payslip would.
 *
 * @param pleine the IJ of a full stop, which the month stands on
 */
export function tptMois(pleine: Figure<IjMaladie>, input: TptMoisInput): Outcome<TptMois> {
  const { salaireRetabli, quotite, mois } = input;
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
  const salaireVerse = roundToCent(pay.result.value);
  const loss = tptPerte(salaireRetabli, salaireVerse, lastDay(mois));
  if (!loss.ok) return loss;
  const { ij } = pleine.amounts;
  const { perte } = loss.figure.amounts;
  const paid = tptIndemnite(ij, daysIn(mois), perte, lastDay(mois));
  if (!paid.ok) return paid;
  const { total: indemnite, limite } = paid.figure.amounts;
  const whole = step(
    'totalMois',
    'sum',
    [
      operand('salaireVerse', 'cents', exact(salaireVerse)),
      operand('indemnite', 'cents', indemnite),
    ],
    'cents',
    'CSS R323-3',
  );
  return {
    ok: true,
    figure: combine(
      {
        mois,
        jours: daysIn(mois),
        salaireRetabli: exact(salaireRetabli),
        salaireVerse: exact(salaireVerse),
        perte,
        ijPleine: ij,
        indemnite,
        total: whole.result.value,
        limite,
      },
      [pleine, { steps: [pay] }, loss.figure, paid.figure, { steps: [whole] }],
    ),
  };
}
