import type { Outcome } from '../figures/figure.ts';
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
  const value = { ...found, amounts: { ...found.amounts, mois, fin } };
  return { retraite: counted(value, [...found.amounts.raisons, ...more]) };
}

/** The end of a traineeship, where its start, its length and the end of the TPT are known. */
function stageOf(situation: Situation, rulings: Rulings): OfService {
  const { statut, debutStage, dureeStage, debutTpt, finTpt, quotite } = situation;
  if (statut !== 'stagiaire' || !debutStage || !dureeStage || !debutTpt || !finTpt || !quotite)
    return {};
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
  return found ? { stage: counted(found, found.amounts.raisons) } : {};
}

/** Leave, RTT days, pension and traineeship of agents during a TPT, each where it is known. */
export function serviceOf(
  situation: Situation,
  statut: StatutPublic,
  on: Day,
  rulings: Rulings,
): OfService {
  const { joursParSemaine, minutesHebdo, quotite } = situation;
  const debut = debutOf(situation, on);
  const leave = figureOf(
    joursParSemaine === undefined ? undefined : congesAnnuels(exactly(joursParSemaine), debut),
  );
  const days = figureOf(
    minutesHebdo !== undefined && quotite ? rtt(minutesHebdo, quotite, debut) : undefined,
  );
  return {
    ...(leave && { congesAnnuels: counted(leave, ['congesCinqFois']) }),
    ...(days && { rtt: counted(days, ['rttProrata']) }),
    ...retraiteOf(situation, statut, rulings),
    ...stageOf(situation, rulings),
  };
}
