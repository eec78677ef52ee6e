import type { Cents } from '../money/cents.ts';
import { type Day, firstDay, yearOf } from '../time/day.ts';
import { EVENEMENTS_MAX, type Evenement, enOrdre, joursDe } from './evenements.ts';
import type { QuestionId } from './questions.ts';
import {
  jourDeReference,
  LIMITS,
  type SalaireDuMois,
  type Situation,
  type Suite,
} from './situation.ts';

export type ProblemWord =
  | 'jour-hors-limites'
  | 'tpt-avant-arret'
  | 'fin-avant-debut'
  | 'suite-en-desordre'
  | 'quotite-hors-limites'
  | 'salaire-hors-limites'
  | 'heures-hors-limites'
  | 'jours-hors-limites'
  | 'montant-hors-limites'
  | 'taux-hors-limites'
  | 'debut-apres-arret'
  | 'mois-incoherents'
  | 'evenement-incoherent'
  | 'etapes-illisibles'
  | 'illisible';

/** What is wrong, and with which answer. `illisible` without a question is the whole text. */
export interface Problem {
  readonly question?: QuestionId;
  readonly problem: ProblemWord;
}

const inside = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  value >= min && value <= max;

/** Each step begins after the one before it, the first after the TPT itself. */
function inOrder(suite: readonly Suite[], began: Day | undefined): boolean {
  if (!inside(suite.length, LIMITS.suite)) return false;
  let before = began;
  for (const { debut } of suite) {
    if ((before && debut <= before) || !inside(yearOf(debut), LIMITS.year)) return false;
    before = debut;
  }
  return true;
}

/** Each of them with its days in order and in bounds, and not more than can be gone through. */
const sound = (evenements: readonly Evenement[]): boolean =>
  evenements.length <= EVENEMENTS_MAX &&
  evenements.every(
    (one) => enOrdre(one) && joursDe(one).every((jour) => inside(yearOf(jour), LIMITS.year)),
  );

/** As `mise-en-place.prescription`: a way and a step, which need not be known here. */
const ETAPE = /^[a-z0-9-]{1,60}\.[a-z0-9-]{1,60}$/;

/** Each once, and not more than there could be. */
const named = (faites: readonly string[]): boolean =>
  inside(faites.length, LIMITS.faites) &&
  new Set(faites).size === faites.length &&
  faites.every((one) => ETAPE.test(one));

/** Days of a week, halves included. */
const inHalves = (days: number): boolean =>
  inside(days, LIMITS.joursParSemaine) && Number.isInteger(days * 2);

/** Each month once, within the years of a case, and not too many. */
const eachOnce = (salaires: readonly SalaireDuMois[]): boolean =>
  inside(salaires.length, LIMITS.salairesDesMois) &&
  new Set(salaires.map(({ mois }) => mois)).size === salaires.length &&
  salaires.every(({ mois }) => inside(yearOf(firstDay(mois)), LIMITS.year));

/** What the regimes ask for, each answer by itself and beside the day of the stop. */
function ofRegimes(situation: Situation): readonly Problem[] {
  const { complement, paiePublique, revenus, salaireMoisPrecedent } = situation;
  const { revenuActivite, gainForfaitaire, salairesDesMois, salaireAutreEmploi } = situation;
  const { joursParSemaine } = situation;
  const problems: Problem[] = [];
  if (joursParSemaine !== undefined && !inHalves(joursParSemaine))
    problems.push({ question: 'joursParSemaine', problem: 'jours-hors-limites' });
  const amounts = {
    salaireMoisPrecedent: [salaireMoisPrecedent],
    salaireAutreEmploi: [salaireAutreEmploi],
    salairesDesMois: salairesDesMois?.map(({ salaire }) => salaire) ?? [],
    paiePublique: paiePublique ? Object.values<Cents>({ ...paiePublique }) : [],
    gainForfaitaire: [gainForfaitaire],
    complement: complement?.mode === 'montant' ? [complement.montant] : [],
    revenus: revenus ?? [],
    revenuActivite: [revenuActivite],
  };
  for (const question of Object.keys(amounts) as (keyof typeof amounts)[]) {
    const limits = question.startsWith('revenu') ? LIMITS.revenu : LIMITS.salaireBrut;
    if (amounts[question].some((one) => one !== undefined && !inside(one, limits)))
      problems.push({ question, problem: 'montant-hors-limites' });
  }
  if (salairesDesMois && !eachOnce(salairesDesMois))
    problems.push({ question: 'salairesDesMois', problem: 'mois-incoherents' });
  if (complement && complement.mode !== 'montant') {
    const { n, d } = complement.taux;
    if (n <= 0 || n > d) problems.push({ question: 'complement', problem: 'taux-hors-limites' });
  }
  const reference = jourDeReference(situation);
  for (const question of ['embauche', 'debutActivite'] as const) {
    const found = situation[question];
    if (!found) continue;
    if (!inside(yearOf(found), LIMITS.yearBegun))
      problems.push({ question, problem: 'jour-hors-limites' });
    else if (reference && found >= reference)
      problems.push({ question, problem: 'debut-apres-arret' });
  }
  return problems;
}

/** Everything in a situation that cannot be, by itself or beside the rest. Empty when all is well. */
export function coherence(situation: Situation): readonly Problem[] {
  const { debutArret, debutTpt, finTpt, suite, quotite, salairesBruts, minutesHebdo } = situation;
  const problems: Problem[] = [];
  for (const question of ['debutArret', 'debutTpt', 'finTpt'] as const) {
    const found = situation[question];
    if (found && !inside(yearOf(found), LIMITS.year))
      problems.push({ question, problem: 'jour-hors-limites' });
  }
  if (debutArret && debutTpt && debutTpt < debutArret) {
    problems.push({ question: 'debutTpt', problem: 'tpt-avant-arret' });
  }
  const began = debutTpt ?? debutArret;
  if (finTpt && began && finTpt < began) {
    problems.push({ question: 'finTpt', problem: 'fin-avant-debut' });
  }
  if (suite && !inOrder(suite, began)) {
    problems.push({ question: 'suite', problem: 'suite-en-desordre' });
  }
  if (suite?.some(({ quotite: share }) => share.n <= 0 || share.n > share.d)) {
    problems.push({ question: 'suite', problem: 'quotite-hors-limites' });
  }
  if (quotite && (quotite.n <= 0 || quotite.n >= quotite.d)) {
    problems.push({ question: 'quotite', problem: 'quotite-hors-limites' });
  }
  if (salairesBruts?.some((pay) => !inside(pay, LIMITS.salaireBrut))) {
    problems.push({ question: 'salairesBruts', problem: 'salaire-hors-limites' });
  }
  if (minutesHebdo !== undefined && !inside(minutesHebdo, LIMITS.minutesHebdo)) {
    problems.push({ question: 'minutesHebdo', problem: 'heures-hors-limites' });
  }
  problems.push(...ofRegimes(situation));
  if (situation.evenements && !sound(situation.evenements)) {
    problems.push({ question: 'evenements', problem: 'evenement-incoherent' });
  }
  if (situation.faites && !named(situation.faites)) {
    problems.push({ question: 'faites', problem: 'etapes-illisibles' });
  }
  return problems;
}
