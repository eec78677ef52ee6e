import type { Deadline } from '../deadlines/deadline.ts';
import type { Nature } from '../deadlines/rule.ts';
import { type Telling, tellHow } from '../deadlines/tell.ts';
import { addDays, type Day } from '../time/day.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import { say } from '../words/say.ts';
import { escapeText, fold } from './ics-text.ts';

export interface CalendarOptions {
  /** The day on which the calendar is made: the core has no clock. */
  readonly stamp: Day;
  readonly telling: Telling;
  readonly words: PapersWords['calendar'];
  /** Names each time limit and tells how it was counted. Without it, nothing speaks of health. */
  readonly fullTitles?: boolean;
}

/** The day to write down: the one to plan for, else the last one, else the one that opens a right. */
export const calendarDay = ({ safeBy, due, opens }: Deadline): Day | null => safeBy ?? due ?? opens;

/** Whether the day to plan for, which is never later than the last one, comes before it. */
export const plannedEarlier = ({ safeBy, due }: Deadline): boolean =>
  safeBy !== null && safeBy !== due;

/** Two numbers drawn from a text, the same for ever (FNV-1a, from two starts). */
function fingerprint(text: string): string {
  const from = (start: number): string => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return from(0x811c9dc5) + from(0x050c5d1f);
}

/** The same for the same limit of the same event, so that a newer file replaces an older one. */
export const calendarUid = ({ rule, trigger, zone }: Deadline): string =>
  `${fingerprint(`${rule.id} ${trigger} ${zone}`)}@quotite`;

const TITLES: Readonly<Record<Nature, keyof PapersWords['calendar']>> = {
  deadline: 'limite',
  recourse: 'limite',
  limitation: 'limite',
  advice: 'conseil',
  cap: 'fin',
  condition: 'repere',
  right: 'ouverture',
  silence: 'reponse',
};

const compact = (day: Day): string => day.replaceAll('-', '');

function descriptionOf(
  deadline: Deadline,
  { telling, words, fullTitles }: CalendarOptions,
): string {
  if (!fullTitles) return words.detail;
  const { rule, conditions, confidence, articles } = deadline;
  const { consequences, conditions: said } = telling.words;
  return [
    ...tellHow(deadline, telling),
    ...(plannedEarlier(deadline) ? [words.prudence] : []),
    consequences[rule.consequence],
    ...conditions.map((word) => said[word]),
    ...(confidence === 'high' ? [] : [words.aConfirmer]),
    say(words.textes, { articles: articles.join(', ') }),
  ].join('\n');
}

/** Nine in the morning, seven days before and the day before: nobody is woken at midnight. */
const alarm = (trigger: string, title: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${title}`,
  `TRIGGER:${trigger}`,
  'END:VALARM',
];

function event(deadline: Deadline, on: Day, options: CalendarOptions): readonly string[] {
  const { telling, words, fullTitles, stamp } = options;
  const { id, nature } = deadline.rule;
  const title = escapeText(fullTitles ? telling.words.names[id] : words[TITLES[nature]]);
  return [
    'BEGIN:VEVENT',
    `UID:${calendarUid(deadline)}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(descriptionOf(deadline, options))}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...alarm('-P6DT15H', title),
    ...alarm('-PT15H', title),
    'END:VEVENT',
  ];
}

/**
 * Time limits as an iCalendar file (RFC 5545), one or many: whole days, two reminders each. A limit
 * without a day is left out, and so is the second of two that are the same.
 */
export function calendar(deadlines: readonly Deadline[], options: CalendarOptions): string {
  const seen = new Set<string>();
  const events = deadlines.flatMap((deadline) => {
    const on = calendarDay(deadline);
    const uid = calendarUid(deadline);
    if (on === null || seen.has(uid)) return [];
    seen.add(uid);
    return event(deadline, on, options);
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Quotite//Quotite//${options.telling.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
