import type { ArticleId } from '../law/articles.ts';
import { type Exact, exact } from '../money/exact.ts';
import { daysIn, type Month } from '../time/day.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import { combine, type Figure } from './figure.ts';
import { operand, step } from './step.ts';

/** A whole calendar month of IJ, gross, in exact cents. */
export interface MoisIj {
  readonly mois: Month;
  readonly jours: number;
  readonly ij: Exact;
  readonly indemnite: Exact;
}

/** The IJ of a day, due for every day of a month. The figure of the day stands apart. */
export function moisIj(
  daily: Figure<unknown>,
  ij: Exact,
  mois: Month,
  label: FigureWord,
  article: ArticleId,
): Figure<MoisIj> {
  const jours = daysIn(mois);
  const month = step(
    'indemnite',
    'product',
    [operand(label, 'cents/jour', ij), operand('jours', 'jours', exact(jours))],
    'cents',
    article,
  );
  const amounts = { mois, jours, ij, indemnite: month.result.value };
  return combine(amounts, [{ ...daily, steps: [month] }]);
}
