import type { Figure } from '../../core/figures/figure.ts';
import { type IjMaladie, ijMaladie } from '../../core/figures/ij-maladie.ts';
import { MOIS_AU_PLUS, type PlanInput, plan } from '../../core/figures/plan/plan.ts';
import { centsFromEuros } from '../../core/money/cents.ts';
import { exact, exactly } from '../../core/money/exact.ts';
import { addDays, addMonths, day } from '../../core/time/day.ts';
import { type Comparison, compare, perUnit } from './compare.ts';
import { publicodesIj } from './publicodes.ts';

const DEBUT = day('2026-09-01');
const PAYE = centsFromEuros(2500);

function pleine(): Figure<IjMaladie> {
  const daily = ijMaladie([PAYE, PAYE, PAYE], day('2026-07-06'));
  if (!daily.ok) throw new Error('no daily amount');
  return daily.figure;
}

/** A year that begins within a month, with two changes of quotité, a full stop and leave inside it. */
const YEAR: PlanInput = {
  etapes: [
    { debut: day('2026-09-14'), quotite: exactly(0.5) },
    { debut: day('2027-01-18'), quotite: exactly(0.7) },
    { debut: day('2027-07-01'), quotite: exact(1) },
  ],
  fin: day('2027-08-31'),
  arrets: [{ debut: day('2026-11-09'), fin: day('2026-11-15') }],
  conges: [{ debut: day('2027-02-15'), fin: day('2027-02-19') }],
  salaireTempsPlein: PAYE,
};

const ofMonths = (months: number): PlanInput => ({
  etapes: [{ debut: DEBUT, quotite: exactly(0.6) }],
  fin: addDays(addMonths(DEBUT, months), -1),
  salaireTempsPlein: PAYE,
});

/**
 * A plan of twelve months with all its steps, from the daily IJ on, beside the IJ alone by publicodes; and
 * what a month of a long plan costs beside a plan of one month: above 1, the cost would grow faster
 * than the plan.
 */
export function planBench(): Record<string, Comparison> {
  const daily = pleine();
  const computed = (input: PlanInput, months: number) => () => {
    const found = plan(daily, input);
    if (!found.ok || found.mois.length !== months) throw new Error('not the months of the plan');
    return found;
  };
  const long = computed(ofMonths(MOIS_AU_PLUS), MOIS_AU_PLUS);
  const short = computed(ofMonths(1), 1);
  return {
    'plan-12-months': compare(computed(YEAR, 12), publicodesIj()),
    'plan-growth-1-to-48': perUnit(compare(long, short), MOIS_AU_PLUS),
  };
}
