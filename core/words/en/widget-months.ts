import type { WidgetMonthsWord } from '../fr/widget-months.ts';
import type { Catalogue } from '../say.ts';

/** What the calculator says of the months of a plan and of what they are compared with. */
export const widgetMonthsEn: Catalogue<WidgetMonthsWord> = {
  aDeclarer: 'To be declared apart: {periodes}.',
  arret: 'Full stop',
  auPlusTot: 'To be declared from {jour} on, once the month is over.',
  aucun: 'none',
  autreAucune: 'None',
  autrePart: 'Another share of full time',
  avantEntier:
    'Your part-time work begins on {jour}: until the end of that month you would receive {montant} gross. The amount above is that of the first whole month.',
  avecMaintien:
    'In a full stop the employer would make up the pay as the law says, as if the stop before part-time work had gone on. An agreement may provide for more.',
  avecPart: 'At {part}: {phrase}',
  'bref-change': 'change',
  'bref-incomplet': 'incomplete',
  brut: 'Gross',
  change: '{part} from {jour}',
  comparer: 'Compare',
  comparerQuoi: 'Full time or a full stop, in {mois}',
  complement: 'Comple\u00adment',
  complementNul:
    'With what you entered, the employer adds nothing this month: pay and allowances already reach what is guaranteed.',
  deA: 'From {debut} to {fin}',
  declare: 'What the employer declares',
  declarePeriode: 'From {debut} to {fin}',
  douteJours:
    'a month that is incomplete, or changes on the way, is shared by calendar days here. The employer may count in hours or in working days.',
  douteNet: 'the net is an estimate, before income tax.',
  euros: '{mois}, in euros',
  eurosBruts: 'In euros, gross',
  eurosBrutsSeuls: 'In euros, gross, without the employer’s complement',
  incomplet: 'incomplete month, from {debut} to {fin}',
  indemnites: 'Allow\u00adances',
  moisParMois: 'Month by month',
  net: 'Net before income tax, about',
  nonConnu: 'not known',
  part: 'At {part}',
  periode: 'from {debut} to {fin}, a loss of {perte}',
  ouvrir: 'Why, and what to declare?',
  perte: 'Declared loss',
  pourquoi: 'Why these amounts',
  puis: '{avant}; {apres}',
  salaire: 'Pay',
  salaireEtComplement: 'Pay and complement',
  salaireRetabli: 'Pay at full time (restored pay)',
  salaireVerse: 'Pay received',
  sansComplement:
    'The full stop is shown without the employer’s complement, which is not known here. From one year of seniority the law often provides for one: the stop may then bring more.',
  sansMaintien:
    'In a full stop the law would not oblige the employer to make up the allowances this month. An agreement may provide for more.',
  sansDebut: 'You have not given the first day of part-time work: {jour} is supposed here.',
  sansFin: 'Without a last day, {n} months are shown.',
  tempsPartiel: 'Part-time',
  tempsPlein: 'full time',
  tempsPleinColonne: 'Full time',
  total: 'Total',
  tronque: 'Only the first {n} months are shown.',
  arretDu: 'full stop from {debut} to {fin}',
  'bref-arret': 'stop',
  'bref-conges': 'leave',
  congesDu: 'paid leave from {debut} to {fin}',
  douteArret:
    'for a full stop, we count that the same illness goes on, without waiting days (see “Good to know”).',
  douteConges:
    'for leave, no text settles it: the low amount leaves its days without allowance, the high one counts its pay like that of work.',
  entre: 'between {bas} and {haut}',
  moisCoupe:
    'This amount is that of a month that nothing cuts. For {mois}, cut by a stop or leave, it would be {montant} gross, to be confirmed: see “Month by month”.',
  verse: 'What the fund should pay',
  verseBrut: 'Gross allowances',
  verseNet: 'Net allowances, before income tax',
  verseDes: 'In principle from {jour} on, once the statement has come. It is no promised date.',
};
