import { addDays, addMonths, type Day, dateOf, weekday } from './day.ts';
import { type Holiday, holidayOn, type Zone } from './holidays.ts';

/**
 * One move of a count, from a day to a day. `quantieme`: same date, months later.
 * `dernier-jour-du-mois`: that month has no such date. `jours`: days, the trigger not counted.
 * `report`: this day cannot be the last one, the next is tried.
 */
export type CountingStep = { readonly from: Day; readonly to: Day } & (
  | { readonly kind: 'quantieme' | 'dernier-jour-du-mois'; readonly months: number }
  | { readonly kind: 'jours'; readonly days: number }
  | { readonly kind: 'report'; readonly because: 'samedi' | 'dimanche' }
  | { readonly kind: 'report'; readonly because: 'ferie'; readonly holiday: Holiday }
);

/** The last day of a time limit, which ends that day at midnight, and the moves that led there. */
export interface Counted {
  readonly day: Day;
  readonly steps: readonly CountingStep[];
}

function whole(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
  return count;
}

/** Months by quantième (CPC 641, alinéa 2); a year is twelve. Not rolled forward. */
export function countMonths(from: Day, months: number): Counted {
  const to = addMonths(from, whole(months));
  const kind = dateOf(to) === dateOf(from) ? 'quantieme' : 'dernier-jour-du-mois';
  return { day: to, steps: [{ kind, from, to, months }] };
}

/** Calendar days, the day of the trigger not counted (CPC 641, alinéa 1). Not rolled forward. */
export function countDays(from: Day, days: number): Counted {
  const to = addDays(from, whole(days));
  return { day: to, steps: [{ kind: 'jours', from, to, days }] };
}

/**
 * The first working day from `day` on (CPC 642): a limit that ends on a Saturday, a Sunday or a
 * holiday runs on. One step for each day that cannot be the last; none when `day` can.
 * Only some limits roll: limitation periods never do (code civil, 2228 and 2229).
 */
export function rollForward(day: Day, zone: Zone): Counted {
  const steps: CountingStep[] = [];
  let last = day;
  for (let step = report(last, zone); step; step = report(last, zone)) {
    steps.push(step);
    last = step.to;
  }
  return { day: last, steps };
}

function report(from: Day, zone: Zone): CountingStep | undefined {
  const to = addDays(from, 1);
  const inWeek = weekday(from);
  if (inWeek === 6) return { kind: 'report', from, to, because: 'samedi' };
  if (inWeek === 7) return { kind: 'report', from, to, because: 'dimanche' };
  const holiday = holidayOn(from, zone);
  return holiday && { kind: 'report', from, to, because: 'ferie', holiday };
}
