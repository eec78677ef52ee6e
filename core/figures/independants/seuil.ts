import { partSeuilRevenu } from '../../law/independants.ts';
import { pass } from '../../law/pass.ts';
import { centsExactly } from '../../money/cents.ts';
import { type Exact, exactly } from '../../money/exact.ts';
import { type Day, day, yearOf } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';

export interface SeuilIndependant {
  /** Mean revenue below which no IJ is due, exact cents a year. */
  readonly seuil: Exact;
}

/**
 * The least mean revenue: 10 % of the mean PASS of the years that the revenue comes from (CSS D622-8).
 *
 * @param constat day of the medical finding
 * @param annees the years of the revenue; the three civil years before the finding when not said
 */
export function seuilIndependant(
  constat: Day,
  annees: readonly number[] = threeYearsBefore(constat),
): Outcome<SeuilIndependant> {
  const law = readAll({ part: [partSeuilRevenu, constat] });
  if (!law.ok) return law;
  const years = readAll(
    Object.fromEntries(annees.map((year) => [year, [pass, day(`${year}-01-01`)] as const])),
  );
  if (!years.ok) return years;
  const values = annees.flatMap((year) => years.read[year] ?? []);
  const sum = step(
    'passSomme',
    'sum',
    values.map(({ row }) => operand('passAnnee', 'cents', centsExactly(row.value))),
    'cents',
    'CSS D622-8',
  );
  const mean = step(
    'passMoyen',
    'quotient',
    [carried(sum), operand('anneesDuRevenu', 'nombre', exactly(annees.length))],
    'cents',
    'CSS D622-8',
  );
  const least = step(
    'seuilRevenu',
    'product',
    [carried(mean), operand('partSeuil', 'rapport', exactly(law.read.part.row.value))],
    'cents',
    'CSS D622-8',
  );
  return {
    ok: true,
    figure: figure({ seuil: least.result.value }, [sum, mean, least], [...values, law.read.part]),
  };
}

/** The three civil years before the finding, oldest first (CSS D622-7 I). */
export const threeYearsBefore = (constat: Day): readonly number[] =>
  [3, 2, 1].map((back) => yearOf(constat) - back);
