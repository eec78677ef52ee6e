import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { Dated, Deadline } from './deadline.ts';
import { dueOn } from './due.ts';

/** The two ends of the IJ of a long illness (ALD, or L324-1). */
export interface LongueMaladie {
  /** Three years from date to date, full stop or TPT. */
  readonly troisAns: Deadline;
  /** One more, in TPT only and with the medical service's agreement. */
  readonly quatriemeAnnee: Deadline;
}

/** CSS L323-1 1°, R323-1 2° and R323-3: three years from the first IJ, then a year of TPT at most. */
export function longueMaladie(
  debut: Day,
  zone: Zone = 'metropole',
): { readonly ok: true; readonly longueMaladie: LongueMaladie } | Extract<Dated, { ok: false }> {
  const troisAns = dueOn('periode-ald', debut, zone);
  if (!troisAns.ok) return troisAns;
  const quatriemeAnnee = dueOn('quatrieme-annee-tpt', troisAns.deadline.due ?? debut, zone);
  return quatriemeAnnee.ok
    ? {
        ok: true,
        longueMaladie: { troisAns: troisAns.deadline, quatriemeAnnee: quatriemeAnnee.deadline },
      }
    : quatriemeAnnee;
}
