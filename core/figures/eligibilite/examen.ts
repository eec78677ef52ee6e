import type { ArticleId } from '../../law/articles.ts';
import type { Confidence } from '../../law/series.ts';
import type { EligibiliteWord } from '../../words/fr/eligibilite.ts';
import type { Verdict } from '../ruling.ts';

/** The most IJ that the law allows, by the value that says it. */
export interface Limites {
  readonly troisAns: number;
  readonly retraite: number;
}

/** One thing looked at: what it says by itself, and why. */
export interface Examen {
  readonly verdict: Verdict;
  readonly word: EligibiliteWord;
  readonly articles: readonly ArticleId[];
  readonly lecture: Confidence;
  /** The value of the law that it stands on, beside the rule of the TPT. */
  readonly limite?: keyof Limites;
}

export const examen = (
  verdict: Verdict,
  word: EligibiliteWord,
  articles: readonly ArticleId[],
  lecture: Confidence = 'high',
  limite?: keyof Limites,
): Examen => ({ verdict, word, articles, lecture, ...(limite && { limite }) });

/** What says something, kept in order. */
export const listed = (...all: readonly (Examen | undefined | false)[]): readonly Examen[] =>
  all.filter((one) => one !== undefined && one !== false);
