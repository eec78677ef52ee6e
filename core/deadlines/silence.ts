import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { Dated, Deadline } from './deadline.ts';
import { dueOn } from './due.ts';

/** Whose silence, and on what. */
export type SilenceId = 'silence-cmra' | 'silence-cra' | 'silence-recours-mixte';

/** The rejection that a silence makes, and the limit to bring it before the court. */
export interface Silence {
  readonly rejet: Deadline;
  readonly tribunal: Deadline;
}

/**
 * Silence of the caisse or of its commission (CSS R142-6, R142-8-5, R142-9-1): the rejection arises
 * on the date itself, whatever the day; two months to go to court follow (R142-1-A III), which do
 * not run where the acknowledgement of the recourse named neither limit nor remedy.
 *
 * @param received day on which the recourse was received
 */
export function silence(
  id: SilenceId,
  received: Day,
  zone: Zone = 'metropole',
): { readonly ok: true; readonly silence: Silence } | Extract<Dated, { ok: false }> {
  const rejet = dueOn(id, received, zone);
  if (!rejet.ok) return rejet;
  const { due } = rejet.deadline;
  if (due === null) throw new RangeError(`${id} has no length`);
  const tribunal = dueOn('recours-tribunal-judiciaire', due, zone);
  if (!tribunal.ok) return tribunal;
  return {
    ok: true,
    silence: {
      rejet: rejet.deadline,
      tribunal: { ...tribunal.deadline, conditions: ['accuseReception'] },
    },
  };
}
