import type { Mark } from '../../core/claims/mark.ts';
import { readPage } from '../../core/claims/read-page.ts';
import type { Day } from '../../core/time/day.ts';
import { type Finding, keyOf } from './finding.ts';
import { pageDate } from './page-date.ts';
import { pageText } from './page-text.ts';

/** Where an administration speaks; elsewhere on the same sites it is the public. */
const isOfficial = ({ hostname }: Location): boolean => !hostname.startsWith('forum-');

/**
 * A reader of one document. Reading again costs a walk; the marks are found anew only when the
 * words have changed.
 */
export function documentReader(page: Document): (on: Day) => Finding[] {
  let known: { text: string; on: Day; marks: readonly Mark[] } | undefined;
  return (on) => {
    const { text, range } = pageText(page.body ?? page.documentElement);
    if (known?.text !== text || known.on !== on) {
      const date = pageDate(page, text);
      const official = isOfficial(page.location);
      known = { text, on, marks: readPage({ text, official, ...(date && { date }) }, on) };
    }
    return known.marks.flatMap((mark) => {
      const place = range(mark.start, mark.end);
      return place ? [{ mark, range: place, key: keyOf(mark, text) }] : [];
    });
  };
}
