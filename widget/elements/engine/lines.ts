import type { Assessment, Figures } from '../../../core/assess.ts';
import type { Figure, Source } from '../../../core/figures/figure.ts';
import { carried, type Step, step, type Unit } from '../../../core/figures/step.ts';
import { NET_AT_LEAST } from '../../../core/figures/tpt-indemnite.ts';
import { isStale } from '../../../core/law/series.ts';
import { compare, type Exact, plus, times } from '../../../core/money/exact.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';

export type Doubt =
  | 'doutePerime'
  | 'douteSource'
  | 'douteLecture'
  | 'douteSalaire'
  | 'douteComplement'
  | 'douteEstimation'
  | 'doutePrimes'
  | 'douteSaisi';

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
  { on, notes, regime }: Assessment,
): readonly Doubt[] {
  const doubts = new Set<Doubt>();
  const differ = notes.some(({ word }) => word === 'salairesDifferents');
  for (const { verified, confidence, sources, steps } of figures) {
    const unread = sources.some(({ row }) => row.confidence !== 'high');
    if (isStale(verified, on)) doubts.add('doutePerime');
    if (confidence === 'high') continue;
    if (differ) doubts.add('douteSalaire');
    if (unread) doubts.add('douteSource');
    if (regime === 'atmp' && confidence === 'low') doubts.add('douteEstimation');
    else if (regime === 'titulaires') doubts.add('doutePrimes');
    else if (regime === 'exploitants') doubts.add('douteSaisi');
    else if (readTwoWays(steps) || !(differ || unread)) doubts.add('douteLecture');
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

/** The complement of the month, where an agreement gives one and the whole month is worked at one share. */
export function complementOf({ figures }: Assessment): Exact | undefined {
  const { complement, tptMois, plan = [] } = figures;
  const month = plan.find(({ amounts }) => amounts.mois === tptMois?.amounts.mois);
  if (!complement || complement.amounts.complement.n === 0) return undefined;
  const [only, ...others] = month?.amounts.troncons ?? [];
  const whole = only?.troncon.activite === 'tpt' && others.length === 0;
  return whole ? complement.amounts.complement : undefined;
}

/** Net of pay, allowances and complement, where the levies of the month are known. */
function netLine(assessment: Assessment, month: Line, added: Exact | undefined): readonly Line[] {
  const { salaireNet, ijNette, resteAVivre } = assessment.figures;
  if (!salaireNet || !ijNette) return [];
  if (added) {
    if (!resteAVivre) return [];
    const { steps } = resteAVivre;
    const named = (label: Step['label']) => steps.findIndex((one) => one.label === label);
    const line = lineOf('totalNet', resteAVivre.amounts.tpt.net, [resteAVivre], assessment);
    // The part-time month is the first of the three that are worked out.
    const own = steps.slice(named('salaireEtComplement'), named('totalNet') + 1);
    return [{ ...line, steps: own }];
  }
  const net = plus(salaireNet.amounts.net, ijNette.amounts.net);
  const line = lineOf('totalNet', net, [salaireNet, ijNette], assessment);
  const last = step(
    'totalNet',
    'sum',
    line.steps.filter(({ label }) => label === 'salaireNet' || label === 'ijNette').map(carried),
    'cents',
    'CSS R323-3',
  );
  const doubts = [...new Set([...line.doubts, ...month.doubts])];
  return [{ ...line, steps: [...line.steps, last], doubts }];
}

/** A month of pay and allowances, whatever regime it is of. */
export const wholeMonth = ({ tptMois, moisAtmp }: Figures) => tptMois ?? moisAtmp;

/** The month that is shown, where one is. */
export const moisDe = (figures: Figures) =>
  (wholeMonth(figures) ?? figures.moisIj ?? figures.remuneration)?.amounts.mois;

/** The share of full time of the month that is shown: a change may have come since the first one. */
export const partDe = ({ figures, situation }: Assessment): Exact | undefined =>
  wholeMonth(figures)
    ?.steps.flatMap(({ operands }) => operands)
    .find(({ label }) => label === 'quotite')?.value ?? situation.quotite;

/** The amounts of regimes without pay and allowances in one month. */
function linesOfRegime(assessment: Assessment): readonly Line[] {
  const { remuneration, moisIj, ijIndependant, ijExploitant, ijNette } = assessment.figures;
  if (remuneration)
    return [lineOf('total', remuneration.amounts.totalBrut, [remuneration], assessment)];
  const daily = ijIndependant ?? ijExploitant;
  if (!moisIj || !daily) return [];
  const { indemnite, ij } = moisIj.amounts;
  const month = lineOf('indemnites', indemnite, [moisIj], assessment);
  const day = lineOf('ijTpt', ij, [daily], assessment, 'cents/jour');
  const net = ijNette ? [lineOf('totalNet', ijNette.amounts.net, [ijNette], assessment)] : [];
  return [{ ...month, sources: [] }, day, ...net];
}

/** The one that is shown in large: the total, or what is known in its place. */
export const mainOf = <L extends { readonly title: WidgetWord }>(
  lines: readonly L[],
): L | undefined => lines.find(({ title }) => title === 'total') ?? lines[0];

/** The amounts of an assessment in the order in which they are shown; those of the month, or what is known before. */
export function linesOf(assessment: Assessment): readonly Line[] {
  const { figures } = assessment;
  const { plafonds, ijMaladie, complement } = figures;
  const whole = wholeMonth(figures);
  if (!whole) {
    const other = linesOfRegime(assessment);
    if (other.length > 0) return other;
    if (ijMaladie)
      return [lineOf('ijJour', ijMaladie.amounts.ij, [ijMaladie], assessment, 'cents/jour')];
    if (!plafonds) return [];
    return [lineOf('ijMaximum', plafonds.amounts.ijMax, [plafonds], assessment, 'cents/jour')];
  }
  const { salaireVerse, indemnite, total } = whole.amounts;
  const month = lineOf('indemnites', indemnite, [whole], assessment);
  const named = (title: string) => month.steps.filter(({ label }) => label === title);
  const pay = named('salaireVerse');
  const sum = named('totalMois');
  const lines: Line[] = [
    { ...month, title: 'salaireVerse', value: salaireVerse, steps: pay, sources: [], doubts: [] },
    { ...month, steps: month.steps.filter((step) => ![...pay, ...sum].includes(step)) },
  ];
  const added = complementOf(assessment);
  if (!added || !complement)
    return [
      ...lines,
      { ...month, title: 'total', value: total, steps: sum, sources: [] },
      ...netLine(assessment, month, added),
    ];
  const together = step(
    'totalMois',
    'sum',
    [...(sum.at(-1)?.operands ?? []), { label: 'complement', unit: 'cents', value: added }],
    'cents',
    'CSS R323-3',
  );
  return [
    ...lines,
    {
      ...lineOf('complementSaisi', added, [complement], assessment),
      sources: [],
      doubts: ['douteComplement'],
    },
    {
      ...month,
      title: 'total',
      value: together.result.value,
      steps: [together],
      sources: [],
      doubts: [...month.doubts, 'douteComplement'],
    },
    ...netLine(assessment, month, added),
  ];
}
