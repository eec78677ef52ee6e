import type { Confidence } from '../law/series.ts';
import type { Day } from '../time/day.ts';
import type { ClaimFamily, ClaimWord } from '../words/fr/claims.ts';
import type { Form, Found } from './forms.ts';
import type { ClaimValue, Measure, Verdict } from './mark.ts';
import type { Place } from './place.ts';

/**
 * What the law said over a span of days. Without `until` it still does. The first period of a law
 * begins where our knowledge does, unless `began` says that the rule itself did.
 */
export interface Period {
  readonly from: Day;
  readonly until?: Day;
  readonly began?: boolean;
  readonly value: ClaimValue;
  /** Periods of one rule differ by a revaluation only; another name means that the rule was reformed. */
  readonly rule: string;
  readonly article: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly verified: Day;
}

/** What is stated at a place, once it is known to be of the kind. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly stated: string;
  readonly measure: Measure;
  /** The law of the kind, oldest first, without gap. */
  readonly law: readonly Period[];
  /** Whether a value of the law is the one stated: as published, or only once rounded. */
  readonly agrees: (value: ClaimValue) => 'exact' | 'rounded' | undefined;
  /** Whether it is more than a value of the law: values that only rise may have risen again. */
  readonly exceeds: (value: ClaimValue) => boolean;
  /** The sentence says by itself what the value is: an unknown value can then be called wrong. */
  readonly sure: boolean;
  /** No law of any time had another value than these: what none of them is, is wrong whatever its date. */
  readonly timeless?: boolean;
  /** Set where no comparison of values decides, but what the sentence says of them. */
  readonly told?: Told;
}

/** A verdict that the words of the page decide, with the sentence that says why. */
export interface Told {
  readonly verdict: Verdict;
  readonly why: ClaimWord;
}

/**
 * A kind of claim: what it looks like, what else looks like it, what the law said on each day. The
 * reader finds its form, the judge dates its statement; neither knows a kind by name.
 */
export interface Kind {
  readonly name: string;
  readonly forms: readonly Form[];
  /** The sentences that speak of its law. */
  readonly words: ClaimFamily;
  /** What the place states, or undefined when what was found means something else there. */
  readonly read: (found: Found, place: Place) => Statement | undefined;
  /**
   * Days by which the law's own day may follow the day that people quote: the maximum of 1 January
   * is that of the SMIC of 1 January, which stops follow from 1 February.
   */
  readonly lag?: number;
  /**
   * Which of the reader's own answers to it: a figure ('ijMaladie'), or the day of a time limit
   * ('echeance:recours-cmra,recours-cra': whichever runs for them).
   */
  readonly own?: string;
}
