import type { ArticleId } from '../../law/articles.ts';
import { weaker } from '../../law/series.ts';
import type { Cents } from '../../money/cents.ts';
import { type Exact, exact, sum, ZERO } from '../../money/exact.ts';
import { daysIn, type Month } from '../../time/day.ts';
import { combine, type Figure, type Outcome, unsure } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { operand, type Step, step } from '../step.ts';
import { lignesPeriode, resteDePaye, totalDuMois } from '../tpt-periode.ts';
import type { Troncon } from './periode.ts';

/** What a span pays, in exact gross cents. `indemniteBasse` differs only for leave, which is read in two ways. */
export interface Montants {
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly indemnite: Exact;
  readonly indemniteBasse: Exact;
}

/** A span of the plan with what it pays: what the employer declares, and what the caisse should pay. */
export interface TronconPaye {
  readonly troncon: Troncon;
  readonly montants: Montants;
}

/** A month of the plan. */
export interface MoisDuPlan extends Montants {
  readonly mois: Month;
  readonly troncons: readonly TronconPaye[];
  /** Pay and IJ together, by the reading that pays more. */
  readonly total: Exact;
}

type Lines = readonly Step[];

/** A span as it is paid, with the lines and the values of the law that say why. */
interface Paye {
  readonly ok: true;
  readonly montants: Montants;
  readonly part: Pick<Figure<Montants>, 'steps' | 'sources' | 'confidence'>;
}

/** Full time inside the plan: the whole pay, and no IJ. */
function tempsPlein(pleine: Figure<IjMaladie>, salaireRetabli: Exact, before: Lines): Paye {
  const montants = {
    salaireRetabli,
    salaireVerse: salaireRetabli,
    perte: ZERO,
    indemnite: ZERO,
    indemniteBasse: ZERO,
  };
  const { sources, confidence } = pleine;
  return { ok: true, montants, part: { steps: before, sources, confidence } };
}

/**
 * A full stop inside the TPT: the IJ of a full stop for each day, without carence, as for a
 * prolongation (CSS L323-1, R323-1). 'medium': a stop for another illness would have its three days.
 * Pay kept by the employer is not counted here.
 */
function arretComplet(
  pleine: Figure<IjMaladie>,
  jours: number,
  salaireRetabli: Exact,
  before: Lines,
): Paye {
  const paid = step(
    'ijArretComplet',
    'product',
    [operand('ij', 'cents/jour', pleine.amounts.ij), operand('jours', 'jours', exact(jours))],
    'cents',
    'CSS L323-1',
  );
  const indemnite = paid.result.value;
  const montants = {
    salaireRetabli,
    salaireVerse: ZERO,
    perte: salaireRetabli,
    indemnite,
    indemniteBasse: indemnite,
  };
  const { sources, confidence } = unsure(pleine);
  return { ok: true, montants, part: { steps: [...before, paid], sources, confidence } };
}

/**
 * The share of the month's pay for the days of a span: a convention, employers also count hours or
 * working days. No line for a whole month.
 */
export function partDuMois(
  { mois, jours }: Pick<Troncon, 'mois' | 'jours'>,
  salaire: Cents,
  article: ArticleId = 'CSS R323-3',
): Lines {
  const days = daysIn(mois);
  if (jours === days) return [];
  const share = step(
    'salairePeriode',
    'quotient',
    [
      operand('salaireFoisJours', 'cents', exact(salaire * jours)),
      operand('joursDuMois', 'jours', exact(days)),
    ],
    'cents',
    article,
  );
  return [share];
}

/**
 * One span of a month. Leave during the TPT is paid like the TPT; the IJ of its days is due under
 * one reading (its pay lowers the loss), not under the other (its days are left out).
 */
function pay(pleine: Figure<IjMaladie>, troncon: Troncon, salaire: Cents, reste: Exact) {
  const { activite, quotite, debut, fin, jours } = troncon;
  const before = partDuMois(troncon, salaire);
  const salaireRetabli = before[0]?.result.value ?? exact(salaire);
  if (activite === 'temps-plein') return tempsPlein(pleine, salaireRetabli, before);
  if (activite === 'arret') return arretComplet(pleine, jours, salaireRetabli, before);
  const span = lignesPeriode(pleine, { salaireRetabli, quotite, debut, fin, reste });
  if (!span.ok) return span;
  const { amounts, steps, sources, confidence } = span;
  const { salaireVerse, perte, indemnite } = amounts;
  const indemniteBasse = activite === 'conges' ? ZERO : indemnite;
  const montants = { salaireRetabli, salaireVerse, perte, indemnite, indemniteBasse };
  const settled = before.length === 0 && activite === 'tpt';
  const reading = settled ? confidence : weaker(confidence, 'medium');
  const part = { steps: [...before, ...steps], sources, confidence: reading };
  return { ok: true, montants, part } satisfies Paye;
}

const AMOUNTS = ['salaireRetabli', 'salaireVerse', 'perte', 'indemnite', 'indemniteBasse'] as const;

function totals(spans: readonly TronconPaye[]): Montants {
  const [first] = spans;
  if (first && spans.length === 1) return first.montants;
  const added = (name: (typeof AMOUNTS)[number]) =>
    sum(spans.map(({ montants }) => montants[name]));
  return {
    salaireRetabli: added('salaireRetabli'),
    salaireVerse: added('salaireVerse'),
    perte: added('perte'),
    indemnite: added('indemnite'),
    indemniteBasse: added('indemniteBasse'),
  };
}

/**
 * A month of a plan: its spans, each paid by its own rule, and their sum.
 *
 * @param pleine the IJ of a full stop, which every span stands on
 * @param salaire full-time gross pay of the month, in cents
 * @throws RangeError when the month has no span
 */
export function moisDuPlan(
  pleine: Figure<IjMaladie>,
  mois: Month,
  spans: readonly Troncon[],
  salaire: Cents,
): Outcome<MoisDuPlan> {
  const parts: Paye['part'][] = [];
  const paid: TronconPaye[] = [];
  let reste = ZERO;
  for (const troncon of spans) {
    const one = pay(pleine, troncon, salaire, reste);
    if (!one.ok) return one;
    const works = troncon.activite !== 'arret';
    if (works) reste = resteDePaye(reste, one.montants, troncon.quotite);
    paid.push({ troncon, montants: one.montants });
    parts.push(one.part);
  }
  const { salaireRetabli, salaireVerse, perte, indemnite, indemniteBasse } = totals(paid);
  const whole = totalDuMois(salaireVerse, indemnite);
  const { sources, confidence } = pleine;
  parts.push({ steps: [whole], sources, confidence });
  const month = {
    mois,
    troncons: paid,
    salaireRetabli,
    salaireVerse,
    perte,
    indemnite,
    indemniteBasse,
    total: whole.result.value,
  };
  return { ok: true, figure: combine(month, parts) };
}
