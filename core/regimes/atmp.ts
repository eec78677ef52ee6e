import { moisAtmp, moisDuTptAtmp } from '../figures/atmp/mois-atmp.ts';
import { ijNet, salaireNet } from '../figures/net.ts';
import { keep, keepNet, type Notice, notice } from '../figures/notice.ts';
import { endOfTpt } from '../figures/plan/calendrier.ts';
import { roundToCent } from '../money/cents.ts';
import { exact } from '../money/exact.ts';
import type { QuestionId } from '../situation/questions.ts';
import { jourDeReference, type Situation } from '../situation/situation.ts';
import { type Day, firstDay } from '../time/day.ts';
import { arretPrealable, moisMontre } from './around.ts';
import { joursDuTpt, moisParMois, partAu } from './mois.ts';
import type { FiguresOfRegime, Rules, Rulings } from './regimes.ts';
import { commonOf } from './salaries.ts';

function missingFrom(situation: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (situation.salaireMoisPrecedent === undefined) missing.push('salaireMoisPrecedent');
  if (!situation.quotite) missing.push('quotite');
  if (!jourDeReference(situation)) missing.push('debutArret');
  return missing;
}

function amounts(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
  notes: Notice[],
): FiguresOfRegime {
  const { salaireMoisPrecedent: paye, quotite } = situation;
  const debut = jourDeReference(situation);
  if (paye === undefined || !quotite || !debut) return {};
  const tpt = { paye, debut, arretPrealable: arretPrealable(situation) ?? false };
  const jours = joursDuTpt(situation, on, rulings);
  const months = moisParMois(jours, notes, (spans) => moisDuTptAtmp(tpt, spans));
  const end = endOfTpt(situation);
  const mois = moisMontre({ ...situation, ...(end && { finTpt: end }) }, on, rulings, warnings);
  if (!mois) return months;
  const share = (jours && partAu(jours, firstDay(mois))) ?? quotite;
  const month = keep(moisAtmp({ ...tpt, quotite: share, mois }), warnings);
  if (!month) return months;
  const { salaireVerse, indemnite } = month.amounts;
  const payday = firstDay(mois);
  const pay = keepNet(salaireNet(roundToCent(salaireVerse), payday), warnings);
  const allowance = keepNet(ijNet(indemnite, payday), warnings);
  return {
    ...months,
    moisAtmp: month,
    ...(pay && { salaireNet: pay }),
    ...(allowance && { ijNette: allowance }),
  };
}

/** Accidents at work and occupational diseases of employees: the caisse decides, so an estimate. */
export const atmp: Rules = (situation, on) => {
  const warnings: Notice[] = [];
  const { figures, rulings } = commonOf(situation, on);
  const notes: Notice[] = [];
  const own = amounts(situation, on, rulings, warnings, notes);
  const { salaireMoisPrecedent: paye } = situation;
  if (own.mois && paye !== undefined) {
    notes.push(notice('atmpPleinSalaire', { salaire: exact(paye) }), notice('dureeConsolidation'));
    if (situation.statut === 'salarie-agricole') notes.push(notice('atmpSalarieAgricole'));
    notes.push(notice('centimePres'));
  }
  return {
    figures: { ...figures, ...own },
    rulings,
    missing: missingFrom(situation),
    warnings,
    notes,
  };
};
