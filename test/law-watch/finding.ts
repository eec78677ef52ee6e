import type { Day } from '../../core/time/day.ts';

/** What the watch saw, of an article or of a value. */
export type Finding =
  /** Another version is in force than the one the register holds. */
  | { kind: 'changed'; article: string; id: string; from: Day; held: string }
  /** A version that has not begun, and that the register does not hold. */
  | { kind: 'appeared'; article: string; id: string; from: Day }
  /** No version is in force from this day on. */
  | { kind: 'ended'; article: string; on: Day }
  /** The code has no such article; its versions stand under another number, where one is given. */
  | { kind: 'missing'; article: string; movedTo: string | undefined }
  /** A row gives another day than the code for the start of its version. */
  | { kind: 'other day'; article: string; id: string; from: Day; held: Day }
  /** A version that was in force between two rows of the register, which has none for it. */
  | { kind: 'skipped'; article: string; id: string; from: Day }
  /** A past row holds a version that the article never had. */
  | { kind: 'stranger'; article: string; held: string; from: Day }
  /** A row begins after the state of the code that was read: nothing to compare it with. */
  | { kind: 'beyond'; subject: string; from: Day }
  /** A value of the model that is newer than the last row of the register. */
  | { kind: 'new value'; series: string; from: Day; value: number; held: number | undefined }
  /** On that day the model and the register give different values. */
  | { kind: 'other value'; series: string; from: Day; value: number; held: number | undefined }
  /** Rows that were last checked too long ago. */
  | { kind: 'stale'; subject: string; rows: number; verified: Day };
