import { regleStage } from '../../law/fonction-publique.ts';
import { approximate, compare, dividedBy, type Exact, exact, minus } from '../../money/exact.ts';
import { addDays, type Day, daysBetween } from '../../time/day.ts';
import type { FonctionPubliqueWord } from '../../words/fr/fonction-publique.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';

export interface StageInput {
  readonly debutStage: Day;
  /** Length of the traineeship at full time, in calendar days: 365 for a year. */
  readonly dureeStatutaireJours: number;
  /** The TPT, its last day included. */
  readonly debutTpt: Day;
  readonly finTpt: Day;
  readonly quotite: Exact;
}

export interface Stage {
  /** Days of the TPT that count: 214 at 50 % count for 107. */
  readonly joursComptes: Exact;
  /** Days left to do at full time after the TPT. */
  readonly joursRestants: Exact;
  readonly finStage: Day;
  /** The first day on which the trainee can be made titulaire. */
  readonly titularisation: Day;
  readonly raisons: readonly FonctionPubliqueWord[];
}

const wholeDays = (days: Exact): number => Math.ceil(approximate(days));

/**
 * The end of a traineeship during which a TPT was worked (CGFP R327-55): its days count for the
 * quotité, and the days missing are done after it. Part of a day left is a day to do.
 *
 * Throws RangeError on a TPT that ends before it starts or starts before the traineeship.
 */
export function stageProlonge(input: StageInput): Outcome<Stage> {
  const { debutStage, dureeStatutaireJours, debutTpt, finTpt, quotite } = input;
  if (debutTpt < debutStage || finTpt < debutTpt) throw new RangeError('not a TPT of this stage');
  const law = readAll({ regle: [regleStage, debutTpt] });
  if (!law.ok) return law;
  const duree = exact(dureeStatutaireJours);
  const before = exact(Math.min(daysBetween(debutStage, debutTpt), dureeStatutaireJours));
  const needed = wholeDays(dividedBy(minus(duree, before), quotite));
  // A traineeship that is complete before the end of the TPT ends within it.
  const days = Math.min(daysBetween(debutTpt, finTpt) + 1, needed);
  const counted = step(
    'joursComptes',
    'product',
    [operand('joursTpt', 'jours', exact(days)), operand('quotite', 'rapport', quotite)],
    'jours',
    'CGFP R327-55',
  );
  const length = operand('dureeStage', 'jours', duree);
  const done = [operand('joursAvantTpt', 'jours', before), carried(counted)];
  const left = step('joursRestants', 'difference', [length, ...done], 'jours', 'CGFP R327-55');
  const remaining = left.result.value;
  const complete = compare(remaining, exact(0)) <= 0;
  const lastOfTpt = addDays(debutStage, before.n + days - 1);
  const finStage = complete ? lastOfTpt : addDays(lastOfTpt, wholeDays(remaining));
  return {
    ok: true,
    figure: figure(
      {
        joursComptes: counted.result.value,
        joursRestants: complete ? exact(0) : remaining,
        finStage,
        titularisation: addDays(finStage, 1),
        raisons: ['stageProlonge'],
      },
      [counted, left],
      [law.read.regle],
      // No text says what becomes of part of a day.
      remaining.d === 1 ? 'high' : 'medium',
    ),
  };
}
