import type { Confidence } from '../law/series.ts';
import type { Exact } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import type { ClaimWord } from '../words/fr/claims.ts';

/**
 * A page as text: inline tags flattened, blocks separated by line feeds, cells of a row by tabs.
 * `date` is when it was written or last revised; `official` that an administration speaks.
 */
export interface PageText {
  readonly text: string;
  readonly date?: Day;
  readonly official: boolean;
  /** Its title and its address, where they are known: whom a page is about may be said nowhere else. */
  readonly title?: string;
  readonly address?: string;
}

/** Right on the day of reading · was right until a day · never was · right in some situations. */
export type Verdict = 'a-jour' | 'perime' | 'errone' | 'depend';

/**
 * What a value counts. Amounts of money are in cents, rates are ratios of 1, multiples of the SMIC or the
 * PASS are numbers. `word`: no number but a name or a rule, told by a sentence ('valeur.cmra').
 */
export type ClaimUnit =
  | 'cents'
  | 'ratio'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'number'
  | 'smic'
  | 'pass'
  | 'word';

/** A number, or the sentence that names the rule. */
export type ClaimValue = Exact | ClaimWord;

/** What a value is counted in, so that no number is shown alone: 42,97 € brut par jour. */
export interface Measure {
  readonly unit: ClaimUnit;
  /** What it is paid or counted for, where there is such a thing. */
  readonly per?: 'day' | 'hour' | 'month' | 'year';
  /** After CSG and CRDS, or before; absent where the difference does not exist. */
  readonly net?: boolean;
}

/** The value of the law on the day of reading, in the measure of the statement, and where it stands. */
export interface TodayValue extends Measure {
  readonly value: ClaimValue;
  /** The day on which it began, where that is known: a rule may be older than what we know of it. */
  readonly from?: Day;
  readonly article: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly verified: Day;
}

/** What fills a sentence's blanks, in no language: days as they are, amounts in exact cents. */
export type MarkParams = Readonly<Record<string, Day | ClaimValue>>;

export interface Mark {
  /** The kind's name: 'ij.max_day'. */
  readonly kind: string;
  /** Offsets in `PageText.text`; `quote` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** What the page says, written the usual way: "41,95 €". */
  readonly stated: string;
  readonly verdict: Verdict;
  /** The verdict in words: 'arret.perimeDepuis', 'verdict.a-jour'. */
  readonly title: ClaimWord;
  /** First day on which an outdated value was no longer right, where it is known. */
  readonly since?: Day;
  /** When the stated value was, or is, the law. Without `until`: still is, as far as known. */
  readonly validFor?: { readonly from: Day; readonly until?: Day };
  /** The law of what is stated, where that of the day of reading is not known. */
  readonly former?: TodayValue;
  /** Absent when the register does not reach the day of reading. */
  readonly today?: TodayValue;
  /** Why, in a sentence: that of the kind's family for what dates alone decide, else one of its own. */
  readonly why: ClaimWord;
  readonly params: MarkParams;
  /** What answers "for you": as its kind says. */
  readonly own?: string;
}
