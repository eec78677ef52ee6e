import { agenda } from '../../../core/agenda/agenda.ts';
import type { Agenda, Entry } from '../../../core/agenda/entry.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { type Day, day } from '../../../core/time/day.ts';
import type { AgendaRule } from '../../../core/words/fr/agenda.ts';

export const TODAY = day('2026-11-23');

export const all = ({ coming, standing, past }: Agenda): readonly Entry[] => [
  ...coming,
  ...standing,
  ...past,
];

/** Every entry of a situation, wherever it stands. */
export const entriesOf = (situation: Situation, on: Day = TODAY): readonly Entry[] =>
  all(agenda(situation, on));

export const rulesOf = (situation: Situation, on: Day = TODAY): readonly AgendaRule[] =>
  entriesOf(situation, on).map(({ rule }) => rule);

/** The one entry of a rule: its day, and where it stands. */
export function only(situation: Situation, rule: AgendaRule, on: Day = TODAY): Entry {
  const found = entriesOf(situation, on).filter((one) => one.rule === rule);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} entries of ${rule}`);
  return first;
}
