import type { Day } from '../../core/time/day.ts';
import type { Language } from '../../core/words/format.ts';
import { MOST_MARKS, type Page, type Shown } from '../protocol.ts';
import { judged } from './judged.ts';

/** What is judged at once, in characters: many times a long article. */
const AT_ONCE = 300_000;
/** What surrounds a slice, so that each of its places has all the context it would have in the whole. */
const BEFORE = 12_000;
const AFTER = 6_000;
/** The start of a page says what it is about, and when it was written. */
const HEAD = 4_000;

/** Where a slice from a place on ends: at a line, where there is one not far. */
function endOf(text: string, from: number): number {
  const to = from + AT_ONCE;
  if (to >= text.length) return text.length;
  const line = text.lastIndexOf('\n', to - 1) + 1;
  return line > to - BEFORE ? line : to;
}

/**
 * What a page of any length claims, in slices: whoever runs it may answer somebody else between two of
 * them. No more marks than are shown.
 */
export function* judgedInSlices(page: Page, on: Day, lang: Language): Generator<void, Shown[]> {
  const { text } = page;
  if (text.length <= AT_ONCE) return judged(page, on, lang).slice(0, MOST_MARKS);
  const marks: Shown[] = [];
  for (let from = 0; from < text.length && marks.length < MOST_MARKS; ) {
    const to = endOf(text, from);
    for (const mark of judgedSlice(page, from, to, on, lang))
      if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
    from = to;
    yield;
  }
  return marks.slice(0, MOST_MARKS);
}

function judgedSlice(page: Page, from: number, to: number, on: Day, lang: Language): Shown[] {
  const { text } = page;
  const start = Math.max(0, from - BEFORE);
  const head = start > HEAD ? `${text.slice(0, HEAD)}\n` : '';
  const begin = head ? start : 0;
  const slice = { ...page, text: head + text.slice(begin, to + AFTER) };
  const offset = begin - head.length;
  return judged(slice, on, lang)
    .map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset }))
    .filter((mark) => mark.start >= from && mark.start < to);
}
