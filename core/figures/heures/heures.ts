import { dureeLegale } from '../../law/temps-de-travail.ts';
import { type Exact, exact } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';

export interface TempsDeReference {
  /** Minutes of a full-time week: the contract's; the legal 35 hours where it is left out. */
  readonly minutesHebdo?: number;
  /** Days of work in a full-time week, 1 to 7; five where it is left out. */
  readonly jours?: number;
}

/** Exact minutes, on average. */
export interface Heures {
  readonly semaine: Exact;
  readonly jour: Exact;
  readonly mois: Exact;
}

const SEMAINES_PAR_AN = exact(52);
const MOIS_PAR_AN = exact(12);
const JOURS = 5;

/**
 * Hours of a TPT: quotité × full-time week; over its days of work; × 52 / 12 for a month. CT L3121-27
 * gives the legal week (35 h, 151,67 h a month). The text of the IJ sets no quotité: any from 0 to 1.
 * Throws RangeError on days that are not 1 to 7.
 */
export function heures(
  quotite: Exact,
  { minutesHebdo, jours = JOURS }: TempsDeReference,
  on: Day,
): Outcome<Heures> {
  if (!Number.isInteger(jours) || jours < 1 || jours > 7) throw new RangeError(`${jours} days`);
  const law = readAll({ legale: [dureeLegale, on] });
  if (!law.ok) return law;
  const { legale } = law.read;
  const reference = exact(minutesHebdo ?? legale.row.value * 60);
  const week = step(
    'heuresSemaine',
    'product',
    [operand('heuresReference', 'minutes', reference), operand('quotite', 'rapport', quotite)],
    'minutes',
    'CT L3121-27',
  );
  const day = step(
    'heuresJour',
    'quotient',
    [carried(week), operand('joursSemaine', 'jours', exact(jours))],
    'minutes',
    'CT L3121-27',
  );
  const year = step(
    'heuresAnnee',
    'product',
    [carried(week), operand('semainesParAn', 'nombre', SEMAINES_PAR_AN)],
    'minutes',
    'CT L3121-27',
  );
  const month = step(
    'heuresMois',
    'quotient',
    [carried(year), operand('moisParAn', 'nombre', MOIS_PAR_AN)],
    'minutes',
    'CT L3121-27',
  );
  return {
    ok: true,
    figure: figure(
      { semaine: week.result.value, jour: day.result.value, mois: month.result.value },
      [week, day, year, month],
      [legale],
    ),
  };
}
