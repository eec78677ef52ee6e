import { MOST_MARKS, type Page, type Shown } from '../protocol.ts';
import { calmly } from './calmly.ts';
import { dateStamp } from './date-stamp.ts';
import { type Finding, namesOf, wordsAt } from './finding.ts';
import { mayClaimInStrides } from './may-claim.ts';
import { leftAlone } from './may-read.ts';
import { type PageText, pageTextInStrides } from './page-text.ts';

/** What judges a page's text; undefined when no answer came. */
export type Judge = (page: Page) => Promise<readonly Shown[] | undefined>;

/** What one reading of a page came to. */
export interface Reading {
  readonly findings: readonly Finding[];
  /** The page is longer than what is read, or says more than what is shown. */
  readonly partial: boolean;
}

export const NOTHING: Reading = { findings: [], partial: false };

interface Known {
  readonly text: string;
  readonly title: string;
  readonly address: string;
  readonly marks: readonly Shown[] | ReturnType<Judge>;
}

/** Where an administration speaks; elsewhere on the same sites it is the public. */
const isOfficial = ({ hostname }: Location): boolean =>
  /(?:^|\.)(?:ameli|service-public)\.fr$|\.gouv\.fr$/.test(hostname) &&
  !hostname.startsWith('forum');

/**
 * A reader of one document. Reading again costs a walk; the page is judged anew only when its words,
 * its title or its address have changed, or when no answer came. A reading that a later one overtook gives undefined.
 */
export function documentReader(
  page: Document,
  judge: Judge,
  ended: AbortSignal,
): () => Promise<Reading | undefined> {
  let known: Known | undefined;
  let turn = new AbortController();

  async function marksOf(text: string, signal: AbortSignal): Promise<Known['marks'] | undefined> {
    const { title, location } = page;
    // What follows the # is where one stands in a page.
    const address = location.href.replace(/#.*/, '');
    if (known?.text === text && known.title === title && known.address === address)
      return known.marks;
    const worth = await calmly(mayClaimInStrides(text), signal);
    if (worth === undefined) return undefined;
    const stamp = dateStamp(page);
    const marks = worth
      ? judge({ text, stamp, official: isOfficial(location), title, address })
      : [];
    known = { text, title, address, marks };
    return marks;
  }

  return async () => {
    turn.abort();
    turn = new AbortController();
    const signal = AbortSignal.any([turn.signal, ended]);
    if (leftAlone(page)) return NOTHING;
    const read = await calmly(pageTextInStrides(page), signal);
    if (!read || signal.aborted) return undefined;
    const asked = await marksOf(read.text, signal);
    const marks = await asked;
    if (!marks && known?.text === read.text) known = undefined;
    if (signal.aborted || !marks) return undefined;
    const partial = read.partial || marks.length >= MOST_MARKS;
    return { findings: findingsOf(marks, read), partial };
  };
}

function findingsOf(marks: readonly Shown[], { text, range }: PageText): Finding[] {
  const names = namesOf(marks, text);
  return marks.flatMap((mark, index) => {
    const place = range(mark.start, mark.end);
    const key = names[index] ?? '';
    return place ? [{ mark, range: place, key, ...wordsAt(mark, text) }] : [];
  });
}
