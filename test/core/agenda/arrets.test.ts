import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { type Day, day } from '../../../core/time/day.ts';
import { entriesOf, rulesOf, TODAY } from './told.ts';

describe('the first days of a stop', () => {
  const SENT = /avis|^information-employeur$/;
  const sent = (situation: Situation, on: Day = TODAY) =>
    Object.fromEntries(
      entriesOf(situation, on)
        .filter(({ rule }) => SENT.test(rule))
        .map(({ rule, day: last }) => [rule, last]),
    );

  // Two days (CSS R321-2) and 48 hours (CT L1226-1), which no text moves past a Sunday.
  it.each([
    ['employee', {}, { 'envoi-avis-caisse': '2026-11-22', 'information-employeur': '2026-11-22' }],
    [
      'employee, accident at work',
      { origine: 'accident-du-travail' },
      { 'envoi-avis-caisse': '2026-11-22', 'information-employeur': '2026-11-22' },
    ],
    ['contractuel', { statut: 'contractuel' }, { 'envoi-avis-caisse': '2026-11-22' }],
    ['self-employed', { statut: 'artisan-commercant' }, { 'independant-avis-arret': '2026-11-22' }],
    ['farmer', { statut: 'chef-exploitation' }, { 'exploitant-avis-arret': '2026-11-22' }],
    ['titulaire', { statut: 'titulaire' }, {}],
  ] as const)('%s', (_, who, expected) => {
    expect(sent({ ...who, debutArret: day('2026-11-20') })).toEqual(expected);
    const evenements: Evenement[] = [{ nature: 'arret', jour: day('2026-11-20') }];
    expect(sent({ ...who, evenements })).toEqual(expected);
  });

  it.each([
    ['2026-12-20', 2],
    ['2026-12-21', 0],
  ])('are recalled for thirty days: on %s, %d', (on, expected) => {
    expect(Object.keys(sent({ debutArret: day('2026-11-20') }, day(on)))).toHaveLength(expected);
  });
});

describe('what is prescribed', () => {
  const prescription = (jour: string, fin?: string): Evenement => ({
    nature: 'prescription',
    jour: day(jour),
    ...(fin && { fin: day(fin) }),
  });
  const base: Situation = { debutTpt: day('2026-10-05'), finTpt: day('2026-12-31') };

  it('without its end is asked for it, and is given none of another', () => {
    const told = { ...base, evenements: [prescription('2026-10-05')] };
    expect(agenda(told, TODAY).toTell).toContainEqual({
      id: 'conseil-renouvellement?prescription@2026-10-05.fin',
      word: 'finPrescription',
      rule: 'conseil-renouvellement',
      missing: { kind: 'fait', index: 0, fait: 'fin' },
    });
    expect(rulesOf(told)).not.toContain('conseil-renouvellement');
  });

  // Décret 2026-498: 31 days at first, then 62 (5 November to 5 January).
  it.each([
    ['2027-01-05', []],
    ['2027-01-06', ['prolongation']],
  ])('anew until %s passes the length of its own: %j', (fin, expected) => {
    const evenements = [prescription('2026-10-05', '2026-11-04'), prescription('2026-11-05', fin)];
    const rules = rulesOf({ ...base, evenements });
    expect(rules.filter((rule) => /^pro|^prescription/.test(rule))).toEqual(expected);
  });
});

describe('full time again before the end of what was prescribed (CSS L323-6)', () => {
  const stop = (fin?: string): Evenement => ({
    nature: 'arret',
    jour: day('2026-11-02'),
    ...(fin && { fin: day(fin) }),
  });
  const prescription: Evenement = {
    nature: 'prescription',
    jour: day('2026-11-02'),
    fin: day('2026-12-10'),
  };
  const until = { finTpt: day('2026-12-31') };

  it.each([
    ['on the last day of the TPT', until, [], '2026-12-31', true],
    ['the day after it', until, [], '2027-01-01', false],
    ['on the last day of the prescription', {}, [prescription], '2026-12-10', true],
    ['the day after it', {}, [prescription], '2026-12-11', false],
    ['on the day from which the doctor prescribes anew', {}, [prescription], '2026-11-02', false],
    ['on the last day of a full stop', {}, [stop('2026-11-20')], '2026-11-20', true],
    ['the day after it', {}, [stop('2026-11-20')], '2026-11-21', false],
    ['before that stop began', {}, [stop('2026-11-20')], '2026-11-01', false],
    ['in a stop whose end is not told', {}, [stop()], '2026-11-10', false],
    ['with no end told', {}, [], '2026-11-10', false],
  ])('%s', (_, more, evenements, jour, expected) => {
    const back: Evenement = { nature: 'reprise', jour: day(jour) };
    const situation = { debutTpt: day('2026-10-05'), ...more, evenements: [...evenements, back] };
    for (const [rule, who] of [
      ['reprise-anticipee', {}],
      ['reprise-anticipee', { origine: 'accident-du-travail' }],
      ['reprise-anticipee', { statut: 'profession-liberale' }],
      ['exploitant-reprise-anticipee', { statut: 'chef-exploitation' }],
    ] as const)
      expect(rulesOf({ ...situation, ...who }, day('2027-01-04')).includes(rule)).toBe(expected);
  });
});
