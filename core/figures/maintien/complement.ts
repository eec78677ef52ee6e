import { tauxMaintien, tiersMaintien } from '../../law/maintien.ts';
import type { Cents } from '../../money/cents.ts';
import { type Exact, exact, exactly } from '../../money/exact.ts';
import { type Day, daysIn, type Month } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, type Step, step } from '../step.ts';

export interface MoisDAbsence {
  readonly mois: Month;
  /** What the month would have paid, gross, on the hours worked in the company (CT D1226-7). */
  readonly salaireBrut: Cents;
  readonly jours90: number;
  readonly jours23: number;
  /** Gross IJ of the same days. */
  readonly ijBrutes: Exact;
  /** What a prévoyance pays for the same days, for the part that the employer has paid for. */
  readonly prevoyanceEmployeur: Exact;
}

/** Exact cents, gross, for the days of maintien of the month. */
export interface Complement {
  readonly garanti: Exact;
  readonly complement: Exact;
}

/**
 * What the employer adds in a month of full absence: 90 %, then two thirds of the pay of the days
 * (CT D1226-1), less the gross IJ and the employer's part of a prévoyance (D1226-5), never below
 * zero. The pay of a day is that of the month over its calendar days: a convention, 'medium'.
 *
 * @param on first day of the absence
 */
export function complementEmployeur(month: MoisDAbsence, on: Day): Outcome<Complement> {
  const law = readAll({ premier: [tauxMaintien, on], second: [tiersMaintien, on] });
  if (!law.ok) return law;
  const { premier, second } = law.read;
  const lines: Step[] = [];
  const guaranteed = (jours: number, taux: Exact) => {
    const share = exact(jours, daysIn(month.mois));
    const pay = step(
      'salaireAbsence',
      'product',
      [
        operand('salaireBrut', 'cents', exact(month.salaireBrut)),
        operand('partDuMois', 'rapport', share),
      ],
      'cents',
      'CT D1226-7',
    );
    const kept = step(
      'salaireGaranti',
      'product',
      [carried(pay), operand('tauxMaintien', 'rapport', taux)],
      'cents',
      'CT D1226-1',
    );
    lines.push(pay, kept);
    return carried(kept);
  };
  const total = step(
    'totalGaranti',
    'sum',
    [
      guaranteed(month.jours90, exactly(premier.row.value)),
      guaranteed(month.jours23, exact(second.row.value, 3)),
    ],
    'cents',
    'CT D1226-1',
  );
  const taken = step(
    'deductions',
    'sum',
    [
      operand('ijDeduites', 'cents', month.ijBrutes),
      operand('prevoyanceDeduite', 'cents', month.prevoyanceEmployeur),
    ],
    'cents',
    'CT D1226-5',
  );
  const within = step(
    'deductionsRetenues',
    'min',
    [carried(taken), carried(total)],
    'cents',
    'CT D1226-5',
  );
  const added = step(
    'complement',
    'difference',
    [carried(total), carried(within)],
    'cents',
    'CT D1226-5',
  );
  return {
    ok: true,
    figure: figure(
      { garanti: total.result.value, complement: added.result.value },
      [...lines, total, taken, within, added],
      [premier, second],
      'medium',
    ),
  };
}
