import type { Exact } from '../../money/exact.ts';
import { addDays, type Day, daysBetween, lastDay, type Month, monthOf } from '../../time/day.ts';

/** A span of days, both ends counted. */
export interface Periode {
  readonly debut: Day;
  readonly fin: Day;
}

/** From `debut` on, and until the next step of the plan, this share of full time is worked. */
export interface Etape {
  readonly debut: Day;
  /** Above 0; 1 is full time, which ends the loss. */
  readonly quotite: Exact;
}

/** What fills a span of the plan. */
export type Activite = 'tpt' | 'temps-plein' | 'arret' | 'conges';

/** A span within one month over which nothing changes. */
export interface Troncon extends Periode {
  readonly mois: Month;
  readonly jours: number;
  readonly activite: Activite;
  readonly quotite: Exact;
}

export interface Calendrier {
  /** Sorted by day, the first begins the plan. */
  readonly etapes: readonly Etape[];
  /** Last day of the plan. */
  readonly fin: Day;
  /** Full stops inside the plan. */
  readonly arrets?: readonly Periode[];
  /** Paid leave inside the plan. */
  readonly conges?: readonly Periode[];
}

const covers = (periods: readonly Periode[] | undefined, on: Day): boolean =>
  periods?.some(({ debut, fin }) => debut <= on && on <= fin) ?? false;

/** Every day on which something begins: steps, stops and leave, the day after each, each month. */
function starts({ etapes, fin, arrets = [], conges = [] }: Calendrier, from: Day): Day[] {
  const days = new Set<Day>(etapes.map((etape) => etape.debut));
  for (const period of [...arrets, ...conges]) days.add(period.debut).add(addDays(period.fin, 1));
  for (let next = from; next <= fin; next = addDays(lastDay(monthOf(next)), 1)) days.add(next);
  return [...days].filter((one) => one >= from && one <= fin).sort();
}

/** The step under way on a day: the last that has begun. */
const etapeOn = (etapes: readonly Etape[], on: Day): Etape | undefined =>
  etapes.filter((etape) => etape.debut <= on).at(-1);

/** The plan cut where anything changes. A stop comes before leave, and leave before work. Empty without a step. */
export function troncons(calendrier: Calendrier): readonly Troncon[] {
  const { etapes, fin, arrets, conges } = calendrier;
  const first = etapes[0];
  if (!first) return [];
  const days = starts(calendrier, first.debut);
  return days.map((debut, index) => {
    const next = days[index + 1];
    const end = next ? addDays(next, -1) : fin;
    const { quotite } = etapeOn(etapes, debut) ?? first;
    const works: Activite = quotite.n >= quotite.d ? 'temps-plein' : 'tpt';
    const rests: Activite = covers(conges, debut) ? 'conges' : works;
    return {
      debut,
      fin: end,
      mois: monthOf(debut),
      jours: daysBetween(debut, end) + 1,
      activite: covers(arrets, debut) ? 'arret' : rests,
      quotite,
    };
  });
}
