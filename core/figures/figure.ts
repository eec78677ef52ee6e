import type { ArticleId } from '../law/articles.ts';
import type { Confidence, LawValue, Lookup, OutsideLaw, Series } from '../law/series.ts';
import { onDay, weaker } from '../law/series.ts';
import type { Day } from '../time/day.ts';
import type { Step } from './step.ts';

/** A value of the law that a figure stands on, as read on a day. */
export interface Source {
  readonly series: string;
  readonly article: string;
  readonly row: LawValue;
}

/** A figure with everything that lets someone check it. */
export interface Figure<Amounts> {
  readonly amounts: Amounts;
  readonly steps: readonly Step[];
  readonly articles: readonly ArticleId[];
  readonly sources: readonly Source[];
  /** The weakest of what it stands on. */
  readonly confidence: Confidence;
  /** The oldest check among what it stands on. */
  readonly verified: Day;
}

/** A figure, or the day of the law that is missing. Rules never throw for a day. */
export type Outcome<Amounts> =
  | { readonly ok: true; readonly figure: Figure<Amounts> }
  | { readonly ok: false; readonly outside: OutsideLaw };

/** Reads several series on their days at once; the first that gives nothing is the answer. */
export function readAll<K extends string>(
  wanted: Readonly<Record<K, readonly [series: Series, on: Day]>>,
):
  | { readonly ok: true; readonly read: Readonly<Record<K, Source>> }
  | { readonly ok: false; readonly outside: OutsideLaw } {
  const read = {} as Record<K, Source>;
  for (const name of Object.keys(wanted) as K[]) {
    const [series, on] = wanted[name];
    const found: Lookup = onDay(series, on);
    if (!found.ok) return found;
    read[name] = { series: series.id, article: series.article, row: found.row };
  }
  return { ok: true, read };
}

/** Gathers a figure from its parts: trust is that of its weakest source, each article is named once. */
export function figure<Amounts>(
  amounts: Amounts,
  steps: readonly Step[],
  sources: readonly Source[],
  reading: Confidence = 'high',
): Figure<Amounts> {
  const first = sources[0];
  if (!first) throw new RangeError('a figure needs a source');
  const articles: ArticleId[] = [];
  for (const { article } of steps) if (!articles.includes(article)) articles.push(article);
  let confidence = reading;
  let { verified } = first.row;
  for (const { row } of sources) {
    confidence = weaker(confidence, row.confidence);
    if (row.verified < verified) verified = row.verified;
  }
  return { amounts, steps, articles, sources, confidence, verified };
}

/** What stands on this figure is to be confirmed, though it is sure by itself. */
export const unsure = <A>(one: Figure<A>): Figure<A> => ({
  ...one,
  confidence: weaker(one.confidence, 'medium'),
});

type Part = { readonly steps: readonly Step[] } & Partial<Figure<unknown>>;

function holds(sources: readonly Source[], { row }: Source): boolean {
  for (const one of sources) if (one.row === row) return true;
  return false;
}

/**
 * A figure made of others: their steps in order, each value of the law once, trusted as the weakest
 * of them.
 */
export function combine<Amounts>(amounts: Amounts, parts: readonly Part[]): Figure<Amounts> {
  const steps: Step[] = [];
  const sources: Source[] = [];
  let reading: Confidence = 'high';
  for (const part of parts) {
    steps.push(...part.steps);
    for (const one of part.sources ?? []) if (!holds(sources, one)) sources.push(one);
    if (part.confidence) reading = weaker(reading, part.confidence);
  }
  return figure(amounts, steps, sources, reading);
}
