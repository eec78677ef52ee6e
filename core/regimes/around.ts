import type { Figure } from '../figures/figure.ts';
import { type Heures, heures } from '../figures/heures/heures.ts';
import { type OrigineImpot, partImposable } from '../figures/impot/part-imposable.ts';
import { type Notice, notice } from '../figures/notice.ts';
import { planDeLaSituation } from '../figures/plan/calendrier.ts';
import type { Ruled, Ruling } from '../figures/ruling.ts';
import type { ArticleId } from '../law/articles.ts';
import { isAtmp } from '../situation/regime.ts';
import { jourDeReference, type Situation } from '../situation/situation.ts';
import {
  addDays,
  addMonths,
  addMonthsToMonth,
  type Day,
  dateOf,
  type Month,
  monthNumber,
  monthOf,
  yearOf,
} from '../time/day.ts';
import type { Rulings } from './regimes.ts';

/** The first day of the TPT, or the day asked while it is not known. */
export const debutOf = ({ debutTpt }: Situation, on: Day): Day => debutTpt ?? on;

/** Whether a full stop came before; undefined while neither day is known. */
export function arretPrealable({ debutArret, debutTpt }: Situation): boolean | undefined {
  if (debutArret) return debutTpt === undefined || debutArret < debutTpt;
  return debutTpt ? false : undefined;
}

/** The last day that the longest TPT reaches, each day since its first being counted. */
export function finDuDroit(debut: Day, { duree }: Rulings): Day | undefined {
  const { jours, fin } = duree?.value ?? {};
  return fin ?? (jours === undefined ? undefined : addDays(debut, jours - 1));
}

/**
 * The month shown: that of the day once the TPT fills it, else the first that it fills; its own while
 * no start is known. Never one after the end of the TPT or of the right to it, which is then said.
 */
export function moisMontre(
  situation: Situation,
  on: Day,
  rulings: Rulings,
  warnings: Notice[],
): Month | undefined {
  const debut = situation.debutTpt ?? jourDeReference(situation);
  if (!debut) return monthOf(on);
  const first = dateOf(debut) === 1 ? monthOf(debut) : addMonthsToMonth(monthOf(debut), 1);
  const asked = monthOf(on);
  const { finTpt } = situation;
  const droit = situation.debutTpt && finDuDroit(situation.debutTpt, rulings);
  const over = droit && (!finTpt || droit < finTpt) ? droit : undefined;
  if (over && over < on) warnings.push(notice('droitEpuise', { jour: over }));
  const end = over ?? finTpt;
  const last = end && addMonthsToMonth(monthOf(addDays(end, 1)), -1);
  if (last && last < first) {
    warnings.push(notice('aucunMoisEntier'));
    return undefined;
  }
  const wanted = asked > first ? asked : first;
  return last && last < wanted ? last : wanted;
}

/** A ruling where the law is known; nothing is said of a day outside it, whose amounts say so. */
export const ruled = <T, R extends string>(found: Ruled<T, R>): Ruling<T, R> | undefined =>
  found.ok ? found.ruling : undefined;

/** Whole months from a day to another, which they may end on. */
export function wholeMonths(from: Day, to: Day): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The hours of the quotité of the month shown: weekly, of a day, of a month. */
export function heuresDe(situation: Situation, on: Day): Figure<Heures> | undefined {
  const { minutesHebdo } = situation;
  const quotite = planDeLaSituation(situation, on)?.etape.quotite ?? situation.quotite;
  if (!quotite) return undefined;
  const reference = minutesHebdo === undefined ? {} : { minutesHebdo };
  const found = heures(quotite, reference, debutOf(situation, on));
  return found.ok ? found.figure : undefined;
}

/** The same lines under the article of another code, whose full time is the same. */
export function underArticle<A>(found: Figure<A>, article: ArticleId): Figure<A> {
  const steps = found.steps.map((one) => ({ ...one, article }));
  return { ...found, steps, articles: [article] };
}

/** What the IJ of an employee is for income tax, on the day it is paid. */
export function impotOf(situation: Situation, on: Day) {
  const origine: OrigineImpot = isAtmp(situation)
    ? 'atmp'
    : situation.origine === 'ald'
      ? 'ald'
      : 'maladie';
  return ruled(partImposable(origine, debutOf(situation, on)));
}
