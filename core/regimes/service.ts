import { type Outcome, unsure } from '../figures/figure.ts';
import { congesAnnuels, rtt } from '../figures/fonction-publique/conges.ts';
import { garderTraitement, type StatutPublic } from '../figures/fonction-publique/regime.ts';
import { retraiteTpt } from '../figures/fonction-publique/retraite.ts';
import { stageProlonge } from '../figures/fonction-publique/stage.ts';
import { counted } from '../figures/ruling.ts';
import { exact, exactly } from '../money/exact.ts';
import type { Situation } from '../situation/situation.ts';
import { addDays, addMonths, type Day, daysBetween } from '../time/day.ts';
import { debutOf, finDuDroit, wholeMonths } from './around.ts';
import type { Rulings } from './regimes.ts';

type OfService = Pick<Rulings, 'congesAnnuels' | 'rtt' | 'retraite' | 'stage'>;

const figureOf = <A>(found: Outcome<A> | undefined) => (found?.ok ? found.figure : undefined);

/** Quarters of pension of the whole months of a TPT, to its end or, not known, to that of the right. */
function retraiteOf(situation: Situation, statut: StatutPublic, rulings: Rulings): OfService {
  const { versant, debutTpt, finTpt } = situation;
  const droit = debutTpt && finDuDroit(debutTpt, rulings);
  if (!versant || !debutTpt || !droit || !garderTraitement(statut)) return {};
  const fin = finTpt && finTpt < droit ? finTpt : droit;
  const mois = wholeMonths(debutTpt, addDays(fin, 1));
  if (mois < 1) return {};
  const found = figureOf(retraiteTpt(exact(mois), versant === 'FPE' ? 'SRE' : 'CNRACL', debutTpt));
  if (!found) return {};
  const more = addMonths(debutTpt, mois) <= fin ? (['retraiteMoisEntiers'] as const) : [];
  const counting = addDays(addMonths(debutTpt, mois), -1);
  const value = { ...found, amounts: { ...found.amounts, mois, fin: counting } };
  return { retraite: counted(value, [...found.amounts.raisons, ...more]) };
}

/**
 * The end of a traineeship, where its start, its length and the end of the TPT are known, and days of
 * the TPT count in it. 'medium': sick leave beyond a tenth of it makes it longer still, and is not asked.
 */
function stageOf(situation: Situation, rulings: Rulings): OfService {
  const { statut, debutStage, dureeStage, debutTpt, finTpt, quotite } = situation;
  if (statut !== 'stagiaire' || !debutStage || !dureeStage || !debutTpt || !finTpt || !quotite)
    return {};
  if (rulings.eligibilite?.value === 'non') return {};
  const droit = finDuDroit(debutTpt, rulings);
  const found = figureOf(
    stageProlonge({
      debutStage,
      dureeStatutaireJours: daysBetween(debutStage, addMonths(debutStage, dureeStage)),
      debutTpt,
      finTpt: droit && droit < finTpt ? droit : finTpt,
      quotite,
    }),
  );
  if (!found || found.amounts.joursComptes.n === 0) return {};
  return { stage: counted(unsure(found), [...found.amounts.raisons, 'stageHorsConges']) };
}

/** Annual leave under the decree of the service; contractuels have it by a decree of theirs: 'medium'. */
function leaveOf(situation: Situation, statut: StatutPublic, debut: Day): OfService {
  const { joursParSemaine: jours, versant } = situation;
  if (jours === undefined || !versant) return {};
  const leave = figureOf(congesAnnuels(exactly(jours), debut, versant));
  if (!leave) return {};
  const own = statut === 'contractuel' ? unsure(leave) : leave;
  return { congesAnnuels: counted(own, ['congesCinqFois']) };
}

/** RTT days where the circulaire of the State holds or is followed. */
function rttOf({ minutesHebdo, quotite, versant }: Situation, debut: Day): OfService {
  if (minutesHebdo === undefined || !quotite || !versant) return {};
  const days = figureOf(rtt(minutesHebdo, quotite, debut, versant));
  if (!days) return {};
  return {
    rtt: counted(days, versant === 'FPT' ? ['rttProrata', 'rttParite'] : ['rttProrata']),
  };
}

/** Leave, RTT days, pension and traineeship of agents during a TPT, each where it is known. */
export function serviceOf(
  situation: Situation,
  statut: StatutPublic,
  on: Day,
  rulings: Rulings,
): OfService {
  const debut = debutOf(situation, on);
  return {
    ...leaveOf(situation, statut, debut),
    ...rttOf(situation, debut),
    ...retraiteOf(situation, statut, rulings),
    ...stageOf(situation, rulings),
  };
}
