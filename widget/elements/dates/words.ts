import { agendaFr } from '../../../core/words/fr/agenda.ts';
import { deadlinesFr } from '../../../core/words/fr/deadlines.ts';
import { demarchesFr } from '../../../core/words/fr/demarches.ts';
import { evenementsFr } from '../../../core/words/fr/evenements.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { widgetDatesFr } from '../../../core/words/fr/widget-dates.ts';
import type { Speech } from '../language/speech.ts';
import type { DatesWords } from './dates-words.ts';

const FRENCH: DatesWords = {
  agenda: agendaFr,
  around: widgetDatesFr,
  calendar: papersFr.calendar,
  deadlines: deadlinesFr,
  demarches: demarchesFr,
  evenements: evenementsFr,
  holidays: holidaysFr,
};

let english: DatesWords | undefined;

export const knowsEnglish = (): boolean => english !== undefined;

/** English comes in a file of its own; where it does not come, French stays. */
export async function learnEnglish(): Promise<void> {
  english = await import('./english.ts').then(
    ({ ENGLISH }) => ENGLISH,
    () => undefined,
  );
}

export const datesWords = ({ lang }: Speech): DatesWords =>
  (lang === 'en' ? english : undefined) ?? FRENCH;
