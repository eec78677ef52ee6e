import { describe, expect, it } from 'vitest';
import { baseAtmp, type PayesAtmp } from '../../../../core/figures/atmp/base.ts';
import {
  estimationTptAtmp,
  type PeriodeTptAtmp,
} from '../../../../core/figures/atmp/estimation-tpt.ts';
import { ijAtmp, plafondsAtmp } from '../../../../core/figures/atmp/ij-atmp.ts';
import { type MoisAtmpInput, moisAtmp } from '../../../../core/figures/atmp/mois-atmp.ts';
import { cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { exact, ZERO } from '../../../../core/money/exact.ts';
import { day, monthOf } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const NOVEMBER: MoisAtmpInput = {
  paye: centsFromEuros(3000),
  quotite: exact(1, 2),
  mois: monthOf(day('2026-11-01')),
  debut: day('2026-10-31'),
  arretPrealable: true,
};
const month = (more: Partial<MoisAtmpInput> = {}) => figureOf(moisAtmp({ ...NOVEMBER, ...more }));
const full = (more: Partial<MoisAtmpInput> = {}) =>
  roundToCent(month(more).amounts.ijPeriode) / 100;
const labels = (steps: readonly { readonly label: string }[]) => steps.map(({ label }) => label);

// 3 000 / 30,42 = 98,619…: 59,171… at 60 %, 77,909… at the net gain from the 29th day on.
describe('a month of part-time work after an accident', () => {
  it('counts its days from the one after the accident: 28 at 60 %, then 2', () => {
    expect(full()).toBe(1812.62);
    expect(full({ debut: day('2026-11-01') })).toBe(1812.62);
    expect(full({ debut: day('2026-10-30') })).toBe(1831.36);
    expect(full({ debut: day('2026-08-03') })).toBe(2337.28);
  });

  it('without a stop counts its first day too', () => {
    expect(full({ arretPrealable: false })).toBe(1831.36);
    expect(full({ arretPrealable: false, debut: day('2026-11-01') })).toBe(1812.62);
  });

  it('pays the hours worked, and the smaller of the IJ and the loss', () => {
    const { amounts, confidence, steps, articles } = month({ debut: day('2026-08-03') });
    expect(amounts).toMatchObject({
      mois: '2026-11',
      jours: 30,
      salaireRetabli: exact(3000_00),
      salaireVerse: exact(1500_00),
      perte: exact(1500_00),
      indemnite: exact(1500_00),
      total: exact(3000_00),
      limite: 'perte',
    });
    expect(confidence).toBe('low');
    expect(articles).toContain('CSS R433-15');
    expect(labels(steps).slice(0, 2)).toEqual(['salaireVerse', 'perte']);
    expect(labels(steps).at(-1)).toBe('totalMois');
    tellsTheTruth(month(), day('2026-11-30'));
  });

  it('is refused before the rule of the loss, and for a PASS that is not known', () => {
    const old = { debut: day('2019-07-01'), mois: monthOf(day('2019-07-01')) };
    expect(moisAtmp({ ...NOVEMBER, ...old })).toMatchObject({
      ok: false,
      outside: { reason: 'before', limit: '2019-08-23' },
    });
    const late = { debut: day('2031-07-01'), mois: monthOf(day('2031-08-01')) };
    expect(moisAtmp({ ...NOVEMBER, ...late })).toMatchObject({
      ok: false,
      outside: { reason: 'after' },
    });
  });
});

describe('the estimate of a period', () => {
  const mois: PayesAtmp = { rythme: 'mois', paye: centsFromEuros(2000) };
  const of = (more: Partial<PeriodeTptAtmp>) =>
    figureOf(
      estimationTptAtmp(mois, day('2026-03-02'), {
        premierJour: 20,
        jours: 30,
        perte: exact(5000_00),
        arretPrealable: true,
        ...more,
      }),
    );
  const count = (all: readonly string[], label: string) =>
    all.filter((one) => one === label).length;

  it('shows each rate that it used, and those alone', () => {
    const rates = (more: Partial<PeriodeTptAtmp>) => {
      const found = labels(of(more).steps);
      return [
        count(found, 'ijAtmpPeriode60'),
        count(found, 'ijAtmpPeriode80'),
        count(found, 'ijAtmp'),
        count(found, 'ijAtmpAvantPlafond'),
        count(found, 'sjb'),
      ];
    };
    expect(rates({})).toEqual([1, 1, 2, 2, 1]);
    // Days 1 to 28, then days 29 to 58.
    expect(rates({ premierJour: 1, jours: 28 })).toEqual([1, 0, 1, 1, 1]);
    expect(rates({ premierJour: 29 })).toEqual([0, 1, 1, 1, 1]);
  });

  it('names the articles of the rates that it used', () => {
    expect(of({ premierJour: 1, jours: 28 }).articles).not.toContain('CSS R433-3');
    expect(of({ premierJour: 29 }).articles).not.toContain('CSS R433-1');
    expect(of({}).articles).toEqual(expect.arrayContaining(['CSS R433-1', 'CSS R433-3']));
    expect(of({}).sources.length).toBeGreaterThan(of({ premierJour: 29 }).sources.length);
  });

  it('is nothing for no day, nor for a loss below nothing', () => {
    expect(of({ jours: 0 }).amounts.total).toEqual(ZERO);
    expect(of({ perte: exact(-1) }).amounts).toMatchObject({ total: ZERO, limite: 'perte' });
    for (const jours of [-1, 1.5]) expect(() => of({ jours })).toThrow(RangeError);
  });

  it('says what is not settled, and no more', () => {
    expect(of({}).amounts.reserves).toEqual(['decisionCaisse']);
    expect(of({ arretPrealable: false }).amounts.reserves).toEqual([
      'decisionCaisse',
      'rangSansArret',
    ]);
    const half = {
      rythme: 'moisIncomplet',
      paye: cents(1000_00),
      jours: 14,
      joursDuMois: 28,
    } as const;
    const found = figureOf(
      estimationTptAtmp(half, day('2026-03-02'), {
        premierJour: 1,
        jours: 5,
        perte: exact(1),
        arretPrealable: true,
      }),
    );
    expect(found.amounts.reserves).toEqual([
      'decisionCaisse',
      'payeCompleteAtmp',
      'jourDePayeCalendaire',
    ]);
  });
});

describe('the daily base', () => {
  const on = day('2026-03-02');
  const part = (jours: number, joursDuMois = 28) =>
    baseAtmp({ rythme: 'moisIncomplet', paye: cents(100_00), jours, joursDuMois }, on);

  it('of a part of a month has from one of its days to all of them', () => {
    expect(roundToCent(figureOf(part(28)).amounts.sjbSansPlafond)).toBe(3_29);
    expect(roundToCent(figureOf(part(1)).amounts.sjbSansPlafond)).toBe(92_04);
    for (const jours of [0, 29, Number.NaN]) expect(() => part(jours)).toThrow(RangeError);
  });

  it('says what a part of a month takes for granted, and a whole one nothing', () => {
    const whole = figureOf(baseAtmp({ rythme: 'mois', paye: cents(100_00) }, on));
    expect(whole.amounts.reserves).toEqual([]);
    expect(figureOf(part(14)).amounts.reserves).toEqual([
      'payeCompleteAtmp',
      'jourDePayeCalendaire',
    ]);
  });

  it('shows what led to it', () => {
    const lines = ['sjbSansPlafond', 'sjbMax', 'sjb', 'gainJournalierNet'];
    const weeks: PayesAtmp = { rythme: 'semaine', payes: new Array(4).fill(cents(100_00)) };
    expect(labels(figureOf(baseAtmp(weeks, on)).steps)).toEqual(['sommePayes', ...lines]);
    expect(labels(figureOf(part(14)).steps)).toEqual(['payeJournaliere', 'payeComplete', ...lines]);
    expect(labels(figureOf(plafondsAtmp(on)).steps)).toEqual([
      'sjbMax',
      'ijAtmpMax60',
      'ijAtmpMax80',
    ]);
    expect(labels(figureOf(ijAtmp(weeks, on, 1)).steps).slice(-2)).toEqual([
      'ijAtmpAvantPlafond',
      'ijAtmp',
    ]);
  });
});
