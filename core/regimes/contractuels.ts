import { type Figure, type Outcome, unsure } from '../figures/figure.ts';
import { type FractionPayee, fractionPayee } from '../figures/fonction-publique/fraction.ts';
import { type IjMaladie, ijMaladie } from '../figures/ij-maladie.ts';
import {
  joursDuMois,
  type MoisDuTpt,
  partsDuMois,
  type TronconsDuMois,
} from '../figures/mois-du-tpt.ts';
import { ijNet } from '../figures/net.ts';
import { keep, keepNet, type Notice, notice } from '../figures/notice.ts';
import { type MoisDuPlan, moisDuPlan } from '../figures/plan/mois-du-plan.ts';
import { tptMois } from '../figures/tpt-mois.ts';
import { weaker } from '../law/series.ts';
import type { Cents } from '../money/cents.ts';
import { compare, exact, times } from '../money/exact.ts';
import type { QuestionId } from '../situation/questions.ts';
import { jourDeReference, type Situation } from '../situation/situation.ts';
import { type Day, firstDay } from '../time/day.ts';
import { commonOf } from './agents.ts';
import { debutOf, impotOf, moisMontre } from './around.ts';
import { joursDuTpt, moisParMois } from './mois.ts';
import type { FiguresOfRegime, Rules, Rulings } from './regimes.ts';

type Statut = 'titulaire-ircantec' | 'contractuel';

const statutOf = ({ statut }: Situation): Statut =>
  statut === 'titulaire-ircantec' ? 'titulaire-ircantec' : 'contractuel';

function missingFrom(situation: Situation): QuestionId[] {
  const missing: QuestionId[] = [];
  if (!situation.versant) missing.push('versant');
  if (!situation.salairesBruts) missing.push('salairesBruts');
  if (!situation.quotite) missing.push('quotite');
  if (!jourDeReference(situation)) missing.push('debutArret');
  return missing;
}

/** The share of full pay is a fraction of its own: the line of the pay says so. */
function named<A>(month: Figure<A>, fraction: Figure<FractionPayee>): Figure<A> {
  const steps = month.steps.map((one) =>
    one.label === 'salaireVerse'
      ? {
          ...one,
          operands: one.operands.map((operand) =>
            operand.label === 'quotite' ? { ...operand, label: 'fractionPayee' as const } : operand,
          ),
        }
      : one,
  );
  return { ...month, steps, confidence: weaker(month.confidence, fraction.confidence) };
}

/** A month of the plan in the form of all months; the share worked is not the fraction paid. */
function asMonth(
  { amounts, ...month }: Figure<MoisDuPlan>,
  spans: TronconsDuMois,
): Figure<MoisDuTpt> {
  const { salaireVerse, indemnite, total, salaireRetabli: tempsPlein } = amounts;
  const own = { salaireVerse, indemnite, total, tempsPlein, etapes: partsDuMois(spans) };
  return { ...month, amounts: { ...joursDuMois(spans), ...own } };
}

/** A month at the fraction paid, its days alike. */
function monthOf(
  base: Figure<IjMaladie>,
  fraction: Figure<FractionPayee>,
  spans: TronconsDuMois,
  salaireTempsPlein: Cents,
): Outcome<MoisDuTpt> {
  const paid = spans.map((span) => ({ ...span, quotite: fraction.amounts.fraction }));
  const found = moisDuPlan(base, spans[0].mois, paid, salaireTempsPlein);
  if (!found.ok) return found;
  return { ok: true, figure: asMonth(named(found.figure, fraction), spans) };
}

function amounts(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
  notes: Notice[],
): FiguresOfRegime {
  const { versant, salairesBruts, quotite } = situation;
  const reference = jourDeReference(situation);
  if (!salairesBruts || !reference) return {};
  const daily = keep(ijMaladie(salairesBruts, reference), warnings);
  if (!daily) return {};
  if (!versant || !quotite) return { ijMaladie: daily };
  const fraction = keep(fractionPayee(versant, quotite, debutOf(situation, on)), warnings);
  if (!fraction) return { ijMaladie: daily };
  const [, , salaireRetabli] = salairesBruts;
  const differ = new Set(salairesBruts).size > 1;
  const base = differ ? unsure(daily) : daily;
  const jours = joursDuTpt(situation, on, rulings);
  const months = moisParMois(jours, notes, (spans) =>
    monthOf(base, fraction, spans, salaireRetabli),
  );
  const known = { ijMaladie: daily, fraction, ...months };
  const mois = moisMontre(situation, on, rulings, warnings);
  if (!mois) return known;
  const share = fraction.amounts.fraction;
  const month = keep(tptMois(base, { salaireRetabli, quotite: share, mois }), warnings);
  if (!month) return known;
  const net = keepNet(ijNet(month.amounts.indemnite, firstDay(mois)), warnings);
  return {
    ...known,
    tptMois: named(month, fraction),
    ...(net && { ijNette: net }),
  };
}

function notesOf(situation: Situation, { fraction, tptMois: month }: FiguresOfRegime): Notice[] {
  const notes: Notice[] = [];
  const pay = situation.salairesBruts?.[2];
  if (fraction && pay !== undefined && month) {
    const { fraction: used, fractionEtat } = fraction.amounts;
    const salaire = times(exact(pay), fractionEtat);
    if (compare(used, fractionEtat) !== 0) notes.push(notice('fractionAutreLecture', { salaire }));
    notes.push(notice('netPublicNonCalcule'));
  }
  return notes;
}

/** Contractuels and staff affiliated to Ircantec: a fraction of full pay, and IJ for the loss. */
export const contractuels: Rules = (situation, on) => {
  const warnings: Notice[] = [];
  const { figures, rulings } = commonOf(situation, statutOf(situation), on);
  const refused = rulings.quotite?.value === false;
  if (refused) warnings.push(notice('quotiteNonAdmise'));
  const notes: Notice[] = [];
  const own = refused ? {} : amounts(situation, on, rulings, warnings, notes);
  const impot = impotOf(situation, on);
  return {
    figures: { ...figures, ...own },
    rulings: { ...rulings, ...(impot && { impot }) },
    missing: missingFrom(situation),
    warnings,
    notes: [...notes, ...notesOf(situation, own)],
  };
};
