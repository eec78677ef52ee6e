import type { ArticleId } from '../law/articles.ts';
import { type Exact, exact, ZERO } from '../money/exact.ts';
import { daysIn, type Month } from '../time/day.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import { combine, type Figure } from './figure.ts';
import { joursDuMois, type MoisDuTpt, type TronconsDuMois } from './mois-du-tpt.ts';
import { operand, type Step, step } from './step.ts';

/** A whole calendar month of IJ, gross, in exact cents. */
export interface MoisIj {
  readonly mois: Month;
  readonly jours: number;
  readonly ij: Exact;
  readonly indemnite: Exact;
}

/** The IJ of a day: what it is called, and the article that makes it due for each day. */
export interface IjDuJour {
  readonly daily: Figure<unknown>;
  readonly ij: Exact;
  readonly label: FigureWord;
  readonly article: ArticleId;
}

const forDays = ({ ij, label, article }: IjDuJour, jours: number): Step =>
  step(
    'indemnite',
    'product',
    [operand(label, 'cents/jour', ij), operand('jours', 'jours', exact(jours))],
    'cents',
    article,
  );

/** The IJ of a day, due for every day of a month. The figure of the day stands apart. */
export function moisIj(due: IjDuJour, mois: Month): Figure<MoisIj> {
  const jours = daysIn(mois);
  const month = forDays(due, jours);
  const amounts = { mois, jours, ij: due.ij, indemnite: month.result.value };
  return combine(amounts, [{ ...due.daily, steps: [month] }]);
}

/** The days of a month that the TPT fills, each with its IJ, whatever the share worked. */
export function moisDuTptIj(due: IjDuJour, spans: TronconsDuMois): Figure<MoisDuTpt> {
  const filled = joursDuMois(spans);
  const days = forDays(due, filled.jours);
  const indemnite = days.result.value;
  const month = { ...filled, salaireVerse: ZERO, indemnite, total: indemnite };
  const { steps } = due.daily;
  return combine(month, [{ ...due.daily, steps: [...steps, days] }]);
}
