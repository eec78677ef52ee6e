import { type Counted, type CountingStep, whole } from './counting.ts';
import { addDays, type Day, weekday } from './day.ts';
import { type Holiday, holidayOn, type Zone } from './holidays.ts';

/** Monday to Friday, holidays of the zone left out: a day on which an office is open. */
export const isWorkingDay = (day: Day, zone: Zone): boolean =>
  weekday(day) < 6 && !holidayOn(day, zone);

/** The last working day up to `day`, itself included: the day to plan for when `day` may not do. */
export function lastWorkingDay(day: Day, zone: Zone): Day {
  let last = day;
  while (!isWorkingDay(last, zone)) last = addDays(last, -1);
  return last;
}

/** What each way of counting leaves out: 6 is Saturday, 7 Sunday. */
const LEFT_OUT = {
  'jours-ouvres': [6, 7],
  'jours-ouvrables': [7],
  'jours-ouvrables-compris': [7],
} as const;
type Way = keyof typeof LEFT_OUT;

/** The day before the first that may count: the trigger itself, or its eve where it counts too. */
const eveOf = (from: Day, way: Way): Day =>
  way === 'jours-ouvrables-compris' ? addDays(from, -1) : from;

function count(from: Day, days: number, zone: Zone, way: Way): Counted {
  const skipped: Holiday[] = [];
  const leftOut: readonly number[] = LEFT_OUT[way];
  let to = whole(days) === 0 ? from : eveOf(from, way);
  for (let left = days; left > 0; ) {
    to = addDays(to, 1);
    if (leftOut.includes(weekday(to))) continue;
    const holiday = holidayOn(to, zone);
    if (holiday) skipped.push(holiday);
    else left -= 1;
  }
  const step: CountingStep = { kind: way, from, to, days, skipped };
  return { day: to, steps: [step] };
}

/** Jours ouvrés, Monday to Friday here, holidays left out; the trigger not counted. */
export const countJoursOuvres = (from: Day, days: number, zone: Zone): Counted =>
  count(from, days, zone, 'jours-ouvres');

/** Jours ouvrables, Monday to Saturday, holidays left out; the trigger not counted. */
export const countJoursOuvrables = (from: Day, days: number, zone: Zone): Counted =>
  count(from, days, zone, 'jours-ouvrables');

/** The last day of a period of so many jours ouvrables that starts on `first`, which counts. */
export const lastOfJoursOuvrables = (first: Day, days: number, zone: Zone): Counted =>
  count(first, days, zone, 'jours-ouvrables-compris');
