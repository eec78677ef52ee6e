import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../../../core/deadlines/rule.ts';
import { type Day, day } from '../../../core/time/day.ts';
import { isHoliday, type Zone } from '../../../core/time/holidays.ts';

type Date = Temporal.PlainDate;

const at = (from: Day): Date => Temporal.PlainDate.from(from);

/** Whether an office is open, by Temporal's week and the list of holidays. */
const open = (date: Date, zone: Zone): boolean =>
  date.dayOfWeek < 6 && !isHoliday(day(date.toString()), zone);

function working(from: Date, number: number, zone: Zone, lastWeekday: number): Date {
  let date = from;
  for (let left = number; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= lastWeekday && !isHoliday(day(date.toString()), zone)) left -= 1;
  }
  return date;
}

/** The eve of the same date, or the last day of a month that has no such date. */
function endOfMonths(first: Date, months: number): Date {
  const end = first.add({ months });
  return end.day === first.day ? end.subtract({ days: 1 }) : end;
}

const monthsOf = ({ unit, length }: Rule) => (unit === 'year' ? 12 : 1) * (length ?? 0);

const byMonths = ({ unit }: Rule): boolean => unit === 'month' || unit === 'year';

function after(rule: Rule, from: Date, zone: Zone): Date {
  const length = rule.length ?? 0;
  if (byMonths(rule)) return from.add({ months: monthsOf(rule) });
  if (rule.unit === 'hour') return from.add({ days: length / 24 });
  if (rule.unit === 'jour-ouvre') return working(from, length, zone, 5);
  return from.add({ days: rule.unit === 'jour-franc' ? length + 1 : length });
}

function period(rule: Rule, first: Date, zone: Zone): Date {
  const length = rule.length ?? 0;
  if (byMonths(rule)) return endOfMonths(first, monthsOf(rule));
  return rule.unit === 'jour-ouvrable'
    ? working(first.subtract({ days: 1 }), length, zone, 6)
    : first.add({ days: length - 1 });
}

const quarterAfter = (date: Date): Date => {
  let first = date.with({ day: 1 }).add({ months: 1 });
  while (![1, 4, 7, 10].includes(first.month)) first = first.add({ months: 1 });
  return first;
};

function unrolled(rule: Rule, from: Date, zone: Zone): Date {
  switch (rule.counting) {
    case 'before':
      return from.subtract({ days: rule.length ?? 0 });
    case 'period':
      return period(rule, from, zone);
    case 'next-period':
      return period(rule, from.add({ days: 1 }), zone);
    case 'quarter':
      return period(rule, quarterAfter(from), zone);
    case 'opens':
      return byMonths(rule)
        ? endOfMonths(from, monthsOf(rule)).add({ days: 1 })
        : after(rule, from, zone);
    case 'at-once':
      return from;
    default:
      return after(rule, from, zone);
  }
}

/** The day a rule gives, counted by another library: `due` or `opens`. */
export function expectedDay(rule: Rule, trigger: Day, zone: Zone): string {
  let date = unrolled(rule, at(trigger), zone);
  if (['code', 'case-law', 'own-text'].includes(rule.rollForward)) {
    while (!open(date, zone)) date = date.add({ days: 1 });
  }
  return date.toString();
}
