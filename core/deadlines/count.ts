import {
  type Counted,
  countDays,
  countDaysBefore,
  countJoursFrancs,
  countMonths,
} from '../time/counting.ts';
import type { Day } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import { lastOfDays, lastOfMonths, nextQuarter } from '../time/periods.ts';
import {
  countJoursOuvrables,
  countJoursOuvres,
  lastOfJoursOuvrables,
} from '../time/working-days.ts';
import type { RuleRow } from './rule.ts';

const MONTHS_A_YEAR = 12;
const HOURS_A_DAY = 24;

/** From the trigger, which does not count. */
function after(from: Day, length: number, { unit }: RuleRow, zone: Zone): Counted {
  switch (unit) {
    case 'month':
      return countMonths(from, length);
    case 'year':
      return countMonths(from, length * MONTHS_A_YEAR);
    case 'hour':
      return countDays(from, length / HOURS_A_DAY);
    case 'jour-franc':
      return countJoursFrancs(from, length);
    case 'jour-ouvre':
      return countJoursOuvres(from, length, zone);
    case 'jour-ouvrable':
      return countJoursOuvrables(from, length, zone);
    default:
      return countDays(from, length);
  }
}

/** A period whose first day counts, to its last day. */
function period(first: Day, length: number, { unit }: RuleRow, zone: Zone): Counted {
  switch (unit) {
    case 'month':
      return lastOfMonths(first, length);
    case 'year':
      return lastOfMonths(first, length * MONTHS_A_YEAR);
    case 'jour-ouvrable':
      return lastOfJoursOuvrables(first, length, zone);
    default:
      return lastOfDays(first, length);
  }
}

/** The first day past a length: of months where the last day has no date of its own, the day after. */
function opens(from: Day, length: number, rule: RuleRow, zone: Zone): Counted {
  const counted = after(from, length, rule, zone);
  return counted.steps[0]?.kind === 'dernier-jour-du-mois'
    ? then(counted, (day) => countDays(day, 1))
    : counted;
}

function then({ day, steps }: Counted, next: (day: Day) => Counted): Counted {
  const following = next(day);
  return { day: following.day, steps: [...steps, ...following.steps] };
}

/** A rule's length laid from its trigger, before any report; undefined where none is counted. */
export function countRule(rule: RuleRow, trigger: Day, zone: Zone): Counted | undefined {
  const { counting, length } = rule;
  if (length === null) return undefined;
  switch (counting) {
    case 'after':
      return after(trigger, length, rule, zone);
    case 'before':
      return countDaysBefore(trigger, length);
    case 'period':
      return period(trigger, length, rule, zone);
    case 'next-period':
      return then(countDays(trigger, 1), (first) => period(first, length, rule, zone));
    case 'quarter':
      return then(nextQuarter(trigger), (first) => period(first, length, rule, zone));
    case 'opens':
      return opens(trigger, length, rule, zone);
    case 'at-once':
      return { day: trigger, steps: [] };
    default:
      return undefined;
  }
}
