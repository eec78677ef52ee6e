import { eligibilite } from '../figures/eligibilite/eligibilite.ts';
import { type Outcome, unsure } from '../figures/figure.ts';
import { affiliationSuffisante } from '../figures/independants/affiliation.ts';
import { dureeTptIndependant } from '../figures/independants/duree.ts';
import { ijDebutActivite } from '../figures/independants/ij-debut-activite.ts';
import { ijIndependant } from '../figures/independants/ij-independant.ts';
import type { IjIndependant } from '../figures/independants/ij-revenu.ts';
import type { StatutIndependant } from '../figures/independants/plafonds.ts';
import { moisDuTptIj, moisIj } from '../figures/mois-ij.ts';
import { ijNet } from '../figures/net.ts';
import { keep, keepNet, type Notice, notice } from '../figures/notice.ts';
import type { QuestionId } from '../situation/questions.ts';
import { enDebutDActivite, isAtmp } from '../situation/regime.ts';
import { jourDeReference, type Situation } from '../situation/situation.ts';
import { type Day, dateOf, daysBetween, firstDay, monthNumber, yearOf } from '../time/day.ts';
import { arretPrealable, debutOf, moisMontre, ruled, wholeMonths } from './around.ts';
import { joursDuTpt, moisParMois } from './mois.ts';
import type { FiguresOfRegime, ReasonWord, Rules, Rulings } from './regimes.ts';

const statutOf = ({ statut }: Situation): StatutIndependant =>
  statut === 'profession-liberale' ? 'profession-liberale' : 'artisan-commercant';

function missingFrom(situation: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (!jourDeReference(situation)) missing.push('debutArret');
  if (enDebutDActivite(situation)) {
    if (situation.revenuActivite === undefined) missing.push('revenuActivite');
  } else if (!situation.revenus) missing.push('revenus');
  return missing;
}

/** The IJ of three years, or of what was earned since the first day (CSS D622-7). */
function dailyOf(situation: Situation, constat: Day): Outcome<IjIndependant> | undefined {
  const statut = statutOf(situation);
  const { debutActivite, revenus, revenuActivite } = situation;
  if (debutActivite && enDebutDActivite(situation)) {
    if (revenuActivite === undefined) return undefined;
    const joursActivite = daysBetween(debutActivite, constat);
    return ijDebutActivite({ statut, constat, revenuRetenu: revenuActivite, joursActivite });
  }
  if (!revenus) return undefined;
  const [first, second, third] = revenus;
  const annees = [{ revenu: first }, { revenu: second }, { revenu: third }] as const;
  return ijIndependant({ statut, constat, annees });
}

/** The first of the three years did not begin with the activity: its revenue is of a part of it. */
const isFirstYearPart = (situation: Situation): boolean => {
  const { debutActivite, revenus } = situation;
  const constat = jourDeReference(situation);
  if (!debutActivite || !constat || !revenus) return false;
  const late = monthNumber(debutActivite) > 1 || dateOf(debutActivite) > 1;
  return late && yearOf(constat) - yearOf(debutActivite) === 3;
};

function amounts(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
  notes: Notice[],
): FiguresOfRegime {
  const constat = jourDeReference(situation);
  const found = constat && dailyOf(situation, constat);
  const read = found && keep(found, warnings);
  if (!read) return {};
  const daily = isFirstYearPart(situation) ? unsure(read) : read;
  const due = { daily, ij: daily.amounts.ijTpt, label: 'ijTpt', article: 'CSS D622-10' } as const;
  const jours = joursDuTpt(situation, on, rulings);
  // The IJ of a day is the same in every month, and stands apart.
  const same = { ...due, daily: { ...daily, steps: [] } };
  const months = moisParMois(jours, notes, (spans) => ({
    ok: true,
    figure: moisDuTptIj(same, spans),
  }));
  const known = { ijIndependant: daily, ...months };
  const mois = moisMontre(situation, on, rulings, warnings);
  if (!mois) return known;
  const month = moisIj(due, mois);
  const net = keepNet(ijNet(month.amounts.indemnite, firstDay(mois)), warnings);
  return { ...known, moisIj: month, ...(net && { ijNette: net }) };
}

function notesOf(situation: Situation, { ijIndependant: daily }: FiguresOfRegime): Notice[] {
  if (!daily) return [];
  const { plafonne, plafondRevenu } = daily.amounts;
  return [
    notice('moitieDeLIj'),
    ...(plafonne ? [notice('revenuPlafonne', { plafond: plafondRevenu })] : []),
    ...(isFirstYearPart(situation) ? [notice('anneeIncomplete')] : []),
    notice('cotisationsPayees'),
    notice('centimePres'),
  ];
}

function rulingsOf(situation: Situation, on: Day): Rulings {
  const statut = statutOf(situation);
  const { origine, debutActivite } = situation;
  const debut = debutOf(situation, on);
  const who = { statut, origine, arretPrealable: arretPrealable(situation) } as const;
  const open = ruled<'oui' | 'non' | 'depend', ReasonWord>(eligibilite(who, debut).outcome);
  const constat = jourDeReference(situation);
  const since =
    debutActivite && constat && debutActivite < constat
      ? ruled(affiliationSuffisante(statut, wholeMonths(debutActivite, constat), false, constat))
      : undefined;
  const lasts = ruled(dureeTptIndependant(statut, origine === 'ald', 0, debut));
  return {
    ...(open && { eligibilite: open }),
    ...(since && { affiliation: since }),
    ...(lasts && { duree: { ...lasts, value: { jours: lasts.value.max } } }),
  };
}

/** Artisans, commerçants and professions libérales: half of the IJ of a full stop (CSS D622-10). */
export const independants: Rules = (situation, on) => {
  const warnings: Notice[] = [];
  if (isAtmp(situation)) {
    const warned = [notice('accidentSansRegle')];
    return { figures: {}, rulings: {}, missing: [], warnings: warned, notes: [] };
  }
  const rulings = rulingsOf(situation, on);
  const notes: Notice[] = [];
  const figures = amounts(situation, on, rulings, warnings, notes);
  const daily = figures.ijIndependant?.amounts;
  if (daily?.sousSeuil) warnings.push(notice('sousSeuil', { seuil: daily.seuil }));
  return {
    figures,
    rulings,
    missing: missingFrom(situation),
    warnings,
    notes: [...notes, ...notesOf(situation, figures)],
  };
};
