import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import { formatEuros, type Language } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { wholeEuros } from '../figure/whole-euros.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import type { PaperStep } from './paper.ts';

/** What stands in a cell. An amount is without its sign: the caption says what it is in. */
export interface Cell {
  readonly text: string;
  readonly doubtful: boolean;
  /** Words in the place of an amount that is not known, or none. */
  readonly isWords?: true;
  /** Two amounts with what joins them: they may stand on several lines. */
  readonly isRange?: true;
}

export interface Row {
  readonly name?: string;
  readonly cells: readonly Cell[];
}

/** What is told of some days: amounts by their names, for each period. */
export interface Stated {
  readonly title: string;
  readonly periods: readonly {
    /** Empty for a whole month. */
    readonly title: string;
    readonly amounts: readonly {
      readonly name: string;
      readonly amount: string;
      readonly doubtful?: boolean;
    }[];
  }[];
  readonly sentences: readonly string[];
}

/** What rows open on: what the employer declares, what the caisse should pay, and the arithmetic. */
export interface Opened {
  readonly title: string;
  readonly stated: readonly Stated[];
  /** Without a title where nothing is stated beside it. */
  readonly steps: { readonly title?: string; readonly paper: readonly PaperStep[] };
}

/** Rows under a heading of their own, with a remark that follows it and one that follows them. */
export interface Group {
  readonly title: string;
  readonly remark?: string;
  readonly rows: readonly Row[];
  readonly after?: string;
  readonly opened?: Opened;
}

/** A month drawn: pay and allowances, as far as its regime has them, against full time. */
export interface MonthBar {
  readonly name: string;
  /** In a word, what makes this month unlike the others. */
  readonly remark?: string;
  readonly salaire?: Exact;
  /** By the reading that pays less. */
  readonly indemnite?: Exact;
  /** What the other reading pays more. */
  readonly indemniteEnPlus?: Exact;
  readonly tempsPlein?: Exact;
}

/** A part of the answer that folds: a table, its drawing where it has one, and what is to be said. */
export interface Section {
  readonly id: 'mois' | 'comparer';
  readonly title: string;
  readonly opens: string;
  readonly bars: readonly MonthBar[];
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly Group[];
  /** Why what is underlined is to be confirmed. */
  readonly doubts: readonly string[];
  readonly sentences: readonly string[];
}

const unsigned = (euros: string) => euros.replace('€', '').trim();

export const cell = (value: Exact, doubtful: boolean, lang: Language): Cell => ({
  text: unsigned(formatEuros(roundToCent(value), lang)),
  doubtful: doubtful && value.n !== 0,
});

/** An amount that is read in two ways, or in one where both give the same. */
export function cellBetween(
  least: Exact,
  most: Exact,
  doubtful: boolean,
  { lang }: Speech,
  { months }: LawWords,
): Cell {
  const [bas, haut] = [cell(least, true, lang).text, cell(most, true, lang).text];
  if (bas === haut) return cell(most, doubtful, lang);
  return { text: say(months.entre, { bas, haut }), doubtful: true, isRange: true };
}

/** An estimate, to the nearest euro. */
export const cellAbout = (value: Exact, lang: Language): Cell => ({
  text: unsigned(formatEuros(wholeEuros(value), lang, { whole: true })),
  doubtful: value.n !== 0,
});
