import type { Assessment } from '../../../core/assess.ts';
import type { Figure, Source } from '../../../core/figures/figure.ts';
import { carried, type Step, step, type Unit } from '../../../core/figures/step.ts';
import { NET_AT_LEAST } from '../../../core/figures/tpt-indemnite.ts';
import { isStale } from '../../../core/law/series.ts';
import { compare, type Exact, plus, times } from '../../../core/money/exact.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';

export type Doubt = 'doutePerime' | 'douteSource' | 'douteLecture' | 'douteSalaire';

/** An amount shown, with all that answers "why this amount?". */
export interface Line {
  readonly title: WidgetWord;
  readonly unit: Unit;
  readonly value: Exact;
  readonly steps: readonly Step[];
  readonly sources: readonly Source[];
  /** Why it is to be confirmed; empty when it is certain. */
  readonly doubts: readonly Doubt[];
}

/** Whether the loss, were it counted in net, could decide otherwise than it does in gross. */
const readTwoWays = (steps: readonly Step[]): boolean =>
  steps.some(({ label, operation, operands: [full, loss] }) => {
    if (label !== 'indemnite' || operation !== 'min' || !full || !loss) return false;
    return compare(full.value, times(loss.value, NET_AT_LEAST)) > 0;
  });

/** Why figures are to be confirmed, as known on the day of their assessment. */
export function doubtsOf(
  figures: readonly Figure<unknown>[],
  { on, notes }: Assessment,
): readonly Doubt[] {
  const doubts = new Set<Doubt>();
  const differ = notes.some(({ word }) => word === 'salairesDifferents');
  for (const { verified, confidence, sources, steps } of figures) {
    const unread = sources.some(({ row }) => row.confidence !== 'high');
    if (isStale(verified, on)) doubts.add('doutePerime');
    if (confidence === 'high') continue;
    if (differ) doubts.add('douteSalaire');
    if (unread) doubts.add('douteSource');
    if (readTwoWays(steps) || !(differ || unread)) doubts.add('douteLecture');
  }
  return [...doubts];
}

function lineOf(
  title: WidgetWord,
  value: Exact,
  figures: readonly Figure<unknown>[],
  assessment: Assessment,
  unit: Unit = 'cents',
): Line {
  return {
    title,
    unit,
    value,
    steps: figures.flatMap(({ steps }) => steps),
    sources: figures.flatMap(({ sources }) => sources),
    doubts: doubtsOf(figures, assessment),
  };
}

/** The amounts of an assessment in the order in which they are shown; those of the month, or what is known before. */
export function linesOf(assessment: Assessment): readonly Line[] {
  const { figures } = assessment;
  const { plafonds, ijMaladie, tptMois, salaireNet, ijNette } = figures;
  if (!tptMois) {
    if (ijMaladie)
      return [lineOf('ijJour', ijMaladie.amounts.ij, [ijMaladie], assessment, 'cents/jour')];
    if (!plafonds) return [];
    return [lineOf('ijMaximum', plafonds.amounts.ijMax, [plafonds], assessment, 'cents/jour')];
  }
  const { salaireVerse, indemnite, total } = tptMois.amounts;
  const month = lineOf('indemnites', indemnite, [tptMois], assessment);
  const named = (title: string) => month.steps.filter(({ label }) => label === title);
  const pay = named('salaireVerse');
  const sum = named('totalMois');
  const lines: Line[] = [
    { ...month, title: 'salaireVerse', value: salaireVerse, steps: pay, sources: [], doubts: [] },
    { ...month, steps: month.steps.filter((step) => ![...pay, ...sum].includes(step)) },
    { ...month, title: 'total', value: total, steps: sum, sources: [] },
  ];
  if (salaireNet && ijNette) {
    const net = plus(salaireNet.amounts.net, ijNette.amounts.net);
    const line = lineOf('totalNet', net, [salaireNet, ijNette], assessment);
    const last = step(
      'totalNet',
      'sum',
      line.steps.filter(({ label }) => label === 'salaireNet' || label === 'ijNette').map(carried),
      'cents',
      'CSS R323-3',
    );
    lines.push({
      ...line,
      steps: [...line.steps, last],
      doubts: [...new Set([...line.doubts, ...month.doubts])],
    });
  }
  return lines;
}
