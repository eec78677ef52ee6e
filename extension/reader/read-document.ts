import type { Page, Shown } from '../protocol.ts';
import { dateStamp } from './date-stamp.ts';
import { type Finding, keyOf } from './finding.ts';
import { mayClaim } from './may-claim.ts';
import { mayRead } from './may-read.ts';
import { pageText } from './page-text.ts';

/** What judges a page's text; undefined when no answer came. */
export type Judge = (page: Page) => Promise<readonly Shown[] | undefined>;

interface Known {
  readonly text: string;
  readonly marks: readonly Shown[] | ReturnType<Judge>;
}

/** Where an administration speaks; elsewhere on the same sites it is the public. */
const isOfficial = ({ hostname }: Location): boolean => !hostname.startsWith('forum-');

/**
 * A reader of one document. Reading again costs a walk; the page is judged anew only when its words
 * have changed, or when no answer came. A reading that a later one overtook gives undefined.
 */
export function documentReader(
  page: Document,
  judge: Judge,
): () => Promise<readonly Finding[] | undefined> {
  let known: Known | undefined;
  let turn = 0;
  const judged = (text: string): Known['marks'] =>
    mayClaim(text)
      ? judge({ text, stamp: dateStamp(page), official: isOfficial(page.location) })
      : [];
  return async () => {
    const mine = ++turn;
    if (!mayRead(page)) return [];
    const { text, range } = pageText(page.body ?? page.documentElement);
    if (known?.text !== text) known = { text, marks: judged(text) };
    const asked = known;
    const marks = await asked.marks;
    if (!marks && known === asked) known = undefined;
    if (mine !== turn) return undefined;
    return marks?.flatMap((mark) => {
      const place = range(mark.start, mark.end);
      return place ? [{ mark, range: place, key: keyOf(mark, text) }] : [];
    });
  };
}
