import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PayesAtmp } from '../../../../core/figures/atmp/base.ts';
import { estimationTptAtmp } from '../../../../core/figures/atmp/estimation-tpt.ts';
import { ijAtmp, plafondsAtmp } from '../../../../core/figures/atmp/ij-atmp.ts';
import { cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, type Exact, exact } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { anyDay, anyPay, figureOf, tellsTheTruth } from '../checks.ts';

const euros = (amount: Exact) => roundToCent(amount) / 100;
const month = (paye: number): PayesAtmp => ({ rythme: 'mois', paye: centsFromEuros(paye) });
const of = (paye: number, debut: string, jour: number) =>
  figureOf(ijAtmp(month(paye), day(debut), jour));

describe('the largest IJ AT/MP, as published', () => {
  it.each([
    ['2019-12-31', 337.97, 202.78, 270.38],
    ['2020-01-01', 343.07, 205.84, 274.46],
    ['2022-12-31', 343.07, 205.84, 274.46],
    ['2023-01-01', 366.89, 220.14, 293.51],
    ['2024-06-01', 386.71, 232.03, 309.37],
    ['2025-12-31', 392.81, 235.69, 314.25],
    ['2026-01-01', 400.82, 240.49, 320.66],
  ])('for a stop of %s is %f, %f and %f €', (debut, base, first, second) => {
    const { amounts } = figureOf(plafondsAtmp(day(debut)));
    expect(euros(amounts.sjbMax)).toBe(base);
    expect(euros(amounts.ijMax60)).toBe(first);
    expect(euros(amounts.ijMax80)).toBe(second);
  });

  it('is refused for a year whose PASS is not known', () => {
    expect(plafondsAtmp(day('2027-01-01'))).toMatchObject({
      ok: false,
      outside: { reason: 'after' },
    });
  });
});

describe('the IJ AT/MP of a day', () => {
  it.each([
    // 2 000 / 30,42 × 60 %, then the net gain, 79 %, where 80 % would be 52,60 (Service-Public F175)
    [2000, '2020-10-01', 10, 39.45, undefined],
    [2000, '2020-10-01', 28, 39.45, undefined],
    [2000, '2020-10-01', 29, 51.94, 'gain-net'],
    [15_000, '2026-03-01', 1, 240.49, 'pass'],
    [15_000, '2026-03-01', 29, 320.66, 'pass'],
  ] as const)('%f € for a stop of %s, day %i, is %f €', (paye, debut, jour, expected, cap) => {
    const { amounts } = of(paye, debut, jour);
    expect(euros(amounts.ij)).toBe(expected);
    expect(amounts.plafond).toBe(cap);
  });

  it('is bound by the net gain between the two caps: 79 % of a pay just above the base', () => {
    const { amounts } = of(12_200, '2026-03-01', 40);
    expect(amounts.plafond).toBe('gain-net');
    expect(euros(amounts.ij)).toBe(316.83);
  });

  it('shows 60 or 80 % of the daily pay without any cap beside it', () => {
    expect(euros(of(15_000, '2026-03-01', 1).amounts.ijSansPlafond)).toBe(295.86);
    expect(euros(of(15_000, '2026-03-01', 29).amounts.ijSansPlafond)).toBe(394.48);
  });

  it('knows the other rhythms of pay, and a month that was not worked whole', () => {
    const debut = day('2026-03-01');
    const ij = (payes: PayesAtmp) => euros(figureOf(ijAtmp(payes, debut, 1)).amounts.ij);
    const same = (count: number, paye: number) => new Array(count).fill(cents(paye));
    expect(ij({ rythme: 'quinzaine', payes: same(2, 70_000) })).toBe(30);
    expect(ij({ rythme: 'semaine', payes: same(4, 35_000) })).toBe(30);
    expect(ij({ rythme: 'discontinu', payes: same(12, 73_000) })).toBe(14.4);
    const half = {
      rythme: 'moisIncomplet',
      paye: cents(100_000),
      jours: 14,
      joursDuMois: 28,
    } as const;
    expect(ij(half)).toBe(ij(month(2000)));
    expect(figureOf(ijAtmp(half, debut, 1)).confidence).toBe('medium');
    expect(() => ijAtmp({ rythme: 'semaine', payes: same(3, 1) }, debut, 1)).toThrow(RangeError);
    expect(() => ijAtmp(month(2000), debut, 0)).toThrow(RangeError);
  });

  it('tells the truth, rises with the pay and exceeds neither cap', () => {
    fc.assert(
      fc.property(anyPay, anyDay, fc.integer({ min: 1, max: 400 }), (paye, debut, jour) => {
        const figure = figureOf(ijAtmp({ rythme: 'mois', paye }, debut, jour));
        tellsTheTruth(figure, debut);
        const { ij, gainNet, sjbMax, ijSansPlafond } = figure.amounts;
        expect(ij.n).toBeGreaterThanOrEqual(0);
        for (const cap of [gainNet, sjbMax, ijSansPlafond]) {
          expect(compare(ij, cap)).toBeLessThanOrEqual(0);
        }
        const more = figureOf(ijAtmp({ rythme: 'mois', paye: cents(paye + 100) }, debut, jour));
        expect(compare(more.amounts.ij, ij)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the IJ AT/MP during part-time work', () => {
  const estimate = (premierJour: number, jours: number, perte: number, arretPrealable = true) =>
    figureOf(
      estimationTptAtmp(month(2000), day('2026-03-02'), {
        premierJour,
        jours,
        perte: exact(perte * 100),
        arretPrealable,
      }),
    );

  it('is an estimate, and says so', () => {
    const figure = estimate(40, 30, 900);
    expect(figure.confidence).toBe('low');
    expect(figure.amounts.reserves[0]).toBe('decisionCaisse');
    expect(euros(figure.amounts.total)).toBe(900);
    expect(figure.amounts.limite).toBe('perte');
  });

  it('counts each day at its own rate where the period crosses day 29', () => {
    const { amounts } = estimate(20, 30, 5000);
    // 9 days (20 to 28) at 39,4477 and 21 at 51,9395
    expect(euros(amounts.total)).toBe(1445.76);
    expect(amounts.limite).toBe('ij');
  });

  it('leaves the rank of the days open without a stop before', () => {
    expect(estimate(1, 28, 900, false).amounts.reserves).not.toContain('rangSansArret');
    expect(estimate(1, 29, 900, false).amounts.reserves).toContain('rangSansArret');
  });

  it('tells the truth, for any period', () => {
    const days = fc.nat(62);
    fc.assert(
      fc.property(
        anyPay,
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        days,
        fc.nat(900_000),
        (paye, debut, premierJour, jours, perte) => {
          const figure = figureOf(
            estimationTptAtmp({ rythme: 'mois', paye }, debut, {
              premierJour,
              jours,
              perte: exact(perte),
              arretPrealable: true,
            }),
          );
          tellsTheTruth(figure, debut);
          expect(compare(figure.amounts.total, exact(perte))).toBeLessThanOrEqual(0);
          expect(figure.amounts.total.n).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
