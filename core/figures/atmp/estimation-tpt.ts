import { jourTauxMajore } from '../../law/ij-atmp.ts';
import { compare, type Exact, exact, ZERO } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { FigureWord } from '../../words/fr/figures.ts';
import type { IjWord } from '../../words/fr/ij.ts';
import { combine, type Figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, type Step, step } from '../step.ts';
import type { Limite } from '../tpt-indemnite.ts';
import type { PayesAtmp } from './base.ts';
import { type IjAtmp, ijAtmp } from './ij-atmp.ts';

export interface PeriodeTptAtmp {
  /** Rank of the first day, counted from the first day after the accident; a full stop counts. */
  readonly premierJour: number;
  /** Calendar days of the period. */
  readonly jours: number;
  /** Loss of the period, gross, in exact cents. */
  readonly perte: Exact;
  /** Whether a full stop came before the part-time work. */
  readonly arretPrealable: boolean;
}

/** Exact cents for the whole period. Never a certainty: `reserves` always says so. */
export interface EstimationTptAtmp {
  readonly total: Exact;
  /** What a full stop would give for the same days. */
  readonly ijPeriode: Exact;
  readonly limite: Limite;
  readonly reserves: readonly IjWord[];
}

/**
 * Estimate of the IJ AT/MP of a period of part-time or adapted work: min(IJ of a full stop for its
 * days, loss of the period). CSS L433-1 and R433-15 give no formula: the caisse decides to maintain
 * the IJ in whole or in part. Always 'low'. Without a full stop before, the rank of the days is not
 * settled either. Throws RangeError on days that are not counts.
 */
export function estimationTptAtmp(
  payes: PayesAtmp,
  debutArret: Day,
  periode: PeriodeTptAtmp,
): Outcome<EstimationTptAtmp> {
  const { premierJour, jours, perte, arretPrealable } = periode;
  if (!Number.isInteger(jours) || jours < 0)
    throw new RangeError(`${jours} is not a count of days`);
  const law = readAll({ rang: [jourTauxMajore, debutArret] });
  if (!law.ok) return law;
  const change = law.read.rang.row.value;
  const before = Math.min(jours, Math.max(0, change - premierJour));
  const first = ijAtmp(payes, debutArret, premierJour);
  const last = ijAtmp(payes, debutArret, Math.max(premierJour, change));
  if (!first.ok) return first;
  if (!last.ok) return last;
  const lower = line('ijAtmpPeriode60', 'joursAvant29', first.figure.amounts.ij, before);
  const higher = line('ijAtmpPeriode80', 'joursDepuis29', last.figure.amounts.ij, jours - before);
  const lines = [...(before > 0 ? [lower] : []), ...(before < jours ? [higher] : [])];
  const full = step(
    'ijPeriode',
    'sum',
    (lines[0] ? lines : [lower]).map(carried),
    'cents',
    'CSS L433-1',
  );
  const loss = operand('perte', 'cents', compare(perte, ZERO) < 0 ? ZERO : perte);
  const paid = step('indemniteEstimee', 'min', [carried(full), loss], 'cents', 'CSS R433-15');
  const unranked = !arretPrealable && before < jours;
  return {
    ok: true,
    figure: combine(
      {
        total: paid.result.value,
        ijPeriode: full.result.value,
        limite: paid.bound === 1 ? 'perte' : 'ij',
        reserves: [
          'decisionCaisse',
          ...(unranked ? (['rangSansArret'] as const) : []),
          ...first.figure.amounts.reserves,
        ],
      },
      [
        before > 0 ? first.figure : last.figure,
        ...(before > 0 && before < jours ? [secondRate(last.figure)] : []),
        { steps: [...lines, full, paid], confidence: 'low' },
      ],
    ),
  };
}

const line = (label: FigureWord, count: FigureWord, ij: Exact, jours: number): Step =>
  step(
    label,
    'product',
    [operand('ijAtmp', 'cents/jour', ij), operand(count, 'jours', exact(jours))],
    'cents',
    'CSS L433-1',
  );

/** The daily base stands already among the steps: only the lines of the second rate are added. */
const secondRate = ({ steps, sources }: Figure<IjAtmp>) => ({
  steps: steps.filter(({ label }) => label === 'ijAtmpAvantPlafond' || label === 'ijAtmp'),
  sources,
});
