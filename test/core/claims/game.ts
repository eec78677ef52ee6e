import type { Dated } from '../../../core/claims/dates.ts';
import { judge } from '../../../core/claims/judge.ts';
import type { Period, Statement } from '../../../core/claims/kind.ts';
import { compare, type Exact, exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';

export const period = (
  from: string,
  until: string | undefined,
  value: number,
  rule = 'une',
): Period => ({
  from: day(from),
  ...(until && { until: day(until) }),
  value: exact(value),
  rule,
  article: 'Règlement du jeu, 7',
  url: 'https://example.org/7',
  confidence: 'high',
  verified: day('2030-05-01'),
});

/** What a game pays: read on 15 June 2030, last checked on 1 May. */
export const LAW = [
  period('2020-01-01', '2024-12-31', 10, 'ancienne'),
  period('2025-01-01', '2028-02-29', 20, 'nouvelle'),
  period('2028-03-01', undefined, 30, 'nouvelle'),
];
/** The same, but for what holds since 2030: not known. */
export const ENDED = [...LAW.slice(0, 2), period('2028-03-01', '2029-12-31', 30, 'nouvelle')];
/** Two changes in the year of reading. */
export const TWICE = [
  period('2020-01-01', '2030-02-28', 10),
  period('2030-03-01', '2030-04-30', 20),
  period('2030-05-01', undefined, 30),
];
/** A value that came back, twice. */
export const BACK = [2020, 2021, 2022, 2023, 2024, 2025].map((start) =>
  period(`${start}-01-01`, start < 2025 ? `${start}-12-31` : undefined, start % 2 === 0 ? 10 : 20),
);
/** A value that a new text left as it was. */
export const KEPT = [
  period('2020-01-01', '2024-12-31', 10),
  period('2025-01-01', '2026-12-31', 10),
  period('2027-01-01', undefined, 20),
];

/** A value that came back after another, twice. */
export const AGAIN = [
  period('2018-01-01', '2019-12-31', 10),
  period('2020-01-01', '2021-12-31', 20),
  period('2022-01-01', '2023-12-31', 10),
  period('2024-01-01', '2025-12-31', 20),
  period('2026-01-01', '2027-12-31', 10),
  period('2028-01-01', undefined, 20),
];

const isExact = (value: Statement['law'][number]['value']): value is Exact =>
  typeof value !== 'string';

export interface Given extends Partial<Pick<Statement, 'sure' | 'timeless' | 'told'>> {
  readonly vintage?: boolean;
  readonly law?: readonly Period[];
  readonly on?: string;
  readonly lag?: number;
  readonly past?: boolean;
  readonly caption?: boolean;
  readonly shared?: boolean;
  readonly page?: string;
  readonly official?: boolean;
  readonly rounded?: boolean;
  readonly unit?: 'cents' | 'days';
}

/** The verdict, why, and the first day of the period that it shows. */
export function said(value: number, dated?: Dated, told: Given = {}): string {
  const { law = LAW, on = '2030-06-15', lag = 0, unit = 'cents', page, official = false } = told;
  const agrees = told.rounded ? 'rounded' : 'exact';
  const same = (one: Period['value'], sign: number) =>
    isExact(one) && Math.sign(compare(exact(value), one)) === sign;
  const judged = judge({
    statement: {
      start: 0,
      end: 2,
      stated: String(value),
      measure: { unit },
      law,
      agrees: (one) => (same(one, 0) ? agrees : undefined),
      exceeds: (one) => same(one, 1),
      sure: told.sure ?? true,
      ...(told.timeless && { timeless: true }),
      ...(told.told && { told: told.told }),
    },
    when: {
      ...(dated && { dated }),
      caption: told.caption ?? false,
      past: told.past ?? false,
      shared: told.shared ?? false,
      ...(told.vintage && { vintage: true }),
    },
    page: { text: '', official, ...(page && { date: day(page) }) },
    on: day(on),
    lag,
  });
  return judged ? [judged.verdict, judged.why, judged.held?.from].join(' ').trim() : 'nothing';
}

const AT = { stop: false, index: 0, end: 1 };
type Span = (from: string, until: string, stop?: boolean) => Dated;
export const at = (on: string, stop = false): Dated => ({
  ...AT,
  bound: 'at',
  from: day(on),
  stop,
});
export const since = (on: string, stop = false): Dated => ({
  ...AT,
  bound: 'since',
  from: day(on),
  stop,
});
export const until = (on: string): Dated => ({ ...AT, bound: 'until', until: day(on) });
export const span: Span = (from, until, stop = false) => ({
  ...AT,
  bound: 'span',
  from: day(from),
  until: day(until),
  stop,
});
export const year = (count: number): Dated => ({
  ...AT,
  bound: 'year',
  from: day(`${count}-01-01`),
  until: day(`${count}-12-31`),
});
