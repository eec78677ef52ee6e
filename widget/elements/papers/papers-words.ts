import type { HolidayName } from '../../../core/time/holidays.ts';
import type { DeadlineWords } from '../../../core/words/fr/deadlines.ts';
import type { PapersWords } from '../../../core/words/fr/papers.ts';
import type { WidgetPapersWord } from '../../../core/words/fr/widget-papers.ts';
import type { Catalogue } from '../../../core/words/say.ts';

/** What the papers say, and what is said around them. */
export interface WordsOfPapers {
  readonly around: Catalogue<WidgetPapersWord>;
  readonly papers: PapersWords;
  readonly deadlines: DeadlineWords;
  readonly holidays: Catalogue<HolidayName>;
}
