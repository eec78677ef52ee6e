import type { Verdict } from '../core/claims/mark.ts';

/** The shape that goes with a verdict's word, so that neither stands on its colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  'a-jour': '✓',
  perime: '⧗',
  errone: '✕',
  depend: '≈',
};
