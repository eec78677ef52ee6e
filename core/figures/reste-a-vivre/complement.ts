import { roundToCent } from '../../money/cents.ts';
import { type Exact, exact, ZERO } from '../../money/exact.ts';
import type { ComplementEmployeur } from '../../situation/complement.ts';
import { carried, operand, type Step, step } from '../step.ts';

/** The days that a complement bears on, in exact gross cents. */
export interface BaseDuComplement {
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly indemnite: Exact;
  readonly jours: number;
  readonly joursDuMois: number;
}

/** The complement in whole cents, since it is paid, and how it was reached. */
export interface Complement {
  readonly complement: Exact;
  readonly steps: readonly Step[];
}

export const SANS_COMPLEMENT: Complement = { complement: ZERO, steps: [] };

const paid = (steps: readonly Step[]): Complement => {
  const value = steps.at(-1)?.result.value ?? ZERO;
  return { complement: exact(roundToCent(value)), steps };
};

/** What is guaranteed, less what is received already, never below nothing. */
function rest(guaranteed: Step, received: Step): Complement {
  const kept = step(
    'deductionsRetenues',
    'min',
    [carried(received), carried(guaranteed)],
    'cents',
    'CSS R323-11',
  );
  const left = step(
    'complement',
    'difference',
    [carried(guaranteed), carried(kept)],
    'cents',
    'CSS R323-11',
  );
  return paid([guaranteed, received, kept, left]);
}

/**
 * A complement entered by hand, for the days not worked full time: an amount a month, shared by days
 * in a month that they do not fill; a rate of the loss, less the IJ; or a rate of full pay, less the
 * pay received and the IJ. The agreement itself is not known here: read as it is most often written.
 */
export function complementSaisi(entered: ComplementEmployeur, base: BaseDuComplement): Complement {
  const { salaireRetabli, salaireVerse, perte, indemnite, jours, joursDuMois } = base;
  if (entered.mode === 'montant') {
    const share = operand('partDuMois', 'rapport', exact(jours, joursDuMois));
    const amount = operand('complementMensuel', 'cents', exact(entered.montant));
    return paid([step('complement', 'product', [amount, share], 'cents', 'CSS R323-11')]);
  }
  const ofLoss = entered.mode === 'part-de-la-perte';
  const guaranteed = step(
    'salaireGaranti',
    'product',
    [
      ofLoss
        ? operand('perte', 'cents', perte)
        : operand('salaireRetabli', 'cents', salaireRetabli),
      operand('tauxMaintien', 'rapport', entered.taux),
    ],
    'cents',
    'CSS R323-11',
  );
  const received = [
    ...(ofLoss ? [] : [operand('salaireVerse', 'cents', salaireVerse)]),
    operand('indemnite', 'cents', indemnite),
  ];
  return rest(guaranteed, step('deductions', 'sum', received, 'cents', 'CSS R323-11'));
}
