import type { AssessWord } from '../fr/assess.ts';

export const assessEn = {
  arretTauxMajore:
    'For a stop that began before 1 July 2020, a higher rate was possible from three dependent children. It is not computed here.',
  aucunMoisEntier:
    'Your therapeutic part-time work fills no whole month. See the detail month by month.',
  brutContreBrut:
    'The loss of pay is compared in gross: that is what the employer declares. The text only says “gain”; a health insurance office might count otherwise.',
  centimePres:
    'No text says how to round. A difference of one cent a day with your health insurance office is possible.',
  dureeDepassee:
    'Allowances during therapeutic part-time work end in principle at the latest four years after the start of the stop, here on {jour}. No amount is shown after that.',
  dureeTroisAns:
    'More than three years after the start of the stop, allowances only continue in some cases, and for a year at most. Ask your health insurance office.',
  horsLoiApres:
    'Values after {jour} are not published or checked yet. No amount is shown for that date.',
  horsLoiAvant: 'We do not know the law before {jour}. No amount is shown for that date.',
  horsMayotte: 'In Mayotte the cap differs: this calculation does not hold there.',
  netEstime:
    'The net amount is an estimate: non-executive status, outside Alsace-Moselle, no supplementary health cover, before income tax.',
  netInconnu: 'The contributions of that month are not known yet: only gross amounts are shown.',
  plafonne:
    'At least one of your pays exceeds the cap: beyond {plafond} gross a month, pay no longer counts in the allowance.',
  salairesDifferents:
    'Your three pays differ. The full pay used is the most recent, {salaire} gross. If a whole month would have paid otherwise, the total changes.',
  sansArret:
    'Without a date of stop, the first day of part-time work sets the cap. If a full stop came before, give its date: it may change the amount.',
} as const satisfies Record<AssessWord, string>;
