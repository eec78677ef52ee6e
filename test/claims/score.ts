import type { Mark, Verdict } from '../../core/claims/mark.ts';
import type { Annotation } from './gold.ts';

const VERDICTS: Readonly<Record<string, Verdict>> = {
  correct: 'a-jour',
  outdated: 'perime',
  wrong: 'errone',
  'context-dependent': 'depend',
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A claim of the gold file on a page, with every place where its quote stands. */
export interface Expected {
  readonly annotation: Annotation;
  readonly verdict: Verdict | undefined;
  readonly spans: readonly Span[];
}

export interface PageScore {
  readonly slug: string;
  /** One for each claim that counts: the mark that found it, if any. */
  readonly claims: readonly { readonly expected: Expected; readonly mark?: Mark }[];
  readonly falseAlarms: readonly Mark[];
  /** Marks on gold quotes, and all marks of an exhaustive page. */
  readonly marked: number;
}

function spansOf(text: string, quote: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1))
    spans.push({ start: at, end: at + quote.length });
  return spans;
}

const overlaps = (mark: Mark, { spans }: Expected): boolean =>
  spans.some(({ start, end }) => mark.start < end && start < mark.end);

/** How the marks of a page compare with what careful readers marked in it. */
export function scorePage(
  slug: string,
  text: string,
  exhaustive: boolean,
  annotations: readonly Annotation[],
  marks: readonly Mark[],
): PageScore {
  const all = annotations.map((annotation) => ({
    annotation,
    verdict: VERDICTS[annotation.verdictAt20261121],
    spans: spansOf(text, annotation.quote),
  }));
  const counted = all.filter(({ annotation }) => !annotation.trap && !annotation.unsure);
  const ofKind = (mark: Mark, { annotation }: Expected) => annotation.kind === mark.kind;
  const claims = counted.map((expected) => {
    const over = marks.filter((mark) => ofKind(mark, expected) && overlaps(mark, expected));
    const mark = over.find(({ verdict }) => verdict === expected.verdict) ?? over[0];
    return { expected, ...(mark && { mark }) };
  });
  const isFalse = (mark: Mark): boolean => {
    if (mark.verdict !== 'perime' && mark.verdict !== 'errone') return false;
    const under = all.filter((expected) => overlaps(mark, expected));
    const own = under.filter((expected) => ofKind(mark, expected));
    if (own.some(({ verdict, annotation }) => verdict !== 'a-jour' || annotation.unsure))
      return false;
    if (under.some(({ annotation, verdict }) => annotation.trap || verdict === 'a-jour'))
      return true;
    return exhaustive && under.length === 0;
  };
  return {
    slug,
    claims,
    falseAlarms: marks.filter(isFalse),
    marked: marks.filter((mark) => exhaustive || all.some((expected) => overlaps(mark, expected)))
      .length,
  };
}

export interface Totals {
  readonly claims: number;
  readonly found: number;
  readonly recall: number;
  readonly verdictsRight: number;
  readonly verdictAccuracy: number;
  readonly falseAlarms: number;
  readonly marked: number;
  readonly precision: number;
}

const share = (part: number, whole: number): number =>
  whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;

export const isRight = ({ expected, mark }: PageScore['claims'][number]): boolean =>
  mark !== undefined && mark.verdict === expected.verdict;

export function totalsOf(pages: readonly PageScore[]): Totals {
  const claims = pages.flatMap((page) => page.claims);
  const found = claims.filter(({ mark }) => mark).length;
  const verdictsRight = claims.filter(isRight).length;
  const falseAlarms = pages.reduce((so, page) => so + page.falseAlarms.length, 0);
  const marked = pages.reduce((so, page) => so + page.marked, 0);
  return {
    claims: claims.length,
    found,
    recall: share(found, claims.length),
    verdictsRight,
    verdictAccuracy: share(verdictsRight, found),
    falseAlarms,
    marked,
    precision: marked === 0 ? 1 : share(marked - falseAlarms, marked),
  };
}
