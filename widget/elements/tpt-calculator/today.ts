import { LIMITS } from '../../../core/situation/situation.ts';
import { type Day, day, dayOf, yearOf } from '../../../core/time/day.ts';
import { readDay } from '../../../core/time/read-day.ts';

/** The civil day at which an instant falls where the reader is. */
const civilDay = (now: Date): Day =>
  dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? day('2000-01-01');

/** The day asked for, as a person could write it; the reader's today where it is none to compute for. */
export function dayAsked(text: string, now: Date): Day {
  const read = readDay(text);
  const { min, max } = LIMITS.year;
  return read.ok && yearOf(read.day) >= min && yearOf(read.day) <= max ? read.day : civilDay(now);
}
