import { JOURS_DU_MOIS_DE_PAIE } from '../../law/fonction-publique.ts';
import { exact, ZERO } from '../../money/exact.ts';
import { daysIn, firstDay, lastDay } from '../../time/day.ts';
import { combine, type Outcome } from '../figure.ts';
import { joursDuMois, type MoisDuTpt, partsDuMois, type TronconsDuMois } from '../mois-du-tpt.ts';
import { carried, operand, step } from '../step.ts';
import { type RemunerationInput, remunerationPublique } from './remuneration.ts';

/**
 * What a titulaire or a trainee is paid for the days of a month that the TPT fills: the month of
 * `remunerationPublique`, or as many thirtieths of it as there are days (décret 62-765 article 1,
 * written for the State). How the days of a month of 31 or of 28 are counted is a reading: 'medium'.
 */
export function moisAgent(input: RemunerationInput, spans: TronconsDuMois): Outcome<MoisDuTpt> {
  const filled = joursDuMois(spans);
  const { mois, debut, jours } = filled;
  const paid = remunerationPublique(input, debut);
  if (!paid.ok) return paid;
  const full = Object.values<number>({ ...input.elements }).reduce((so, one) => so + one, 0);
  const month = { ...filled, indemnite: ZERO, etapes: partsDuMois(spans) };
  const { totalBrut } = paid.figure.amounts;
  if (jours === daysIn(mois)) {
    const amounts = {
      ...month,
      salaireVerse: totalBrut,
      total: totalBrut,
      tempsPlein: exact(full),
    };
    return { ok: true, figure: { ...paid.figure, amounts } };
  }
  // Around leave that is paid by rules of its own, the two make a month of thirty days.
  const around = debut === firstDay(mois) && filled.fin === lastDay(mois);
  const counted = around
    ? JOURS_DU_MOIS_DE_PAIE - (daysIn(mois) - jours)
    : Math.min(jours, JOURS_DU_MOIS_DE_PAIE);
  const part = step(
    'partDuMoisPayee',
    'quotient',
    [
      operand('joursTpt', 'jours', exact(counted)),
      operand('joursDuMoisDePaie', 'jours', exact(JOURS_DU_MOIS_DE_PAIE)),
    ],
    'rapport',
    'Décret 62-765',
  );
  const share = step(
    'totalBrutPeriode',
    'product',
    [operand('totalBrutMois', 'cents/mois', totalBrut), carried(part)],
    'cents',
    'Décret 62-765',
  );
  const total = share.result.value;
  const tempsPlein = exact(full * counted, JOURS_DU_MOIS_DE_PAIE);
  return {
    ok: true,
    figure: combine({ ...month, salaireVerse: total, total, tempsPlein }, [
      paid.figure,
      { steps: [part, share], confidence: 'medium' },
    ]),
  };
}
