import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heures } from '../../../../core/figures/heures/heures.ts';
import {
  anciennete,
  congesAcquis,
  heuresComplementaires,
  jourFeriePaye,
  minimumVingtQuatreHeures,
  repartitionEcrite,
  trimestresRetraite,
} from '../../../../core/figures/heures/notes.ts';
import {
  FORMES,
  type Forme,
  repartition,
  semaineReguliere,
} from '../../../../core/figures/heures/repartition.ts';
import type { Ruled } from '../../../../core/figures/ruling.ts';
import { approximate, compare, exact, sum, times } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { anyQuotite, figureOf, tellsTheTruth } from '../checks.ts';

const on = day('2026-11-21');

describe('the hours of a quotité', () => {
  it.each([
    // 35 h over five days: 3,5 then 4,2 then 5,6 hours a day
    [1, 2, 1050, 210, 4550],
    [3, 5, 1260, 252, 5460],
    [4, 5, 1680, 336, 7280],
    [1, 1, 2100, 420, 9100],
  ])('%i/%i of 35 h', (n, d, week, perDay, month) => {
    const figure = figureOf(heures(exact(n, d), {}, on));
    expect(approximate(figure.amounts.semaine)).toBe(week);
    expect(approximate(figure.amounts.jour)).toBe(perDay);
    expect(approximate(figure.amounts.mois)).toBe(month);
    tellsTheTruth(figure, on);
  });

  it('follow the hours and days of the contract', () => {
    const { amounts } = figureOf(heures(exact(1, 2), { minutesHebdo: 39 * 60, jours: 6 }, on));
    expect(approximate(amounts.semaine)).toBe(1170);
    expect(approximate(amounts.jour)).toBe(195);
    for (const jours of [0, 1.5, 8]) {
      expect(() => heures(exact(1, 2), { jours }, on), `${jours} days`).toThrow(RangeError);
      expect(() => semaineReguliere(2100, jours), `${jours} days`).toThrow(RangeError);
    }
    const daily = (jours: number) =>
      approximate(figureOf(heures(exact(1, 2), { jours }, on)).amounts.jour);
    expect([daily(1), daily(7)]).toEqual([1050, 150]);
    expect(semaineReguliere(2100, 7)).toEqual(new Array(7).fill(exact(300)));
  });
});

describe('the hours of each day', () => {
  const week = (forme: Forme, n: number, d: number) =>
    repartition(forme, exact(n, d), semaineReguliere(2100)).semaines.map((one) =>
      one.map(approximate),
    );

  it.each<[Forme, number[], number[]]>([
    ['jours-plus-courts', [252, 252, 252, 252, 252, 0, 0], [252, 252, 252, 252, 252, 0, 0]],
    ['moins-de-jours', [420, 420, 420, 0, 0, 0, 0], [420, 420, 420, 0, 0, 0, 0]],
    ['matins', [420, 210, 210, 210, 210, 0, 0], [420, 210, 210, 210, 210, 0, 0]],
    ['semaines-alternees', [420, 420, 420, 420, 420, 0, 0], [420, 0, 0, 0, 0, 0, 0]],
  ])('at 60 %%, %s', (forme, first, second) => {
    expect(week(forme, 3, 5)).toEqual([first, second]);
  });

  it('at half time, mornings alone, or one week out of two', () => {
    expect(week('matins', 1, 2)[0]).toEqual([210, 210, 210, 210, 210, 0, 0]);
    expect(week('semaines-alternees', 1, 2)[1]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('make the hours prescribed, never more in a day than full time', () => {
    fc.assert(
      fc.property(
        anyQuotite,
        fc.constantFrom(...FORMES),
        fc.integer({ min: 60, max: 3600 }),
        fc.integer({ min: 1, max: 7 }),
        (quotite, forme, minutes, jours) => {
          const full = semaineReguliere(minutes, jours);
          const { semaines } = repartition(forme, quotite, full);
          const both = sum(semaines.flat());
          expect(both).toEqual(times(times(exact(minutes), quotite), exact(2)));
          for (const one of semaines) {
            expect(one).toHaveLength(7);
            one.forEach((minutesOfDay, index) => {
              expect(minutesOfDay.n).toBeGreaterThanOrEqual(0);
              expect(compare(minutesOfDay, full[index] ?? exact(0))).toBeLessThanOrEqual(0);
            });
          }
        },
      ),
    );
  });

  it('are none for no quotité, and those of full time for the whole', () => {
    expect(
      sum(repartition('moins-de-jours', exact(0), semaineReguliere(2100)).semaines[0]),
    ).toEqual(exact(0));
    for (const forme of FORMES)
      expect(week(forme, 1, 1)[1]).toEqual([420, 420, 420, 420, 420, 0, 0]);
  });

  it('refuse what is not a share of a week', () => {
    expect(() => week('matins', 3, 2)).toThrow(RangeError);
    expect(() => week('matins', -1, 2)).toThrow(RangeError);
    expect(() => repartition('matins', exact(1, 2), [exact(1)])).toThrow(RangeError);
    expect(() => semaineReguliere(2100, 8)).toThrow(RangeError);
  });
});

const rulingOf = <T>(ruled: Ruled<T>) => {
  if (!ruled.ok) throw new Error('refused');
  return ruled.ruling;
};

describe('what the law says of the work time', () => {
  it('asks for a written request below 24 hours', () => {
    expect(rulingOf(minimumVingtQuatreHeures(exact(1440), on)).value).toBe('atteint');
    expect(rulingOf(minimumVingtQuatreHeures(exact(1439), on))).toMatchObject({
      value: 'demande-ecrite',
      confidence: 'medium',
    });
  });

  it('say that a contract below them already has its reason, and a longer one needs one', () => {
    const half = (hours: number) =>
      rulingOf(minimumVingtQuatreHeures(exact(hours * 30), on, hours * 60)).reasons;
    // 28 h at 50 % are 14 h; 20 h at 50 % are 10 h, of a contract that was below 24 h before.
    expect(half(28)).toEqual(['demandeEcrite', 'accordDeBranche']);
    expect(half(20)).toEqual(['contratSousMinimum', 'accordDeBranche']);
    expect(half(24)).toEqual(['demandeEcrite', 'accordDeBranche']);
    expect(half(48)).toEqual(['minimumAtteint']);
  });

  it('bounds complementary hours by a tenth, and by the legal week', () => {
    expect(approximate(rulingOf(heuresComplementaires(exact(1050), on)).value)).toBe(105);
    expect(approximate(rulingOf(heuresComplementaires(exact(2040), on)).value)).toBe(60);
    expect(approximate(rulingOf(heuresComplementaires(exact(2200), on)).value)).toBe(0);
  });

  it('counts leave, holidays, seniority and quarters', () => {
    expect(rulingOf(congesAcquis(4, on)).value).toBe(10);
    expect(rulingOf(congesAcquis(14, on)).value).toBe(30);
    expect(rulingOf(jourFeriePaye(3, on)).value).toBe('oui');
    expect(rulingOf(jourFeriePaye(2, on)).value).toBe('depend');
    expect(rulingOf(anciennete(on)).value).toBe('entiere');
    expect(rulingOf(repartitionEcrite(on)).articles).toEqual(['CT L3123-6']);
    const quarters = [59, 60, 119, 120, 365].map(
      (days) => rulingOf(trimestresRetraite(days, on)).value,
    );
    expect(quarters).toEqual([0, 1, 1, 2, 4]);
    expect(rulingOf(trimestresRetraite(60, on)).confidence).toBe('medium');
  });
});
