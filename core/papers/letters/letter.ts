import type { ArticleId } from '../../law/articles.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Facts } from '../blanks.ts';

/** A paragraph, or a table of amounts, with `{blanks}` in their sentences. */
export type Part = string | AmountTable;

export interface AmountTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A letter as it is written: French in both languages, as those who receive it read French. */
export interface LetterText {
  readonly to: readonly string[];
  readonly subject: string;
  /** Sent so that the day it arrives can be proved. */
  readonly registered?: boolean;
  /** The number by which a caisse knows the person. */
  readonly withNumber?: boolean;
  readonly parts: readonly Part[];
  readonly enclosures?: readonly string[];
  /** The articles that the letter cites. */
  readonly articles: readonly ArticleId[];
}

export interface Known {
  readonly situation: Situation;
  readonly facts: Facts;
}

/** One kind of letter: the text follows from what is known. */
export type Letter = (known: Known) => LetterText;
