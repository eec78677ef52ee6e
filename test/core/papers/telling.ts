import type { Deadline } from '../../../core/deadlines/deadline.ts';
import { dueOn } from '../../../core/deadlines/due.ts';
import type { Telling } from '../../../core/deadlines/tell.ts';
import { asText } from '../../../core/papers/as-text.ts';
import type { Facts } from '../../../core/papers/blanks.ts';
import { letter } from '../../../core/papers/letters/letters.ts';
import type { SummaryWords } from '../../../core/papers/summary.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { type Day, day } from '../../../core/time/day.ts';
import type { Zone } from '../../../core/time/holidays.ts';
import { assessEn } from '../../../core/words/en/assess.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { figuresEn } from '../../../core/words/en/figures.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { regimesEn } from '../../../core/words/en/regimes.ts';
import { assessFr } from '../../../core/words/fr/assess.ts';
import { type DeadlineId, deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { figuresFr } from '../../../core/words/fr/figures.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';
import { type LetterId, papersFr } from '../../../core/words/fr/papers.ts';
import { regimesFr } from '../../../core/words/fr/regimes.ts';

export const inFrench: Telling = { lang: 'fr', words: deadlinesFr, holidays: holidaysFr };

export const summaryInFrench: SummaryWords = {
  ...inFrench,
  papers: papersFr,
  figures: figuresFr,
  notices: { ...assessFr, ...regimesFr },
};

export const summaryInEnglish: SummaryWords = {
  lang: 'en',
  words: deadlinesEn,
  holidays: holidaysEn,
  papers: papersEn,
  figures: figuresEn,
  notices: { ...assessEn, ...regimesEn },
};

/** With ordinary spaces, so that a test reads as it is typed. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Who writes the letters of the tests. */
export const sender: Facts = {
  nom: 'Camille Martin',
  adresse: '12 rue des Tilleuls\n69003 Lyon',
  ville: 'Lyon',
  date: day('2026-11-23'),
};

export const letterTold = (id: LetterId, situation: Situation = {}, facts: Facts = {}): string =>
  plain(asText(letter(id, { situation, facts: { ...sender, ...facts } }).document));

/** The limit of a rule, where the register knows it. */
export function deadlineOn(id: DeadlineId, trigger: Day | string, zone?: Zone): Deadline {
  const dated = dueOn(id, day(trigger), zone);
  if (!dated.ok) throw new Error(`${id} is not known on ${trigger}`);
  return dated.deadline;
}
