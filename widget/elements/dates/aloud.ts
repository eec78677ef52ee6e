import { agenda } from '../../../core/agenda/agenda.ts';
import type { NatureEvenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Speech } from '../language/speech.ts';
import { datesWords } from './words.ts';

/** What became of an event, and the date that comes next with it. */
export function answeredAloud(
  word: 'ajoute' | 'change' | 'retire',
  nature: NatureEvenement,
  situation: Situation,
  on: Day,
  speech: Speech,
): string {
  const { around, evenements, deadlines, agenda: words } = datesWords(speech);
  const done = say(around[word], { quoi: evenements.natures[nature] });
  const next = agenda(situation, on).coming[0];
  if (!next?.day) return `${done} ${words.titres.rien}`;
  const jour = formatDayWithWeekday(next.day, speech.lang);
  return `${done} ${say(around.prochaine, { jour, quoi: deadlines.names[next.deadline.rule.id] })}`;
}
