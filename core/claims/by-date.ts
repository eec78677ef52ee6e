import { addDays, type Day, yearOf } from '../time/day.ts';
import type { Bound, Dated } from './dates.ts';
import type { Period } from './kind.ts';
import {
  covers,
  endedBefore,
  type Judgement,
  type Known,
  outdated,
  right,
  wrongDate,
} from './known.ts';

type Bounded<B extends Bound> = Extract<Dated, { readonly bound: B }>;

/** A value that the law had, said of a date. */
export function asDated(known: Known, dated: Dated): Judgement {
  switch (dated.bound) {
    case 'at':
      return asAt(known, dated);
    case 'span':
      return asSpan(known, dated);
    case 'year':
      return asYear(known, dated, known.page.date);
    case 'since':
      return asSince(known, dated);
    case 'until':
      return asUntil(known, dated);
  }
}

/** No date: what counts is the day of reading. */
export function asUndated(known: Known, among: readonly Period[]): Judgement {
  const { today, last, on, rounded } = known;
  if (today && among.includes(today)) return right(today, known);
  const held = among.filter((period) => endedBefore(period, on)).at(-1) ?? among[0] ?? last;
  if (!today && held === last) return { verdict: 'depend', why: 'sansActuel', held };
  if (!endedBefore(held, on)) return { verdict: 'depend', why: 'pasEncore', held };
  return rounded ? { verdict: 'depend', why: 'arrondi', held } : outdated(held, known);
}

export function asPast(known: Known): Judgement {
  const { hits, on, rounded } = known;
  const held = hits.filter((period) => endedBefore(period, on)).at(-1);
  if (!held) return asUndated(known, hits);
  return rounded ? { verdict: 'depend', why: 'arrondi', held } : right(held, known);
}

/**
 * The period that holds the value on a day: that of the law, or the next one when people quote the
 * day of the value it follows from. Starts of stops are the law's own days and leave no play.
 */
function heldOn({ hits, lag }: Known, on: Day, exact: boolean): Period | undefined {
  const later = exact ? on : addDays(on, lag);
  return (
    hits.find((period) => covers(period, on)) ?? hits.find(({ from }) => on < from && from <= later)
  );
}

/**
 * "Au 1er février 2026", said of a value that began about then, tells when it began: once the value has
 * changed it is outdated, though in a year gone by nobody takes it for today's. Said of a value
 * already in force, it tells the state of a day, and stays right.
 */
function asAt(known: Known, { from, stop }: Bounded<'at'>): Judgement {
  const held = heldOn(known, from, stop);
  if (!held) return wrongDate(known, from);
  const began = !stop && held.from >= from && yearOf(from) === yearOf(known.on);
  if (began) return asUndated(known, [held]);
  return held.from > from ? { verdict: 'a-jour', why: 'decale', held } : right(held, known);
}

function asSpan(known: Known, { from, until, stop }: Bounded<'span'>): Judgement {
  const held = heldOn(known, from, stop);
  if (!held || !continues(known, held, until)) return wrongDate(known, from);
  // No day of the span is one of the period: only people's way of dating it could make it right.
  return held.from > until ? { verdict: 'depend', why: 'decale', held } : right(held, known);
}

/** Whether no other value follows the period until a day. */
const continues = ({ law, hits }: Known, held: Period, until: Day): boolean =>
  law.every((period) => period.from <= held.from || period.from > until || hits.includes(period));

/**
 * A year is a loose date. A past year stays right for the value that most of it had, unless the page
 * was written in that year and spoke of its own present.
 */
function asYear(known: Known, { from, until }: Bounded<'year'>, written?: Day): Judgement {
  const { hits, last, on } = known;
  if (endedBefore(last, until) && last.verified < from)
    return { verdict: 'depend', why: 'registreDepasse' };
  const within = hits.filter((period) => period.from <= until && !endedBefore(period, from));
  const held = within.at(-1);
  if (!held) return wrongDate(known, from);
  const present = yearOf(from) >= yearOf(on) || (written && yearOf(written) === yearOf(from));
  if (present) return asUndated(known, within);
  const middle = addDays(from, 182);
  const most = covers(held, middle) || (written !== undefined && written > until);
  return most ? right(held, known) : asUndated(known, [held]);
}

function asSince(known: Known, { from, stop }: Bounded<'since'>): Judgement {
  const { hits, law, today, when } = known;
  const held = heldOn(known, from, stop);
  if (held) {
    if (today && hits.includes(today)) return right(today, known);
    return when.caption ? right(held, known) : asUndated(known, [held]);
  }
  const later = hits.filter((period) => period.from > from);
  // "Depuis le 1er avril 2025, 1,4 SMIC, soit …": the rule began then, the amount is of today.
  const begun = law.find((period) => period.from === from);
  const sameRule = later.filter(({ rule }) => !stop || rule === begun?.rule);
  return sameRule.length > 0 ? asUndated(known, sameRule) : wrongDate(known, from);
}

function asUntil(known: Known, { until }: Bounded<'until'>): Judgement {
  const { hits, on } = known;
  if (until >= on) return asUndated(known, hits);
  const held = hits.filter(({ from }) => from <= until).at(-1);
  if (!held) return wrongDate(known, until);
  return endedBefore(held, until)
    ? { verdict: 'depend', why: 'partiel', held }
    : right(held, known);
}
