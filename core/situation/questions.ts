import { ORIGINES, type Situation, STATUTS } from './situation.ts';

export type QuestionId = keyof Situation;

/** How an answer is given. */
export type AnswerKind = 'choice' | 'day' | 'quotite' | 'three-pays' | 'hours' | 'changes';

export interface Question {
  readonly id: QuestionId;
  readonly kind: AnswerKind;
  readonly choices?: readonly string[];
  /** Whether this situation calls for the question at all. */
  readonly asked: (situation: Situation) => boolean;
}

const always = () => true;

/** Whether the IJ of the régime général answer, which is what the core computes. */
export const isSalarie = ({ statut }: Situation): boolean =>
  statut === undefined || statut === 'salarie';

/** What comes after the start is asked once the start is known, and stays while it is answered. */
const begun = (situation: Situation): boolean => {
  const { debutTpt, finTpt, suite } = situation;
  return isSalarie(situation) && [debutTpt, finTpt, suite].some((known) => known !== undefined);
};

/** In the order in which people can answer them; where nothing is computed, nothing more is asked. */
export const QUESTIONS: readonly Question[] = [
  { id: 'statut', kind: 'choice', choices: STATUTS, asked: always },
  { id: 'origine', kind: 'choice', choices: ORIGINES, asked: isSalarie },
  { id: 'salairesBruts', kind: 'three-pays', asked: isSalarie },
  { id: 'quotite', kind: 'quotite', asked: isSalarie },
  { id: 'debutArret', kind: 'day', asked: isSalarie },
  { id: 'debutTpt', kind: 'day', asked: isSalarie },
  { id: 'finTpt', kind: 'day', asked: begun },
  { id: 'suite', kind: 'changes', asked: begun },
  { id: 'minutesHebdo', kind: 'hours', asked: isSalarie },
];

/** The questions that follow from what is known, in order. */
export const questionsFor = (situation: Situation): readonly Question[] =>
  QUESTIONS.filter((question) => question.asked(situation));
