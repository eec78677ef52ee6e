import { type Day, dayOf } from '../core/time/day.ts';

/** The day it is where the reader is. */
export function today(now = new Date()): Day {
  const found = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!found) throw new RangeError('the clock shows no year that we know');
  return found;
}
