import type { Day } from '../../core/time/day.ts';
import { formatDay, type Language } from '../../core/words/format.ts';
import { popupWord } from '../popup/words.ts';
import type { Quoted, Reported } from '../protocol.ts';
import { readerWord } from '../reader/words.ts';

/** What publishers and advisers take away of a page: its marks in the order of the page, as sentences. */
export interface Report {
  readonly title: string;
  readonly page: string;
  readonly address: string;
  readonly read: string;
  readonly notes: readonly string[];
  readonly marks: readonly ReportedMark[];
}

export interface ReportedMark {
  readonly verdict: Quoted['verdict'];
  /** "Périmé depuis le 1er juillet 2026" */
  readonly title: string;
  readonly subject: string;
  /** The page's own words; `quote` is what the mark is about. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** Term and sentence, in their order: what is right today, why, where it stands. */
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly term: string;
  readonly text: string;
  /** https; absent where there is none. */
  readonly url?: string;
}

/** The report of a page as it was read on a day. */
export function reportOf(page: Reported, on: Day, lang: Language): Report {
  const word = popupWord.bind(undefined, lang);
  const { title, address, partial, marks } = page;
  return {
    title: word('rapportTitre'),
    page: title,
    address,
    read: word('rapportLeJour', { jour: formatDay(on, lang) }),
    notes: [
      ...(marks.length === 0 ? [word('rapportVide')] : []),
      ...(partial ? [word('pagePartielle')] : []),
      word('rapportReserve'),
    ],
    marks: marks.map((mark) => markOf(mark, lang)),
  };
}

function markOf(mark: Quoted, lang: Language): ReportedMark {
  const { verdict, title, subject, before, quote, after, today, per, since, why } = mark;
  const word = popupWord.bind(undefined, lang);
  const value = today ? [today, per, since].filter(Boolean).join(' ') : readerWord(lang, 'inconnu');
  return {
    verdict,
    title,
    subject,
    before,
    quote,
    after,
    lines: [
      { term: word('rapportAujourdhui'), text: value },
      { term: word('rapportPourquoi'), text: why },
      ...sourceOf(mark, lang),
    ],
  };
}

function sourceOf({ article, verified, unsure, url }: Quoted, lang: Language): ReportLine[] {
  if (!article) return [];
  const doubt = unsure ? readerWord(lang, 'aConfirmer') : '';
  const text = [article, verified, doubt].filter(Boolean).join(', ');
  return [{ term: popupWord(lang, 'rapportSource'), text, ...(url && { url }) }];
}
