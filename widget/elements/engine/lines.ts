import type { Assessment } from '../../../core/assess.ts';
import type { Figure, Source } from '../../../core/figures/figure.ts';
import { carried, type Step, step, type Unit } from '../../../core/figures/step.ts';
import { isStale } from '../../../core/law/series.ts';
import { type Exact, plus } from '../../../core/money/exact.ts';
import type { Day } from '../../../core/time/day.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';

export type Doubt = 'doutePerime' | 'douteSource' | 'douteLecture';

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

/** Why figures are to be confirmed, as known on `on`. */
export function doubtsOf(figures: readonly Figure<unknown>[], on: Day): readonly Doubt[] {
  const doubts = new Set<Doubt>();
  for (const { verified, confidence, sources } of figures) {
    const unread = sources.some(({ row }) => row.confidence !== 'high');
    if (isStale(verified, on)) doubts.add('doutePerime');
    if (confidence !== 'high') doubts.add(unread ? 'douteSource' : 'douteLecture');
  }
  return [...doubts];
}

function lineOf(
  title: WidgetWord,
  value: Exact,
  figures: readonly Figure<unknown>[],
  on: Day,
  unit: Unit = 'cents',
): Line {
  return {
    title,
    unit,
    value,
    steps: figures.flatMap(({ steps }) => steps),
    sources: figures.flatMap(({ sources }) => sources),
    doubts: doubtsOf(figures, on),
  };
}

/** The amounts of an assessment in the order in which they are shown; those of the month, or what is known before. */
export function linesOf({ figures, on }: Assessment): readonly Line[] {
  const { plafonds, ijMaladie, tptMois, salaireNet, ijNette } = figures;
  if (!tptMois) {
    if (ijMaladie) return [lineOf('ijJour', ijMaladie.amounts.ij, [ijMaladie], on, 'cents/jour')];
    if (!plafonds) return [];
    return [lineOf('ijMaximum', plafonds.amounts.ijMax, [plafonds], on, 'cents/jour')];
  }
  const { salaireVerse, indemnite, total } = tptMois.amounts;
  const month = lineOf('indemnites', indemnite, [tptMois], on);
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
    const line = lineOf('totalNet', net, [salaireNet, ijNette], on);
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
