import type { WidgetMonthsWord } from '../fr/widget-months.ts';
import type { Catalogue } from '../say.ts';

/** What the calculator says of the months of a plan and of what they are compared with. */
export const widgetMonthsEn: Catalogue<WidgetMonthsWord> = {
  aDeclarer: 'To be declared apart: {periodes}.',
  arret: 'Full stop',
  aucun: 'none',
  'bref-change': 'change',
  'bref-incomplet': 'incomplete',
  brut: 'Gross',
  change: '{part} from {jour}',
  comparer: 'Compare',
  comparerQuoi: 'Full time or a full stop, in {mois}',
  complement: 'Comple\u00adment',
  deA: 'From {debut} to {fin}',
  douteJours:
    'a month that is incomplete, or changes on the way, is shared by calendar days here. The employer may count in hours or in working days.',
  douteNet: 'the net is an estimate, before income tax.',
  euros: '{mois}, in euros',
  eurosBruts: 'In euros, gross',
  incomplet: 'incomplete month, from {debut} to {fin}',
  indemnites: 'Allow\u00adances',
  moisParMois: 'Month by month',
  net: 'Net before income tax, about',
  nonConnu: 'not known',
  periode: 'from {debut} to {fin}, a loss of {perte}',
  perte: 'Declared loss',
  puis: '{avant}; {apres}',
  salaire: 'Pay',
  salaireEtComplement: 'Pay and complement',
  sansComplement:
    'The full stop is shown without the employer’s complement, which is not known here. From one year of seniority the law often provides for one: the stop may then bring more.',
  sansDebut: 'You have not given the first day of part-time work: {jour} is supposed here.',
  sansFin: 'Without a last day, {n} months are shown.',
  tempsPartiel: 'Part-time',
  tempsPlein: 'full time',
  tempsPleinColonne: 'Full time',
  total: 'Total',
  tronque: 'Only the first {n} months are shown.',
};
