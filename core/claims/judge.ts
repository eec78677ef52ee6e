import { addDays, type Day, yearOf } from '../time/day.ts';
import type { ClaimWord } from '../words/fr/claims.ts';
import type { Dated } from './dates.ts';
import type { Period, Statement } from './kind.ts';
import type { PageText, Verdict } from './mark.ts';
import type { When } from './when.ts';

/** What the judge says of a statement; the reader makes a mark of it. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why: ClaimWord;
  /** The period whose value is the one stated, when there is one. */
  readonly held?: Period;
  /** The period of the law on the day of reading. */
  readonly today?: Period;
}

export interface Case {
  readonly statement: Statement;
  readonly when: When;
  readonly page: PageText;
  readonly on: Day;
  readonly lag: number;
}

interface Known extends Case {
  readonly law: readonly Period[];
  readonly today: Period | undefined;
  /** Periods whose value is the one stated. */
  readonly hits: readonly Period[];
  readonly rounded: boolean;
}

const covers = ({ from, until }: Period, on: Day): boolean => from <= on && (!until || on <= until);
const periodOn = (law: readonly Period[], on: Day) => law.find((period) => covers(period, on));
const endedBefore = ({ until }: Period, on: Day): boolean => until !== undefined && until < on;

/**
 * Whether a statement is right, since when it is not, or never was, as the law stands on `on`.
 * Undefined where nothing can be said: a value that the law never had, in a sentence that does not
 * say by itself what the value is.
 */
export function judge(given: Case): Judgement | undefined {
  const { statement, on } = given;
  const { law } = statement;
  const hits = law.filter(({ value }) => statement.agrees(value));
  const rounded = hits.every(({ value }) => statement.agrees(value) === 'rounded');
  const known: Known = { ...given, law, hits, rounded, today: periodOn(law, on) };
  const judged = decide(known);
  return judged && { ...judged, ...(known.today && { today: known.today }) };
}

function decide(known: Known): Judgement | undefined {
  const { when, hits, law, page } = known;
  const first = law[0];
  if (!first) return undefined;
  const { dated, past } = when;
  const end = dated?.until ?? (dated?.bound === 'at' ? dated.from : undefined);
  if (end && end < first.from) return { verdict: 'depend', why: 'avantRegistre' };
  if (hits.length === 0) return unknownValue(known, first.from);
  if (past && dated?.bound !== 'span' && dated?.bound !== 'until') return asPast(known);
  // An open start before the register says nothing of the values since.
  if (!dated || (dated.from && dated.from < first.from && dated.bound === 'since'))
    return asUndated(known, hits);
  switch (dated.bound) {
    case 'at':
      return asAt(known, dated);
    case 'span':
      return asSpan(known, dated);
    case 'year':
      return asYear(known, dated, page.date);
    case 'since':
      return asSince(known, dated);
    case 'until':
      return asUntil(known, dated);
  }
}

/** The law never had this value, as far as it is known. */
function unknownValue({ statement, when, page }: Known, first: Day): Judgement | undefined {
  if (!statement.sure) return undefined;
  const said = when.dated?.from ?? when.dated?.until;
  // An official page is never called wrong for its age, nor anyone for a time that is not known.
  const spokenOn = said ?? (page.official || when.past ? undefined : page.date);
  if (spokenOn && spokenOn >= first) return { verdict: 'errone', why: 'jamais' };
  return when.past ? undefined : { verdict: 'perime', why: 'inconnuDuRegistre' };
}

const right = (held: Period, { today }: Known): Judgement => ({
  verdict: 'a-jour',
  why: held === today ? 'actuel' : 'exactAlors',
  held,
});

const outdated = (held: Period): Judgement => ({ verdict: 'perime', why: 'plusActuel', held });
const wrongDate = (known: Known, around: Day | undefined): Judgement => {
  const held = nearest(known, around);
  const why = held === known.today ? 'mauvaiseDateActuel' : 'mauvaiseDate';
  return { verdict: 'errone', why, held };
};

/** No date: what counts is the day of reading. */
function asUndated(known: Known, among: readonly Period[]): Judgement {
  const { today, on } = known;
  if (today && among.includes(today)) return right(today, known);
  const held = among.filter((period) => endedBefore(period, on)).at(-1) ?? among[0];
  if (!held) return { verdict: 'depend', why: 'registreDepasse' };
  if (!today && held === known.law.at(-1))
    return { verdict: 'depend', why: 'registreDepasse', held };
  return held.from > on ? { verdict: 'depend', why: 'pasEncore', held } : outdated(held);
}

function asPast(known: Known): Judgement {
  const { hits, on, rounded, today } = known;
  const held = hits.filter((period) => endedBefore(period, on)).at(-1);
  if (!held) return asUndated(known, hits);
  return rounded && held !== today
    ? { verdict: 'depend', why: 'arrondi', held }
    : right(held, known);
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

function asAt(known: Known, { from, stop }: Dated): Judgement {
  const held = from && heldOn(known, from, stop);
  if (!held || !from) return wrongDate(known, from);
  const ofThisYear = !stop && yearOf(from) === yearOf(known.on);
  return ofThisYear ? asUndated(known, [held]) : right(held, known);
}

function asSpan(known: Known, { from, until, stop }: Dated): Judgement {
  const held = from && heldOn(known, from, stop);
  if (!held || !until || (held.until && held.until < until && !continues(known, held, until)))
    return wrongDate(known, from);
  return right(held, known);
}

/** Whether periods with the same value follow each other until a day. */
const continues = ({ law, hits }: Known, held: Period, until: Day): boolean =>
  law.every((period) => period.from <= held.from || period.from > until || hits.includes(period));

/**
 * A year is a loose date. A past year stays right for the value that most of it had, unless the page
 * was written in that year and spoke of its own present.
 */
function asYear(known: Known, { from, until }: Dated, written: Day | undefined): Judgement {
  const { hits, on } = known;
  if (!from || !until) return asUndated(known, hits);
  const within = hits.filter((period) => period.from <= until && !endedBefore(period, from));
  const held = within.at(-1);
  if (!held) return wrongDate(known, from);
  const present = yearOf(from) >= yearOf(on) || (written && yearOf(written) === yearOf(from));
  if (present) return asUndated(known, within);
  const middle = addDays(from, 182);
  const most = covers(held, middle) || (written !== undefined && written > until);
  return most ? right(held, known) : asUndated(known, [held]);
}

function asSince(known: Known, { from, stop }: Dated): Judgement {
  const { hits, law, today, when } = known;
  if (!from) return asUndated(known, hits);
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

function asUntil(known: Known, { until }: Dated): Judgement {
  const { hits, on } = known;
  if (!until || until >= on) return asUndated(known, hits);
  const held = hits.filter(({ from }) => from <= until).at(-1);
  if (!held) return wrongDate(known, until);
  return endedBefore(held, until)
    ? { verdict: 'depend', why: 'arrondi', held }
    : right(held, known);
}

/** The period to show beside a wrong date: the last that had begun by then, else the first. */
function nearest({ hits }: Known, around: Day | undefined): Period {
  const begun = hits.filter(({ from }) => !around || from <= around).at(-1);
  const held = begun ?? hits[0];
  if (!held) throw new RangeError('a wrong date needs a value that the law had');
  return held;
}
