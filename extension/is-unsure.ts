import { type Confidence, isStale } from '../core/law/series.ts';
import type { Day } from '../core/time/day.ts';

interface Grounds {
  readonly verified: Day;
  readonly confidence: Confidence;
}

/** Whether what stands on these grounds is shown "à confirmer" on a day. */
export const isUnsure = ({ verified, confidence }: Grounds, on: Day): boolean =>
  isStale(verified, on) || confidence !== 'high';
