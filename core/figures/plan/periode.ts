import type { Exact } from '../../money/exact.ts';
import { addDays, type Day, dateOf, lastDay, type Month, monthOf } from '../../time/day.ts';

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

const covers = (periods: readonly Periode[], on: Day): boolean =>
  periods.some(({ debut, fin }) => debut <= on && on <= fin);

/** Every day, in order, after which something changes: before a step, around a stop or leave, at the end. */
function lastDays(etapes: readonly Etape[], periods: readonly Periode[], fin: Day): Day[] {
  const days = [fin];
  for (const { debut } of etapes) days.push(addDays(debut, -1));
  for (const { debut, fin } of periods) days.push(addDays(debut, -1), fin);
  return days.sort();
}

const earlier = (a: Day, b: Day): Day => (b < a ? b : a);

const firstFrom = (days: readonly Day[], from: Day) => days.find((one) => one >= from);

/** The step under way on a day: the last that has begun. */
function etapeOn(etapes: readonly Etape[], on: Day, first: Etape): Etape {
  let found = first;
  for (const etape of etapes) if (etape.debut <= on) found = etape;
  return found;
}

/** The plan cut where anything changes. A stop comes before leave, and leave before work. Empty without a step. */
export function troncons({ etapes, fin, arrets = [], conges = [] }: Calendrier): Troncon[] {
  const spans: Troncon[] = [];
  const first = etapes[0];
  if (!first) return spans;
  const lasts = lastDays(etapes, [...arrets, ...conges], fin);
  let debut = first.debut;
  while (debut <= fin) {
    const mois = monthOf(debut);
    const end = earlier(firstFrom(lasts, debut) ?? fin, lastDay(mois));
    const { quotite } = etapeOn(etapes, debut, first);
    const works: Activite = quotite.n >= quotite.d ? 'temps-plein' : 'tpt';
    const rests: Activite = covers(conges, debut) ? 'conges' : works;
    spans.push({
      debut,
      fin: end,
      mois,
      jours: dateOf(end) - dateOf(debut) + 1,
      activite: covers(arrets, debut) ? 'arret' : rests,
      quotite,
    });
    debut = addDays(end, 1);
  }
  return spans;
}
