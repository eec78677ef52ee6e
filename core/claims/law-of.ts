import { ruleOf } from '../deadlines/rules/index.ts';
import { trustIn } from '../deadlines/trust.ts';
import { ARTICLES, type ArticleId } from '../law/articles.ts';
import { lastKnown, type Series } from '../law/series.ts';
import { exactly } from '../money/exact.ts';
import { addDays, type Day } from '../time/day.ts';
import type { ClaimWord } from '../words/fr/claims.ts';
import type { DeadlineId } from '../words/fr/deadlines.ts';
import type { Period } from './kind.ts';
import type { ClaimValue } from './mark.ts';

/** Numbers as they are; amounts in euros as cents. */
const inUnit = (series: Series, value: number): ClaimValue =>
  exactly(series.unit.startsWith('€') ? Math.round(value * 100) : value);

/**
 * A series as periods. A new version of an article that sets the same value goes on with its period, told
 * by the newest version.
 *
 * @param begun the first row is the day on which the rule itself began
 */
function periodsOf<T extends number | string>(
  series: Series<T>,
  told: (value: T) => ClaimValue,
  begun = false,
): readonly Period[] {
  const periods: Period[] = [];
  for (const { from, value, url, confidence, verified } of series.rows) {
    const said = { value: told(value), rule: String(value), article: series.article };
    const before = periods.at(-1);
    const source = { url, confidence, verified };
    if (before?.rule === said.rule) periods[periods.length - 1] = { ...before, ...source };
    else periods.push({ from, ...said, ...source, ...((before || begun) && { began: true }) });
  }
  return periods.map((period, index) => {
    const next = periods[index + 1];
    const until = next ? addDays(next.from, -1) : lastKnown(series);
    return until ? { ...period, until } : period;
  });
}

/** A series of the register as the law of a kind. */
export const lawOf = (series: Series, begun = false): readonly Period[] =>
  periodsOf(series, (value) => inUnit(series, value), begun);

/** A series whose first value is that of an earlier text, by which the rule began. */
export const lawSince = (series: Series, from: Day): readonly Period[] =>
  lawOf(series, true).map((period, index) => (index === 0 ? { ...period, from } : period));

/** A series of names as the law of a kind, each told by the sentence that names it. */
export const lawOfNames = <N extends string>(
  series: Series<N>,
  words: Readonly<Record<N, ClaimWord>>,
): readonly Period[] => periodsOf(series, (value) => words[value]);

type Standing = Pick<Period, 'from' | 'article' | 'url' | 'confidence' | 'verified'>;

/** An article by its newest version, since the first known one or since a day that is told; none of what is not registered. */
function standing(article: ArticleId, since?: Day): readonly Standing[] {
  const rows = ARTICLES.get(article)?.rows ?? [];
  const newest = rows.at(-1);
  const from = since ?? rows[0]?.from;
  if (!newest || !from) return [];
  const { url, confidence, verified } = newest;
  return [{ from, article, url, confidence, verified }];
}

/** The length of a time limit as the law of a kind, from the first version of its article that is known. */
export function lawOfLimit(id: DeadlineId): readonly Period[] {
  const rule = ruleOf(id);
  const { length, since, runsFrom, until } = rule;
  if (length === null) return [];
  return standing(rule.articles[0], runsFrom ?? since).map((stands) => {
    const trusted = trustIn(rule, stands.verified);
    const { confidence, verified } = trusted.ok ? trusted.trust : stands;
    return {
      ...stands,
      ...(until && { until }),
      ...(runsFrom && { began: true }),
      value: exactly(length),
      rule: String(length),
      confidence,
      verified,
    };
  });
}

/** The body that a time limit leads to, by the sentence that names it. */
export const lawOfWord = (id: DeadlineId, value: ClaimWord): readonly Period[] =>
  lawOfLimit(id).map((period) => ({ ...period, value, rule: value }));

/** A rule that no number tells, by the sentence that names it: since the first known version of its article, or later. */
export function lawOfRule(article: ArticleId, value: ClaimWord, since?: Day): readonly Period[] {
  const began = since && { began: true };
  return standing(article, since).map((stands) => ({ ...stands, ...began, value, rule: value }));
}
