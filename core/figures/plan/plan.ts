import type { Cents } from '../../money/cents.ts';
import type { Month } from '../../time/day.ts';
import { type Figure, type Outcome, unsure } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import { type MoisDuPlan, moisDuPlan } from './mois-du-plan.ts';
import { type Calendrier, type Troncon, troncons } from './periode.ts';

export interface PlanInput extends Calendrier {
  /** Full-time gross pay of a month, in cents. */
  readonly salaireTempsPlein: Cents;
  /**
   * The months whose full-time pay is another (bonus, overtime). 'medium': the pay given is shared by
   * the quotité like any other, and a bonus may be paid whole.
   */
  readonly salaires?: Readonly<Partial<Record<Month, Cents>>>;
}

/** The most months that a plan computes: four years, the longest that IJ can last (CSS R323-3). */
export const MOIS_AU_PLUS = 48;

export type PlanOutcome =
  | { readonly ok: true; readonly mois: readonly Figure<MoisDuPlan>[] }
  | Extract<Outcome<MoisDuPlan>, { ok: false }>;

/** The spans of a calendar, month after month. */
export function byMonth(spans: readonly Troncon[]): ReadonlyMap<Month, Troncon[]> {
  const months = new Map<Month, Troncon[]>();
  for (const span of spans) {
    const month = months.get(span.mois);
    if (month) month.push(span);
    else months.set(span.mois, [span]);
  }
  return months;
}

/**
 * A TPT month by month: steps of quotité, partial months, full stops and paid leave inside it, with
 * what the employer declares and what the caisse should pay each month (CSS L323-3, R323-3).
 * Months beyond `MOIS_AU_PLUS` are left out. Refuses when a month lies outside the law known.
 *
 * @param pleine the IJ of a full stop, fixed by the day of the stop for the whole plan (CSS R323-4)
 */
export function plan(pleine: Figure<IjMaladie>, input: PlanInput): PlanOutcome {
  const mois: Figure<MoisDuPlan>[] = [];
  for (const [month, spans] of byMonth(troncons(input))) {
    if (mois.length === MOIS_AU_PLUS) break;
    const own = input.salaires?.[month];
    const base = own === undefined ? pleine : unsure(pleine);
    const one = moisDuPlan(base, month, spans, own ?? input.salaireTempsPlein);
    if (!one.ok) return one;
    mois.push(one.figure);
  }
  return { ok: true, mois };
}
