import { describe, expect, it } from 'vitest';
import { agenda } from '../../../core/agenda/agenda.ts';
import { exactly } from '../../../core/money/exact.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf, TODAY } from './told.ts';

describe('the 360th allowance', () => {
  // Three waiting days in a full stop (CSS R323-1 1°), none in TPT (L323-3).
  it.each([
    ['in a stop that goes on', undefined, '2026-10-08', '2027-10-02'],
    ['with a TPT from the first waiting day', '2026-10-05', '2026-10-05', '2027-09-29'],
    ['with a TPT from the second', '2026-10-06', '2026-10-06', '2027-09-30'],
    ['with a TPT from the first day paid', '2026-10-08', '2026-10-08', '2027-10-02'],
    ['with a TPT later', '2026-10-19', '2026-10-08', '2027-10-02'],
  ])('of a stop from 5 October, %s', (_, debutTpt, first, last) => {
    const { deadline, day: on } = only(
      { debutArret: day('2026-10-05'), ...(debutTpt && { debutTpt: day(debutTpt) }) },
      'compteur-360-ij',
    );
    expect([deadline.trigger, on]).toEqual([first, last]);
    expect(deadline.steps).toEqual([{ kind: 'jours-compris', from: first, to: last, days: 360 }]);
  });

  it('is asked of the caisse as an event to add', () => {
    const { toTell } = agenda({ debutArret: day('2025-12-01') }, TODAY);
    expect(toTell).toContainEqual({
      id: 'annee-supplementaire-tpt?plafond-ij',
      word: 'plafondIj',
      rule: 'annee-supplementaire-tpt',
      missing: { kind: 'evenement', nature: 'plafond-ij' },
    });
  });
});

describe('a long illness', () => {
  const ald: Situation = { origine: 'ald', debutTpt: day('2026-10-05') };

  it('without a stop counts from the first day of the TPT', () => {
    const days = ['periode-ald', 'quatrieme-annee-tpt'] as const;
    expect(days.map((rule) => only(ald, rule).day)).toEqual(['2029-10-04', '2030-10-04']);
    for (const rule of days)
      expect(only(ald, rule).from).toEqual({ kind: 'situation', field: 'debutTpt' });
  });

  it('that no day is told of has no end', () => {
    expect(rulesOf({ origine: 'ald' })).toEqual([]);
  });

  it('begun before the articles known is outside the law known', () => {
    const { outside } = agenda({ ...ald, debutArret: day('1980-01-07') }, TODAY);
    expect(outside.map(({ rule }) => rule)).toContain('periode-ald');
  });

  it('has no end of a TPT that is over', () => {
    const evenements = [{ nature: 'reprise', jour: day('2026-11-16') }] as const;
    expect(rulesOf({ ...ald, evenements })).not.toContain('periode-ald');
  });
});

describe('an accident at work (CSS L433-1, R433-15)', () => {
  const atmp: Situation = { origine: 'accident-du-travail', debutArret: day('2026-08-03') };
  const tpt: Situation = { ...atmp, debutTpt: day('2026-11-02') };

  it('has a TPT without a cap while there is one', () => {
    expect(rulesOf(atmp)).not.toContain('fin-tpt-atmp');
    expect(rulesOf(tpt)).toContain('fin-tpt-atmp');
    const evenements = [{ nature: 'reprise', jour: day('2026-11-16') }] as const;
    expect(rulesOf({ ...tpt, evenements })).not.toContain('fin-tpt-atmp');
  });

  it('tells the caisse at once of the return and of each change of quotité', () => {
    const suite = [
      { debut: day('2026-11-30'), quotite: exactly(0.8) },
      { debut: day('2026-12-14'), quotite: exactly(1) },
    ];
    const told = entriesOf({ ...tpt, suite })
      .filter(({ rule }) => rule.startsWith('atmp-'))
      .map(({ id, day: on, from }) => [id, on, from]);
    expect(told).toEqual([
      ['atmp-nouvelle-attestation@2026-11-30', '2026-11-30', { kind: 'situation', field: 'suite' }],
      [
        'atmp-information-caisse@2026-11-02',
        '2026-11-02',
        { kind: 'situation', field: 'debutTpt' },
      ],
    ]);
  });

  it.each([
    ['2026-12-02', true],
    ['2026-12-03', false],
  ])('is reminded of it for thirty days: on %s, %s', (on, expected) => {
    expect(rulesOf(tpt, day(on)).includes('atmp-information-caisse')).toBe(expected);
  });
});
