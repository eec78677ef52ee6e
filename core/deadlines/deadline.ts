import type { ArticleId } from '../law/articles.ts';
import type { Confidence, OutsideLaw } from '../law/series.ts';
import type { CountingStep } from '../time/counting.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { ConditionWord, NoteWord } from '../words/fr/deadlines.ts';
import type { Rule } from './rule.ts';
import type { ArticleSource } from './trust.ts';

/**
 * A time limit laid on the calendar, with everything that lets someone check it. What is missed,
 * what is still possible and who acts are in its rule.
 */
export interface Deadline {
  readonly rule: Rule;
  readonly trigger: Day;
  readonly zone: Zone;
  /**
   * The last day on which the act is in time, on which a silence takes effect, or that a cap
   * covers. `null` where no time limit runs; the notes say why.
   */
  readonly due: Day | null;
  /** What a right or a new period opens on; `null` for all else. */
  readonly opens: Day | null;
  /**
   * The working day to plan for when `due` cannot be relied on: not later than it, and the same
   * where it can be. The trigger itself where no working day is left after it. `null` where nobody
   * has to act.
   */
  readonly safeBy: Day | null;
  /** How `due` or `opens` was reached, from the trigger, without a gap. */
  readonly steps: readonly CountingStep[];
  readonly conditions: readonly ConditionWord[];
  readonly notes: readonly NoteWord[];
  /** Those of the rule, and those by which it was counted. */
  readonly articles: readonly ArticleId[];
  readonly sources: readonly ArticleSource[];
  /** The weakest of what it stands on; below `high`, shown "à confirmer". */
  readonly confidence: Confidence;
  /** The oldest check among what it stands on. */
  readonly verified: Day;
}

/** A time limit, or the day of the law that is missing. Nothing throws for a day. */
export type Dated =
  | { readonly ok: true; readonly deadline: Deadline }
  | { readonly ok: false; readonly outside: OutsideLaw };

/** Where a limit stands on a day. `days` are left (running), or gone by (past). */
export type Standing =
  | { readonly state: 'none' | 'today' }
  | { readonly state: 'past' | 'running'; readonly days: number };
