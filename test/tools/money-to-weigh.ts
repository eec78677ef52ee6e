/** Money with the register that it is computed with: only the weight of what this bundles matters. */
export { ARTICLES } from '../../core/law/articles.ts';
export { REGISTER } from '../../core/law/register.ts';
export { onDay } from '../../core/law/series.ts';
export * from '../../core/money/cents.ts';
export * from '../../core/money/exact.ts';
export * from '../../core/money/read-euros.ts';
export * from '../../core/money/read-ratio.ts';
