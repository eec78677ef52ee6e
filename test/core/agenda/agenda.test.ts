import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf, TODAY } from './told.ts';

const refus = (more: Partial<Evenement> = {}): Evenement => ({
  nature: 'refus-caisse',
  jour: day('2026-11-02'),
  motif: 'administratif',
  ...more,
});

describe('the lists', () => {
  it('give what falls on one day by name, wherever it comes from', () => {
    // Two months from 1 November (CRPA L231-4), and the day after the last one covered.
    const asked: Situation = {
      debutTpt: day('2026-10-05'),
      finTpt: day('2026-12-31'),
      evenements: [{ nature: 'demande-caisse', jour: day('2026-11-01') }],
    };
    const newYear = agenda(asked, TODAY).coming.filter(({ day: on }) => on === '2027-01-01');
    expect(newYear.map(({ rule }) => rule)).toEqual(['continuite-prescriptions', 'silence-caisse']);
  });

  it('give first what no day limits, then what is open, the longest first', () => {
    const situation: Situation = {
      debutArret: day('2026-01-05'),
      debutTpt: day('2026-10-05'),
      evenements: [{ nature: 'refus-employeur', jour: day('2026-11-02') }],
    };
    const { standing } = agenda(situation, TODAY);
    expect(standing.map(({ rule, day: on }) => [rule, on])).toEqual([
      ['attestation-mensuelle', null],
      ['refus-employeur', null],
      ['droits-apres-six-mois', '2026-07-05'],
    ]);
  });

  it('give nothing as outside the law that is inside', () => {
    expect(agenda({ evenements: [refus()] }, TODAY).outside).toEqual([]);
    const old = agenda(
      { evenements: [refus({ jour: day('2005-06-01'), motif: 'medical' })] },
      TODAY,
    );
    expect(old.outside.map(({ rule }) => rule)).toEqual(['recours-cmra']);
    const both = agenda(
      { evenements: [refus({ jour: day('2005-06-01'), motif: 'medical' }), refus()] },
      TODAY,
    );
    expect(both.outside.map(({ rule }) => rule)).toEqual(['recours-cmra']);
    expect(both.coming.map(({ rule }) => rule)).toEqual(['recours-cra']);
  });
});

describe('what is told twice', () => {
  it('runs once, from the first time', () => {
    const twice = { evenements: [refus(), refus()] };
    expect(rulesOf(twice)).toEqual(['recours-cra']);
    expect(only(twice, 'recours-cra').from).toMatchObject({ index: 0 });
  });

  it('is asked once', () => {
    const { motif: _, ...untold } = refus();
    const { toTell } = agenda({ evenements: [untold, untold] }, TODAY);
    expect(toTell.map(({ word }) => word)).toEqual(['motifRefus']);
  });

  it.each([
    ['before', [refus({ mentionne: false }), refus()]],
    ['after', [refus(), refus({ mentionne: false })]],
  ] as const)(
    'runs for the letter that states it, with a silent letter of the same day %s',
    (_, evenements) => {
      // Two months from 2 November: 2 January 2027 is a Saturday.
      expect(only({ evenements }, 'recours-cra')).toMatchObject({ day: '2027-01-04' });
    },
  );
});

describe('what is taken for granted', () => {
  it('is nothing where the day stands on what was told', () => {
    const evenements = [{ nature: 'avis-medecin-du-travail', jour: day('2026-11-13') }] as const;
    expect(entriesOf({ evenements })).toMatchObject([
      {
        rule: 'contestation-avis-medecin-du-travail',
        supposes: [],
        deadline: { confidence: 'high' },
      },
    ]);
  });
});

describe('back to full time', () => {
  const tpt: Situation = { debutTpt: day('2026-10-05'), finTpt: day('2026-12-31') };
  const over = (evenements: readonly Evenement[], more: Situation = {}, on = TODAY) =>
    !rulesOf({ ...tpt, ...more, evenements }, on).includes('continuite-prescriptions');
  const reprise = (jour: string): Evenement => ({ nature: 'reprise', jour: day(jour) });
  const prescription = (jour: string): Evenement => ({
    nature: 'prescription',
    jour: day(jour),
    fin: day('2027-01-31'),
  });

  it.each([
    ['2026-11-22', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('on %s, seen on 23 November: over is %s', (jour, expected) => {
    expect(over([reprise(jour)])).toBe(expected);
  });

  it('is over whatever return is still to come', () => {
    expect(over([reprise('2026-11-09'), reprise('2027-01-04')])).toBe(true);
  });

  // A return that fails does not end the right (CSS L323-3): what is prescribed next runs.
  it.each([
    ['before the return', '2026-10-05', true],
    ['from the very day of the return', '2026-11-09', false],
    ['after it', '2026-11-16', false],
  ])('a prescription %s: over is %s', (_, jour, expected) => {
    expect(over([prescription(jour), reprise('2026-11-09')])).toBe(expected);
  });

  it.each([
    ['2026-10-04', false],
    ['2026-10-05', false],
    ['2026-10-06', true],
  ])('tried on %s, for a TPT from 5 October: over is %s', (jour, expected) => {
    expect(over([reprise(jour)])).toBe(expected);
  });
});
