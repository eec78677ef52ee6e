import type { QuestionId } from './questions.ts';

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
  | 'stage-apres-tpt'
  | 'duree-hors-limites'
  | 'mois-incoherents'
  | 'evenement-incoherent'
  | 'etapes-illisibles'
  | 'illisible';

/** What is wrong, and with which answer. `illisible` without a question is the whole text. */
export interface Problem {
  readonly question?: QuestionId;
  readonly problem: ProblemWord;
}

/** Whether a number lies within its bounds, both counted. */
export const inside = (
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
): boolean => value >= min && value <= max;
