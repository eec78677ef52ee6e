import { agenda } from '../../core/agenda/agenda.ts';
import type { Agenda, Entry } from '../../core/agenda/entry.ts';
import { type Telling, tellHow } from '../../core/deadlines/tell.ts';
import { calendar } from '../../core/papers/calendar.ts';
import type { Situation } from '../../core/situation/situation.ts';
import type { Day } from '../../core/time/day.ts';
import { deadlinesEn } from '../../core/words/en/deadlines.ts';
import { holidaysEn } from '../../core/words/en/holidays.ts';
import { papersEn } from '../../core/words/en/papers.ts';
import { formatDayWithWeekday, type Language } from '../../core/words/format.ts';
import { deadlinesFr } from '../../core/words/fr/deadlines.ts';
import { holidaysFr } from '../../core/words/fr/holidays.ts';
import { papersFr } from '../../core/words/fr/papers.ts';
import { articleOn } from '../../widget/elements/engine/paper.ts';
import { isUnsure } from '../is-unsure.ts';
import type { Mine } from '../protocol.ts';
import { answerWord } from './words.ts';

const TELLINGS: Readonly<Record<Language, Telling>> = {
  fr: { lang: 'fr', words: deadlinesFr, holidays: holidaysFr },
  en: { lang: 'en', words: deadlinesEn, holidays: holidaysEn },
};

/** The one to come soonest, else the one passed latest. */
const foundIn = ({ coming, past }: Agenda, ids: readonly string[]): Entry | undefined =>
  [...coming, ...past].find(({ rule, day }) => day !== null && ids.includes(rule));

function farOf({ state, days, deadline }: Entry, lang: Language): string {
  const quoi = TELLINGS[lang].words.names[deadline.rule.id];
  const n = String(days);
  if (state === 'today') return answerWord(lang, 'echeanceAujourdhui', { quoi });
  if (state === 'past')
    return answerWord(lang, days === 1 ? 'echeanceHier' : 'echeancePassee', { quoi, n });
  return answerWord(lang, days === 1 ? 'echeanceDemain' : 'echeanceDans', { quoi, n });
}

/** What to do of it: by when to be safe, or what is still possible once it is past. */
function besides({ state, day, deadline: { safeBy, rule } }: Entry, lang: Language): string {
  if (state === 'past') {
    const possible = rule.possible && TELLINGS[lang].words.possible[rule.possible];
    return possible ? answerWord(lang, 'echeancePossible', { possible }) : '';
  }
  if (!safeBy || !day || safeBy >= day) return '';
  return answerWord(lang, 'echeancePrudent', { jour: formatDayWithWeekday(safeBy, lang) });
}

function fileOf({ state, deadline }: Entry, on: Day, lang: Language): string {
  if (state === 'past') return '';
  const { calendar: words } = lang === 'en' ? papersEn : papersFr;
  return calendar([deadline], { stamp: on, telling: TELLINGS[lang], words });
}

/** A person's own day for one of these time limits, with its counting; undefined where none is known. */
export function myDate(
  ids: readonly string[],
  situation: Situation,
  on: Day,
  lang: Language,
): Mine | undefined {
  const entry = foundIn(agenda(situation, on), ids);
  if (!entry?.day) return undefined;
  const { deadline, day, supposes } = entry;
  const { text, url = '' } = articleOn(deadline.rule.articles[0], deadline.trigger);
  const telling = TELLINGS[lang];
  return {
    figure: formatDayWithWeekday(day, lang),
    details: farOf(entry, lang),
    unsure: isUnsure(deadline, on) || supposes.length > 0,
    month: besides(entry, lang),
    monthUnsure: false,
    steps: [
      {
        title: telling.words.names[deadline.rule.id],
        lines: tellHow(deadline, telling),
        article: text,
        url,
      },
    ],
    due: day,
    calendar: fileOf(entry, on, lang),
  };
}
