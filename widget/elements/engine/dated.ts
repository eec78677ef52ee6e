import type { Situation } from '../../../core/situation/situation.ts';
import type { Day } from '../../../core/time/day.ts';
import type { Speech } from '../language/speech.ts';
import type { AskedDates } from './asked-dates.ts';

/** The answers that are given among the dates and the steps. */
type DatedAnswers = Pick<Situation, 'evenements' | 'zone' | 'faites'>;

/** What the dates and the steps are drawn from. */
export interface Later {
  readonly situation: Situation;
  readonly on: Day;
  readonly speech: Speech;
  readonly asked: AskedDates;
  readonly ask: (change: Partial<AskedDates>) => void;
  /** Answers anew; one that is undefined is taken back. */
  readonly answer: (change: { [K in keyof DatedAnswers]?: DatedAnswers[K] | undefined }) => void;
  readonly goTo: (field: keyof Situation) => void;
}
