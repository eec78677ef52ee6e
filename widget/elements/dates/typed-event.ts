import { readEuros } from '../../../core/money/read-euros.ts';
import {
  type Evenement,
  enOrdre,
  type Fait,
  MOTIFS,
  type NatureEvenement,
} from '../../../core/situation/evenements.ts';
import { FAITS } from '../../../core/situation/faits.ts';
import { LIMITS } from '../../../core/situation/situation.ts';
import { type Day, yearOf } from '../../../core/time/day.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { formatDay, formatEuros } from '../../../core/words/format.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { WidgetDatesWord } from '../../../core/words/fr/widget-dates.ts';
import type { EventField, TypedEvent } from '../engine/asked-dates.ts';

export type EventError =
  | { readonly of: 'widget'; readonly word: WidgetWord }
  | { readonly of: 'dates'; readonly word: WidgetDatesWord };

export interface ReadEvent {
  /** Undefined while something is missing or wrong. */
  readonly evenement: Evenement | undefined;
  readonly errors: Readonly<Partial<Record<EventField, EventError>>>;
}

const DAYS = ['debut', 'fin', 'effet', 'recu'] as const satisfies readonly Fait[];
const YES_NO = [
  'mentionne',
  'favorable',
  'ecrit',
  'inapte',
  'papier',
] as const satisfies readonly Fait[];

export const isDayFact = (fait: Fait): fait is (typeof DAYS)[number] =>
  (DAYS as readonly Fait[]).includes(fait);

/** What a nature asks for beside its day. */
export const factsOf = (nature: NatureEvenement | ''): readonly Fait[] =>
  nature ? (FAITS[nature] ?? []) : [];

export const blankEvent = (nature: NatureEvenement | '' = ''): TypedEvent => ({
  nature,
  texts: {},
  left: [],
});

const typedDay = (day: Day) => formatDay(day, 'fr');

/** An event as a person would have typed it. */
export function typedOf(evenement: Evenement, index: number): TypedEvent {
  const { nature, jour, montant, motif } = evenement;
  const texts: Partial<Record<EventField, string>> = { jour: typedDay(jour) };
  for (const fait of DAYS) {
    const day = evenement[fait];
    if (day) texts[fait] = typedDay(day);
  }
  for (const fait of YES_NO) {
    const said = evenement[fait];
    if (said !== undefined) texts[fait] = said ? 'oui' : 'non';
  }
  if (motif) texts.motif = motif;
  if (montant !== undefined)
    texts.montant = formatEuros(montant, 'fr', { whole: true }).replace('€', '').trim();
  return { index, nature, texts, left: [] };
}

const inBounds = (day: Day) => yearOf(day) >= LIMITS.year.min && yearOf(day) <= LIMITS.year.max;

/** What was typed, as an event; and what is wrong with each field. Only what the nature asks is read. */
export function readEvent({ nature, texts }: TypedEvent): ReadEvent {
  const errors: Partial<Record<EventField, EventError>> = {};
  const facts = factsOf(nature);
  const dayIn = (field: 'jour' | (typeof DAYS)[number]): Day | undefined => {
    const read = readDay(texts[field] ?? '');
    if (read.ok && inBounds(read.day)) return read.day;
    if (read.ok) errors[field] = { of: 'widget', word: 'day-year-too-far' };
    else if (read.problem !== 'empty')
      errors[field] = { of: 'widget', word: `day-${read.problem}` };
    else if (field === 'jour') errors.jour = { of: 'dates', word: 'jour-a-dire' };
    return undefined;
  };
  if (!nature) errors.nature = { of: 'dates', word: 'nature-a-dire' };
  const jour = dayIn('jour');
  const days = DAYS.filter((fait) => facts.includes(fait)).map((fait) => [fait, dayIn(fait)]);
  const said = YES_NO.filter((fait) => facts.includes(fait) && texts[fait]).map((fait) => [
    fait,
    texts[fait] === 'oui',
  ]);
  const motif = facts.includes('motif') && MOTIFS.find((one) => one === texts.motif);
  const euros = readEuros(facts.includes('montant') ? (texts.montant ?? '') : '');
  if (!euros.ok && euros.problem !== 'empty')
    errors.montant = { of: 'widget', word: `euros-${euros.problem}` };
  if (!nature || !jour) return { evenement: undefined, errors };
  const evenement: Evenement = {
    nature,
    jour,
    ...Object.fromEntries(days.filter(([, day]) => day !== undefined)),
    ...Object.fromEntries(said),
    ...(motif && { motif }),
    ...(euros.ok && { montant: euros.cents }),
  };
  if (!enOrdre(evenement)) {
    const late = evenement.recu && evenement.recu < jour ? 'recu' : 'fin';
    errors[late] ??= { of: 'dates', word: 'ordre' };
  }
  return { evenement: Object.keys(errors).length === 0 ? evenement : undefined, errors };
}
