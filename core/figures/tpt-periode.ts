import { type Confidence, weaker } from '../law/series.ts';
import { regleTpt } from '../law/tpt.ts';
import { roundToCent } from '../money/cents.ts';
import { type Exact, exact, minus, plus, times, ZERO } from '../money/exact.ts';
import { type Day, daysBetween } from '../time/day.ts';
import { type Figure, figure, type Outcome, readAll, type Source } from './figure.ts';
import type { IjMaladie } from './ij-maladie.ts';
import { operand, type Step, step } from './step.ts';
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
  /** What the spans of the month before it left of a cent (`resteDePaye`); nothing for the first. */
  readonly reste?: Exact;
}

/**
 * What spans of a month leave of a cent once their pays are in whole cents. It goes to the next of
 * them: a payslip is of a month, and its spans then make exactly the pay of the whole.
 */
export const resteDePaye = (
  reste: Exact,
  { salaireRetabli, salaireVerse }: Pick<TptPeriode, 'salaireRetabli' | 'salaireVerse'>,
  quotite: Exact,
): Exact => plus(reste, minus(times(salaireRetabli, quotite), salaireVerse));

/** What leads to the IJ of a span, without what both make together. */
export interface LignesPeriode {
  readonly ok: true;
  readonly amounts: Omit<TptPeriode, 'total'>;
  readonly steps: readonly Step[];
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
}

/**
 * The lines of a span of TPT: pay for the hours worked, loss, IJ (CSS R323-3). The rule applied is the
 * one in force at its end.
 *
 * @param pleine the IJ of a full stop, which the span stands on
 */
export function lignesPeriode(
  pleine: Figure<IjMaladie>,
  { salaireRetabli, quotite, debut, fin, reste = ZERO }: TptPeriodeInput,
): LignesPeriode | Extract<Outcome<TptPeriode>, { ok: false }> {
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
  const salaireVerse = exact(roundToCent(plus(pay.result.value, reste)));
  const loss = lignePerte(salaireRetabli, salaireVerse);
  const perte = loss.result.value;
  const { ij } = pleine.amounts;
  const paid = lignesIndemnite(ij, jours, perte);
  const indemnite = paid.payee.result.value;
  const { limite } = paid;
  return {
    ok: true,
    amounts: { jours, salaireRetabli, salaireVerse, perte, ijPleine: ij, indemnite, limite },
    steps: [pay, loss, paid.pleine, paid.payee],
    sources: [...pleine.sources, law.read.regle],
    confidence: weaker(pleine.confidence, paid.lecture),
  };
}

/** A span of TPT: the lines of `lignesPeriode`, and what pay and IJ make together. */
export function tptPeriode(pleine: Figure<IjMaladie>, input: TptPeriodeInput): Outcome<TptPeriode> {
  const lines = lignesPeriode(pleine, input);
  if (!lines.ok) return lines;
  const { salaireVerse, indemnite } = lines.amounts;
  const whole = totalDuMois(salaireVerse, indemnite);
  const amounts = { ...lines.amounts, total: whole.result.value };
  const steps = [...lines.steps, whole];
  return { ok: true, figure: figure(amounts, steps, lines.sources, lines.confidence) };
}

/** Pay and IJ together. */
export const totalDuMois = (salaireVerse: Exact, indemnite: Exact): Step =>
  step(
    'totalMois',
    'sum',
    [operand('salaireVerse', 'cents', salaireVerse), operand('indemnite', 'cents', indemnite)],
    'cents',
    'CSS R323-3',
  );
