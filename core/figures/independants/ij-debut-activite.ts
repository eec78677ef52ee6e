import { joursAnneeActivite } from '../../law/independants.ts';
import type { Cents } from '../../money/cents.ts';
import { exact, exactly } from '../../money/exact.ts';
import { addDays, type Day, yearOf } from '../../time/day.ts';
import { figure, type Outcome, readAll } from '../figure.ts';
import { carried, operand, step } from '../step.ts';
import { type IjIndependant, ijDuRevenu } from './ij-revenu.ts';
import type { StatutIndependant } from './plafonds.ts';

export interface IjDebutActiviteInput {
  readonly statut: StatutIndependant;
  /** Day of the medical finding, within the first three civil years of affiliation. */
  readonly constat: Day;
  /** Revenue counted for contributions until the finding, in cents. */
  readonly revenuRetenu: Cents;
  /** Days of activity until the finding, at least 1. */
  readonly joursActivite: number;
}

/**
 * IJ in the first three civil years: revenue / (days of activity / 365), then capped, over 730, half
 * of it in TPT (CSS D622-7 II, D622-10). The threshold of D622-8 speaks of a mean revenue: that it
 * holds here too is a reading, 'medium' where it takes the IJ away.
 * Throws RangeError without a whole number of days of activity of at least 1.
 */
export function ijDebutActivite({
  statut,
  constat,
  revenuRetenu,
  joursActivite,
}: IjDebutActiviteInput): Outcome<IjIndependant> {
  if (!Number.isInteger(joursActivite) || joursActivite < 1) {
    throw new RangeError(`${joursActivite} is not a number of days of activity`);
  }
  const law = readAll({ annee: [joursAnneeActivite, constat] });
  if (!law.ok) return law;
  const length = step(
    'anneesDActivite',
    'quotient',
    [
      operand('joursActivite', 'jours', exact(joursActivite)),
      operand('joursParAn', 'jours', exactly(law.read.annee.row.value)),
    ],
    'nombre',
    'CSS D622-7',
  );
  const yearly = step(
    'revenuAnnualise',
    'quotient',
    [operand('revenuAnnuel', 'cents', exact(revenuRetenu)), carried(length)],
    'cents',
    'CSS D622-7',
  );
  const base = figure({ revenu: yearly.result.value }, [length, yearly], [law.read.annee]);
  const since = yearOf(addDays(constat, -joursActivite));
  const years = Array.from({ length: yearOf(constat) - since + 1 }, (_, index) => since + index);
  const ij = ijDuRevenu(statut, constat, { ...base, last: yearly }, years);
  if (!ij.ok || !ij.figure.amounts.sousSeuil) return ij;
  const { confidence } = ij.figure;
  return {
    ok: true,
    figure: { ...ij.figure, confidence: confidence === 'low' ? 'low' : 'medium' },
  };
}
