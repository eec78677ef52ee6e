import type { OutsideLaw } from '../law/series.ts';
import type { Exact } from '../money/exact.ts';
import type { Day } from '../time/day.ts';
import type { AssessWord } from '../words/fr/assess.ts';
import type { RegimesWord } from '../words/fr/regimes.ts';
import type { Figure, Outcome } from './figure.ts';

/** A sentence to show, with what fills its blanks: days as they are, amounts in exact cents. */
export interface Notice {
  readonly word: AssessWord | RegimesWord;
  readonly params: Readonly<Record<string, Day | Exact>>;
}

export const notice = (word: Notice['word'], params: Notice['params'] = {}): Notice => ({
  word,
  params,
});

const outsideNotice = ({ reason, limit }: OutsideLaw): Notice =>
  notice(reason === 'before' ? 'horsLoiAvant' : 'horsLoiApres', { jour: limit });

/** Keeps the figure of an outcome, or the sentence that says which law is missing. */
export function keep<A>(outcome: Outcome<A>, warnings: Notice[]): Figure<A> | undefined {
  if (outcome.ok) return outcome.figure;
  const said = outsideNotice(outcome.outside);
  if (!warnings.some((one) => one.word === said.word && one.params.jour === said.params.jour))
    warnings.push(said);
  return undefined;
}

/** The gross amounts stand without their net: what is missing is said as that, once. */
export function keepNet<A>(outcome: Outcome<A>, warnings: Notice[]): Figure<A> | undefined {
  if (outcome.ok) return outcome.figure;
  if (!warnings.some(({ word }) => word === 'netInconnu')) warnings.push(notice('netInconnu'));
  return undefined;
}
