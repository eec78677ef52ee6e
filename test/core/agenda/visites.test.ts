import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf } from './told.ts';

const VISITE = /^(rendez-vous|visite)/;

/** The visits of a situation, each with its day. */
const visits = (situation: Situation, on: string) =>
  Object.fromEntries(
    entriesOf(situation, day(on))
      .filter(({ rule }) => VISITE.test(rule))
      .map(({ rule, day: last }) => [rule, last]),
  );

const asked = (situation: Situation, on: string) =>
  rulesOf(situation, day(on)).filter((rule) => VISITE.test(rule));

describe('before the return', () => {
  const away = (debutTpt: string): Situation => ({
    debutArret: day('2026-10-01'),
    debutTpt: day(debutTpt),
  });

  // More than thirty days for the meeting and the préreprise visit (CT D1226-8-1, R4624-29), sixty
  // for the return visit (CT R4624-31): 1 October and the last day away both count.
  it.each([
    ['30 days', '2026-10-31', {}],
    [
      '31 days',
      '2026-11-01',
      { 'rendez-vous-de-liaison': '2026-10-31', 'visite-de-prereprise': '2026-10-31' },
    ],
    [
      '59 days',
      '2026-11-29',
      { 'rendez-vous-de-liaison': '2026-10-31', 'visite-de-prereprise': '2026-10-31' },
    ],
    [
      '60 days',
      '2026-11-30',
      {
        'rendez-vous-de-liaison': '2026-10-31',
        'visite-de-prereprise': '2026-10-31',
        'visite-de-reprise-maladie': '2026-11-29',
        'visite-de-reprise': '2026-12-08',
      },
    ],
  ])('of an absence of %s', (_, debutTpt, expected) => {
    expect(visits(away(debutTpt), '2026-10-05')).toEqual(expected);
  });

  it('nobody is to be met any more once the absence is over', () => {
    expect(asked(away('2026-11-29'), '2026-11-28')).toEqual([
      'rendez-vous-de-liaison',
      'visite-de-prereprise',
    ]);
    expect(asked(away('2026-11-29'), '2026-11-29')).toEqual([]);
  });

  it.each([
    [undefined, { 'visite-de-reprise-maladie': '2026-12-30' }],
    ['accident-du-travail', { 'visite-de-reprise-accident': '2026-11-30' }],
    ['maladie-professionnelle', {}],
  ] as const)(
    'the day from which the return visit is compulsory goes by its cause: %s',
    (origine, expected) => {
      const {
        'rendez-vous-de-liaison': _,
        'visite-de-prereprise': __,
        ...thresholds
      } = visits({ debutArret: day('2026-11-01'), ...(origine && { origine }) }, '2026-11-10');
      expect(thresholds).toEqual(expected);
    },
  );

  it('of a maternity leave, neither is a right (CT L1226-1-3, L4624-2-4: illness or accident)', () => {
    const evenements: Evenement[] = [
      { nature: 'maternite', jour: day('2026-08-03'), fin: day('2026-12-31') },
    ];
    expect(asked({ evenements }, '2026-11-10')).toEqual(['visite-de-reprise']);
  });

  it.each([
    ['of an earlier stop', '2026-09-30', true],
    ['on the first day of this one', '2026-10-01', false],
    ['during it', '2026-11-05', false],
  ])('a préreprise visit %s leaves it open: %s', (_, jour, expected) => {
    const evenements: Evenement[] = [{ nature: 'visite-de-prereprise', jour: day(jour) }];
    const open = asked({ debutArret: day('2026-10-01'), evenements }, '2026-11-10');
    expect(open.includes('visite-de-prereprise')).toBe(expected);
    expect(open).toContain('rendez-vous-de-liaison');
  });

  it('each comes from the answer that it is counted from', () => {
    const fields = Object.fromEntries(
      entriesOf(away('2026-11-30'), day('2026-10-05')).map(({ rule, from }) => [rule, from]),
    );
    const field = (name: keyof Situation) => ({ kind: 'situation', field: name });
    expect(fields).toMatchObject({
      'visite-de-prereprise': field('debutArret'),
      'visite-de-reprise-maladie': field('debutArret'),
      'visite-de-reprise': field('debutTpt'),
    });
  });
});

describe('the return visit (CT R4624-31)', () => {
  const told = (nature: 'arret' | 'maternite', fin: string): Situation => ({
    evenements: [{ nature, jour: day('2026-10-01'), fin: day(fin) }],
  });

  it.each([
    ['a stop of 20 days', told('arret', '2026-10-20'), undefined],
    ['a stop of 59 days', told('arret', '2026-11-28'), undefined],
    ['a stop of 60 days', told('arret', '2026-11-29'), '2026-12-08'],
    ['a maternity leave of 20 days', told('maternite', '2026-10-20'), '2026-10-29'],
    [
      'a stop for an accident at work of 29 days',
      { origine: 'accident-du-travail', ...told('arret', '2026-10-29') },
      undefined,
    ],
    [
      'a stop for an accident at work of 30 days',
      { origine: 'accident-du-travail', ...told('arret', '2026-10-30') },
      '2026-11-08',
    ],
    [
      'an occupational disease with no day of absence',
      {
        origine: 'maladie-professionnelle',
        debutArret: day('2026-10-05'),
        debutTpt: day('2026-10-05'),
      },
      undefined,
    ],
    [
      'an occupational disease with one day of absence',
      {
        origine: 'maladie-professionnelle',
        debutArret: day('2026-10-04'),
        debutTpt: day('2026-10-05'),
      },
      '2026-10-13',
    ],
  ] as const)('after %s', (_, situation, expected) => {
    expect(visits(situation, '2026-12-01')['visite-de-reprise']).toBe(expected);
  });

  it.each([
    ['visite-de-reprise', '2026-06-01', true],
    ['avis-medecin-du-travail', '2026-06-01', true],
    ['visite-de-reprise', '2026-11-29', true],
    ['visite-de-reprise', '2026-11-30', false],
    ['avis-medecin-du-travail', '2026-11-30', false],
  ] as const)('is still due after an exam (%s) on %s: %s', (nature, jour, expected) => {
    const { evenements = [] } = told('arret', '2026-11-29');
    const seen = { evenements: [...evenements, { nature, jour: day(jour) }] };
    expect(asked(seen, '2026-12-01').includes('visite-de-reprise')).toBe(expected);
  });

  it('of a return before the articles known is outside the law known, not left unsaid', () => {
    const old: Situation = { debutArret: day('2010-01-04'), debutTpt: day('2010-06-01') };
    const outside = (situation: Situation) =>
      agenda(situation, day('2010-06-02')).outside.map(({ rule }) => rule);
    expect(outside(old)).toContain('visite-de-reprise');
    expect(outside({ ...old, statut: 'salarie-agricole' })).not.toContain('visite-de-reprise');
  });

  it('of farming is asked by the thresholds of its own article, for stops begun since (CRPM R717-17-1)', () => {
    const farming = (debutArret: string): Situation => ({
      statut: 'salarie-agricole',
      debutArret: day(debutArret),
      debutTpt: day('2023-06-05'),
    });
    expect(asked(farming('2023-02-28'), '2023-06-06')).not.toContain('visite-de-reprise');
    expect(asked(farming('2023-03-01'), '2023-06-06')).toContain('visite-de-reprise');
  });
});

describe('the opinion of the occupational doctor', () => {
  it.each([
    ['of an earlier opinion', '2026-11-12', true],
    ['on the day of the opinion', '2026-11-13', false],
    ['later', '2026-11-20', false],
  ])('contested %s can still be: %s', (_, jour, expected) => {
    const evenements: Evenement[] = [
      { nature: 'avis-medecin-du-travail', jour: day('2026-11-13') },
      { nature: 'contestation-avis', jour: day(jour) },
    ];
    const rules = rulesOf({ evenements });
    expect(rules.includes('contestation-avis-medecin-du-travail')).toBe(expected);
  });

  it('of fitness brings back no wage', () => {
    const evenements: Evenement[] = [
      { nature: 'avis-medecin-du-travail', jour: day('2026-11-13'), inapte: false },
    ];
    expect(only({ evenements }, 'contestation-avis-medecin-du-travail').day).toBe('2026-11-30');
    expect(rulesOf({ evenements })).not.toContain('inaptitude-reprise-du-salaire');
  });
});
