import type { IndependantsWord, independantsLignes } from '../fr/independants.ts';
import type { Catalogue } from '../say.ts';

export const independantsLines: Catalogue<keyof typeof independantsLignes> = {
  anneesDActivite: 'Years of activity',
  anneesDuRevenu: 'years counted',
  aucuneIj: 'no allowance below this income',
  diviseurIjIndependant: 'divisor of the yearly income',
  ijDuRevenu: 'Daily allowance drawn from the income',
  ijTpt: 'Daily allowance in therapeutic part-time',
  ijTptMax: 'Largest daily allowance in therapeutic part-time',
  joursActivite: 'days of activity',
  nombreDePlafonds: 'number of ceilings counted at most',
  partCotisationsPayees: 'share of contributions paid',
  partIjTpt: 'share paid in therapeutic part-time',
  partSeuil: 'share of the mean ceiling',
  passAnnee: 'yearly social security ceiling',
  passMoyen: 'Mean of the yearly ceilings',
  passSomme: 'Sum of the yearly ceilings',
  plafondRevenu: 'Yearly income counted at most',
  revenuAnnualise: 'Income brought to one year',
  revenuAnnuel: 'income of the year',
  revenuLimite: 'Income within the ceiling',
  revenuMoyen: 'Mean yearly income',
  revenuRetenuAnnee: 'Income counted for the year',
  revenuSomme: 'Sum of the incomes counted',
  seuilRevenu: 'Least yearly income',
};

export const independantsEn: Catalogue<IndependantsWord> = {
  affiliationSuffisante: 'You have been affiliated for at least a year.',
  affiliationCoordonnee:
    'You have been affiliated for less than a year, but belonged to another scheme just before: the fund adds the periods up. It is the one to check.',
  affiliationInsuffisante:
    'You must have been affiliated for at least a year, or have come from another scheme without a gap.',
  aldImposeLeTpt:
    'Your long-term illness keeps you from working full time: no full stop is asked for first.',
  aldSansEmpechement:
    'Without a full stop just before, it must be the long-term illness that keeps you from full time.',
  aldLienAPreciser:
    'It depends: is it your long-term illness that keeps you from working full time?',
  arretJusteAvant: 'A full, indemnified stop comes just before.',
  arretManquant:
    'For the self-employed a full, indemnified stop must come just before, except with a long-term illness.',
  duree90:
    'These allowances are paid for 90 days at most, for one illness or several, on top of the 360 days of full stop over three years.',
  duree270Ald:
    'With a long-term illness these allowances are paid for 270 days at most, over three years and one more.',
  liberalSansAld:
    'The 270 days of the long-term illness do not reach the liberal professions: 90 days. How they combine with the 87 days of full stop is to be confirmed.',
};
