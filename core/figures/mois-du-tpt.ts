import type { Exact } from '../money/exact.ts';
import type { Month } from '../time/day.ts';
import type { Etape, Periode } from './plan/periode.ts';

/** A month of a TPT of any regime, or the part of it that the TPT fills. Exact cents, gross. */
export interface MoisDuTpt extends Periode {
  readonly mois: Month;
  readonly jours: number;
  /** What the employer pays; nil where there is none. */
  readonly salaireVerse: Exact;
  readonly indemnite: Exact;
  readonly total: Exact;
  /** What full time pays for the same days, where pay counts at all. */
  readonly tempsPlein?: Exact;
  /** The shares worked, each from its day on, where they count. */
  readonly etapes?: readonly Etape[];
}
