import type { HolidayName } from '../../../core/time/holidays.ts';
import type { AgendaWords } from '../../../core/words/fr/agenda.ts';
import type { DeadlineWords } from '../../../core/words/fr/deadlines.ts';
import type { DemarchesWords } from '../../../core/words/fr/demarches.ts';
import type { EvenementsWords } from '../../../core/words/fr/evenements.ts';
import type { PapersWords } from '../../../core/words/fr/papers.ts';
import type { WidgetDatesWord } from '../../../core/words/fr/widget-dates.ts';
import type { Catalogue } from '../../../core/words/say.ts';

/** All that the dates and the steps say, in one language. */
export interface DatesWords {
  readonly agenda: AgendaWords;
  readonly around: Catalogue<WidgetDatesWord>;
  readonly calendar: PapersWords['calendar'];
  readonly deadlines: DeadlineWords;
  readonly demarches: DemarchesWords;
  readonly evenements: EvenementsWords;
  readonly holidays: Catalogue<HolidayName>;
}
