import type { CountingStep } from '../time/counting.ts';
import type { HolidayName } from '../time/holidays.ts';
import { formatDay, formatDayWithWeekday, type Language } from '../words/format.ts';
import type { DeadlineWords } from '../words/fr/deadlines.ts';
import { type Catalogue, say } from '../words/say.ts';
import type { Deadline } from './deadline.ts';

/** The words a surface passes in, in the language that it shows. */
export interface Telling {
  readonly lang: Language;
  readonly words: DeadlineWords;
  readonly holidays: Catalogue<HolidayName>;
}

const MONTHS_A_YEAR = 12;

/** "2 mois", "3 ans", "15 jours": whole years as years. */
function lengthOf(step: CountingStep, { lengths }: DeadlineWords): string {
  if ('days' in step) return say(step.days > 1 ? lengths.days : lengths.day, { n: step.days });
  if (!('months' in step)) return '';
  const years = step.months / MONTHS_A_YEAR;
  if (Number.isInteger(years)) return say(years > 1 ? lengths.years : lengths.year, { n: years });
  return say(step.months > 1 ? lengths.months : lengths.month, { n: step.months });
}

function tellStep(step: CountingStep, { lang, words, holidays }: Telling): string {
  const { steps } = words;
  const from = formatDay(step.from, lang);
  const to = formatDayWithWeekday(step.to, lang);
  if (step.kind === 'report') {
    return step.because === 'ferie'
      ? say(steps.ferie, { from, to, holiday: holidays[step.holiday.name] })
      : say(steps[step.because], { from, to });
  }
  const line = say(steps[step.kind], { from, to, length: lengthOf(step, words) });
  if (!('skipped' in step) || step.skipped.length === 0) return line;
  const names = step.skipped.map(({ name }) => holidays[name]).join(', ');
  return `${line} (${say(steps.passes, { holidays: names })})`;
}

/**
 * How a limit was reached, in words, a line a move: the trigger first, then each length, then each
 * day on which it could not end. One line alone where no limit runs.
 */
export function tellHow(deadline: Deadline, telling: Telling): readonly string[] {
  const { words, lang } = telling;
  const { rule, trigger, due, opens } = deadline;
  const start = say(words.steps.debut, {
    trigger: words.triggers[rule.trigger],
    from: formatDay(trigger, lang),
  });
  if (due === null && opens === null) return [start, words.steps.aucun];
  return [start, ...deadline.steps.map((step) => tellStep(step, telling))];
}
