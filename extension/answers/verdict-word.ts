import type { Verdict } from '../../core/claims/mark.ts';
import type { Day } from '../../core/time/day.ts';
import type { ClaimWord } from '../../core/words/fr/claims.ts';

/** The words of a verdict; `since` says when an outdated value ended, and fills the blank `depuis`. */
export const verdictWord = (of: { verdict: Verdict; since?: Day }): ClaimWord =>
  of.verdict === 'perime' && of.since ? 'verdict.perimeDepuis' : `verdict.${of.verdict}`;
