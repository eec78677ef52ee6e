import type { Figure, Outcome } from '../figures/figure.ts';
import type { MoisDuTpt, TronconsDuMois } from '../figures/mois-du-tpt.ts';
import { type Notice, notice } from '../figures/notice.ts';
import { type PlanDeLaSituation, planDeLaSituation } from '../figures/plan/calendrier.ts';
import { type Calendrier, troncons } from '../figures/plan/periode.ts';
import { byMonth } from '../figures/plan/plan.ts';
import { type Exact, exact } from '../money/exact.ts';
import type { Situation } from '../situation/situation.ts';
import { type Day, firstDay } from '../time/day.ts';
import { finDuDroit } from './around.ts';
import { arretsDans } from './arrets.ts';
import type { Rulings } from './regimes.ts';

/** The days of a TPT to lay out in months, and the shares worked, one after the other. */
export interface JoursDuTpt extends Calendrier {
  /** That days of `arrets` are left out between its first day and its last. */
  readonly sansArrets?: Notice;
  /** Why the last day is not that of the TPT. */
  readonly coupe?: Notice;
}

/** The IJ of some are the same whatever the share worked: it plays no part in their calendar. */
const ANY = exact(1, 2);

/** The calendar of a TPT; where its start is not known, it is taken to be that of the month shown. */
function calendrierOf(situation: Situation, on: Day): PlanDeLaSituation | undefined {
  const asked = { ...situation, quotite: situation.quotite ?? ANY };
  const found = planDeLaSituation(asked, on);
  if (!found || situation.debutTpt) return found;
  return planDeLaSituation({ ...asked, debutTpt: firstDay(found.moisMontre) }, on);
}

/**
 * From the start of the TPT to its end, or for half a year where that is not known; never past the
 * end of the right, which a stop does not move, nor past a stop after which nothing is sure. The days
 * of the other stops are left out: no rule here counts them. Undefined while no start can be supposed.
 */
export function joursDuTpt(
  situation: Situation,
  on: Day,
  rulings: Rulings,
): JoursDuTpt | undefined {
  const calendrier = calendrierOf(situation, on);
  const [first] = calendrier?.etapes ?? [];
  if (!calendrier || !first) return undefined;
  const { debut } = first;
  const { etapes, fin } = calendrier;
  const droit = finDuDroit(debut, rulings);
  const last = droit && droit < fin ? droit : fin;
  const stops = arretsDans(situation, { debut, fin: last });
  // Once the end of the right is past, a warning says it already.
  if (stops.coupe || !droit || droit !== last || droit === fin || droit < on)
    return { etapes, ...stops };
  return { etapes, ...stops, coupe: notice('moisJusquAuDroit', { jour: droit }) };
}

/** The share worked on a day of the TPT. */
export const partAu = ({ etapes }: JoursDuTpt, on: Day): Exact | undefined =>
  etapes.filter(({ debut }) => debut <= on).at(-1)?.quotite;

/**
 * Month after month, as far as the law is known: the day from which it is not is said, or else why
 * they stop. None where it does not reach the first: how long the right lasts is not known then either.
 */
export function moisParMois(
  jours: JoursDuTpt | undefined,
  notes: Notice[],
  one: (spans: TronconsDuMois) => Outcome<MoisDuTpt>,
): { readonly mois?: readonly Figure<MoisDuTpt>[] } {
  const known: Figure<MoisDuTpt>[] = [];
  let unknown: Day | undefined;
  const spans = jours ? troncons(jours).filter(({ activite }) => activite !== 'arret') : [];
  for (const [first, ...others] of byMonth(spans).values()) {
    if (!first) continue;
    const found = one([first, ...others]);
    if (!found.ok) {
      unknown = first.debut;
      break;
    }
    known.push(found.figure);
  }
  if (jours?.sansArrets && known.length > 0) notes.push(jours.sansArrets);
  if (!unknown) notes.push(...(jours?.coupe ? [jours.coupe] : []));
  else if (known.length > 0) notes.push(notice('moisInconnus', { jour: unknown }));
  return known.length > 0 ? { mois: known } : {};
}
