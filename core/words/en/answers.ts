import type { AnswerWord } from '../fr/answers.ts';
import type { Catalogue } from '../say.ts';

/** What the background tells a card, beside what a claim says of itself. */
export const answersEn: Catalogue<AnswerWord> = {
  arretDu: 'gross per day, for a sick leave or part-time that began on {jour}',
  arretDuPlafonne:
    'gross per day, for a sick leave or part-time that began on {jour}: you reach the maximum',
  depuis: 'since {jour}',
  verifie: 'checked on {jour}',
};
