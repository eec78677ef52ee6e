/** The register itself, for those who want more than what follows from it: every series, every article. */
export { ARTICLES, type Article, type ArticleId } from './articles.ts';
export { PAST } from './past.ts';
export { REGISTER } from './register.ts';
export { type LawValue, type Lookup, onDay, type Series } from './series.ts';
