import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complementEmployeur } from '../../../../core/figures/maintien/complement.ts';
import {
  dureesMaintien,
  maintienAlsaceMoselle,
  maintienEnTpt,
} from '../../../../core/figures/maintien/durees.ts';
import {
  type Absence,
  anneesEntieres,
  maintienLegal,
} from '../../../../core/figures/maintien/maintien-legal.ts';
import { cents, roundToCent } from '../../../../core/money/cents.ts';
import { exact, ZERO } from '../../../../core/money/exact.ts';
import { asMonth, day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const days = (annees: number, on = '2026-03-02') => {
  const ruled = dureesMaintien(annees, day(on));
  if (!ruled.ok) throw new Error('refused');
  return ruled.ruling.value.joursParPeriode;
};

const told = (embauche: string, ...absences: readonly [string, string, Absence['cause']][]) => {
  const ruled = maintienLegal(
    day(embauche),
    absences.map(([du, au, cause]) => ({ du: day(du), au: day(au), cause })),
  );
  if (!ruled.ok) throw new Error('refused');
  return ruled.ruling;
};

const shape = (ruling: ReturnType<typeof told>) =>
  ruling.value.absences.map((one) => one.map(({ garantie, jours }) => [garantie, jours]));

describe('the days of the legal maintien', () => {
  // The table of Service-Public F3053: 30 days from one year, 40 from six, up to 90 from thirty-one
  it.each([
    [0, 0],
    [0.99, 0],
    [1, 30],
    [5.99, 30],
    [6, 40],
    [11, 50],
    [16, 60],
    [21, 70],
    [26, 80],
    [30.99, 80],
    [31, 90],
    [50, 90],
  ])('for %f years are %i', (annees, expected) => expect(days(annees)).toBe(expected));

  it('leave out some workers, and are to be confirmed since June 2026', () => {
    const out = dureesMaintien(10, day('2026-03-02'), 'saisonnier');
    expect(out).toMatchObject({ ruling: { value: { joursParPeriode: 0 }, confidence: 'high' } });
    expect(dureesMaintien(10, day('2026-06-26'))).toMatchObject({ ruling: { confidence: 'high' } });
    expect(dureesMaintien(10, day('2026-06-27'))).toMatchObject({
      ruling: { confidence: 'medium', reasons: expect.arrayContaining(['maintienVersion2026']) },
    });
  });

  it('give way to the local law of Alsace-Moselle, which is to be confirmed', () => {
    expect(maintienAlsaceMoselle(day('2026-03-02'))).toMatchObject({
      ruling: { confidence: 'medium', articles: ['CT L1226-23'] },
    });
  });

  it('do not cover the hours of a TPT', () => {
    expect(maintienEnTpt(day('2026-03-02'))).toMatchObject({
      ruling: { value: 'non', confidence: 'medium', reasons: ['pasEnTpt'] },
    });
  });
});

describe('an absence, day by day', () => {
  it('waits seven days, then pays 90 %, then two thirds', () => {
    expect(shape(told('2020-01-01', ['2026-01-01', '2026-04-30', 'maladie']))).toEqual([
      [
        ['carence', 7],
        ['90%', 40],
        ['2/3', 40],
        ['epuise', 33],
      ],
    ]);
  });

  it('does not wait after a work accident, but does after one on the way', () => {
    expect(shape(told('2024-01-01', ['2026-01-01', '2026-01-05', 'AT']))).toEqual([[['90%', 5]]]);
    expect(shape(told('2024-01-01', ['2026-01-01', '2026-01-10', 'trajet']))).toEqual([
      [
        ['carence', 7],
        ['90%', 3],
      ],
    ]);
  });

  it('takes off what the twelve months before have used, and gives it back after', () => {
    const first = ['2025-01-01', '2025-02-10', 'maladie'] as const;
    const soon = told('2023-01-01', [...first], ['2025-12-01', '2025-12-20', 'maladie']);
    // 34 days were paid from 8 January on: 30 at 90 %, 4 at two thirds.
    expect(shape(soon)[1]).toEqual([
      ['carence', 7],
      ['2/3', 13],
    ]);
    const later = told('2023-01-01', [...first], ['2026-01-02', '2026-01-12', 'maladie']);
    // On 9 January 2026 the day paid on 8 January 2025 is more than twelve months old.
    expect(shape(later)[1]).toEqual([
      ['carence', 7],
      ['90%', 4],
    ]);
  });

  it('looks at seniority on the first day, not later', () => {
    expect(shape(told('2025-03-02', ['2026-03-01', '2026-03-20', 'maladie']))).toEqual([
      [['aucune', 20]],
    ]);
    expect(anneesEntieres(day('2025-03-02'), day('2026-03-01'))).toBe(0);
    expect(anneesEntieres(day('2025-03-02'), day('2026-03-02'))).toBe(1);
  });

  it('refuses absences that overlap or run backwards', () => {
    expect(() => told('2020-01-01', ['2026-01-05', '2026-01-01', 'AT'])).toThrow(RangeError);
    expect(() =>
      told('2020-01-01', ['2026-01-01', '2026-01-05', 'AT'], ['2026-01-05', '2026-01-06', 'AT']),
    ).toThrow(RangeError);
  });
});

describe('what the employer adds', () => {
  const mois = asMonth('2026-04');
  if (!mois) throw new Error('no month');
  const month = {
    mois,
    salaireBrut: cents(300_000),
    jours90: 20,
    jours23: 0,
    prevoyanceEmployeur: ZERO,
  };

  it('is 90 % of the pay of the days less the gross IJ', () => {
    const figure = figureOf(
      complementEmployeur({ ...month, ijBrutes: exact(80_000) }, day('2026-04-01')),
    );
    expect(roundToCent(figure.amounts.garanti)).toBe(180_000);
    expect(roundToCent(figure.amounts.complement)).toBe(100_000);
    expect(figure.confidence).toBe('medium');
  });

  it('is never below zero, and its steps recompute', () => {
    const any = fc.nat(900_000);
    fc.assert(
      fc.property(any, any, any, fc.nat(15), fc.nat(15), (pay, ij, other, jours90, jours23) => {
        const figure = figureOf(
          complementEmployeur(
            {
              mois,
              salaireBrut: cents(pay),
              jours90,
              jours23,
              ijBrutes: exact(ij),
              prevoyanceEmployeur: exact(other),
            },
            day('2026-04-01'),
          ),
        );
        tellsTheTruth(figure, day('2026-04-01'));
        expect(figure.amounts.complement.n).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
