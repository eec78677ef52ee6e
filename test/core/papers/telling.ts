import type { Deadline } from '../../../core/deadlines/deadline.ts';
import { dueOn } from '../../../core/deadlines/due.ts';
import type { Telling } from '../../../core/deadlines/tell.ts';
import { type Day, day } from '../../../core/time/day.ts';
import type { Zone } from '../../../core/time/holidays.ts';
import { type DeadlineId, deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';

export const inFrench: Telling = { lang: 'fr', words: deadlinesFr, holidays: holidaysFr };

/** The limit of a rule, where the register knows it. */
export function deadlineOn(id: DeadlineId, trigger: Day | string, zone?: Zone): Deadline {
  const dated = dueOn(id, day(trigger), zone);
  if (!dated.ok) throw new Error(`${id} is not known on ${trigger}`);
  return dated.deadline;
}
