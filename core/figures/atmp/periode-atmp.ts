import { type Cents, roundToCent } from '../../money/cents.ts';
import { type Exact, exact, plus, ZERO } from '../../money/exact.ts';
import { type Day, daysBetween, type Month } from '../../time/day.ts';
import { combine, type Outcome } from '../figure.ts';
import { partDuMois } from '../plan/mois-du-plan.ts';
import { operand, step } from '../step.ts';
import { tptPerte } from '../tpt-indemnite.ts';
import { type EstimationTptAtmp, estimationTptAtmp } from './estimation-tpt.ts';

/** What the estimate of a whole TPT stands on. */
export interface TptAtmp {
  /** Gross pay of the month before the accident, which full time is taken to pay still. */
  readonly paye: Cents;
  /** Day of the accident, or the first of the part-time work where no stop came before. */
  readonly debut: Day;
  readonly arretPrealable: boolean;
}

/** Days of one month at one share of full time, above 0; 1 is full time, without loss. */
export interface JoursAtmp {
  readonly mois: Month;
  readonly debut: Day;
  readonly fin: Day;
  readonly quotite: Exact;
}

/** Gross, in exact cents. The IJ are an estimate. */
export interface PeriodeAtmp extends Omit<EstimationTptAtmp, 'total'> {
  readonly jours: number;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
}

/**
 * Days of part-time work after an accident at work or an occupational disease: the pay for the
 * hours worked, and the estimate of `estimationTptAtmp` for the loss. Part of a month has its part of
 * the pay in calendar days, by convention. Always 'low' (CSS R433-15).
 *
 * @param reste what the spans of the month before it left of a cent (`resteDePaye`)
 */
export function periodeAtmp(
  { paye, debut, arretPrealable }: TptAtmp,
  span: JoursAtmp,
  reste: Exact = ZERO,
): Outcome<PeriodeAtmp> {
  const jours = daysBetween(span.debut, span.fin) + 1;
  const share = partDuMois({ mois: span.mois, jours }, paye, 'CSS L433-1');
  const salaireRetabli = share[0]?.result.value ?? exact(paye);
  const pay = step(
    'salaireVerse',
    'product',
    [
      operand('salaireRetabli', 'cents', salaireRetabli),
      operand('quotite', 'rapport', span.quotite),
    ],
    'cents',
    'CSS L433-1',
  );
  const full = span.quotite.n >= span.quotite.d;
  const rounded = exact(roundToCent(plus(pay.result.value, reste)));
  // At full time nothing is lost, not even what is left of a cent.
  const salaireVerse = full ? salaireRetabli : rounded;
  const loss = tptPerte(salaireRetabli, salaireVerse, span.fin);
  if (!loss.ok) return loss;
  const { perte } = loss.figure.amounts;
  const first = daysBetween(debut, span.debut) + (arretPrealable ? 0 : 1);
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
  const amounts = { ...estimate, jours, salaireRetabli, salaireVerse, perte, indemnite, total };
  const parts = [{ steps: [...share, pay] }, loss.figure, estimated.figure, { steps: [whole] }];
  return { ok: true, figure: combine(amounts, parts) };
}
