import type { ArticleId } from './articles.ts';

/**
 * Visits with the médecin du travail in farming: the code rural has its own articles, with the lengths
 * of the code du travail. `undefined` where it has none.
 */
const IN_FARMING: ReadonlyMap<ArticleId, ArticleId | undefined> = new Map([
  ['CT R4624-29', 'CRPM R717-17'],
  ['CT R4624-30', undefined],
  ['CT R4624-31', 'CRPM R717-17-1'],
  ['CT R4624-33', undefined],
  ['CT R4624-34', 'CRPM R717-18'],
  ['CT R4624-42', 'CRPM R717-24'],
]);

const inFarming = (id: ArticleId): readonly ArticleId[] => {
  const own = IN_FARMING.has(id) ? IN_FARMING.get(id) : id;
  return own ? [own] : [];
};

type Articles = readonly [ArticleId, ...ArticleId[]];

/** The same articles as an employee in farming has them. */
export function articlesInFarming(ids: Articles): Articles {
  const [main = ids[0], ...others] = ids.flatMap(inFarming);
  return [main, ...others];
}
