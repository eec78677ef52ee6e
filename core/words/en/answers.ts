import type { AnswerWord } from '../fr/answers.ts';
import type { Catalogue } from '../say.ts';

/** What the background tells a card, beside what a claim says of itself. */
export const answersEn: Catalogue<AnswerWord> = {
  arretDu: 'gross per day of full sick leave (rules of {jour})',
  arretDuPlafonne: 'gross per day of full sick leave (rules of {jour}): you reach the maximum',
  depuis: 'since {jour}',
  echeanceDans: '{quoi}: in {n} days',
  echeanceDemain: '{quoi}: tomorrow',
  echeanceHier: '{quoi}: this date passed yesterday',
  echeanceAujourdhui: '{quoi}: today',
  echeancePassee: '{quoi}: this date passed {n} days ago',
  echeancePossible: 'What can still be done: {possible}',
  echeancePrudent: 'To be on the safe side, before {jour}',
  moisTpt: 'Part-time at {quotite}: {montant} gross in allowances in {mois}',
  parAn: 'per year',
  parHeure: 'per hour',
  parJour: 'per day',
  parJourBrut: 'gross per day',
  parJourNet: 'net per day',
  parMois: 'per month',
  pass: 'social security ceiling',
  smic: 'minimum wage',
  verifie: 'checked on {jour}',
};
