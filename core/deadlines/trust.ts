import { ARTICLES, type ArticleId } from '../law/articles.ts';
import { type Confidence, type LawValue, type OutsideLaw, onDay, weaker } from '../law/series.ts';
import type { Day } from '../time/day.ts';
import type { RuleRow } from './rule.ts';

/** The version of an article on the day of the trigger. */
export interface ArticleSource {
  readonly article: ArticleId;
  readonly row: LawValue<string>;
}

export interface Trust {
  readonly sources: readonly ArticleSource[];
  readonly confidence: Confidence;
  readonly verified: Day;
}

function versionOf(article: ArticleId, on: Day) {
  const series = ARTICLES.get(article);
  if (!series) throw new RangeError(`${article} is not in the register`);
  return onDay(series, on);
}

/**
 * What a rule stands on for a trigger: the versions of its articles on that day. The first article
 * sets the limit: before its first known version the answer is that day, not a guess. The others
 * are left out on days before they existed. Trust is that of the weakest.
 */
export function trustIn(
  rule: RuleRow,
  trigger: Day,
):
  | { readonly ok: true; readonly trust: Trust }
  | { readonly ok: false; readonly outside: OutsideLaw } {
  const [main, ...others] = rule.articles;
  const first = versionOf(main, trigger);
  if (!first.ok) return first;
  const sources: ArticleSource[] = [{ article: main, row: first.row }];
  for (const article of others) {
    const found = versionOf(article, trigger);
    if (found.ok) sources.push({ article, row: found.row });
  }
  let { confidence } = rule;
  let { verified } = first.row;
  for (const { article, row } of sources) {
    // On limitation periods the court decision only says that they are not moved.
    if (article !== 'C. civ. 2228') confidence = weaker(confidence, row.confidence);
    if (row.verified < verified) verified = row.verified;
  }
  return { ok: true, trust: { sources, confidence, verified } };
}
