import type { Cents } from '../../money/cents.ts';
import { type Exact, exact, sum, ZERO } from '../../money/exact.ts';
import { daysIn, type Month } from '../../time/day.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { operand, step } from '../step.ts';
import { tptPeriode } from '../tpt-periode.ts';
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

const noIj = (salaireRetabli: Exact): Montants => ({
  salaireRetabli,
  salaireVerse: salaireRetabli,
  perte: ZERO,
  indemnite: ZERO,
  indemniteBasse: ZERO,
});

/**
 * A full stop inside the TPT: the IJ of a full stop for each day, without carence, as for a
 * prolongation (CSS L323-1, R323-1). Pay kept by the employer is not counted here.
 */
function arretComplet(pleine: Figure<IjMaladie>, troncon: Troncon, salaireRetabli: Exact) {
  const paid = step(
    'ijArretComplet',
    'product',
    [
      operand('ij', 'cents/jour', pleine.amounts.ij),
      operand('jours', 'jours', exact(troncon.jours)),
    ],
    'cents',
    'CSS L323-1',
  );
  const indemnite = paid.result.value;
  const amounts = {
    salaireRetabli,
    salaireVerse: ZERO,
    perte: salaireRetabli,
    indemnite,
    indemniteBasse: indemnite,
  };
  return { amounts, part: { ...pleine, steps: [paid] } };
}

/**
 * One span of a month. Part of a month pays its share of the days: a convention, employers also
 * count hours or working days. Leave during the TPT is paid like the TPT; the IJ of its days is due
 * under one reading (its pay lowers the loss), not under the other (its days are left out).
 */
function pay(pleine: Figure<IjMaladie>, troncon: Troncon, salaire: Cents) {
  const whole = troncon.jours === daysIn(troncon.mois);
  const share = step(
    'salairePeriode',
    'quotient',
    [
      operand('salaireFoisJours', 'cents', exact(salaire * troncon.jours)),
      operand('joursDuMois', 'jours', exact(daysIn(troncon.mois))),
    ],
    'cents',
    'CSS R323-3',
  );
  const salaireRetabli = whole ? exact(salaire) : share.result.value;
  const before = whole ? [] : [share];
  if (troncon.activite === 'temps-plein') {
    return { ok: true, amounts: noIj(salaireRetabli), parts: [{ steps: before }] } as const;
  }
  if (troncon.activite === 'arret') {
    const { amounts, part } = arretComplet(pleine, troncon, salaireRetabli);
    return { ok: true, amounts, parts: [{ steps: before }, part] } as const;
  }
  const span = tptPeriode(pleine, { salaireRetabli, ...troncon });
  if (!span.ok) return span;
  const { salaireVerse, perte, indemnite } = span.figure.amounts;
  const indemniteBasse = troncon.activite === 'conges' ? ZERO : indemnite;
  const amounts = { salaireRetabli, salaireVerse, perte, indemnite, indemniteBasse };
  const unsettled = !whole || troncon.activite === 'conges';
  const reading = {
    steps: before,
    confidence: unsettled ? ('medium' as const) : ('high' as const),
  };
  return { ok: true, amounts, parts: [reading, span.figure] } as const;
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
  const parts = [];
  const paid: TronconPaye[] = [];
  for (const troncon of spans) {
    const one = pay(pleine, troncon, salaire);
    if (!one.ok) return one;
    paid.push({ troncon, montants: one.amounts });
    parts.push(...one.parts);
  }
  const amounts = totals(paid);
  const whole = step(
    'totalMois',
    'sum',
    [
      operand('salaireVerse', 'cents', amounts.salaireVerse),
      operand('indemnite', 'cents', amounts.indemnite),
    ],
    'cents',
    'CSS R323-3',
  );
  const { sources, confidence } = pleine;
  const month = {
    mois,
    troncons: paid,
    salaireRetabli: amounts.salaireRetabli,
    salaireVerse: amounts.salaireVerse,
    perte: amounts.perte,
    indemnite: amounts.indemnite,
    indemniteBasse: amounts.indemniteBasse,
    total: whole.result.value,
  };
  return {
    ok: true,
    figure: combine(month, [{ steps: [], sources, confidence }, ...parts, { steps: [whole] }]),
  };
}
