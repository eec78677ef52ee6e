import type { AnswerWord } from '../fr/answers.ts';
import type { Catalogue } from '../say.ts';

/** What the background tells a card, beside what a claim says of itself. */
export const answersEn: Catalogue<AnswerWord> = {
  arretDu: 'for a sick leave or part-time that began on {jour}',
  arretDuPlafonne: 'for a sick leave or part-time that began on {jour}: you reach the maximum',
  depuis: 'since {jour}',
  parJour: '{montant} gross per day',
  verifie: 'checked on {jour}',
};
