import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../core/deadlines/deadline.ts';
import { dueOn } from '../../../core/deadlines/due.ts';
import { RULES } from '../../../core/deadlines/rules/index.ts';
import {
  type CalendarOptions,
  calendar,
  calendarDay,
  calendarUid,
} from '../../../core/papers/calendar.ts';
import { day } from '../../../core/time/day.ts';
import { ZONES } from '../../../core/time/holidays.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { dayWithin } from '../time/any-day.ts';
import { deadlineOn, inFrench } from './telling.ts';

const options: CalendarOptions = {
  stamp: day('2026-11-23'),
  telling: inFrench,
  words: papersFr.calendar,
};

const eventsOf = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one);
    const alarms = one.getAllSubcomponents('valarm').map((alarm) => {
      const before = alarm.getFirstPropertyValue('trigger');
      if (!(before instanceof ICAL.Duration)) throw new Error('an alarm counts from its event');
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(before);
      return at.toString();
    });
    const { uid, summary, description, startDate, endDate } = event;
    return {
      uid,
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      allDay: startDate.isDate && endDate.isDate,
      alarms,
    };
  });

const HEALTH =
  /m[ée]d|malad|sant[ée]|th[ée]rap|arr[êe]t|tpt|indemn|caisse|inapt|invalid|soin|accident|cmra|ald/i;

const everyLimit: readonly Deadline[] = RULES.flatMap(({ id }) => {
  const dated = dueOn(id, day('2026-09-15'));
  return dated.ok ? [dated.deadline] : [];
});

describe('a calendar of time limits', () => {
  const recours = deadlineOn('recours-cmra', '2025-12-31');

  it('puts a limit on its day, whole, with its two reminders in the morning', () => {
    const [event, ...others] = eventsOf(calendar([recours], options));
    expect(others).toEqual([]);
    // Two months from 31 December end on Saturday 28 February; the day to plan for is the Friday.
    expect(recours.safeBy).toBe('2026-02-27');
    expect(event).toMatchObject({
      start: '2026-02-27',
      end: '2026-02-28',
      allDay: true,
      alarms: ['2026-02-20T09:00:00', '2026-02-26T09:00:00'],
      summary: 'Dernier jour pour une démarche',
    });
  });

  it('tells the whole story when it is asked to', () => {
    const [event] = eventsOf(calendar([recours], { ...options, fullTitles: true }));
    expect(event?.summary).toBe(inFrench.words.names['recours-cmra']);
    expect(event?.description).toContain('samedi 28 février 2026');
    expect(event?.description).toContain('le 28 février 2026 est un samedi');
    expect(event?.description).toContain('Date à confirmer.');
    expect(event?.description).toContain(papersFr.calendar.prudence);
    expect(event?.description).toContain('CSS R142-8');
    expect(event?.description.split('\n').length).toBeGreaterThan(4);
  });

  it('says nothing of health by default, in no title, text or name', () => {
    expect(everyLimit.length).toBeGreaterThan(60);
    const ics = calendar(everyLimit, options).replaceAll('\r\n ', '');
    expect(ics.split('BEGIN:VEVENT').length).toBeGreaterThan(40);
    expect(ics.match(HEALTH)).toBeNull();
    expect(calendar([recours], { ...options, fullTitles: true })).toMatch(HEALTH);
  });

  it('keeps the name of an event, whatever the words and the day it is made', () => {
    const full = { ...options, fullTitles: true, stamp: day('2027-01-01') };
    const [first] = eventsOf(calendar([recours], options));
    const [second] = eventsOf(calendar([recours], full));
    expect(first?.uid).toBe(second?.uid);
    expect(first?.uid).toBe(calendarUid(recours));
    const names = everyLimit.flatMap((one) => ZONES.map((zone) => calendarUid({ ...one, zone })));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves out what has no day, and the second of two that are the same', () => {
    const none = deadlineOn('refus-employeur', '2026-09-15');
    expect(calendarDay(none)).toBeNull();
    expect(eventsOf(calendar([none, recours, recours], options))).toHaveLength(1);
    expect(eventsOf(calendar([], options))).toEqual([]);
  });

  it('is read by another reader on any day: each event on its own day, one day long', () => {
    fc.assert(
      fc.property(
        dayWithin(2019, 2035),
        fc.constantFrom(...RULES),
        fc.constantFrom(...ZONES),
        fc.boolean(),
        (trigger, { id }, zone, fullTitles) => {
          const dated = dueOn(id, trigger, zone);
          fc.pre(dated.ok);
          const on = calendarDay(dated.deadline);
          const events = eventsOf(calendar([dated.deadline], { ...options, fullTitles }));
          expect(events.map(({ start }) => start)).toEqual(on === null ? [] : [on]);
          for (const { start, end, alarms } of events) {
            const length = Date.parse(end) - Date.parse(start);
            expect(length).toBe(86_400_000);
            expect(
              alarms.map((at) => (Date.parse(start) - Date.parse(`${at}Z`)) / 3_600_000),
            ).toEqual([6 * 24 + 15, 15]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends each line as a calendar must', () => {
    const ics = calendar(everyLimit, { ...options, fullTitles: true });
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n'))
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
  });
});
