import { describe, expect, it } from 'vitest';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { coherence } from '../../../core/situation/coherence.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { addDays, day } from '../../../core/time/day.ts';

/** What is said to be wrong, as "question: problem". */
const wrong = (situation: Situation) =>
  coherence(situation).map(({ question, problem }) => `${question}: ${problem}`);

const euros = (amount: number) => cents(Math.round(amount * 100));
const half = exact(1, 2);
const from = (debut: string, quotite = half) => ({ debut: day(debut), quotite });

describe('days', () => {
  it('of a stop and a TPT lie between 2000 and 2100', () => {
    for (const question of ['debutArret', 'debutTpt', 'finTpt'] as const) {
      for (const within of ['2000-01-01', '2100-12-31'])
        expect(wrong({ [question]: day(within) })).toEqual([]);
      for (const beyond of ['1999-12-31', '2101-01-01'])
        expect(wrong({ [question]: day(beyond) })).toEqual([`${question}: jour-hors-limites`]);
    }
  });

  it('put the TPT on the day of the stop or after it', () => {
    const debutArret = day('2026-07-06');
    expect(wrong({ debutArret })).toEqual([]);
    expect(wrong({ debutArret, debutTpt: debutArret })).toEqual([]);
    expect(wrong({ debutArret, debutTpt: addDays(debutArret, -1) })).toEqual([
      'debutTpt: tpt-avant-arret',
    ]);
  });

  it('let a TPT of one day end on its first, and never before it', () => {
    const debutTpt = day('2026-09-14');
    const before = addDays(debutTpt, -1);
    const tooSoon = ['finTpt: fin-avant-debut'];
    expect(wrong({ finTpt: before })).toEqual([]);
    expect(wrong({ debutTpt, finTpt: debutTpt })).toEqual([]);
    expect(wrong({ debutTpt, finTpt: before })).toEqual(tooSoon);
    expect(wrong({ debutArret: debutTpt, finTpt: before })).toEqual(tooSoon);
    // Within the stop, but before the TPT.
    expect(wrong({ debutArret: day('2026-07-06'), debutTpt, finTpt: before })).toEqual(tooSoon);
  });

  it('on which a job or an activity began lie between 1940 and the stop', () => {
    const debutArret = day('2026-07-06');
    for (const question of ['embauche', 'debutActivite'] as const) {
      expect(wrong({ [question]: day('1940-01-01') })).toEqual([]);
      expect(wrong({ [question]: day('1939-12-31') })).toEqual([`${question}: jour-hors-limites`]);
      expect(wrong({ [question]: day('2101-01-01'), debutArret })).toEqual([
        `${question}: jour-hors-limites`,
      ]);
      expect(wrong({ [question]: day('2026-07-05'), debutArret })).toEqual([]);
      expect(wrong({ [question]: debutArret, debutArret })).toEqual([
        `${question}: debut-apres-arret`,
      ]);
      expect(wrong({ [question]: debutArret })).toEqual([]);
    }
  });
});

describe('the quotités that follow', () => {
  const debutTpt = day('2026-09-14');
  const disorder = ['suite: suite-en-desordre'];

  it('begin each after the one before it, the first after the TPT', () => {
    expect(wrong({ debutTpt, suite: [from('2026-09-15'), from('2026-09-16')] })).toEqual([]);
    expect(wrong({ debutTpt, suite: [from('2026-09-14')] })).toEqual(disorder);
    expect(wrong({ debutTpt, suite: [from('2026-11-01'), from('2026-11-01')] })).toEqual(disorder);
    expect(wrong({ debutTpt, suite: [from('2026-11-01'), from('2026-10-01')] })).toEqual(disorder);
    expect(wrong({ suite: [from('2026-11-01'), from('2026-10-01')] })).toEqual(disorder);
  });

  it('begin after the stop where the start of the TPT is not told', () => {
    const debutArret = day('2026-07-06');
    expect(wrong({ debutArret, suite: [from('2026-07-07')] })).toEqual([]);
    expect(wrong({ debutArret, suite: [from('2026-07-06')] })).toEqual(disorder);
  });

  it('lie in the same years as the TPT, and are twelve at most', () => {
    expect(wrong({ suite: [from('2100-12-31')] })).toEqual([]);
    expect(wrong({ suite: [from('2101-01-01')] })).toEqual(disorder);
    const steps = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        debut: addDays(debutTpt, 30 * (index + 1)),
        quotite: half,
      }));
    expect(wrong({ debutTpt, suite: steps(12) })).toEqual([]);
    expect(wrong({ debutTpt, suite: steps(13) })).toEqual(disorder);
  });

  it('go from above nothing to full time, any of them', () => {
    const beyond = ['suite: quotite-hors-limites'];
    const two = (n: number) => [from('2026-10-01'), from('2026-11-01', exact(n, 100))];
    expect(wrong({ suite: two(1) })).toEqual([]);
    expect(wrong({ suite: two(100) })).toEqual([]);
    for (const n of [0, -1, 101]) expect(wrong({ suite: two(n) }), `${n} %`).toEqual(beyond);
  });
});

describe('answers in numbers', () => {
  it('a quotité lies above nothing and below full time', () => {
    for (const n of [1, 99]) expect(wrong({ quotite: exact(n, 100) }), `${n} %`).toEqual([]);
    for (const n of [0, -1, 100, 101])
      expect(wrong({ quotite: exact(n, 100) }), `${n} %`).toEqual([
        'quotite: quotite-hors-limites',
      ]);
  });

  it('each of the three pays goes from nothing to 100 000 €', () => {
    const pays = (last: number) => [euros(2500), euros(2500), euros(last)] as const;
    for (const last of [0, 100_000]) expect(wrong({ salairesBruts: pays(last) })).toEqual([]);
    for (const last of [-0.01, 100_000.01])
      expect(wrong({ salairesBruts: pays(last) })).toEqual(['salairesBruts: salaire-hors-limites']);
  });

  it('a week has from one hour to sixty', () => {
    for (const hours of [1, 60]) expect(wrong({ minutesHebdo: hours * 60 })).toEqual([]);
    for (const minutes of [59, 3601])
      expect(wrong({ minutesHebdo: minutes })).toEqual(['minutesHebdo: heures-hors-limites']);
  });

  it('an amount of a month stops at 100 000 €, revenues of a year at a million', () => {
    const month = (amount: number): readonly Situation[] => [
      { salaireMoisPrecedent: euros(amount) },
      { gainForfaitaire: euros(amount) },
      { complement: { mode: 'montant', montant: euros(amount) } },
      {
        paiePublique: {
          traitement: euros(2000),
          indemniteResidence: euros(0),
          supplementFamilial: euros(0),
          nbi: euros(0),
          primes: euros(amount),
        },
      },
    ];
    const year = (amount: number): readonly Situation[] => [
      { revenuActivite: euros(amount) },
      { revenus: [euros(0), euros(20_000), euros(amount)] },
    ];
    for (const one of [...month(0), ...month(100_000), ...year(1_000_000)])
      expect(wrong(one), JSON.stringify(one)).toEqual([]);
    for (const one of [...month(100_000.01), ...month(-0.01), ...year(1_000_000.01)])
      expect(wrong(one), JSON.stringify(one)).toEqual([
        `${Object.keys(one)[0]}: montant-hors-limites`,
      ]);
  });

  it('the rate of a complement lies above nothing, up to the whole', () => {
    for (const mode of ['part-de-la-perte', 'part-du-salaire'] as const) {
      const rate = (n: number) => wrong({ complement: { mode, taux: exact(n, 100) } });
      for (const n of [1, 90, 100]) expect(rate(n), `${n} %`).toEqual([]);
      for (const n of [0, -1, 101]) expect(rate(n)).toEqual(['complement: taux-hors-limites']);
    }
  });
});

describe('several answers that cannot be', () => {
  it('are all said, each with its question', () => {
    expect(
      wrong({
        debutArret: day('2026-07-06'),
        debutTpt: day('2026-07-01'),
        finTpt: day('2026-06-01'),
        quotite: exact(1),
        minutesHebdo: 0,
        faites: ['sans-point'],
      }),
    ).toEqual([
      'debutTpt: tpt-avant-arret',
      'finTpt: fin-avant-debut',
      'quotite: quotite-hors-limites',
      'minutesHebdo: heures-hors-limites',
      'faites: etapes-illisibles',
    ]);
  });

  it('are said of an event by any of its days, and by its own order', () => {
    const wrongEvent = ['evenements: evenement-incoherent'];
    const one = { nature: 'arret', jour: day('2026-10-05') } as const;
    expect(wrong({ evenements: [{ ...one, fin: one.jour, recu: one.jour }] })).toEqual([]);
    expect(wrong({ evenements: [{ ...one, fin: day('2101-01-01') }] })).toEqual(wrongEvent);
    // The last day of a payment counts from its first day, not from the day it was made.
    const paid = {
      nature: 'versement',
      jour: day('2026-11-02'),
      debut: day('2026-10-01'),
    } as const;
    expect(wrong({ evenements: [{ ...paid, fin: day('2026-10-31') }] })).toEqual([]);
    expect(wrong({ evenements: [{ ...paid, fin: day('2026-09-30') }] })).toEqual(wrongEvent);
  });
});
