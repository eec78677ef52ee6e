import { anneesIj, anneesTptEnPlus } from '../../law/limites-ij.ts';
import { onDay, type Series } from '../../law/series.ts';
import { jourDeReference, type Situation } from '../../situation/situation.ts';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  type Day,
  dateOf,
  firstDay,
  lastDay,
  type Month,
  monthOf,
} from '../../time/day.ts';
import type { Calendrier, Etape } from './periode.ts';
import { MOIS_AU_PLUS } from './plan.ts';

/** Months laid out when the end of the TPT is not known. */
const MOIS_SANS_FIN = 6;

/** A first of the month starts it whole; any other day leaves it to the next. */
export const firstWholeMonth = (d: Day): Month =>
  dateOf(d) === 1 ? monthOf(d) : addMonthsToMonth(monthOf(d), 1);

const earlier = <T extends string>(a: T, b: T): T => (b < a ? b : a);
const later = <T extends string>(a: T, b: T): T => (b > a ? b : a);

/** The TPT of a situation laid out in time, and the month to show first. */
export interface PlanDeLaSituation extends Calendrier {
  /**
   * That of `on` once the TPT fills it, else the first that it fills; never past its last.
   * Where it fills none, the first after its start.
   */
  readonly moisMontre: Month;
  /** Last days of the three years of IJ, and of the year more that a TPT may last. */
  readonly finTroisAns: Day;
  readonly finQuatreAns: Day;
  /** The share worked in that month. */
  readonly etape: Etape;
}

/** The calendar of a situation, or undefined while its start or its quotité is not known. */
export function planDeLaSituation(situation: Situation, on: Day): PlanDeLaSituation | undefined {
  const reference = jourDeReference(situation);
  const { debutTpt, quotite, suite = [], finTpt } = situation;
  if (!reference || !quotite) return undefined;
  const first = firstWholeMonth(debutTpt ?? reference);
  const debut = debutTpt ?? firstDay(first);
  const end = endOfTpt(situation);
  const wanted = later(first, earlier(monthOf(on), addMonthsToMonth(first, MOIS_AU_PLUS)));
  const moisMontre = end ? earlier(wanted, later(first, lastWholeMonth(end))) : wanted;
  const sixth = addMonthsToMonth(monthOf(debut), MOIS_SANS_FIN - 1);
  const etapes = [{ debut, quotite }, ...suite.filter((step) => step.debut > debut)];
  const shown = firstDay(moisMontre);
  return {
    etapes,
    fin: finTpt ?? lastDay(later(sixth, moisMontre)),
    ...limits(reference, lastDay(moisMontre)),
    moisMontre,
    etape: etapes.filter((step) => step.debut <= shown).at(-1) ?? { debut, quotite },
  };
}

/** A number of years of the law on a day; none where the register does not reach. */
function yearsOn(series: Series, on: Day): number {
  const found = onDay(series, on);
  return found.ok ? found.row.value : 0;
}

/** CSS R323-1 and R323-3, from date to date; the start that the caisse counts from may be earlier. */
function limits(reference: Day, on: Day): Pick<PlanDeLaSituation, 'finTroisAns' | 'finQuatreAns'> {
  const years = yearsOn(anneesIj, on);
  const more = yearsOn(anneesTptEnPlus, on);
  return {
    finTroisAns: addDays(addMonths(reference, years * 12), -1),
    finQuatreAns: addDays(addMonths(reference, (years + more) * 12), -1),
  };
}

/** The day the TPT ends: as said, or the eve of a return to full time. */
export function endOfTpt({ finTpt, suite = [] }: Situation): Day | undefined {
  const retour = suite.find(({ quotite }) => quotite.n >= quotite.d);
  const eve = retour && addDays(retour.debut, -1);
  return eve && (!finTpt || eve < finTpt) ? eve : finTpt;
}

const lastWholeMonth = (fin: Day): Month => addMonthsToMonth(monthOf(addDays(fin, 1)), -1);
