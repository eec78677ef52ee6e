import type { Day } from '../time/day.ts';
import type { ClaimWord } from '../words/fr/claims.ts';
import type { Period, Statement } from './kind.ts';
import type { PageText, Verdict } from './mark.ts';
import type { Reason } from './reason.ts';
import type { When } from './when.ts';

/** What the judge says of a statement; the reader makes a mark of it. */
export interface Judgement {
  readonly verdict: Verdict;
  /** A reason that the kind's family puts into words, or the kind's own sentence. */
  readonly why: Reason | ClaimWord;
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

/** A case beside the law. */
export interface Known extends Case {
  readonly law: readonly [Period, ...Period[]];
  readonly last: Period;
  readonly today: Period | undefined;
  /** Periods whose value is the one stated. */
  readonly hits: readonly Period[];
  readonly rounded: boolean;
}

export const covers = ({ from, until }: Period, on: Day): boolean =>
  from <= on && (!until || on <= until);

export const endedBefore = ({ until }: Period, on: Day): boolean => (until ?? on) < on;

export function knownOf(given: Case): Known | undefined {
  const { statement, on } = given;
  const [first, ...others] = statement.law;
  if (!first) return undefined;
  const law = [first, ...others] as const;
  const hits = law.filter(({ value }) => statement.agrees(value));
  const rounded = hits.every(({ value }) => statement.agrees(value) === 'rounded');
  const today = law.find((period) => covers(period, on));
  return { ...given, law: [...law], last: law.at(-1) ?? first, hits, rounded, today };
}

export const right = (held: Period, { today }: Known): Judgement => ({
  verdict: 'a-jour',
  why: held === today ? 'actuel' : 'exactAlors',
  held,
});

export const outdated = (held: Period, { today }: Known): Judgement => ({
  verdict: 'perime',
  why: today ? 'plusActuel' : 'sansActuel',
  held,
});

/** The value did exist, at another time. After the last check nothing is known well enough to say so. */
export function wrongDate(known: Known, around: Day): Judgement {
  const { hits, last, today } = known;
  if (around > last.verified) return { verdict: 'depend', why: 'registreDepasse' };
  // The period to show is the last that had begun by then, else the first.
  const held = hits.filter(({ from }) => from <= around).at(-1) ?? hits[0];
  if (!held) return { verdict: 'errone', why: 'jamais' };
  const why = held === today ? 'mauvaiseDateActuel' : 'mauvaiseDate';
  return { verdict: 'errone', why, held };
}
