import { compare, type Exact, exact, minus, smaller, sum, times, ZERO } from '../../money/exact.ts';

/**
 * How the hours of a TPT are spread. `jours-plus-courts`: every day shorter. `moins-de-jours`: whole
 * days, fewer of them. `matins`: mornings first, afternoons only for what mornings cannot hold.
 * `semaines-alternees`: one week after the other, the first as full as it can be.
 */
export const FORMES = [
  'jours-plus-courts',
  'moins-de-jours',
  'matins',
  'semaines-alternees',
] as const;
export type Forme = (typeof FORMES)[number];

/** Exact minutes of the seven days, Monday first; zero for a day without work. */
export type Semaine = readonly Exact[];

/** Two weeks in turn; the same twice unless the weeks alternate. */
export interface Repartition {
  readonly forme: Forme;
  readonly semaines: readonly [Semaine, Semaine];
}

/** Fills places in their order with `total`: what each holds, until nothing is left. */
function fill(places: readonly Exact[], total: Exact): Exact[] {
  let left = total;
  return places.map((place) => {
    const put = smaller(place, left);
    left = minus(left, put);
    return put;
  });
}

/** A full-time week in equal days, from Monday on. */
export function semaineReguliere(minutesHebdo: number, jours = 5): Semaine {
  if (!Number.isInteger(jours) || jours < 1 || jours > 7) throw new RangeError(`${jours} days`);
  const day = exact(minutesHebdo, jours);
  return Array.from({ length: 7 }, (_, index) => (index < jours ? day : ZERO));
}

function mornings(full: readonly Exact[], total: Exact): Exact[] {
  const half = full.map((day) => times(day, exact(1, 2)));
  const put = fill([...half, ...half], total);
  return half.map((_, index) => sum([put[index] ?? ZERO, put[index + half.length] ?? ZERO]));
}

/**
 * The hours of each day for a quotité, in two weeks that together make twice the hours prescribed.
 * A convention among many: the doctor's prescription and the avenant (CT L3123-6) decide. A morning
 * is half of the day. Throws RangeError on a quotité outside 0 to 1 or a week that is not seven days.
 */
export function repartition(forme: Forme, quotite: Exact, pleine: Semaine): Repartition {
  if (compare(quotite, ZERO) < 0 || compare(quotite, exact(1)) > 0) {
    throw new RangeError('a quotité lies between 0 and 1');
  }
  if (pleine.length !== 7) throw new RangeError('a week has seven days');
  const week = times(sum(pleine), quotite);
  if (forme === 'semaines-alternees') {
    const both = fill([...pleine, ...pleine], times(week, exact(2)));
    return { forme, semaines: [both.slice(0, 7), both.slice(7)] };
  }
  const days =
    forme === 'jours-plus-courts'
      ? pleine.map((day) => times(day, quotite))
      : forme === 'matins'
        ? mornings(pleine, week)
        : fill(pleine, week);
  return { forme, semaines: [days, days] };
}
