import { type Confidence, isStale } from '../core/law/series.ts';
import type { Day } from '../core/time/day.ts';

interface Grounds {
  readonly verified: Day;
  readonly confidence: Confidence;
}

/** Whether what stands on these grounds is shown "à confirmer" on a day. */
export const isUnsure = (grounds: Grounds | undefined, on: Day): boolean =>
  !grounds || isStale(grounds.verified, on) || grounds.confidence !== 'high';
