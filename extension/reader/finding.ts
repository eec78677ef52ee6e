import type { Shown } from '../protocol.ts';

/** A mark at its place in the page. */
export interface Finding {
  readonly mark: Shown;
  readonly range: Range;
  /** The same claim at the same place, from one reading to the next. */
  readonly key: string;
  /** The page's own words, and those around them in the same block. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

const AROUND = 40;
const QUOTED = 160;

/** What tells a claim from the same words elsewhere: its subject and what surrounds it. */
const nameOf = ({ subject, start, end }: Shown, text: string): string =>
  `${subject}\n${text.slice(Math.max(0, start - AROUND), end + AROUND)}`;

/** Names that stay the same from one reading to the next, the second of two twins included. */
export function namesOf(marks: readonly Shown[], text: string): readonly string[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const name = nameOf(mark, text);
    const rank = (seen.get(name) ?? 0) + 1;
    seen.set(name, rank);
    return `${rank}\n${name}`;
  });
}

/** What stands in the text at a mark: its words, and the rest of its block as far as one quotes. */
export function wordsAt(
  { start, end }: Shown,
  text: string,
): Pick<Finding, 'quote' | 'before' | 'after'> {
  const lead = text.slice(Math.max(0, start - QUOTED), start);
  const tail = text.slice(end, end + QUOTED);
  return {
    quote: text.slice(start, end),
    before: lead.slice(lead.lastIndexOf('\n') + 1),
    after: tail.split('\n', 1)[0] ?? '',
  };
}
