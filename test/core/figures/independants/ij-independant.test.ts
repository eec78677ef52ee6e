import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijDebutActivite } from '../../../../core/figures/independants/ij-debut-activite.ts';
import { ijIndependant } from '../../../../core/figures/independants/ij-independant.ts';
import {
  plafondsIndependant,
  type StatutIndependant,
} from '../../../../core/figures/independants/plafonds.ts';
import { seuilIndependant } from '../../../../core/figures/independants/seuil.ts';
import { cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, type Exact, exact, times } from '../../../../core/money/exact.ts';
import { day, epochDay, fromEpochDay } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const euros = (amount: Exact) => roundToCent(amount) / 100;

const of = (statut: StatutIndependant, constat: string, revenus: number[], parts: Exact[] = []) => {
  const [a, b, c] = revenus.map((revenu, index) => ({
    revenu: centsFromEuros(revenu),
    partPayee: parts[index] ?? exact(1),
  }));
  if (!a || !b || !c) throw new Error('three years are needed');
  return ijIndependant({ statut, constat: day(constat), annees: [a, b, c] });
};

describe('the largest IJ of an indépendant', () => {
  // CSS D622-7: one PASS, or three for a profession libérale, over 730. 2021 and 2023: ameli, Bpifrance.
  it.each([
    ['artisan-commercant', '2020-05-25', 56.35, 28.18],
    ['artisan-commercant', '2023-02-01', 60.26, 30.13],
    ['artisan-commercant', '2025-12-31', 64.52, 32.26],
    ['artisan-commercant', '2026-01-01', 65.84, 32.92],
    ['profession-liberale', '2021-07-01', 169.05, 84.53],
    ['profession-liberale', '2026-12-31', 197.51, 98.75],
  ] as const)('of %s on %s is %f €, %f € in TPT', (statut, constat, max, tpt) => {
    const { amounts } = figureOf(plafondsIndependant(statut, day(constat)));
    expect(euros(amounts.ijMax)).toBe(max);
    expect(euros(amounts.ijTptMax)).toBe(tpt);
  });

  it.each([
    ['artisan-commercant', '2020-05-24', 'before', '2020-05-25'],
    ['profession-liberale', '2021-06-30', 'before', '2021-07-01'],
    ['artisan-commercant', '2027-01-01', 'after', '2026-12-31'],
  ] as const)('of %s is refused on %s', (statut, constat, reason, limit) => {
    expect(plafondsIndependant(statut, day(constat))).toMatchObject({
      ok: false,
      outside: { reason, limit },
    });
  });
});

describe('the threshold', () => {
  // Published: Cerfrance (2021), Bpifrance (2023), AG2R (2024). 2026 is exact: 45 820 € / 10.
  it.each([
    ['2020-12-31', 3982.8],
    ['2021-01-01', 4046.4],
    ['2023-05-01', 4113.6],
    ['2024-12-31', 4208.8],
    ['2026-01-01', 4582],
  ])('of a finding of %s is %f €', (constat, expected) => {
    expect(euros(figureOf(seuilIndependant(day(constat))).amounts.seuil)).toBe(expected);
  });

  it('takes the IJ away below it, and at it does not', () => {
    const below = figureOf(of('artisan-commercant', '2026-03-01', [4582, 4582, 4581.97])).amounts;
    expect([below.sousSeuil, below.ijTempsComplet, below.ijTpt]).toEqual([
      true,
      exact(0),
      exact(0),
    ]);
    const at = figureOf(of('artisan-commercant', '2026-03-01', [4582, 4582, 4582])).amounts;
    expect([at.sousSeuil, euros(at.ijTempsComplet), euros(at.ijTpt)]).toEqual([false, 6.28, 3.14]);
  });
});

describe('the IJ of three years of revenue', () => {
  it('is their mean over 730, and half of it in TPT', () => {
    const { amounts, articles } = figureOf(
      of('artisan-commercant', '2026-11-21', [30_000, 33_000, 36_000]),
    );
    expect(euros(amounts.revenu)).toBe(33_000);
    expect([euros(amounts.ijTempsComplet), euros(amounts.ijTpt)]).toEqual([45.21, 22.6]);
    expect(articles).toEqual(expect.arrayContaining(['CSS D622-7', 'CSS D622-8', 'CSS D622-10']));
  });

  it('counts a year by the share of its contributions that was paid', () => {
    const parts = [exact(1), exact(1), exact(1, 2)];
    const { amounts } = figureOf(
      of('artisan-commercant', '2026-11-21', [30_000, 33_000, 36_000], parts),
    );
    expect([euros(amounts.revenu), euros(amounts.ijTpt)]).toEqual([27_000, 18.49]);
  });

  it('caps an artisan at one PASS and a profession libérale at three', () => {
    const revenus = [60_000, 60_000, 60_000];
    const artisan = figureOf(of('artisan-commercant', '2026-11-21', revenus)).amounts;
    const liberal = figureOf(of('profession-liberale', '2026-11-21', revenus)).amounts;
    expect([artisan.plafonne, euros(artisan.ijTempsComplet)]).toEqual([true, 65.84]);
    expect([liberal.plafonne, euros(liberal.ijTempsComplet)]).toEqual([false, 82.19]);
  });

  it.each([
    ['2021-08-07', 'high'],
    ['2021-08-08', 'medium'],
    ['2023-12-31', 'medium'],
    ['2024-01-01', 'high'],
  ])('on %s is %s: the revenue of 2020 could be left out for a time', (constat, confidence) => {
    const figure = figureOf(of('artisan-commercant', constat, [20_000, 20_000, 20_000]));
    expect(figure.confidence).toBe(confidence);
  });

  const anyRevenu = fc.integer({ min: 0, max: 200_000_00 }).map(cents);
  const anyPart = fc.integer({ min: 0, max: 1000 }).map((n) => exact(n, 1000));
  const anyConstat = fc
    .integer({ min: epochDay(day('2021-07-01')), max: epochDay(day('2026-12-31')) })
    .map(fromEpochDay);
  const anyStatut = fc.constantFrom<StatutIndependant>('artisan-commercant', 'profession-liberale');

  it('tells the truth, stays within the maximum, and gives half of itself in TPT', () => {
    const annee = fc.record({ revenu: anyRevenu, partPayee: anyPart });
    fc.assert(
      fc.property(
        anyStatut,
        anyConstat,
        fc.tuple(annee, annee, annee),
        (statut, constat, annees) => {
          const figure = figureOf(ijIndependant({ statut, constat, annees }));
          const { ijTempsComplet, ijTpt } = figure.amounts;
          tellsTheTruth(figure, constat);
          const { ijMax } = figureOf(plafondsIndependant(statut, constat)).amounts;
          expect(compare(ijTempsComplet, ijMax)).toBeLessThanOrEqual(0);
          expect(ijTempsComplet.n).toBeGreaterThanOrEqual(0);
          expect(times(ijTpt, exact(2))).toEqual(ijTempsComplet);
        },
      ),
    );
  });

  it('never falls when a revenue rises', () => {
    fc.assert(
      fc.property(
        anyStatut,
        anyConstat,
        anyRevenu,
        fc.nat(50_000_00),
        (statut, constat, low, more) => {
          const ij = (revenu: number) => {
            const year = { revenu: cents(revenu) };
            return figureOf(ijIndependant({ statut, constat, annees: [year, year, year] })).amounts;
          };
          expect(compare(ij(low + more).ijTpt, ij(low).ijTpt)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('the IJ of the first years', () => {
  const start = (constat: string, revenu: number, joursActivite: number) =>
    ijDebutActivite({
      statut: 'artisan-commercant',
      constat: day(constat),
      revenuRetenu: centsFromEuros(revenu),
      joursActivite,
    });

  it('brings the revenue to 365 days (CSS D622-7 II)', () => {
    const figure = figureOf(start('2026-07-01', 12_000, 200));
    tellsTheTruth(figure, day('2026-07-01'));
    const { revenu, ijTempsComplet, ijTpt } = figure.amounts;
    expect([euros(revenu), euros(ijTempsComplet), euros(ijTpt)]).toEqual([21_900, 30, 15]);
    expect(figure.confidence).toBe('high');
  });

  it('holds the threshold against the PASS of the years of activity, as a reading', () => {
    // From 13 December 2025 to 1 July 2026: 10 % of the mean of 47 100 € and 48 060 €.
    const { amounts, confidence } = figureOf(start('2026-07-01', 2_600, 200));
    expect(euros(amounts.seuil)).toBe(4758);
    expect([amounts.sousSeuil, confidence]).toEqual([true, 'medium']);
  });

  it('does not divide by no day', () => {
    expect(() => start('2026-07-01', 12_000, 0)).toThrow(RangeError);
    expect(() => start('2026-07-01', 12_000, 1.5)).toThrow(RangeError);
    expect(() => start('2026-07-01', 12_000, -5)).toThrow(RangeError);
    expect(start('2026-07-01', 12_000, 1).ok).toBe(true);
  });
});
