import type { ArticleId } from '../law/articles.ts';
import { pmss } from '../law/pass.ts';
import {
  agircArrcoT1,
  agircArrcoT2,
  assietteCsgSalaire,
  cegT1,
  cegT2,
  cet,
  crds,
  csgIj,
  csgSalaire,
  vieillesseDeplafonnee,
  vieillessePlafonnee,
} from '../law/prelevements.ts';
import { type Cents, centsExactly } from '../money/cents.ts';
import {
  compare,
  type Exact,
  exact,
  exactly,
  larger,
  minus,
  smaller,
  ZERO,
} from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import { figure, type Outcome, readAll, type Source } from './figure.ts';
import { carried, operand, type Step, step } from './step.ts';

export interface Net {
  readonly net: Exact;
}

const rateOf = (source: Source) => exactly(source.row.value);

/** Net of CSG and CRDS of an amount of IJ, in exact cents: CSS L136-8 II 1° b (6,2 %), ordonnance 96-50 (0,5 %), no abatement. */
export function ijNet(brut: Exact, on: Day): Outcome<Net> {
  const law = readAll({ csg: [csgIj, on], crds: [crds, on] });
  if (!law.ok) return law;
  const gross = operand('ijBrute', 'cents', brut);
  const csg = step(
    'csg',
    'product',
    [gross, operand('tauxCsgIj', 'rapport', rateOf(law.read.csg))],
    'cents',
    'CSS L136-8',
  );
  const debt = step(
    'crds',
    'product',
    [gross, operand('tauxCrds', 'rapport', rateOf(law.read.crds))],
    'cents',
    'Ordonnance 96-50',
  );
  const net = step(
    'ijNette',
    'difference',
    [gross, carried(csg), carried(debt)],
    'cents',
    'CSS L136-8',
  );
  return {
    ok: true,
    figure: figure({ net: net.result.value }, [csg, debt, net], [law.read.csg, law.read.crds]),
  };
}

/**
 * Net pay before income tax of a month, non-cadre, without mutuelle nor prévoyance: an order of size,
 * since agreements add their own lines. Slices by the PMSS: CSS D242-4, L136-2, L136-8, ANI Agirc-Arrco.
 *
 * @param brut gross pay of the month, in cents
 */
export function salaireNet(brut: Cents, on: Day): Outcome<Net> {
  const law = readAll({
    plafond: [pmss, on],
    vieillessePlafonnee: [vieillessePlafonnee, on],
    vieillesseDeplafonnee: [vieillesseDeplafonnee, on],
    agircArrcoT1: [agircArrcoT1, on],
    agircArrcoT2: [agircArrcoT2, on],
    cegT1: [cegT1, on],
    cegT2: [cegT2, on],
    cet: [cet, on],
    csg: [csgSalaire, on],
    crds: [crds, on],
    assiette: [assietteCsgSalaire, on],
  });
  if (!law.ok) return law;
  const { read } = law;
  const whole = exact(brut);
  const plafond = centsExactly(read.plafond.row.value);
  const below = smaller(whole, plafond);
  const above = larger(minus(whole, plafond), ZERO);
  // The 1,75 % abatement stops at four times the PMSS; beyond, CSG and CRDS bear on the whole pay.
  const abated = smaller(whole, { n: plafond.n * 4, d: plafond.d });

  const lines: Step[] = [];
  const used: Source[] = [read.plafond];
  const levy = (
    label: FigureWord,
    base: Exact,
    on: FigureWord,
    source: Source,
    article: ArticleId,
  ) => {
    if (compare(base, ZERO) === 0) return;
    const rate = operand('taux', 'rapport', rateOf(source));
    lines.push(step(label, 'product', [operand(on, 'cents', base), rate], 'cents', article));
    used.push(source);
  };
  levy('vieillessePlafonnee', below, 'salaireSousPlafond', read.vieillessePlafonnee, 'CSS D242-4');
  levy('vieillesseDeplafonnee', whole, 'salaireBrut', read.vieillesseDeplafonnee, 'CSS D242-4');
  levy('agircArrco', below, 'salaireSousPlafond', read.agircArrcoT1, 'ANI 17-11-2017');
  levy('agircArrco', above, 'salaireAuDessusDuPlafond', read.agircArrcoT2, 'ANI 17-11-2017');
  levy('ceg', below, 'salaireSousPlafond', read.cegT1, 'ANI 17-11-2017');
  levy('ceg', above, 'salaireAuDessusDuPlafond', read.cegT2, 'ANI 17-11-2017');
  if (compare(above, ZERO) > 0) levy('cet', whole, 'salaireBrut', read.cet, 'ANI 17-11-2017');
  const reduced = step(
    'assietteCsg',
    'product',
    [
      operand('salaireSousQuatrePlafonds', 'cents', abated),
      operand('partSoumise', 'rapport', rateOf(read.assiette)),
    ],
    'cents',
    'CSS L136-2',
  );
  const base = step(
    'assietteCsgTotale',
    'sum',
    [carried(reduced), operand('salaireAuDela', 'cents', minus(whole, abated))],
    'cents',
    'CSS L136-2',
  );
  lines.push(reduced, base);
  used.push(read.assiette);
  levy('csg', base.result.value, 'assietteCsgTotale', read.csg, 'CSS L136-8');
  levy('crds', base.result.value, 'assietteCsgTotale', read.crds, 'Ordonnance 96-50');
  const levies = lines.filter((line) => line !== reduced && line !== base).map(carried);
  const net = step(
    'salaireNet',
    'difference',
    [operand('salaireBrut', 'cents', whole), ...levies],
    'cents',
    'CSS L136-8',
  );
  return { ok: true, figure: figure({ net: net.result.value }, [...lines, net], used) };
}
