import { deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { widgetPapersFr } from '../../../core/words/fr/widget-papers.ts';
import type { Speech } from '../language/speech.ts';
import type { WordsOfPapers } from './papers-words.ts';

const FRENCH: WordsOfPapers = {
  around: widgetPapersFr,
  papers: papersFr,
  deadlines: deadlinesFr,
  holidays: holidaysFr,
};

let english: WordsOfPapers | undefined;

export const knowsEnglish = (): boolean => english !== undefined;

/** English comes in a file of its own; where it does not come, French stays. */
export async function learnEnglish(): Promise<void> {
  english = await import('./english.ts').then(
    ({ ENGLISH }) => ENGLISH,
    () => undefined,
  );
}

export const papersWords = ({ lang }: Speech): WordsOfPapers =>
  (lang === 'en' ? english : undefined) ?? FRENCH;
