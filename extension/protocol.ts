import type { Verdict } from '../core/claims/mark.ts';
import type { HiddenBy } from './settings.ts';

/** What the reader of a page asks of the background. */
export type ReaderMessage = PageMessage | CountMessage | MineMessage;

/** A page to be judged. Its text stays inside the browser: the background is ours. */
export interface PageMessage extends Page {
  readonly about: 'page';
  /** The language of the answer, as a tag. */
  readonly lang: string;
}

export interface Page {
  readonly text: string;
  /** The date that the page tells to machines, as it is written there; '' where it tells none. */
  readonly stamp: string;
  readonly official: boolean;
  readonly title: string;
  readonly address: string;
}

/** How many marks stand in the page, whenever that changes. */
export interface CountMessage {
  readonly about: 'count';
  readonly count: number;
}

export interface MineMessage {
  readonly about: 'mine';
  readonly lang: string;
  readonly own: string;
}

/** What the popup, the menus and the report ask of the reader of a page. */
export type PopupMessage =
  /** What stands in the page, once it has been read. */
  | { readonly about: 'list' }
  | { readonly about: 'show'; readonly index: number }
  /** To the mark so many places further. */
  | { readonly about: 'step'; readonly by: 1 | -1 }
  /** The person asked for this page to be read: it is, whatever was hidden, and says what came of it. */
  | { readonly about: 'check'; readonly selection: boolean }
  /** All that a report of the page tells. */
  | { readonly about: 'report' };

/** Why a page is never read: it is an account, in another language, or asks to be left alone. */
export type LeftAlone = 'compte' | 'langue' | 'refus';

/** What the reader of a page answers to `list`, and to `check` once it is done. */
export type Listing =
  | { readonly is: 'left'; readonly why: LeftAlone }
  | { readonly is: 'hidden'; readonly by: HiddenBy }
  | { readonly is: 'read'; readonly marks: readonly Listed[]; readonly partial: boolean };

/** What the reader of a page answers to `report`. */
export interface Reported {
  readonly title: string;
  readonly address: string;
  readonly partial: boolean;
  readonly marks: readonly Quoted[];
}

/** A mark with the page's own words around it. */
export interface Quoted extends Shown {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Marks that are shown of one page, at most. */
export const MOST_MARKS = 500;

/** A mark in words, at its place in the text of the page. A word that has nothing to say is ''. */
export interface Shown extends Listed {
  readonly start: number;
  readonly end: number;
  /** What it is about: "Indemnité journalière maladie maximale". */
  readonly subject: string;
  /** The value today, and since when; '' where the law of today is not known. */
  readonly today: string;
  readonly since: string;
  readonly why: string;
  /** Where the value stands: that of today, else that of the time of what the page says. */
  readonly article: string;
  /** The article's address, https. */
  readonly url: string;
  readonly verified: string;
  /** The value was checked too long ago, or stands on too little. */
  readonly unsure: boolean;
  /** Which of the reader's own figures answers to it. */
  readonly own: string;
}

/** A mark as the popup lists it. */
export interface Listed {
  readonly verdict: Verdict;
  /** The verdict in words: "Périmé depuis le 1er juillet 2026". */
  readonly title: string;
  /** What the page says: "41,95 €". */
  readonly stated: string;
  /** What it is counted by: "brut par jour". */
  readonly per: string;
}

/** A line of arithmetic in words: "Salaire journalier de base", its operands, its result, its article. */
export interface MineStep {
  readonly title: string;
  readonly lines: readonly string[];
  readonly article: string;
  /** The article's address, https; '' where it is not known. */
  readonly url: string;
}

/** A person's own figure or own last day in words, and nothing more of their situation. */
export interface Mine {
  /** "41,10 €", or "mardi 2 mars 2027" where a time limit is theirs. */
  readonly figure: string;
  readonly details: string;
  readonly unsure: boolean;
  /** What a month of therapeutic part-time comes to; '' where it cannot be computed. */
  readonly month: string;
  readonly monthUnsure: boolean;
  /** Where the figure comes from, line by line. */
  readonly steps: readonly MineStep[];
  /** The last day of a time limit that is theirs, YYYY-MM-DD; '' where it is none. */
  readonly due: string;
  /** The time limit as a calendar file, while it is still to come; '' where it is none. */
  readonly calendar: string;
}
