import { type Cents, cents } from '../../money/cents.ts';
import { exact } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { Outcome } from '../figure.ts';
import { type IjMaladie, ijDesPayes, parMois, plafondsIjMaladie } from '../ij-maladie.ts';
import { carried, operand, step } from '../step.ts';

/**
 * IJ maladie of someone who has another job: the pays of each month are added, then capped, since
 * CSS R323-4 counts what was earned before the stop, of whatever employer. No text read says how, and
 * the other pay is taken as the same in the three months: 'medium'.
 *
 * @param salairesBruts the three monthly gross pays of the job reduced, oldest first, in cents
 * @param autre monthly gross pay of the other jobs, in cents
 */
export function ijPlusieursEmplois(
  salairesBruts: readonly [Cents, Cents, Cents],
  autre: Cents,
  debutArret: Day,
): Outcome<IjMaladie> {
  const caps = plafondsIjMaladie(debutArret);
  if (!caps.ok) return caps;
  const other = operand('salaireAutreEmploi', 'cents/mois', exact(autre));
  const avant = salairesBruts.map((paye) =>
    step(
      'salaireTousEmplois',
      'sum',
      [operand('salaireBrut', 'cents/mois', exact(paye)), other],
      'cents/mois',
      'CSS R323-4',
    ),
  );
  const payes = avant.map(carried);
  const reference = { ...parMois(caps.figure), payes, avant, lecture: 'medium' } as const;
  return ijDesPayes(caps.figure, reference, debutArret);
}

/** The three pays that the IJ is drawn from, all jobs together. */
export const payesDeReference = (
  salairesBruts: readonly [Cents, Cents, Cents],
  autre: Cents | undefined,
): readonly [Cents, Cents, Cents] => {
  const added = (paye: Cents) => cents(paye + (autre ?? 0));
  const [first, second, third] = salairesBruts;
  return [added(first), added(second), added(third)];
};
