import { carenceMaladie } from '../law/limites-ij.ts';
import { type LawValue, type OutsideLaw, onDay } from '../law/series.ts';
import { type Day, daysBetween } from '../time/day.ts';

export interface Continuite {
  /** Days between the two prescriptions: unpaid, in full stop as in TPT. */
  readonly uncoveredDays: number;
  /** Waiting days that the next prescription starts with. */
  readonly carence: number;
  readonly source: LawValue;
}

/** A break of at most 48 hours opens no new waiting period (circulaire DSS/SD2/2015/179). */
const JOURS_TOLERES = 2;

/**
 * What a gap between two prescriptions costs (CSS R323-1 1°; practice of the caisses since
 * September 2024: 'medium'). A TPT has no waiting period (L323-3). In a long illness only the first
 * stop of three years has one: then give what this says as a most.
 *
 * @param fin last day of the prescription that ends
 * @param suivant first day of the next
 */
export function continuite(
  fin: Day,
  suivant: Day,
  mode: 'arret' | 'tpt',
):
  | { readonly ok: true; readonly continuite: Continuite }
  | { readonly ok: false; readonly outside: OutsideLaw } {
  const law = onDay(carenceMaladie, suivant);
  if (!law.ok) return law;
  const uncoveredDays = Math.max(0, daysBetween(fin, suivant) - 1);
  const again = mode === 'arret' && uncoveredDays > JOURS_TOLERES;
  return {
    ok: true,
    continuite: { uncoveredDays, carence: again ? law.row.value : 0, source: law.row },
  };
}
