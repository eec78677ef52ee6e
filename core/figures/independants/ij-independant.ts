import { anneesRevenuIndependant } from '../../law/independants.ts';
import type { Cents } from '../../money/cents.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import { type Day, day } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';
import { type IjIndependant, ijDuRevenu } from './ij-revenu.ts';
import type { StatutIndependant } from './plafonds.ts';
import { threeYearsBefore } from './seuil.ts';

const ALL = exact(1);

/** One of the three years: what contributions were due on, and the share of them that was paid. */
export interface AnneeDeRevenu {
  /** Revenue on which the health contributions of the year are computed, in cents. */
  readonly revenu: Cents;
  /** Contributions paid over contributions due, 0 to 1; 1 too where an agreed schedule is kept. */
  readonly partPayee?: Exact;
}

export interface IjIndependantInput {
  readonly statut: StatutIndependant;
  /** Day of the medical finding; for a prolongation, that of the first stop. */
  readonly constat: Day;
  /** The three civil years before, oldest first. */
  readonly annees: readonly [AnneeDeRevenu, AnneeDeRevenu, AnneeDeRevenu];
}

/**
 * For these findings the revenue of 2020 could be left out of the mean when that gave more. The texts
 * of that time were not read, and the rule is not applied: a figure on 2020 is 'medium' then.
 */
const SANS_2020 = { from: day('2021-08-08'), to: day('2023-12-31') } as const;

/**
 * IJ of an artisan, commerçant or profession libérale, for a full stop and in TPT.
 * CSS D622-7 I: mean of three years, each times the share of its contributions paid, capped, / 730;
 * D622-8: none below 10 % of the mean PASS; D622-10: half of it in TPT.
 * Refuses findings outside the law known (see `plafondsIndependant`).
 */
export function ijIndependant({
  statut,
  constat,
  annees,
}: IjIndependantInput): Outcome<IjIndependant> {
  const law = readAll({ nombre: [anneesRevenuIndependant, constat] });
  if (!law.ok) return law;
  const counted = annees.map(({ revenu, partPayee = ALL }) =>
    step(
      'revenuRetenuAnnee',
      'product',
      [
        operand('revenuAnnuel', 'cents', exact(revenu)),
        operand('partCotisationsPayees', 'rapport', partPayee),
      ],
      'cents',
      'CSS D622-7',
    ),
  );
  const sum = step('revenuSomme', 'sum', counted.map(carried), 'cents', 'CSS D622-7');
  const mean = step(
    'revenuMoyen',
    'quotient',
    [carried(sum), operand('anneesDuRevenu', 'nombre', exactly(law.read.nombre.row.value))],
    'cents',
    'CSS D622-7',
  );
  const years = threeYearsBefore(constat);
  const unsure = years.includes(2020) && constat >= SANS_2020.from && constat <= SANS_2020.to;
  const raam = figure(
    { revenu: mean.result.value },
    [...counted, sum, mean],
    [law.read.nombre],
    unsure ? 'medium' : 'high',
  );
  return ijDuRevenu(statut, constat, { ...raam, last: mean }, years);
}
