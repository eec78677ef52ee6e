import { describe, expect, it } from 'vitest';
import { planDeLaSituation } from '../../../../core/figures/plan/calendrier.ts';
import { exact, exactly } from '../../../../core/money/exact.ts';
import type { Situation } from '../../../../core/situation/situation.ts';
import { day } from '../../../../core/time/day.ts';

const HALF = exactly(0.5);
const MORE = exactly(0.7);
const FULL = exact(1);

function planOf(situation: Situation, on = '2026-11-23') {
  const found = planDeLaSituation({ quotite: HALF, ...situation }, day(on));
  if (!found) throw new Error('no plan');
  return found;
}

const shown = (situation: Situation, on?: string) => planOf(situation, on).moisMontre;

describe('the calendar of a situation', () => {
  it('is none while its start or its quotité is not known', () => {
    expect(planDeLaSituation({ quotite: HALF }, day('2026-11-23'))).toBeUndefined();
    expect(planDeLaSituation({ debutTpt: day('2026-09-01') }, day('2026-11-23'))).toBeUndefined();
  });

  it('begins on the day said, or on the first month that follows the stop', () => {
    const debuts = (situation: Situation) => planOf(situation).etapes.map(({ debut }) => debut);
    expect(debuts({ debutTpt: day('2026-09-14') })).toEqual(['2026-09-14']);
    expect(debuts({ debutArret: day('2026-07-06') })).toEqual(['2026-08-01']);
    expect(debuts({ debutArret: day('2026-07-01') })).toEqual(['2026-07-01']);
  });

  it('leaves out a change that comes no later than the start', () => {
    const debutTpt = day('2026-09-14');
    const suite = ['2026-09-13', '2026-09-14', '2026-09-15'].map((one) => ({
      debut: day(one),
      quotite: MORE,
    }));
    const { etapes } = planOf({ debutTpt, suite });
    expect(etapes.map(({ debut }) => debut)).toEqual(['2026-09-14', '2026-09-15']);
  });

  it('lays out six months, or more up to the month shown, unless its end is said', () => {
    const debutTpt = day('2026-09-14');
    expect(planOf({ debutTpt }).fin).toBe('2027-02-28');
    expect(planOf({ debutTpt }, '2027-05-10').fin).toBe('2027-05-31');
    expect(planOf({ debutTpt, finTpt: day('2026-12-05') }).fin).toBe('2026-12-05');
  });

  it('counts the years of IJ from date to date, from the first day of the stop', () => {
    expect(planOf({ debutArret: day('2026-07-06'), debutTpt: day('2026-09-14') })).toMatchObject({
      finTroisAns: '2029-07-05',
      finQuatreAns: '2030-07-05',
    });
  });
});

describe('the month shown', () => {
  it('is that of the day, never before the first whole month', () => {
    expect(shown({ debutTpt: day('2026-09-14') })).toBe('2026-11');
    expect(shown({ debutTpt: day('2026-09-14') }, '2026-09-20')).toBe('2026-10');
    expect(shown({ debutTpt: day('2026-09-01') }, '2026-09-20')).toBe('2026-09');
  });

  it('is never past the last whole month, nor past four years', () => {
    const debutTpt = day('2026-09-01');
    expect(shown({ debutTpt, finTpt: day('2026-12-31') }, '2027-05-10')).toBe('2026-12');
    expect(shown({ debutTpt, finTpt: day('2026-12-30') }, '2027-05-10')).toBe('2026-11');
    expect(shown({ debutTpt }, '2049-01-01')).toBe('2030-09');
  });

  it('stops at the return to full time, or at the end said where that comes first', () => {
    const debutTpt = day('2026-09-01');
    const suite = [{ debut: day('2026-12-01'), quotite: FULL }];
    expect(shown({ debutTpt, suite }, '2027-05-10')).toBe('2026-11');
    expect(shown({ debutTpt, suite, finTpt: day('2026-10-31') }, '2027-05-10')).toBe('2026-10');
    const onTheLast = [{ debut: day('2026-11-30'), quotite: FULL }];
    expect(shown({ debutTpt, suite: onTheLast }, '2027-05-10')).toBe('2026-10');
    expect(shown({ debutTpt, suite, finTpt: day('2027-03-31') }, '2027-05-10')).toBe('2026-11');
  });

  it('stays by a TPT that fills no month', () => {
    const debutTpt = day('2026-09-14');
    expect(shown({ debutTpt, finTpt: day('2026-10-15') }, '2027-05-10')).toBe('2026-10');
    expect(shown({ debutTpt, finTpt: day('2026-10-31') }, '2027-05-10')).toBe('2026-10');
  });

  it('has the quotité under way on its first day', () => {
    const debutTpt = day('2026-09-01');
    const from = (one: string) => [{ debut: day(one), quotite: MORE }];
    expect(planOf({ debutTpt, suite: from('2026-11-01') }).etape.quotite).toEqual(MORE);
    expect(planOf({ debutTpt, suite: from('2026-11-02') }).etape.quotite).toEqual(HALF);
    const twice = [...from('2026-10-01'), { debut: day('2026-11-01'), quotite: exactly(0.8) }];
    expect(planOf({ debutTpt, suite: twice }).etape.quotite).toEqual(exactly(0.8));
  });
});
