import { describe, expect, it } from 'vitest';
import type { Evenement } from '../../../core/situation/evenements.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';
import { entriesOf, only, rulesOf } from './told.ts';

/** Off since 6 July 2026, in TPT from 5 October. */
const base: Situation = { debutArret: day('2026-07-06'), debutTpt: day('2026-10-05') };

describe('the attestation of a month of TPT (CSS R323-10)', () => {
  it.each([
    ['before the TPT', '2026-09-20', undefined, '2026-10-31'],
    ['in its first month', '2026-10-31', undefined, '2026-10-31'],
    ['once it is over', '2026-11-01', undefined, '2026-10-31'],
    ['on the last day of the next', '2026-11-30', undefined, '2026-10-31'],
    ['the day after', '2026-12-01', undefined, '2026-11-30'],
    ['over New Year', '2027-01-31', undefined, '2026-12-31'],
    ['as long as the TPT goes on', '2027-03-01', undefined, '2027-02-28'],
    ['past its last month', '2027-03-01', '2026-12-15', '2026-12-31'],
    ['in its last month', '2026-12-20', '2026-12-31', '2026-11-30'],
    ['where it ends in its first month', '2027-02-28', '2026-10-23', '2026-10-31'],
  ])('%s, on %s', (_, on, fin, expected) => {
    const tpt = { ...base, ...(fin && { finTpt: day(fin) }) };
    const { deadline, from } = only(tpt, 'attestation-mensuelle', day(on));
    expect([deadline.trigger, from]).toEqual([expected, { kind: 'situation', field: 'debutTpt' }]);
  });

  it.each([
    ['on the day of the return', '2027-01-18', '2027-01-18', '2026-12-31'],
    ['once the month of the return is over', '2027-02-02', '2027-01-18', '2027-01-31'],
    ['a return on the first of the month', '2027-02-02', '2027-02-01', '2027-01-31'],
    ['a return on an earlier first', '2027-02-02', '2027-01-01', '2026-12-31'],
  ])('is still owed for the last month before full time: %s', (_, on, jour, expected) => {
    const evenements = [{ nature: 'reprise', jour: day(jour) }] as const;
    const { deadline } = only({ ...base, evenements }, 'attestation-mensuelle', day(on));
    expect(deadline.trigger).toBe(expected);
  });

  it('is no longer called to mind some months after', () => {
    const over = { ...base, finTpt: day('2026-10-23') };
    expect(rulesOf(over, day('2027-03-01'))).not.toContain('attestation-mensuelle');
  });

  it('is owed for no stop without a TPT', () => {
    const { debutTpt: _, ...stop } = base;
    expect(rulesOf(stop)).not.toContain('attestation-mensuelle');
  });
});

describe('leave earned during the stop (CT L3141-19-1, L3141-19-3)', () => {
  const informed = (jour: string): Evenement => ({ nature: 'information-conges', jour: day(jour) });
  const conges = (situation: Situation, on: string) =>
    entriesOf(situation, day(on))
      .filter(({ rule }) => rule.startsWith('conges-'))
      .map(({ rule, day: last }) => [rule, last]);

  it.each([
    ['a stop, then the TPT: a month to be told', base, [['conges-information', '2026-11-05']]],
    ['no stop before the TPT', { debutTpt: day('2026-10-05') }, []],
    ['a TPT from the first day of the stop', { ...base, debutArret: day('2026-10-05') }, []],
    ['a stop that goes on', { debutArret: day('2026-07-06') }, []],
    [
      'told on the day of the return: fifteen months to take it',
      { ...base, evenements: [informed('2026-10-05')] },
      [['conges-report', '2028-01-05']],
    ],
    [
      'told of an earlier stop: of this one, not yet',
      { ...base, evenements: [informed('2026-10-04')] },
      [
        ['conges-report', '2028-01-04'],
        ['conges-information', '2026-11-05'],
      ],
    ],
    [
      'told of both',
      { ...base, evenements: [informed('2026-03-02'), informed('2026-10-30')] },
      [
        ['conges-report', '2027-06-02'],
        ['conges-report', '2028-01-30'],
      ],
    ],
  ] as const)('%s', (_, situation, expected) => {
    expect(conges(situation, '2026-11-10')).toEqual(expected);
  });

  it.each([
    ['2027-02-02', [['conges-information', '2026-11-05']]],
    ['2027-02-03', []],
  ])('is recalled for 120 days after the return: on %s', (on, expected) => {
    expect(conges(base, on)).toEqual(expected);
  });
});

describe('what can be asked of the employer', () => {
  it('is a year from the end of the contract, on the day itself (CT L1471-1)', () => {
    const evenements = [{ nature: 'rupture', jour: day('2026-10-30') }] as const;
    // 30 October 2027 is a Saturday: limitation periods are never moved.
    expect(only({ evenements }, 'action-rupture').day).toBe('2027-10-30');
  });

  it.each([
    ['before the refusal', '2026-11-01', true],
    ['on its day', '2026-11-02', false],
    ['between two refusals', '2026-11-08', false],
    ['on the day of the second refusal', '2026-11-09', true],
  ])('stays open for the first refusal where the employer agreed %s: %s', (_, agreed, expected) => {
    const evenements: Evenement[] = [
      { nature: 'refus-employeur', jour: day('2026-11-02') },
      { nature: 'refus-employeur', jour: day('2026-11-09') },
      { nature: 'accord-employeur', jour: day(agreed) },
    ];
    const open = entriesOf({ evenements }).map(({ id }) => id);
    expect(open.includes('action-execution-contrat@2026-11-02')).toBe(expected);
  });
});
