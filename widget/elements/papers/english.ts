// Comes only when English is asked for.
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { widgetPapersEn } from '../../../core/words/en/widget-papers.ts';
import type { WordsOfPapers } from './papers-words.ts';

export const ENGLISH: WordsOfPapers = {
  around: widgetPapersEn,
  papers: papersEn,
  deadlines: deadlinesEn,
  holidays: holidaysEn,
};
