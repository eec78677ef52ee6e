import type { Exact } from '../../../core/money/exact.ts';
import { LIMITS, type Suite } from '../../../core/situation/situation.ts';
import { type Day, yearOf } from '../../../core/time/day.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';

/** The two fields of a change of quotité: its day, and the share worked from then on. */
export type ChangeField = `changement-${number}` | `nouvelle-part-${number}`;

/** The changes asked for, in order, each by a number that stays its own when another is removed. */
export type Changes = readonly number[];

export const debutField = (row: number): ChangeField => `changement-${row}`;
export const partField = (row: number): ChangeField => `nouvelle-part-${row}`;

interface Rows {
  readonly changes: Changes;
  readonly texts: Readonly<Partial<Record<ChangeField, string>>>;
}

interface Readers {
  readonly day: (field: ChangeField) => Day | undefined;
  readonly share: (field: ChangeField) => Exact | undefined;
}

export interface ReadChanges {
  /** The rows that say both their day and their share. */
  readonly suite: readonly Suite[];
  /** What is lacking, out of order or impossible, at the field where it can be mended. */
  readonly problems: Readonly<Partial<Record<ChangeField, WidgetWord>>>;
}

function dayProblem(debut: Day, before: Day | undefined, fin: Day | undefined) {
  const year = yearOf(debut);
  if (year < LIMITS.year.min || year > LIMITS.year.max) return 'day-year-too-far' as const;
  if (before && debut <= before) return 'day-en-desordre' as const;
  return fin && debut > fin ? ('day-apres-fin' as const) : undefined;
}

/** The changes of a draft, each after the one before it, between the start of the TPT and its end. */
export function readChanges(
  { changes, texts }: Rows,
  { day, share }: Readers,
  began: Day | undefined,
  fin: Day | undefined,
): ReadChanges {
  const suite: Suite[] = [];
  const problems: Partial<Record<ChangeField, WidgetWord>> = {};
  let before = began;
  for (const row of changes) {
    const [dayAt, shareAt] = [debutField(row), partField(row)];
    const [debut, quotite] = [day(dayAt), share(shareAt)];
    const isBlank = (field: ChangeField) => !texts[field]?.trim();
    if (debut) {
      const problem = dayProblem(debut, before, fin);
      if (problem) problems[dayAt] = problem;
      if (isBlank(shareAt)) problems[shareAt] = 'ratio-a-dire';
      before = debut;
    }
    if (quotite && isBlank(dayAt)) problems[dayAt] = 'day-a-dire';
    if (quotite?.n === 0) problems[shareAt] = 'ratio-nulle';
    if (debut && quotite) suite.push({ debut, quotite });
  }
  return { suite, problems };
}
