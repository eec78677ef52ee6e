import type { ArticleId } from '../law/articles.ts';
import { compare, dividedBy, type Exact, minus, plus, smaller, times } from '../money/exact.ts';
import type { FigureWord } from '../words/fr/figures.ts';

/** What an exact number counts. Amounts are in cents. */
export type Unit =
  | 'cents'
  | 'cents/jour'
  | 'cents/mois'
  | 'jours'
  | 'minutes'
  | 'rapport'
  | 'nombre';

export interface Quantity {
  readonly unit: Unit;
  readonly value: Exact;
}

export interface Operand extends Quantity {
  readonly label: FigureWord;
}

export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'min';

/**
 * One line of arithmetic, as on paper: its operands give its result, in their order, exactly.
 * `bound` marks, in a 'min', the operand that decided when it is a cap or a limit.
 */
export interface Step {
  readonly label: FigureWord;
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  readonly result: Quantity;
  readonly article: ArticleId;
  readonly bound?: number;
}

const APPLY: Readonly<Record<Operation, (a: Exact, b: Exact) => Exact>> = {
  sum: plus,
  difference: minus,
  product: times,
  quotient: dividedBy,
  min: smaller,
};

/** What the operands give: the check that a step tells the truth. Throws RangeError without operands. */
export function recompute(operation: Operation, operands: readonly Quantity[]): Exact {
  const apply = APPLY[operation];
  let so: Exact | undefined;
  for (const { value } of operands) so = so ? apply(so, value) : value;
  if (!so) throw new RangeError('a step needs an operand');
  return so;
}

export const operand = (label: FigureWord, unit: Unit, value: Exact): Operand => ({
  label,
  unit,
  value,
});

/** A step whose result is computed from its operands, so that the two cannot differ. */
export function step(
  label: FigureWord,
  operation: Operation,
  operands: readonly Operand[],
  unit: Unit,
  article: ArticleId,
): Step {
  const value = recompute(operation, operands);
  const result = { unit, value };
  if (operation !== 'min') return { label, operation, operands, result, article };
  const bound = operands.findIndex((one) => compare(one.value, value) === 0);
  return { label, operation, operands, result, article, bound };
}

/** The result of a step as an operand of the next, under the step's own name. */
export const carried = ({ label, result }: Step): Operand =>
  operand(label, result.unit, result.value);
