import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import type { Evenement } from '../../../core/situation/evenements.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf } from './told.ts';

const refus = (motif?: Evenement['motif'], jour = '2025-12-31', more = {}): Evenement => ({
  nature: 'refus-caisse',
  jour: day(jour),
  ...(motif && { motif }),
  ...more,
});

const ON = day('2026-01-15');

describe('a refusal of the caisse', () => {
  it('notified on 31 December can be contested until Monday 2 March', () => {
    const entry = only({ evenements: [refus('medical')] }, 'recours-cmra', ON);
    expect(entry).toMatchObject({ day: '2026-03-02', deadline: { safeBy: '2026-02-27' } });
    expect(entry.from).toEqual({ kind: 'evenement', index: 0, nature: 'refus-caisse' });
  });

  it.each([
    ['medical', ['recours-cmra']],
    ['administratif', ['recours-cra']],
    ['mixte', ['recours-cmra', 'recours-cra']],
    [undefined, ['recours-cmra', 'recours-cra']],
  ] as const)('on %s grounds goes to %j', (motif, expected) => {
    const rules = rulesOf({ evenements: [refus(motif)] }, ON);
    expect(rules.filter((rule) => /^recours-cm?ra$/.test(rule)).sort()).toEqual(expected);
  });

  it('without its ground asks for it', () => {
    const asked = (motif?: Evenement['motif']) =>
      agenda({ evenements: [refus(motif)] }, ON).toTell.map(({ word }) => word);
    expect(asked()).toContain('motifRefus');
    expect(asked('medical')).not.toContain('motifRefus');
  });

  it('whose letter states no remedy sets nothing running', () => {
    const silentLetter = refus('medical', '2025-12-31', { mentionne: false });
    const entry = only({ evenements: [silentLetter] }, 'recours-cmra', ON);
    expect(entry).toMatchObject({ state: 'none', day: null });
    expect(entry.deadline.notes).toContain('nonMentionne');
  });

  it('is nothing to a titulaire, whom no caisse pays', () => {
    expect(rulesOf({ statut: 'titulaire', evenements: [refus('medical')] }, ON)).toEqual([]);
  });
});

describe('a recourse that was sent', () => {
  const sent = (nature: 'recours-cmra' | 'recours-cra', recu?: string): Evenement => ({
    nature,
    jour: day('2026-01-20'),
    ...(recu && { recu: day(recu) }),
  });
  const on = day('2026-02-01');

  it('takes the limit of the refusal away, and the silence comes', () => {
    const evenements = [refus('medical'), sent('recours-cmra', '2026-01-22')];
    expect(rulesOf({ evenements }, on)).not.toContain('recours-cmra');
    expect(only({ evenements }, 'silence-cmra', on).day).toBe('2026-05-22');
  });

  it('to the wrong commission leaves the right one to be written to', () => {
    const evenements = [refus('medical'), sent('recours-cra', '2026-01-22')];
    expect(rulesOf({ evenements }, on)).toContain('recours-cmra');
  });

  it('asks for the day of its reception, and counts nothing without', () => {
    const evenements = [refus('administratif'), sent('recours-cra')];
    expect(rulesOf({ evenements }, on)).toEqual([]);
    expect(agenda({ evenements }, on).toTell).toMatchObject([
      { word: 'recoursRecu', missing: { kind: 'fait', index: 1, fait: 'recu' } },
    ]);
  });

  it('on both grounds waits six months for the CRA, which waits for the CMRA', () => {
    const evenements = [refus('mixte'), sent('recours-cra', '2026-01-22')];
    expect(only({ evenements }, 'silence-recours-mixte', on).day).toBe('2026-07-22');
    const both = [...evenements, sent('recours-cmra', '2026-01-22')];
    expect(rulesOf({ evenements: both }, on)).toEqual(['silence-recours-mixte']);
    const alone = [refus('mixte'), sent('recours-cmra', '2026-01-22')];
    expect([...rulesOf({ evenements: alone }, on)].sort()).toEqual(['recours-cra', 'silence-cmra']);
  });

  // The CRA waits for the CMRA, six months in all, for the refusal that was contested (CSS R142-9-1).
  const cra = sent('recours-cra', '2026-01-22');
  const cmra = sent('recours-cmra', '2026-01-22');
  const earlier = (jour: string): Evenement => ({ ...cra, jour: day(jour), recu: day(jour) });
  it.each([
    [
      'that came the same day',
      [refus('mixte', '2026-01-20'), cra],
      [['silence-recours-mixte', '2026-07-22']],
    ],
    [
      'whatever refusal comes next',
      [refus('mixte'), cra, refus('administratif', '2026-01-28')],
      [['silence-recours-mixte', '2026-07-22']],
    ],
    [
      'and not for one that comes next',
      [refus('administratif'), cra, refus('mixte', '2026-01-28')],
      [['silence-cra', '2026-03-22']],
    ],
    [
      'and not where the CRA was written to of an earlier one',
      [earlier('2025-12-30'), refus('mixte'), cmra],
      [
        ['silence-cra', '2026-02-28'],
        ['silence-cmra', '2026-05-22'],
      ],
    ],
    [
      'even where it was written to on the day itself',
      [earlier('2025-12-31'), refus('mixte'), cmra],
      [['silence-recours-mixte', '2026-06-30']],
    ],
  ] as const)('waits for the silence on the refusal %s', (_, evenements, expected) => {
    const silences = entriesOf({ evenements }, on).filter(({ rule }) => /^silence/.test(rule));
    expect(silences.map(({ rule, day: last }) => [rule, last])).toEqual(expected);
  });

  it.each([
    ['2026-03-21', false],
    ['2026-03-22', true],
  ])('left without an answer on %s leads to the court: %s', (today, expected) => {
    const evenements = [refus('administratif'), sent('recours-cra', '2026-01-22')];
    expect(rulesOf({ evenements }, day(today)).includes('recours-tribunal-judiciaire')).toBe(
      expected,
    );
  });

  it('rejected by silence can be brought to court for two months', () => {
    const evenements = [refus('administratif'), sent('recours-cra', '2026-01-22')];
    const court = only({ evenements }, 'recours-tribunal-judiciaire', day('2026-04-01'));
    expect(court).toMatchObject({
      day: '2026-05-22',
      deadline: { conditions: ['accuseReception'] },
    });
  });

  it('answered no longer waits, and the decision can be brought to court', () => {
    const decision = { nature: 'decision-commission', jour: day('2026-03-02') } as const;
    const evenements = [refus('medical'), sent('recours-cmra', '2026-01-22'), decision];
    const today = day('2026-03-10');
    expect(rulesOf({ evenements }, today)).toEqual(['recours-tribunal-judiciaire']);
    expect(only({ evenements }, 'recours-tribunal-judiciaire', today).day).toBe('2026-05-04');
    const won = [...evenements.slice(0, 2), { ...decision, favorable: true }];
    expect(rulesOf({ evenements: won }, today)).toEqual([]);
    const gone = [...evenements, { nature: 'recours-tribunal', jour: day('2026-03-09') } as const];
    expect(rulesOf({ evenements: gone }, today)).toEqual([]);
  });

  it.each([
    ['before both', '2025-12-30', ['2025-12-31', '2026-01-10']],
    ['on the day of the first', '2025-12-31', ['2026-01-10']],
    ['on the day before the second', '2026-01-09', ['2026-01-10']],
    ['on the day of the second', '2026-01-10', ['2025-12-31']],
    ['after both', '2026-01-20', ['2025-12-31']],
  ])('%s of two refusals (%s) leaves open %j', (_, jour, expected) => {
    const evenements = [
      refus('medical', '2025-12-31'),
      refus('medical', '2026-01-10'),
      { nature: 'recours-cmra', jour: day(jour) } as const,
    ];
    const open = entriesOf({ evenements }, on).filter(({ rule }) => rule === 'recours-cmra');
    expect(open.map(({ deadline }) => deadline.trigger)).toEqual(expected);
  });

  it.each(['recours-cmra', 'recours-cra'] as const)(
    'to one body (%s) answers a refusal whose ground is not told',
    (nature) => {
      const evenements = [refus(), sent(nature, '2026-01-22')];
      const asked = rulesOf({ evenements }, on).filter((rule) => rule.startsWith('recours-'));
      expect(asked).toEqual([]);
    },
  );

  it('before the commission heard such disputes has a silence outside the law known', () => {
    const evenements: Evenement[] = [
      { nature: 'recours-cmra', jour: day('2021-12-01'), recu: day('2021-12-03') },
    ];
    expect(agenda({ evenements }, on).outside.map(({ rule }) => rule)).toEqual(['silence-cmra']);
  });

  it('answers the refusal just before it, and leaves an older one in the past', () => {
    const evenements = [refus('medical', '2025-06-02'), refus('medical'), sent('recours-cmra')];
    expect(only({ evenements }, 'recours-cmra', on)).toMatchObject({
      day: '2025-08-04',
      state: 'past',
    });
  });

  it('answers a refusal whatever other refusals came for the other commission', () => {
    const evenements = [
      refus('medical', '2025-12-31'),
      refus('administratif', '2026-01-10'),
      sent('recours-cmra'),
    ];
    expect(rulesOf({ evenements }, on)).toEqual(['recours-cra']);
  });
});

describe('what else the caisse does', () => {
  it('suspends: ten clear days to ask for an exam, then four for the answer', () => {
    const suspended: Evenement = { nature: 'suspension', jour: day('2026-11-02') };
    const asked: Evenement = { nature: 'demande-examen', jour: day('2026-11-05') };
    const on = day('2026-11-06');
    expect(only({ evenements: [suspended] }, 'suspension-demande-examen', on).day).toBe(
      '2026-11-13',
    );
    expect(rulesOf({ evenements: [suspended, asked] }, on)).toEqual(['suspension-reponse']);
  });

  it('claims an overpayment: twenty days to have it corrected, two months for the commission', () => {
    const claimed: Evenement = { nature: 'trop-percu', jour: day('2026-11-02') };
    const on = day('2026-11-06');
    expect(
      entriesOf({ evenements: [claimed] }, on).map(({ rule, day: last }) => [rule, last]),
    ).toEqual([
      ['indu-rectification', '2026-11-23'],
      ['recours-cra', '2027-01-04'],
    ]);
  });

  it('claims an overpayment: a recourse to the medical commission is about something else', () => {
    const evenements: Evenement[] = [
      { nature: 'trop-percu', jour: day('2026-11-02') },
      { nature: 'recours-cmra', jour: day('2026-11-10'), recu: day('2026-11-12') },
    ];
    const found = entriesOf({ evenements }, day('2026-11-20'));
    expect(found.map(({ rule, day: last }) => [rule, last])).toEqual([
      ['indu-rectification', '2026-11-23'],
      ['recours-cra', '2027-01-04'],
      ['silence-cmra', '2027-03-12'],
    ]);
  });

  describe('leaves two months anew once an overpayment was asked to be corrected', () => {
    const claimed: Evenement = { nature: 'trop-percu', jour: day('2026-11-02') };
    const asked = (jour: string): Evenement => ({
      nature: 'demande-rectification',
      jour: day(jour),
    });
    const commission = (evenements: readonly Evenement[], on: string) =>
      entriesOf({ evenements }, day(on))
        .filter(({ rule }) => rule === 'recours-cra')
        .map(({ deadline, day: last }) => [deadline.trigger, last]);

    // Twenty days end on Sunday 22 November, so on Monday; the silence is of a month (CSS R133-9-2).
    it.each([
      ['in time, before the silence', '2026-11-10', '2026-12-09', []],
      ['in time, from the silence on', '2026-11-10', '2026-12-10', [['2026-12-10', '2027-02-10']]],
      ['on the day of the claim', '2026-11-02', '2026-12-02', [['2026-12-02', '2027-02-02']]],
      ['on the last day', '2026-11-23', '2026-12-10', []],
      ['a day late', '2026-11-24', '2026-12-10', [['2026-11-02', '2027-01-04']]],
      ['long after', '2027-01-11', '2027-01-20', [['2026-11-02', '2027-01-04']]],
    ])('%s', (_, jour, on, expected) => {
      expect(commission([claimed, asked(jour)], on)).toEqual(expected);
    });

    it('but none where the letter stated no limit, for none ran', () => {
      const silent: Evenement = { ...claimed, mentionne: false };
      expect(commission([silent, asked('2026-11-10')], '2027-01-20')).toEqual([
        ['2026-11-02', null],
      ]);
    });

    // A correction is a matter of accounts: a refusal on medical grounds does not answer it.
    it.each([
      ['administratif', [['2026-11-20', '2027-01-20']]],
      ['medical', [['2026-12-10', '2027-02-10']]],
    ] as const)('with a refusal on %s grounds before the silence: %j', (motif, expected) => {
      const evenements = [claimed, asked('2026-11-10'), refus(motif, '2026-11-20')];
      expect(commission(evenements, '2026-12-10')).toEqual(expected);
    });

    it('and takes no other refusal along', () => {
      const evenements = [refus('administratif', '2026-11-02'), asked('2026-11-10')];
      expect(commission(evenements, '2026-12-10')).toEqual([['2026-11-02', '2027-01-04']]);
    });
  });

  it('pays: two years from the next quarter, of the first day paid of each', () => {
    const paid = (debut: string): Evenement => ({
      nature: 'versement',
      jour: day('2026-11-02'),
      debut: day(debut),
    });
    const days = ['2026-05-10', '2026-04-02', '2026-04-20', '2026-07-01'];
    const evenements = days.map(paid);
    const found = agenda({ evenements }, day('2026-11-06')).coming.map(({ id, day: on }) => [
      id,
      on,
    ]);
    expect(found).toEqual([
      ['action-paiement-ij@2026-04-02', '2028-06-30'],
      ['action-paiement-ij@2026-07-01', '2028-09-30'],
    ]);
  });

  describe('keeps silent', () => {
    const asked: Evenement = { nature: 'demande-caisse', jour: day('2026-10-31') };
    const paid: Evenement = {
      nature: 'versement',
      jour: day('2026-12-30'),
      debut: day('2026-11-02'),
    };
    const limits = (evenements: readonly Evenement[], on: string) =>
      entriesOf({ evenements: [asked, ...evenements] }, day(on))
        .filter(({ rule }) => rule.startsWith('recours-'))
        .map(({ rule, day: last, supposes }) => [rule, last, ...supposes]);

    it('two months from a request', () => {
      const on = day('2026-11-06');
      expect(only({ evenements: [asked] }, 'silence-caisse', on).day).toBe('2026-12-31');
      expect(rulesOf({ evenements: [asked, refus('medical', '2026-11-03')] }, on)).toEqual([
        'recours-cmra',
      ]);
    });

    // The last day of February is a Sunday; the ground of a refusal that nobody wrote is not known.
    it('then two months before either commission', () => {
      expect(limits([], '2026-12-30')).toEqual([]);
      expect(limits([], '2026-12-31')).toEqual([
        ['recours-cmra', '2027-03-01', 'demandeComplete'],
        ['recours-cra', '2027-03-01', 'demandeComplete'],
      ]);
    });

    it('and no more once it answered, paid, or a commission was written to', () => {
      const written: Evenement = { nature: 'recours-cra', jour: day('2027-01-04') };
      const before: Evenement = { nature: 'recours-cra', jour: day('2026-12-01') };
      expect(limits([paid], '2027-01-10')).toEqual([]);
      expect(limits([refus('medical', '2027-01-05')], '2027-01-10')).toEqual([
        ['recours-cmra', '2027-03-05'],
      ]);
      expect(limits([written], '2027-01-10')).toEqual([]);
      const reminder: Evenement = { nature: 'demande-caisse', jour: day('2026-11-20') };
      expect(limits([reminder, paid], '2027-02-10')).toEqual([]);
      // Never said to be lost: without a receipt that told them, the two months do not run.
      expect(limits([], '2027-03-01')).toHaveLength(2);
      expect(limits([], '2027-03-02')).toEqual([]);
      // What was sent before the silence contests something else.
      expect(limits([before], '2027-01-10')).toHaveLength(2);
    });
  });
});
