import type { Page, Shown } from '../protocol.ts';
import { dateStamp } from './date-stamp.ts';
import { type Finding, keyOf } from './finding.ts';
import { pageText } from './page-text.ts';

/** What judges a page's text; undefined when no answer came. */
export type Judge = (page: Page) => Promise<readonly Shown[] | undefined>;

/** Where an administration speaks; elsewhere on the same sites it is the public. */
const isOfficial = ({ hostname }: Location): boolean => !hostname.startsWith('forum-');

/**
 * A reader of one document. Reading again costs a walk; the page is judged anew only when its words
 * have changed. A reading that a later one overtook gives undefined.
 */
export function documentReader(
  page: Document,
  judge: Judge,
): () => Promise<readonly Finding[] | undefined> {
  let known: { readonly text: string; readonly marks: Promise<readonly Shown[] | undefined> };
  let turn = 0;
  return async () => {
    const mine = ++turn;
    const { text, range } = pageText(page.body ?? page.documentElement);
    if (known?.text !== text) {
      const official = isOfficial(page.location);
      known = { text, marks: judge({ text, stamp: dateStamp(page), official }) };
    }
    const marks = await known.marks;
    if (mine !== turn) return undefined;
    return marks?.flatMap((mark) => {
      const place = range(mark.start, mark.end);
      return place ? [{ mark, range: place, key: keyOf(mark, text) }] : [];
    });
  };
}
