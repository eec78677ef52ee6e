import type { Cents } from '../../money/cents.ts';
import { type Exact, exact, times, ZERO } from '../../money/exact.ts';
import { type Day, daysBetween, lastDay } from '../../time/day.ts';
import type { DroitsWord } from '../../words/fr/droits.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { complementEmployeur } from '../maintien/complement.ts';
import type { CategorieExclue } from '../maintien/durees.ts';
import { type Absence, maintienLegal, type Segment } from '../maintien/maintien-legal.ts';
import type { MoisDuPlan } from '../plan/mois-du-plan.ts';
import type { Periode } from '../plan/periode.ts';

export interface MaintienDuMoisInput {
  readonly mois: Figure<MoisDuPlan>;
  readonly pleine: Figure<IjMaladie>;
  /** Full-time gross pay of the whole month, in cents. */
  readonly salaireTempsPlein: Cents;
  /** First day in the company. */
  readonly embauche: Day;
  /** The stop as if it had gone on instead of the TPT: its first day, and what it comes from. */
  readonly arret: Pick<Absence, 'du' | 'cause'>;
  /** Earlier absences of the last twelve months, oldest first and apart. */
  readonly avant?: readonly Absence[] | undefined;
  readonly exclu?: CategorieExclue | undefined;
}

/** Gross, exact cents; the reasons come from the rule of the legal maintien. */
export interface MaintienDuMoisMontants {
  readonly complement: Exact;
  readonly reasons: readonly DroitsWord[];
}

const common = (a: Periode, b: Segment): number => {
  const from = a.debut > b.du ? a.debut : b.du;
  const to = a.fin < b.au ? a.fin : b.au;
  return Math.max(0, daysBetween(from, to) + 1);
};

/** Days of one guarantee among those not worked full time. */
function daysOf(
  { amounts }: Figure<MoisDuPlan>,
  segments: readonly Segment[],
  garantie: Segment['garantie'],
): number {
  const reduced = amounts.troncons.filter(({ troncon }) => troncon.activite !== 'temps-plein');
  const kept = segments.filter((segment) => segment.garantie === garantie);
  return reduced
    .flatMap(({ troncon }) => kept.map((segment) => common(troncon, segment)))
    .reduce((so, days) => so + days, 0);
}

/**
 * What the legal maintien would add in a month if the stop had gone on instead of the TPT, for the
 * days not worked full time: the 90 % and two-thirds days of CT D1226-1 to D1226-4, less their gross
 * IJ (D1226-5). For the comparison of `resteAVivre`: it is not due in TPT.
 */
export function maintienDuMois(input: MaintienDuMoisInput): Outcome<MaintienDuMoisMontants> {
  const { mois, pleine, salaireTempsPlein, embauche, arret, avant = [], exclu } = input;
  const end = lastDay(mois.amounts.mois);
  const before = avant.filter(({ au }) => au < arret.du);
  const goesOn = { ...arret, au: arret.du > end ? arret.du : end };
  const found = maintienLegal(embauche, [...before, goesOn], exclu);
  if (!found.ok) return found;
  const segments = found.ruling.value.absences.at(-1) ?? [];
  const jours90 = daysOf(mois, segments, '90%');
  const jours23 = daysOf(mois, segments, '2/3');
  const added = complementEmployeur(
    {
      mois: mois.amounts.mois,
      salaireBrut: salaireTempsPlein,
      jours90,
      jours23,
      ijBrutes: times(pleine.amounts.ij, exact(jours90 + jours23)),
      prevoyanceEmployeur: ZERO,
    },
    arret.du,
  );
  if (!added.ok) return added;
  const { complement } = added.figure.amounts;
  const amounts: MaintienDuMoisMontants = { complement, reasons: found.ruling.reasons };
  const { sources, confidence } = found.ruling;
  const figure = combine(amounts, [added.figure, { steps: [], sources, confidence }]);
  return { ok: true, figure };
}
