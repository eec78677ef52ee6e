import type { Exact } from '../../money/exact.ts';
import { addDays, type Day, firstDay, lastDay } from '../../time/day.ts';
import { combine, type Figure, type Outcome } from '../figure.ts';
import { ijNet } from '../net.ts';
import type { MoisDuPlan } from './mois-du-plan.ts';

/** What the caisse should pay for a month, in exact cents; both readings are the same but for leave. */
export interface Versement {
  readonly brut: Exact;
  readonly brutBas: Exact;
  readonly net: Exact;
  readonly netBas: Exact;
  /** The month is over, and can be declared: nothing says when it is paid after that. */
  readonly auPlusTot: Day;
}

/**
 * What the caisse should pay for a month of the plan, gross and net of CSG and CRDS (CSS L136-8), in
 * arrears (CSS R323-10). Refuses a month whose levies are not known.
 */
export function versement(mois: Figure<MoisDuPlan>): Outcome<Versement> {
  const { mois: month, indemnite: brut, indemniteBasse: brutBas } = mois.amounts;
  const on = firstDay(month);
  const most = ijNet(brut, on);
  if (!most.ok) return most;
  const least = ijNet(brutBas, on);
  if (!least.ok) return least;
  const value = {
    brut,
    brutBas,
    net: most.figure.amounts.net,
    netBas: least.figure.amounts.net,
    auPlusTot: addDays(lastDay(month), 1),
  };
  return { ok: true, figure: combine(value, [{ ...mois, steps: [] }, most.figure]) };
}
