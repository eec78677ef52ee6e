import { addDays, addMonths, type Day, dateOf, weekday } from './day.ts';
import { type Holiday, holidayOn, type Zone } from './holidays.ts';

/**
 * One move of a count, from a day to a day. `quantieme`: same date, months later.
 * `dernier-jour-du-mois`: that month has no such date. `jours`: days, the trigger not counted.
 * `jours-avant`: the same, backwards. `jours-francs`: neither the trigger nor the last day counted.
 * `jours-ouvres`, `jours-ouvrables`: those days alone, with the holidays that were passed over.
 * `jours-compris`, `jours-ouvrables-compris`: the first day counted. `veille`: the last day of a
 * period that ends the eve of its date. `trimestre-suivant`: first day of the next quarter.
 * `report`: this day cannot be the last one, the next is tried.
 */
export type CountingStep = { readonly from: Day; readonly to: Day } & (
  | { readonly kind: 'quantieme' | 'dernier-jour-du-mois'; readonly months: number }
  | {
      readonly kind: 'jours' | 'jours-avant' | 'jours-francs' | 'jours-compris';
      readonly days: number;
    }
  | {
      readonly kind: 'jours-ouvres' | 'jours-ouvrables' | 'jours-ouvrables-compris';
      readonly days: number;
      readonly skipped: readonly Holiday[];
    }
  | { readonly kind: 'veille' | 'trimestre-suivant' }
  | { readonly kind: 'report'; readonly because: 'samedi' | 'dimanche' }
  | { readonly kind: 'report'; readonly because: 'ferie'; readonly holiday: Holiday }
);

/** The last day of a time limit, which ends that day at midnight, and the moves that led there. */
export interface Counted {
  readonly day: Day;
  readonly steps: readonly CountingStep[];
}

/** A count of days or months. Throws RangeError on what is not a whole number, 0 or more. */
export function whole(count: number): number {
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

/** Calendar days before an event, its own day not counted: the last day to act. Not rolled. */
export function countDaysBefore(event: Day, days: number): Counted {
  const to = addDays(event, -whole(days));
  return { day: to, steps: [{ kind: 'jours-avant', from: event, to, days }] };
}

/** Jours francs: neither the day of the trigger nor the last day counts, so one day more. */
export function countJoursFrancs(from: Day, days: number): Counted {
  const to = addDays(from, whole(days) + 1);
  return { day: to, steps: [{ kind: 'jours-francs', from, to, days }] };
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
