import type { Mark } from '../../core/claims/mark.ts';

/** A mark at its place in the page. */
export interface Finding {
  readonly mark: Mark;
  readonly range: Range;
  /** The same claim at the same place, from one reading to the next. */
  readonly key: string;
}

const AROUND = 40;

/** What tells a claim from the same words elsewhere: its kind and what surrounds it. */
export const keyOf = ({ kind, start, end }: Mark, text: string): string =>
  `${kind}\n${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
