import type { Cents } from '../money/cents.ts';
import { firstDay, yearOf } from '../time/day.ts';
import { inside, type Problem } from './problem.ts';
import {
  DUREES_DE_STAGE,
  jourDeReference,
  LIMITS,
  type SalaireDuMois,
  type Situation,
} from './situation.ts';

/** Days of a week, halves included. */
const inHalves = (days: number): boolean =>
  inside(days, LIMITS.joursParSemaine) && Number.isInteger(days * 2);

/** Each month once, within the years of a case, and not too many. */
const eachOnce = (salaires: readonly SalaireDuMois[]): boolean =>
  inside(salaires.length, LIMITS.salairesDesMois) &&
  new Set(salaires.map(({ mois }) => mois)).size === salaires.length &&
  salaires.every(({ mois }) => inside(yearOf(firstDay(mois)), LIMITS.year));

/** The first day of a job or of an activity, before that of the stop. */
function begunBefore(
  situation: Situation,
  question: 'embauche' | 'debutActivite',
): readonly Problem[] {
  const found = situation[question];
  if (!found) return [];
  if (!inside(yearOf(found), LIMITS.yearBegun)) return [{ question, problem: 'jour-hors-limites' }];
  const reference = jourDeReference(situation);
  return reference && found >= reference ? [{ question, problem: 'debut-apres-arret' }] : [];
}

/** A traineeship begins before the TPT that makes it longer, and lasts as the statuts say. Trainees alone are asked. */
function stageOf({ statut, debutStage, dureeStage, debutTpt }: Situation): readonly Problem[] {
  if (statut !== 'stagiaire') return [];
  const problems: Problem[] = [];
  if (dureeStage !== undefined && !DUREES_DE_STAGE.includes(dureeStage))
    problems.push({ question: 'dureeStage', problem: 'duree-hors-limites' });
  if (debutStage && !inside(yearOf(debutStage), LIMITS.yearBegun))
    problems.push({ question: 'debutStage', problem: 'jour-hors-limites' });
  else if (debutStage && debutTpt && debutStage > debutTpt)
    problems.push({ question: 'debutStage', problem: 'stage-apres-tpt' });
  return problems;
}

/** What only the rules of the regimes ask for: each answer by itself and beside the day of the stop. */
export function coherenceRegimes(situation: Situation): readonly Problem[] {
  const { paiePublique, revenus, salaireMoisPrecedent } = situation;
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
  problems.push(...stageOf(situation));
  problems.push(...begunBefore(situation, 'embauche'), ...begunBefore(situation, 'debutActivite'));
  return problems;
}
