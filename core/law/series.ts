import { addDays, type Day, day, daysBetween, yearOf } from '../time/day.ts';

/** How far a value can be trusted: its text was read; an official page or two sources say so; one source or a reading. */
export type Confidence = 'high' | 'medium' | 'low';

/** The one to trust less: what stands on two sources is worth the weaker. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  if (a === 'low' || b === 'low') return 'low';
  return a === 'medium' || b === 'medium' ? 'medium' : 'high';
}

/** A value of the law, from a day on. Rows are added, never edited. */
export interface LawValue<T = number> {
  readonly from: Day;
  readonly value: T;
  /** The text that set it (loi, décret, arrêté), as it is cited. */
  readonly text: string;
  readonly url: string;
  readonly confidence: Confidence;
  /** The last day on which a source still showed this value in force (or showed its end). */
  readonly verified: Day;
}

export interface Series<T = number> {
  readonly id: string;
  readonly unit: string;
  /** The article that makes the value count, by its name in `articles.ts`. */
  readonly article: string;
  /** Set anew each January: past the year of its last check, the value is not known at all. */
  readonly yearly: boolean;
  /** Where the texts set it for a time only: the last day of the last of them. */
  readonly until?: Day;
  /** What the day of a row is compared with: "début de l'arrêt", "jour de la paie". */
  readonly counts: string;
  readonly rows: readonly LawValue<T>[];
}

/** Why the register gives no value: the day lies before its first row, or past what is known. */
export interface OutsideLaw {
  readonly reason: 'before' | 'after';
  readonly series: string;
  /** First day known (reason before), or last day known (reason after). */
  readonly limit: Day;
}

export type Lookup<T = number> =
  | { readonly ok: true; readonly row: LawValue<T> }
  | { readonly ok: false; readonly outside: OutsideLaw };

/** Days after its last check from which a value is shown "à confirmer". */
export const STALE_AFTER_DAYS = 180;

/** The row in force on `on`, or why there is none. Never the nearest one. */
export function onDay<T>(series: Series<T>, on: Day): Lookup<T> {
  const { rows } = series;
  let index = rows.length - 1;
  let row = rows[index];
  while (row && row.from > on) {
    index -= 1;
    row = rows[index];
  }
  if (!row) {
    const limit = firstKnown(series);
    return { ok: false, outside: { reason: 'before', series: series.id, limit } };
  }
  if (series.yearly && index === rows.length - 1 && yearOf(on) > yearOf(row.verified)) {
    return {
      ok: false,
      outside: { reason: 'after', series: series.id, limit: endOfYear(row.verified) },
    };
  }
  if (series.until && on > series.until) {
    return { ok: false, outside: { reason: 'after', series: series.id, limit: series.until } };
  }
  return { ok: true, row };
}

const endOfYear = (d: Day): Day => day(`${yearOf(d)}-12-31`);

export function firstKnown<T>(series: Series<T>): Day {
  const first = series.rows[0];
  if (!first) throw new RangeError(`series ${series.id} has no row`);
  return first.from;
}

/** The last day for which a value set for a time is known; undefined for what only a reform changes. */
export function lastKnown<T>(series: Series<T>): Day | undefined {
  if (series.until) return series.until;
  const last = series.rows.at(-1);
  return series.yearly && last ? endOfYear(last.verified) : undefined;
}

/** The first day from which a value last checked on `verified` must be shown "à confirmer". */
export const staleFrom = (verified: Day): Day => addDays(verified, STALE_AFTER_DAYS + 1);

export const isStale = (verified: Day, on: Day): boolean =>
  daysBetween(verified, on) > STALE_AFTER_DAYS;
