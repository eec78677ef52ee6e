import type { Figure } from '../figures/figure.ts';
import { type FractionPayee, fractionPayee } from '../figures/fonction-publique/fraction.ts';
import { ijMaladie } from '../figures/ij-maladie.ts';
import { ijNet } from '../figures/net.ts';
import { keep, keepNet, type Notice, notice } from '../figures/notice.ts';
import { type TptMois, tptMois } from '../figures/tpt-mois.ts';
import { weaker } from '../law/series.ts';
import { compare, exact, times } from '../money/exact.ts';
import type { QuestionId } from '../situation/questions.ts';
import { jourDeReference, type Situation } from '../situation/situation.ts';
import { type Day, firstDay } from '../time/day.ts';
import { commonOf } from './agents.ts';
import { debutOf, impotOf, moisMontre } from './around.ts';
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
function named(month: Figure<TptMois>, fraction: Figure<FractionPayee>): Figure<TptMois> {
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

function amounts(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
): FiguresOfRegime {
  const { versant, salairesBruts, quotite } = situation;
  const reference = jourDeReference(situation);
  if (!salairesBruts || !reference) return {};
  const daily = keep(ijMaladie(salairesBruts, reference), warnings);
  if (!daily) return {};
  if (!versant || !quotite) return { ijMaladie: daily };
  const fraction = keep(fractionPayee(versant, quotite, debutOf(situation, on)), warnings);
  if (!fraction) return { ijMaladie: daily };
  const mois = moisMontre(situation, on, rulings, warnings);
  if (!mois) return { ijMaladie: daily, fraction };
  const share = fraction.amounts.fraction;
  const [, , salaireRetabli] = salairesBruts;
  const differ = new Set(salairesBruts).size > 1;
  const base = differ ? { ...daily, confidence: weaker(daily.confidence, 'medium') } : daily;
  const month = keep(tptMois(base, { salaireRetabli, quotite: share, mois }), warnings);
  if (!month) return { ijMaladie: daily, fraction };
  const net = keepNet(ijNet(month.amounts.indemnite, firstDay(mois)), warnings);
  return {
    ijMaladie: daily,
    fraction,
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
  const own = refused ? {} : amounts(situation, on, rulings, warnings);
  const impot = impotOf(situation, on);
  return {
    figures: { ...figures, ...own },
    rulings: { ...rulings, ...(impot && { impot }) },
    missing: missingFrom(situation),
    warnings,
    notes: notesOf(situation, own),
  };
};
