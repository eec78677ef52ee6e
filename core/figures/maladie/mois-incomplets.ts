import { regleMoisIncomplets } from '../../law/ij-maladie.ts';
import type { Cents } from '../../money/cents.ts';
import { type Exact, exact } from '../../money/exact.ts';
import { type Day, daysIn, type Month } from '../../time/day.ts';
import type { IjWord } from '../../words/fr/ij.ts';
import { combine, type Outcome, readAll } from '../figure.ts';
import { ijDesPayes, parMois, plafondsIjMaladie } from '../ij-maladie.ts';
import { carried, type Operand, operand, type Step, step } from '../step.ts';
import { type IjMaladieReserve, withReserves } from './rythmes.ts';

/** Pay received, and the calendar days it was paid for. */
export interface Percu {
  readonly paye: Cents;
  readonly jours: number;
}

/**
 * A month of the reference period.
 * `entier`: paid as usual, or absent without leave, which the text does not make up for.
 * `debut-ou-fin`: an activity began or ended in it. `change`: one ended and another began in it;
 * `derniere` is the pay of the later one, `sansPaye` the days that neither covers.
 * `absence`: days without pay for illness, accident, maternity, unemployment, closure, agreed unpaid
 * leave. `sans-contrat`: a whole month before any activity.
 */
export type MoisDeReference = { readonly mois: Month } & (
  | { readonly cas: 'entier'; readonly paye: Cents }
  | ({ readonly cas: 'debut-ou-fin' | 'absence' } & Percu)
  | {
      readonly cas: 'change';
      readonly paye: Cents;
      readonly derniere: Percu;
      readonly sansPaye: number;
    }
  | { readonly cas: 'sans-contrat' }
);

/** A month cannot be made up for: nothing was paid in the period, and nothing is known of after it. */
export interface Manque {
  readonly ok: false;
  readonly missing: 'payeDepuis';
}

function days(jours: number, mois: Month): number {
  if (!Number.isInteger(jours) || jours < 0 || jours > daysIn(mois)) {
    throw new RangeError(`${jours} days do not fit in ${mois}`);
  }
  return jours;
}

const money = (value: Exact) => operand('salaireBrut', 'cents', value);

function daily({ paye, jours }: Percu): Step {
  const paidDays = operand('joursPayes', 'jours', exact(jours));
  return step(
    'payeJournaliere',
    'quotient',
    [money(exact(paye)), paidDays],
    'cents/jour',
    'CSS R323-8',
  );
}

/** The month as if all its days had been paid at this daily pay. */
const whole = (perDay: Step, mois: Month): Step =>
  step(
    'payeComplete',
    'product',
    [carried(perDay), operand('joursDuMois', 'jours', exact(daysIn(mois)))],
    'cents/mois',
    'CSS R323-8',
  );

/** All that was paid in the reference period, with its days: what a month without any pay rests on. */
function percuDansLaPeriode(mois: readonly MoisDeReference[]): Percu {
  let paye = 0;
  let jours = 0;
  for (const one of mois) {
    if (one.cas === 'sans-contrat') continue;
    paye += one.paye;
    if (one.cas === 'entier') jours += daysIn(one.mois);
    else if (one.cas === 'change') jours += daysIn(one.mois) - days(one.sansPaye, one.mois);
    else jours += days(one.jours, one.mois);
  }
  return { paye: paye as Cents, jours };
}

function lines(one: MoisDeReference, ailleurs: Percu): readonly Step[] | undefined {
  if (one.cas === 'entier' || one.cas === 'sans-contrat') return [];
  if (one.cas === 'change') {
    const perDay = daily(one.derniere);
    const unpaid = operand('joursSansPaye', 'jours', exact(days(one.sansPaye, one.mois)));
    const added = step(
      'salaireAjoute',
      'product',
      [carried(perDay), unpaid],
      'cents',
      'CSS R323-8',
    );
    const month = step(
      'payeComplete',
      'sum',
      [money(exact(one.paye)), carried(added)],
      'cents/mois',
      'CSS R323-8',
    );
    return [perDay, added, month];
  }
  const received = days(one.jours, one.mois) > 0 ? one : ailleurs;
  if (received.jours === 0) return undefined;
  const perDay = daily(received);
  return [perDay, whole(perDay, one.mois)];
}

const payOf = (one: MoisDeReference, steps: readonly Step[]): Operand => {
  const last = steps.at(-1);
  if (last) return carried(last);
  return operand('salaireBrut', 'cents/mois', exact(one.cas === 'sans-contrat' ? 0 : one.paye));
};

/**
 * IJ maladie when months of the reference period lack some of their pay, CSS R323-8 II: a month in
 * which an activity begins or ends, or in which one could not work, counts whole, at the daily pay
 * actually received (in that month, else in the period, else since the period). Daily pay = pay /
 * calendar days paid: the text does not say which days, hence 'medium'. Known for stops from
 * 15 April 2021 on. Throws RangeError on days that do not fit their month.
 *
 * @param mois the three months, oldest first
 * @param depuis pay since the end of the reference period, wanted only when the period has none
 */
export function ijMaladieMoisIncomplets(
  mois: readonly [MoisDeReference, MoisDeReference, MoisDeReference],
  debutArret: Day,
  depuis?: Percu,
): Outcome<IjMaladieReserve> | Manque {
  const caps = plafondsIjMaladie(debutArret);
  if (!caps.ok) return caps;
  const law = readAll({ regle: [regleMoisIncomplets, debutArret] });
  if (!law.ok) return law;
  const inPeriod = percuDansLaPeriode(mois);
  const ailleurs = inPeriod.jours > 0 ? inPeriod : (depuis ?? inPeriod);
  const avant: Step[] = [];
  const payes: Operand[] = [];
  for (const one of mois) {
    const steps = lines(one, ailleurs);
    if (!steps) return { ok: false, missing: 'payeDepuis' };
    avant.push(...steps);
    payes.push(payOf(one, steps));
  }
  const reserves: IjWord[] = [];
  if (avant.length > 0) reserves.push('jourDePayeCalendaire');
  if (mois.some(({ cas }) => cas === 'sans-contrat')) reserves.push('moisSansContrat');
  const outcome = ijDesPayes(
    caps.figure,
    { payes, ...parMois(caps.figure), avant, lecture: reserves.length > 0 ? 'medium' : 'high' },
    debutArret,
  );
  if (!outcome.ok) return outcome;
  const rule = { steps: [], sources: [law.read.regle] };
  const figure = combine(outcome.figure.amounts, [outcome.figure, rule]);
  return withReserves({ ok: true, figure }, reserves);
}
