import { type Day, day, dayOf } from '../../../core/time/day.ts';

/** The civil day at which an instant falls where the reader is. */
export const civilDay = (now: Date): Day =>
  dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? day('2000-01-01');
