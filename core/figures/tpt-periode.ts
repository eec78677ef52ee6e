import { weaker } from '../law/series.ts';
import { regleTpt } from '../law/tpt.ts';
import { roundToCent } from '../money/cents.ts';
import { type Exact, exact } from '../money/exact.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { type Figure, figure, type Outcome, readAll } from './figure.ts';
import type { IjMaladie } from './ij-maladie.ts';
import { operand, step } from './step.ts';
import { type Limite, lignePerte, lignesIndemnite } from './tpt-indemnite.ts';

/** A span of TPT at one quotité. Amounts in exact cents, gross. */
export interface TptPeriode {
  readonly jours: number;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly ijPleine: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
  readonly limite: Limite;
}

export interface TptPeriodeInput {
  /** What full time would pay for the span, gross cents. */
  readonly salaireRetabli: Exact;
  /** Share of full time worked, above 0 and below 1. */
  readonly quotite: Exact;
  readonly debut: Day;
  readonly fin: Day;
}

/**
 * A span of TPT: pay for the hours worked, loss, IJ (CSS R323-3), and what both make together.
 * The rule applied is the one in force at its end.
 *
 * @param pleine the IJ of a full stop, which the span stands on
 */
export function tptPeriode(
  pleine: Figure<IjMaladie>,
  { salaireRetabli, quotite, debut, fin }: TptPeriodeInput,
): Outcome<TptPeriode> {
  const law = readAll({ regle: [regleTpt, fin] });
  if (!law.ok) return law;
  const jours = daysBetween(debut, fin) + 1;
  const pay = step(
    'salaireVerse',
    'product',
    [operand('salaireRetabli', 'cents', salaireRetabli), operand('quotite', 'rapport', quotite)],
    'cents',
    'CSS R323-3',
  );
  // A payslip is in whole cents, and the loss is counted from what it shows.
  const salaireVerse = exact(roundToCent(pay.result.value));
  const loss = lignePerte(salaireRetabli, salaireVerse);
  const perte = loss.result.value;
  const { ij } = pleine.amounts;
  const paid = lignesIndemnite(ij, jours, perte);
  const indemnite = paid.payee.result.value;
  const whole = step(
    'totalMois',
    'sum',
    [operand('salaireVerse', 'cents', salaireVerse), operand('indemnite', 'cents', indemnite)],
    'cents',
    'CSS R323-3',
  );
  const total = whole.result.value;
  const amounts = {
    jours,
    salaireRetabli,
    salaireVerse,
    perte,
    ijPleine: ij,
    indemnite,
    total,
    limite: paid.limite,
  };
  const steps = [pay, loss, paid.pleine, paid.payee, whole];
  const sources = [...pleine.sources, law.read.regle];
  const reading = weaker(pleine.confidence, paid.lecture);
  return { ok: true, figure: figure(amounts, steps, sources, reading) };
}
