import type { Mark } from '../../core/claims/mark.ts';
import { readPage } from '../../core/claims/read-page.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay, type Language } from '../../core/words/format.ts';
import { isUnsure } from '../is-unsure.ts';
import type { Page, Shown } from '../protocol.ts';
import { pageDate } from './page-date.ts';
import { paramsShown, valueShown } from './value.ts';
import { verdictWord } from './verdict-word.ts';
import { answerWord, subjectOf } from './words.ts';

/** What a page claims, judged as of a day and put into words. */
export function judged({ text, stamp, official }: Page, on: Day, lang: Language): Shown[] {
  const date = pageDate(text, stamp);
  const marks = readPage({ text, official, ...(date && { date }) }, on);
  return marks.map((mark) => shown(mark, on, lang));
}

function shown(mark: Mark, on: Day, lang: Language): Shown {
  const params = paramsShown(mark, lang);
  const { start, end, verdict, stated, kind, own = '' } = mark;
  return {
    start,
    end,
    verdict,
    title: answerWord(lang, verdictWord(mark), params),
    stated,
    subject: subjectOf(kind, lang),
    why: answerWord(lang, mark.why, params),
    own,
    ...lawShown(mark.today, on, lang),
  };
}

function lawShown(today: Mark['today'], on: Day, lang: Language) {
  if (!today)
    return { today: '', since: '', article: '', url: '', verified: '', unsure: false } as const;
  const { unit, value, from, article, url, verified } = today;
  return {
    today: valueShown(unit, value, lang),
    since: answerWord(lang, 'depuis', { jour: formatDay(from, lang) }),
    article,
    url,
    verified: answerWord(lang, 'verifie', { jour: formatDay(verified, lang) }),
    unsure: isUnsure(today, on),
  };
}
