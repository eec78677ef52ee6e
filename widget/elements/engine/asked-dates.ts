import type { Fait, NatureEvenement } from '../../../core/situation/evenements.ts';
import type { ActeurDemarche } from '../../../core/words/fr/demarches.ts';

/** What is asked of an event, in the order of the form. */
export type EventField = 'nature' | 'jour' | Fait;

/** An event as it is being typed. */
export interface TypedEvent {
  /** Its place among the events; undefined for a new one. */
  readonly index?: number;
  readonly nature: NatureEvenement | '';
  readonly texts: Readonly<Partial<Record<EventField, string>>>;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: readonly EventField[];
}

/** What is asked among the dates and the steps, and belongs to no situation. */
export interface AskedDates {
  readonly event: TypedEvent | undefined;
  readonly fullTitles: boolean;
  readonly actor: ActeurDemarche;
  /** What is to be said aloud. */
  readonly said: string;
}

export const NO_DATES_ASKED: AskedDates = {
  event: undefined,
  fullTitles: false,
  actor: 'salarie',
  said: '',
};
