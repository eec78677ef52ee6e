import type { Mark, TodayValue } from '../../core/claims/mark.ts';
import { readPage } from '../../core/claims/read-page.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay, type Language } from '../../core/words/format.ts';
import { isUnsure } from '../is-unsure.ts';
import type { Page, Shown } from '../protocol.ts';
import { pageDate } from './page-date.ts';
import { paramsShown, perShown, valueShown } from './value.ts';
import { answerWord, subjectOf } from './words.ts';

/** What a page claims, judged as of a day and put into words. */
export function judged(
  { text, stamp, official, title, address }: Page,
  on: Day,
  lang: Language,
): Shown[] {
  const date = pageDate(text, stamp);
  const page = { text, official, title, address, ...(date && { date }) };
  return readPage(page, on).map((mark) => shown(mark, on, lang));
}

function shown(mark: Mark, on: Day, lang: Language): Shown {
  const params = paramsShown(mark, lang);
  const { start, end, verdict, stated, kind, today, own = '' } = mark;
  const law = today ?? mark.former;
  return {
    start,
    end,
    verdict,
    title: answerWord(lang, mark.title, params),
    stated,
    per: law ? perShown(law, lang) : '',
    subject: subjectOf(kind, lang),
    today: today ? valueShown(today, today.value, lang) : '',
    since: today?.from ? answerWord(lang, 'depuis', { jour: formatDay(today.from, lang) }) : '',
    why: answerWord(lang, mark.why, params),
    own,
    ...sourceShown(law, on, lang),
  };
}

function sourceShown(law: TodayValue | undefined, on: Day, lang: Language) {
  if (!law) return { article: '', url: '', verified: '', unsure: false };
  const { article, url, verified } = law;
  return {
    article,
    url,
    verified: answerWord(lang, 'verifie', { jour: formatDay(verified, lang) }),
    unsure: isUnsure(law, on),
  };
}
