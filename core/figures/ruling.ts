import type { ArticleId } from '../law/articles.ts';
import type { Confidence, OutsideLaw } from '../law/series.ts';
import type { Day } from '../time/day.ts';
import { type Figure, figure, type Source } from './figure.ts';
import type { Step } from './step.ts';

/** Whether something is open to a person: yes, no, or it depends on what is not known yet. */
export type Verdict = 'oui' | 'non' | 'depend';

/**
 * What a rule answers when it is not an amount of money: whether something is allowed, a day, a
 * number of days. Like a figure, it carries what lets someone check it.
 */
export interface Ruling<T, Reason extends string = string> {
  readonly value: T;
  /** Why, by key of the room's catalogue of words; the reason that decided comes first. */
  readonly reasons: readonly Reason[];
  readonly articles: readonly ArticleId[];
  readonly sources: readonly Source[];
  /** The weakest of what it stands on. */
  readonly confidence: Confidence;
  /** The oldest check among what it stands on. */
  readonly verified: Day;
}

/** A ruling, or the day of the law that is missing. Rules never throw for a day. */
export type Ruled<T, Reason extends string = string> =
  | { readonly ok: true; readonly ruling: Ruling<T, Reason> }
  | { readonly ok: false; readonly outside: OutsideLaw };

/**
 * Gathers a ruling from its parts, trusted as its weakest source.
 *
 * @param reading how far the reading itself can be trusted, where it is weaker than its sources
 */
export function ruling<T, Reason extends string>(
  value: T,
  reasons: readonly Reason[],
  articles: readonly ArticleId[],
  sources: readonly Source[],
  reading: Confidence = 'high',
): Ruling<T, Reason> {
  const { confidence, verified } = figure(value, [], sources, reading);
  return { value, reasons, articles: [...new Set(articles)], sources, confidence, verified };
}

/** A ruling that is counted out: with the lines that lead to it, so that nobody takes it on trust. */
export interface Counted<T, Reason extends string = string> extends Ruling<T, Reason> {
  readonly steps: readonly Step[];
}

/** What a figure gives as a ruling: days or quarters, which are no amounts of money. */
export const counted = <T, Reason extends string>(
  { amounts, ...found }: Figure<T>,
  reasons: readonly Reason[],
): Counted<T, Reason> => ({ ...found, value: amounts, reasons });
