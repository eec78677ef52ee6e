import type { Assessment } from '../../../core/assess.ts';
import type { Regimes } from '../../../core/regimes/regimes.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { type AskedDates, NO_DATES_ASKED } from './asked-dates.ts';

/** The fields to type in beside the answer: a payment to check, and another share to compare with. */
export type BesideField = 'montant' | 'jours' | 'parJour' | 'salaireVerse' | 'conges' | 'autrePart';

/** What is asked beside the answer, as it was given. It belongs to no situation, and is kept while the page is. */
export interface Beside {
  readonly texts: Readonly<Record<BesideField, string>>;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: readonly BesideField[];
  /** First day of the period paid; empty for the last that is over. */
  readonly periode: string;
  /** Whether the amount paid is gross or net; empty where that is not known. */
  readonly nature: '' | 'brut' | 'net';
  /** Another share to compare with: one of the buttons, in per cent, `autre` when typed, or none. */
  readonly part: string;
  /** Whether the check of a payment is open: it stays so while an answer is typed anew. */
  readonly checking: boolean;
  /** What is asked among the dates and the steps. */
  readonly dates: AskedDates;
}

export const NOTHING_ASKED: Beside = {
  texts: { montant: '', jours: '', parJour: '', salaireVerse: '', conges: '', autrePart: '' },
  left: [],
  periode: '',
  nature: '',
  part: '',
  checking: false,
  dates: NO_DATES_ASKED,
};

/** Keeps what was answered; `what` names what is to be said aloud once it rests. */
export type Ask = (beside: Beside, what: 'payment' | 'comparison' | 'dates') => void;

/** What a part that asks is drawn from. */
export interface Asking {
  readonly assessment: Assessment;
  readonly regimes: Regimes | undefined;
  readonly speech: Speech;
  readonly words: LawWords;
  readonly beside: Beside;
  readonly ask: Ask;
}
