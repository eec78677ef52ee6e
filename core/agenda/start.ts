import type { Dated } from '../deadlines/deadline.ts';
import type { Fait, NatureEvenement } from '../situation/evenements.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import type { AgendaRule, SupposeWord, TellWord } from '../words/fr/agenda.ts';
import type { Told } from './case.ts';
import type { From, ToTell } from './entry.ts';

/** A time limit found in a situation, before it is laid on the calendar. */
export interface Start {
  readonly rule: AgendaRule;
  readonly trigger: Day;
  readonly from: From;
  /** Laid otherwise than by its rule alone. */
  readonly dated?: Dated;
  readonly supposes?: readonly SupposeWord[];
  /** Last day on which it is still worth showing. */
  readonly until?: Day;
}

export type Found = Start | ToTell;

/** What a family finds in a situation. */
export const isStart = (found: Found): found is Start => 'trigger' in found;

export const isToTell = (found: Found): found is ToTell => !isStart(found);

type More = Pick<Start, 'dated' | 'supposes' | 'until'>;

export const fromField = (
  rule: AgendaRule,
  trigger: Day,
  field: keyof Situation,
  more: More = {},
): Start => ({ rule, trigger, from: { kind: 'situation', field }, ...more });

export const fromEvent = (
  rule: AgendaRule,
  { index, nature, jour }: Told,
  trigger: Day = jour,
  more: More = {},
): Start => ({ rule, trigger, from: { kind: 'evenement', index, nature }, ...more });

export const tellField = (rule: AgendaRule, field: keyof Situation, word: TellWord): ToTell => ({
  id: `${rule}?${field}`,
  word,
  rule,
  missing: { kind: 'situation', field },
});

export const tellFait = (
  rule: AgendaRule,
  { index, nature, jour }: Told,
  fait: Fait,
  word: TellWord,
): ToTell => ({
  id: `${rule}?${nature}@${jour}.${fait}`,
  word,
  rule,
  missing: { kind: 'fait', index, fait },
});

export const tellEvent = (rule: AgendaRule, nature: NatureEvenement, word: TellWord): ToTell => ({
  id: `${rule}?${nature}`,
  word,
  rule,
  missing: { kind: 'evenement', nature },
});
