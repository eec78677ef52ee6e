import type { Deadline } from '../deadlines/deadline.ts';
import type { OutsideLaw } from '../law/series.ts';
import type { Fait, NatureEvenement } from '../situation/evenements.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { AgendaRule, SupposeWord, TellWord } from '../words/fr/agenda.ts';

/** Which answer, or which event by its place in the list, sets a time limit running. */
export type From =
  | { readonly kind: 'situation'; readonly field: keyof Situation }
  | { readonly kind: 'evenement'; readonly index: number; readonly nature: NatureEvenement };

/**
 * Where an entry stands. `running` and `past` by its last day; `opens` and `open` by the day on
 * which something opens; `none` where no day limits it.
 */
export type EntryState = 'today' | 'running' | 'opens' | 'open' | 'none' | 'past';

/** Something to do, or to know, with the time limit that says when. */
export interface Entry {
  /** The same for the same limit from the same day, whatever else is told. */
  readonly id: string;
  /** Also the key of what to do about it, in the words of the agenda. */
  readonly rule: AgendaRule;
  readonly deadline: Deadline;
  readonly state: EntryState;
  /** The day it is filed under; null where there is none. */
  readonly day: Day | null;
  /** Days left until that day, or gone by since; 0 where there is none. */
  readonly days: number;
  readonly from: From;
  /** What was taken for granted to reach the day. With any, it is shown as an estimate. */
  readonly supposes: readonly SupposeWord[];
}

/** A limit that runs, or may run, from a day that nobody has told yet. */
export interface ToTell {
  readonly id: string;
  readonly word: TellWord;
  /** What becomes known with it. */
  readonly rule: AgendaRule;
  /** The answer that is missing, the fact of an event, or the nature of an event to add. */
  readonly missing:
    | { readonly kind: 'situation'; readonly field: keyof Situation }
    | { readonly kind: 'fait'; readonly index: number; readonly fait: Fait }
    | { readonly kind: 'evenement'; readonly nature: NatureEvenement };
}

export interface Agenda {
  readonly on: Day;
  readonly zone: Zone;
  /** Today's and those to come, soonest first. */
  readonly coming: readonly Entry[];
  /** What is open now, or has no day of its own. */
  readonly standing: readonly Entry[];
  /** What is over, the latest first. */
  readonly past: readonly Entry[];
  readonly toTell: readonly ToTell[];
  /** Limits that run from a day whose law is not known here. */
  readonly outside: readonly { readonly rule: AgendaRule; readonly outside: OutsideLaw }[];
}
