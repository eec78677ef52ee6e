import { roundToCent } from '../../money/cents.ts';
import {
  compare,
  dividedBy,
  type Exact,
  exact,
  larger,
  minus,
  smaller,
  times,
  ZERO,
} from '../../money/exact.ts';
import type { Exactitude, Paye } from './paiement.ts';

/** One way in which a payment may have been worked out. Gross exact cents. */
export interface Hypothese {
  /** IJ of a full stop, a day. */
  readonly ij: Exact;
  readonly joursPayes: number;
  /** Days that the loss is shared between. */
  readonly joursDeLaPerte: number;
  /** The loss of the period; nothing limits the IJ where it is left out. */
  readonly perte?: Exact | undefined;
  /** Taken off the total. */
  readonly deduit: Exact;
  readonly enNet: boolean;
}

/** A day, then the whole, in exact cents, as the hypothesis has them: gross or net. */
export interface Montants {
  readonly parJourBrut: Exact;
  readonly parJour: Exact;
  readonly total: Exact;
}

/**
 * What a hypothesis pays: min(IJ of a full stop, loss of a day) for each day, CSS R323-3.
 *
 * @param partNette what CSG and CRDS leave of IJ, a ratio of 1
 */
export function montantsDe(one: Hypothese, partNette: Exact): Montants {
  const { ij, joursPayes, joursDeLaPerte, perte, deduit, enNet } = one;
  const limit = perte && joursDeLaPerte > 0 ? dividedBy(perte, exact(joursDeLaPerte)) : ij;
  const parJourBrut = smaller(ij, limit);
  const brut = larger(minus(times(parJourBrut, exact(joursPayes)), deduit), ZERO);
  if (!enNet) return { parJourBrut, parJour: parJourBrut, total: brut };
  return { parJourBrut, parJour: times(parJourBrut, partNette), total: times(brut, partNette) };
}

const floored = ({ n, d }: Exact): number => (n - (n % d)) / d;

/** The whole cents that a total becomes, rounded or cut short, at the end or each day. */
function inWholeCents({ parJour, total }: Montants, one: Hypothese): readonly number[] {
  const atTheEnd = [roundToCent(total), floored(total)];
  if (one.deduit.n > 0) return atTheEnd;
  return [...atTheEnd, roundToCent(parJour) * one.joursPayes, floored(parJour) * one.joursPayes];
}

/** How far two amounts are apart, whichever is the larger. */
export const distance = (a: Exact, b: Exact): Exact => {
  const apart = minus(a, b);
  return apart.n < 0 ? { n: -apart.n, d: apart.d } : apart;
};

/** A cent a day, and a cent at least. */
export const toleranceDe = (jours: number): Exact => exact(Math.max(1, jours));

/** How well a hypothesis gives the amount paid; undefined when it does not. */
export function concorde(
  one: Hypothese,
  paye: Paye,
  partNette: Exact,
): Exclude<Exactitude, 'supposition'> | undefined {
  const montants = montantsDe(one, partNette);
  if (inWholeCents(montants, one).includes(paye.montant)) return 'au-centime';
  const apart = distance(montants.total, exact(paye.montant));
  return compare(apart, toleranceDe(one.joursPayes)) <= 0 ? 'un-centime-par-jour' : undefined;
}

const ONE_CENT = exact(1);

/** Whether a hypothesis agrees with the days and with the amount of a day that are shown. */
export function montreAinsi(one: Hypothese, paye: Paye, partNette: Exact): boolean {
  if (paye.jours !== undefined && paye.jours !== one.joursPayes) return false;
  if (paye.parJour === undefined) return true;
  const shown = exact(paye.parJour);
  const { parJourBrut } = montantsDe(one, partNette);
  return [parJourBrut, times(parJourBrut, partNette)].some(
    (daily) => compare(distance(daily, shown), ONE_CENT) <= 0,
  );
}
