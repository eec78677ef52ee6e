// Comes only when English is asked for.
import { agendaEn } from '../../../core/words/en/agenda.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { demarchesEn } from '../../../core/words/en/demarches.ts';
import { evenementsEn } from '../../../core/words/en/evenements.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { papersEn } from '../../../core/words/en/papers.ts';
import { widgetDatesEn } from '../../../core/words/en/widget-dates.ts';
import type { DatesWords } from './dates-words.ts';

export const ENGLISH: DatesWords = {
  agenda: agendaEn,
  around: widgetDatesEn,
  calendar: papersEn.calendar,
  deadlines: deadlinesEn,
  demarches: demarchesEn,
  evenements: evenementsEn,
  holidays: holidaysEn,
};
