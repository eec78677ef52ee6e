import type { ArticleId } from '../law/articles.ts';
import type { Confidence } from '../law/series.ts';
import type { Day } from '../time/day.ts';
import type {
  ConditionWord,
  ConsequenceWord,
  DeadlineActor,
  DeadlineId,
  NoteWord,
  PossibleWord,
  TriggerWord,
} from '../words/fr/deadlines.ts';

/** What a length is counted in. `ij`: indemnités journalières paid, which no calendar counts. */
export type Unit =
  | 'hour'
  | 'day'
  | 'month'
  | 'year'
  | 'jour-franc'
  | 'jour-ouvre'
  | 'jour-ouvrable'
  | 'ij'
  | 'none';

/**
 * How the length is laid on the calendar. `after`: from the trigger, which does not count.
 * `before`: back from an event. `period`: a period that starts on the trigger; its last day.
 * `next-period`: one that starts the day after. `quarter`: one that starts with the next calendar
 * quarter. `opens`: once the length is over, something opens. `at-once`: the trigger itself.
 * `counter`: a count of allowances, which needs them all. `none`: no time limit.
 */
export type Counting =
  | 'after'
  | 'before'
  | 'period'
  | 'next-period'
  | 'quarter'
  | 'opens'
  | 'at-once'
  | 'counter'
  | 'none';

/**
 * What becomes of a last day that is a Saturday, a Sunday or a holiday. `code`: the next working
 * day, by CPC 642. `case-law`: the same, but courts say so and no text does. `own-text`: its own
 * article says so. `unsaid`: the text is silent, so it is not moved. `none`: there is nothing to
 * move. `never`: limitation periods (code civil, 2228 and 2229).
 */
export type RollForward = 'code' | 'case-law' | 'own-text' | 'unsaid' | 'none' | 'never';

/** What kind of thing a rule is: only the first four are missed by someone who does not act. */
export type Nature =
  | 'deadline'
  | 'recourse'
  | 'limitation'
  | 'advice'
  | 'cap'
  | 'condition'
  | 'right'
  | 'silence';

/** A time limit as data. */
export interface RuleRow {
  readonly trigger: TriggerWord;
  readonly length: number | null;
  readonly unit: Unit;
  readonly counting: Counting;
  readonly rollForward: RollForward;
  readonly nature: Nature;
  /** The first is the one that sets the limit: the rule is known from its first version on. */
  readonly articles: readonly [ArticleId, ...ArticleId[]];
  readonly consequence: ConsequenceWord;
  /** What can still be done once it is past. */
  readonly possible?: PossibleWord;
  readonly conditions?: readonly ConditionWord[];
  readonly notes?: readonly NoteWord[];
  readonly actor: DeadlineActor;
  /** How far the reading can be trusted, where the text itself leaves room. */
  readonly confidence: Confidence;
  /** First trigger for which the rule is known, where that is later than its article. */
  readonly since?: Day;
  /** First trigger for which there is a limit at all: before, none ran. */
  readonly runsFrom?: Day;
  /** Last trigger for which the rule held. */
  readonly until?: Day;
}

export interface Rule extends RuleRow {
  readonly id: DeadlineId;
}

/** The rules of one family. */
export type Family = Readonly<Partial<Record<DeadlineId, RuleRow>>>;
