import { moisAgent } from '../figures/fonction-publique/mois-agent.ts';
import { remunerationPublique } from '../figures/fonction-publique/remuneration.ts';
import { keep, type Notice, notice } from '../figures/notice.ts';
import { compare } from '../money/exact.ts';
import type { QuestionId } from '../situation/questions.ts';
import type { Situation } from '../situation/situation.ts';
import { type Day, firstDay } from '../time/day.ts';
import { commonOf } from './agents.ts';
import { moisMontre } from './around.ts';
import { joursDuTpt, moisParMois } from './mois.ts';
import type { FiguresOfRegime, Rules, Rulings } from './regimes.ts';

type Statut = 'titulaire' | 'stagiaire';

const statutOf = ({ statut }: Situation): Statut =>
  statut === 'stagiaire' ? 'stagiaire' : 'titulaire';

function missingFrom({ versant, paiePublique, quotite }: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (!versant) missing.push('versant');
  if (!paiePublique) missing.push('paiePublique');
  if (!quotite) missing.push('quotite');
  return missing;
}

function amounts(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
  notes: Notice[],
): FiguresOfRegime {
  const { versant, paiePublique: elements, quotite, deliberationPrimes, typePrime } = situation;
  if (!versant || !elements || !quotite) return {};
  const statut = statutOf(situation);
  const pay = { versant, statut, quotite, elements, deliberationPrimes, typePrime };
  const jours = joursDuTpt(situation, on, rulings);
  const months = moisParMois(jours, notes, (spans) => moisAgent(pay, spans));
  const mois = moisMontre(situation, on, rulings, warnings);
  const found = mois && keep(remunerationPublique(pay, firstDay(mois)), warnings);
  if (!found) return months;
  return { ...months, remuneration: { ...found, amounts: { ...found.amounts, mois } } };
}

/** Titulaires and trainees: everything whole but the bonuses (CGFP L823-4). */
export const titulaires: Rules = (situation, on) => {
  const warnings: Notice[] = [];
  const notes: Notice[] = [];
  const { figures, rulings } = commonOf(situation, statutOf(situation), on);
  const refused = rulings.quotite?.value === false;
  if (refused) warnings.push(notice('quotiteNonAdmise'));
  const own = refused ? {} : amounts(situation, on, rulings, warnings, notes);
  if (own.remuneration) {
    const { totalBrut: bas, totalAuPlus: haut } = own.remuneration.amounts;
    if (compare(bas, haut) < 0) notes.push(notice('primesDeuxLectures', { bas, haut }));
    notes.push(notice('netPublicNonCalcule'));
  }
  return {
    figures: { ...figures, ...own },
    rulings,
    missing: missingFrom(situation),
    warnings,
    notes,
  };
};
