import type { Shown } from '../protocol.ts';

/** A mark at its place in the page. */
export interface Finding {
  readonly mark: Shown;
  readonly range: Range;
  /** The same claim at the same place, from one reading to the next. */
  readonly key: string;
}

const AROUND = 40;

/** What tells a claim from the same words elsewhere: its subject and what surrounds it. */
export const keyOf = ({ subject, start, end }: Shown, text: string): string =>
  `${subject}\n${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;
