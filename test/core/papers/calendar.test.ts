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
import { papersEn } from '../../../core/words/en/papers.ts';
import type { DeadlineId } from '../../../core/words/fr/deadlines.ts';
import { papersFr } from '../../../core/words/fr/papers.ts';
import { dayWithin } from '../time/any-day.ts';
import { deadlineOn, inFrench, plain, summaryInEnglish } from './telling.ts';

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

const everyLimit = (): readonly Deadline[] =>
  RULES.flatMap(({ id }) => {
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

  it('is written line by line as a calendar reads it', () => {
    expect(calendar([recours], options).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Quotite//Quotite//FR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      // FNV-1a of "recours-cmra 2025-12-31 metropole": another name would make a second event of it.
      'UID:3b0eee934ca22b11@quotite',
      'DTSTAMP:20261123T000000Z',
      'DTSTART;VALUE=DATE:20260227',
      'DTEND;VALUE=DATE:20260228',
      'SUMMARY:Dernier jour pour une démarche',
      'DESCRIPTION:Ouvrez votre dossier pour voir de quoi il s’agit.',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      ...['-P6DT15H', '-PT15H'].flatMap((before) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Dernier jour pour une démarche',
        `TRIGGER:${before}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  const described = (id: DeadlineId, trigger: string) => {
    const full = { ...options, fullTitles: true };
    const [event] = eventsOf(calendar([deadlineOn(id, trigger)], full));
    return { day: event?.start, told: plain(event?.description ?? '').split('\n') };
  };

  it('tells the whole story when it is asked to: the earlier day, the doubt, the conditions', () => {
    const [event] = eventsOf(calendar([recours], { ...options, fullTitles: true }));
    expect(event?.summary).toBe(inFrench.words.names['recours-cmra']);
    expect(described('recours-cmra', '2025-12-31').told).toEqual([
      'notification du refus : 31 décembre 2025',
      '2 mois : le mois n’a pas cette date, donc son dernier jour, samedi 28 février 2026',
      'le 28 février 2026 est un samedi : reporté au dimanche 1er mars 2026',
      'le 1er mars 2026 est un dimanche : reporté au lundi 2 mars 2026',
      'Le jour retenu est plus tôt, par prudence.',
      'Le recours n’est plus recevable.',
      'Ce délai ne court que si la lettre disait le délai et la façon de contester. Sinon, il n’a pas commencé.',
      'Le cachet de la poste fait foi.',
      'Date à confirmer.',
      'Textes : CSS R142-8, CSS R142-1-A, CSS L142-4, CSS R142-7, CSS L315-2, CPC 641, CPC 642',
    ]);
  });

  it('doubts nothing that is sure, and says no day is earlier where it is the last one', () => {
    expect(described('independant-avis-arret', '2026-09-15')).toEqual({
      day: '2026-09-17',
      told: [
        'premier jour de la prescription : 15 septembre 2026',
        '2 jours sans compter le premier jour : jeudi 17 septembre 2026',
        'Premier retard : un avertissement. Nouveau retard dans les 24 mois : les indemnités entre la prescription et l’envoi sont réduites de moitié.',
        'Seulement pour un formulaire papier, à envoyer en original.',
        'Le cachet de la poste fait foi.',
        'Textes : CSS D622-11, CSS R321-2, CSS L321-2',
      ],
    });
  });

  it('puts what takes effect by itself on its own day, even a Sunday, and what opens on its first', () => {
    // Sixty clear days end on Sunday 15 November: the caisse has to have sent its answer before.
    expect(described('rechute-decision', '2026-09-15').day).toBe('2026-11-13');
    const silence = described('silence-cra', '2026-09-15');
    expect(silence.day).toBe('2026-11-15');
    expect(silence.told).not.toContain(papersFr.calendar.prudence);
    const opening = described('droits-apres-six-mois', '2026-09-15');
    expect(opening.day).toBe('2027-03-15');
    expect(opening.told).not.toContain(papersFr.calendar.prudence);
  });

  it('names its language, and gives each nature its own discreet title', () => {
    const english = { ...options, telling: summaryInEnglish, words: papersEn.calendar };
    expect(calendar([], english)).toContain('PRODID:-//Quotite//Quotite//EN\r\n');
    const titled = (id: DeadlineId) =>
      eventsOf(calendar([deadlineOn(id, '2026-09-15')], options))[0]?.summary;
    expect(titled('conges-information')).toBe('Dernier jour pour une démarche');
    expect(titled('action-salaires')).toBe('Dernier jour pour une démarche');
    expect(titled('conseil-renouvellement')).toBe('Rendez-vous à prendre');
    expect(titled('maintien-de-droits')).toBe('Fin d’une période');
    expect(titled('droits-apres-six-mois')).toBe('Date à retenir');
    expect(titled('rendez-vous-de-liaison')).toBe('Une possibilité s’ouvre');
    expect(titled('silence-cra')).toBe('Réponse attendue au plus tard');
  });

  it('says nothing of health by default, in no title, text or name', () => {
    expect(everyLimit().length).toBeGreaterThan(60);
    const ics = calendar(everyLimit(), options).replaceAll('\r\n ', '');
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
    const names = everyLimit().flatMap((one) => ZONES.map((zone) => calendarUid({ ...one, zone })));
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
    const ics = calendar(everyLimit(), { ...options, fullTitles: true });
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n'))
      expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
  });
});
