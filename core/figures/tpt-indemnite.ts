import type { Confidence } from '../law/series.ts';
import { regleTpt } from '../law/tpt.ts';
import { compare, type Exact, exact, smaller, times, ZERO } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import { figure, type Outcome, readAll } from './figure.ts';
import { carried, operand, type Step, step } from './step.ts';

export interface TptPerte {
  readonly perte: Exact;
}

/** Which side of CSS R323-3 decided: the IJ of a full stop, or the loss of pay. */
export type Limite = 'ij' | 'perte';

export interface TptIndemnite {
  readonly total: Exact;
  readonly limite: Limite;
}

/**
 * The loss that the employer declares: what full time would have paid, less what was paid, in gross
 * cents for the same period (CSS R323-3: "perte de gain"). Gross against gross is the reading best
 * supported; the text does not say net. A pay above full time is no loss: zero.
 */
export function lignePerte(salaireRetabli: Exact, salaireVerse: Exact): Step {
  return step(
    'perte',
    'difference',
    [
      operand('salaireRetabli', 'cents', salaireRetabli),
      operand('salaireVerse', 'cents', smaller(salaireVerse, salaireRetabli)),
    ],
    'cents',
    'CSS R323-3',
  );
}

/** The loss of `lignePerte` as a figure, under the rule of a day. Refuses a day before the rule. */
export function tptPerte(salaireRetabli: Exact, salaireVerse: Exact, on: Day): Outcome<TptPerte> {
  const law = readAll({ regle: [regleTpt, on] });
  if (!law.ok) return law;
  const loss = lignePerte(salaireRetabli, salaireVerse);
  return { ok: true, figure: figure({ perte: loss.result.value }, [loss], [law.read.regle]) };
}

/** What a net loss can be of a gross one, at least: employee levies stay under a quarter of the pay. */
export const NET_AT_LEAST = exact(3, 4);

/** What led to the IJ of a period: both sides of the rule, the smaller of them, and how sure it is. */
export interface LignesIndemnite {
  readonly pleine: Step;
  readonly payee: Step;
  readonly limite: Limite;
  readonly lecture: Confidence;
}

/**
 * IJ of a period of TPT: min(IJ of a full stop × calendar days, loss of the period), CSS R323-3.
 *
 * @param ijPleine IJ of a full stop, exact cents a day
 * @param jours calendar days of the period (CSS L323-1: due for each day, worked or not)
 * @param perte loss of the period, gross, exact cents
 */
export function lignesIndemnite(ijPleine: Exact, jours: number, perte: Exact): LignesIndemnite {
  const full = step(
    'ijPeriode',
    'product',
    [operand('ij', 'cents/jour', ijPleine), operand('jours', 'jours', exact(jours))],
    'cents',
    'CSS L323-1',
  );
  const loss = operand('perte', 'cents', compare(perte, ZERO) < 0 ? ZERO : perte);
  // Compared in net, the loss would be smaller: where even that leaves the IJ below it, both readings agree.
  const settled = compare(full.result.value, times(loss.value, NET_AT_LEAST)) <= 0;
  const paid = step('indemnite', 'min', [carried(full), loss], 'cents', 'CSS R323-3');
  return {
    pleine: full,
    payee: paid,
    limite: paid.bound === 1 ? 'perte' : 'ij',
    lecture: settled ? 'high' : 'medium',
  };
}

/** The IJ of `lignesIndemnite` as a figure, under the rule of a day. Refuses a day before the rule. */
export function tptIndemnite(
  ijPleine: Exact,
  jours: number,
  perte: Exact,
  on: Day,
): Outcome<TptIndemnite> {
  const law = readAll({ regle: [regleTpt, on] });
  if (!law.ok) return law;
  const { pleine, payee, limite, lecture } = lignesIndemnite(ijPleine, jours, perte);
  const amounts = { total: payee.result.value, limite };
  return { ok: true, figure: figure(amounts, [pleine, payee], [law.read.regle], lecture) };
}
