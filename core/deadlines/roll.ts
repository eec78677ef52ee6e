import type { ArticleId } from '../law/articles.ts';
import type { Confidence } from '../law/series.ts';
import { type Counted, rollForward } from '../time/counting.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import { isWorkingDay, lastWorkingDay } from '../time/working-days.ts';
import type { NoteWord } from '../words/fr/deadlines.ts';
import type { Nature, RuleRow } from './rule.ts';

/** The last day of a limit once it was moved, or not, and the day to plan for. */
export interface Rolled {
  readonly counted: Counted;
  readonly safeBy: Day | null;
  readonly notes: readonly NoteWord[];
  readonly articles: readonly ArticleId[];
  readonly reading: Confidence;
}

/** What someone misses by not acting: the others take effect by themselves. */
const ACTED_ON: readonly Nature[] = ['deadline', 'recourse', 'limitation', 'advice'];

/** Where courts, not texts, move the last day, or where it rests on a holiday of some communes. */
function moved(rule: RuleRow, counted: Counted, zone: Zone): Rolled {
  const { day, steps } = rollForward(counted.day, zone);
  const whole: Counted = { day, steps: [...counted.steps, ...steps] };
  const local = steps.some((step) => step.kind === 'report' && someCommunes(step));
  const byCourts = rule.rollForward === 'case-law' && steps.length > 0;
  const notes: NoteWord[] = [];
  if (byCourts) notes.push('reportJurisprudence');
  if (local) notes.push('vendrediSaint');
  return {
    counted: whole,
    safeBy: byCourts
      ? lastWorkingDay(counted.day, zone)
      : local
        ? lastWorkingDay(counted.day, 'metropole')
        : day,
    notes,
    articles: rule.rollForward !== 'own-text' && steps.length > 0 ? ['CPC 642'] : [],
    reading: byCourts || local ? 'medium' : 'high',
  };
}

const someCommunes = (step: {
  readonly because: string;
  readonly holiday?: { someCommunes?: true };
}) => step.holiday?.someCommunes === true;

function unmoved(rule: RuleRow, counted: Counted, zone: Zone): Rolled {
  const silent = rule.rollForward === 'unsaid' && !isWorkingDay(counted.day, zone);
  return {
    counted,
    safeBy: lastWorkingDay(counted.day, zone),
    notes: silent ? ['pasDeReportEcrit'] : [],
    articles: [],
    reading: 'high',
  };
}

const MOVES: readonly string[] = ['code', 'case-law', 'own-text'];

/** Nobody acts before what sets the limit running: then at once, that very day. */
const notBefore = (trigger: Day, due: Day, safeBy: Day | null): Day | null =>
  safeBy !== null && safeBy < trigger && due >= trigger ? trigger : safeBy;

/** What a rule makes of a last day that is not a working day of the zone. */
export function roll(rule: RuleRow, trigger: Day, counted: Counted, zone: Zone): Rolled {
  const rolled = MOVES.includes(rule.rollForward)
    ? moved(rule, counted, zone)
    : unmoved(rule, counted, zone);
  const safeBy = notBefore(trigger, counted.day, rolled.safeBy);
  return { ...rolled, safeBy: ACTED_ON.includes(rule.nature) ? safeBy : null };
}
