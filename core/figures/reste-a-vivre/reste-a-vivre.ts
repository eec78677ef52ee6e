import { compare, type Exact, exact, larger, minus, sum, ZERO } from '../../money/exact.ts';
import type { ComplementEmployeur } from '../../situation/complement.ts';
import { daysIn, firstDay, type Month } from '../../time/day.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import type { MoisDuPlan, TronconPaye } from '../plan/mois-du-plan.ts';
import { operand, type Step, step } from '../step.ts';
import { type Avis, avis, avisDeComparaison, type Comparaison } from './avis.ts';
import { colonne } from './colonne.ts';
import { type Complement, complementSaisi, SANS_COMPLEMENT } from './complement.ts';

/** What is left to live on in a month of the plan, beside full time and beside a full stop. */
export interface ResteAVivre extends Comparaison {
  readonly mois: Month;
  readonly avis: readonly Avis[];
}

/** The complement of a full stop that the law guarantees, in exact cents, for the same days. */
export type MaintienDuMois = Figure<{ readonly complement: Exact }>;

export interface ResteAVivreInput {
  readonly mois: Figure<MoisDuPlan>;
  /** The IJ of a full stop that the plan stands on. */
  readonly pleine: Figure<IjMaladie>;
  /** What an agreement or a prévoyance adds during the TPT. The law obliges to nothing then. */
  readonly complement?: ComplementEmployeur | undefined;
  /** What they add during a full stop. */
  readonly complementArret?: ComplementEmployeur | undefined;
  /** Where seniority gives it: the better of the two is paid, not both. */
  readonly maintien?: MaintienDuMois | undefined;
  /** Days of a full stop without IJ: none where it would only go on. */
  readonly joursSansIj?: number | undefined;
}

/** The days not worked full time, which a complement bears on and a full stop would take the place of. */
function joursReduits({ amounts }: Figure<MoisDuPlan>) {
  const reduced = amounts.troncons.filter(({ troncon }) => troncon.activite !== 'temps-plein');
  const whole = amounts.troncons.filter(({ troncon }) => troncon.activite === 'temps-plein');
  const total = (spans: readonly TronconPaye[], name: 'salaireRetabli' | 'salaireVerse') =>
    sum(spans.map(({ montants }) => montants[name]));
  return {
    jours: reduced.reduce((so, { troncon }) => so + troncon.jours, 0),
    joursDuMois: daysIn(amounts.mois),
    salaireRetabli: total(reduced, 'salaireRetabli'),
    salaireVerse: total(reduced, 'salaireVerse'),
    perte: amounts.perte,
    indemnite: amounts.indemnite,
    salaireTempsPlein: total(whole, 'salaireVerse'),
  };
}

type Reduits = ReturnType<typeof joursReduits>;

const entered = (complement: ComplementEmployeur | undefined, base: Reduits): Complement =>
  complement && base.jours > 0 ? complementSaisi(complement, base) : SANS_COMPLEMENT;

/**
 * What an agreement adds to a month of TPT, gross, in exact cents: known where the levies of the
 * month, and so its net, are not. 'medium': the agreement itself is not read.
 */
export function complementDuMois(
  mois: Figure<MoisDuPlan>,
  complement: ComplementEmployeur,
): Figure<{ readonly complement: Exact }> {
  const { steps, ...added } = entered(complement, joursReduits(mois));
  return combine(added, [
    { ...mois, steps },
    { steps: [], confidence: 'medium' },
  ]);
}

function fullStopIj({ pleine, joursSansIj = 0 }: ResteAVivreInput, jours: number): Step {
  const paid = exact(Math.max(0, jours - joursSansIj));
  return step(
    'ijArretComplet',
    'product',
    [operand('ij', 'cents/jour', pleine.amounts.ij), operand('jours', 'jours', paid)],
    'cents',
    'CSS L323-1',
  );
}

/** The same days in a full stop: days of full-time work stay what they are. */
function arret(input: ResteAVivreInput, days: Reduits) {
  const { mois, maintien, complementArret } = input;
  const paid = fullStopIj(input, days.jours);
  const indemnite = paid.result.value;
  const stopped = { ...days, salaireVerse: ZERO, perte: days.salaireRetabli, indemnite };
  const byHand = entered(complementArret, stopped);
  const legal = days.jours > 0 ? maintien : undefined;
  const byLaw = legal?.amounts.complement ?? ZERO;
  const lawWins = legal !== undefined && compare(byLaw, byHand.complement) >= 0;
  const column = colonne(
    {
      salaire: days.salaireTempsPlein,
      indemnite,
      complement: larger(byLaw, byHand.complement),
      total: 'totalArret',
    },
    lawWins ? combine(undefined, [mois, legal]) : mois,
    [paid, ...(lawWins ? legal.steps : byHand.steps)],
    firstDay(mois.amounts.mois),
  );
  return column;
}

function notices(input: ResteAVivreInput, columns: Comparaison, days: Reduits): readonly Avis[] {
  const { amounts } = input.mois;
  const said = [...avisDeComparaison(columns)];
  if (columns.tpt.complement.n > 0) {
    said.push(avis('complementSaisi'), avis('complementCommeSalaire'));
  } else if (days.perte.n > 0 && !input.complement) said.push(avis('maintienPasEnTpt'));
  if (compare(amounts.indemnite, amounts.indemniteBasse) > 0) {
    const value = minus(amounts.indemnite, amounts.indemniteBasse);
    said.push(avis('congesDeuxLectures', { ecart: { unit: 'cents', value } }));
  }
  const covered = amounts.troncons.reduce((so, { troncon }) => so + troncon.jours, 0);
  if (covered < days.joursDuMois) said.push(avis('surUnePartieDuMois'));
  return said;
}

/**
 * Gross and net of a month of TPT, of the same days at full time, and of the same days in a full
 * stop. The legal maintien (CT L1226-1) is for absences: it bears on the full stop only. Net is an
 * estimate before income tax (see `salaireNet`). Refuses a month whose levies are not known.
 */
export function resteAVivre(input: ResteAVivreInput): Outcome<ResteAVivre> {
  const { mois, complement } = input;
  const { salaireRetabli, salaireVerse, indemnite } = mois.amounts;
  const on = firstDay(mois.amounts.mois);
  const days = joursReduits(mois);
  const added = entered(complement, days);
  const tpt = colonne(
    { salaire: salaireVerse, indemnite, complement: added.complement, total: 'totalMois' },
    mois,
    added.steps,
    on,
  );
  if (!tpt.ok) return tpt;
  const tempsPlein = colonne(
    { salaire: salaireRetabli, indemnite: ZERO, complement: ZERO, total: 'totalTempsPlein' },
    mois,
    [],
    on,
  );
  if (!tempsPlein.ok) return tempsPlein;
  const stopped = arret(input, days);
  if (!stopped.ok) return stopped;
  const columns: Comparaison = {
    tpt: tpt.figure.amounts,
    tempsPlein: tempsPlein.figure.amounts,
    arret: stopped.figure.amounts,
  };
  const value = {
    mois: mois.amounts.mois,
    ...columns,
    avis: notices(input, columns, days),
  };
  const parts = [tpt.figure, tempsPlein.figure, stopped.figure];
  const reading = added.complement.n > 0 ? ('medium' as const) : ('high' as const);
  return { ok: true, figure: combine(value, [...parts, { steps: [], confidence: reading }]) };
}
