import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  congesAnnuels,
  heuresSupPermises,
  rtt,
} from '../../../../core/figures/fonction-publique/conges.ts';
import { retraiteTpt } from '../../../../core/figures/fonction-publique/retraite.ts';
import {
  type StageInput,
  stageProlonge,
} from '../../../../core/figures/fonction-publique/stage.ts';
import { approximate, exact } from '../../../../core/money/exact.ts';
import { addDays, day, daysBetween } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';
import { anyAllowedQuotite, anyKnownDay, rulingOf } from './arbitraries.ts';

const ON = day('2026-11-21');

// https://bip.cig929394.fr, fiche TEPAEF, and the FAQ of the CISIRH.
describe('leave', () => {
  const leave = (days: [number, number?]) =>
    approximate(figureOf(congesAnnuels(exact(...days), ON)).amounts.jours);

  it('is five times the days worked in a week', () => {
    expect([leave([4]), leave([9, 2]), leave([5])]).toEqual([20, 22.5, 25]);
  });

  it.each([
    [39, 9, 20.7],
    [39, 8, 18.4],
    [38, 7, 12.6],
    [37, 6, 7.2],
    [36, 5, 3],
    [37.5, 8, 12],
    [35, 5, 0],
  ])('gives RTT days pro rata: %d hours at %d tenths', (hours, tenths, days) => {
    const found = rtt(hours * 60, exact(tenths, 10), ON);
    const figure = found && figureOf(found);
    expect(figure && approximate(figure.amounts.jours)).toBe(days);
    if (figure) tellsTheTruth(figure, ON);
  });

  it('guesses no RTT days for hours of which none were published', () => {
    expect(rtt(40 * 60, exact(1, 2), ON)).toBeUndefined();
    expect(rtt(38 * 60 + 30, exact(1, 2), ON)).toBeUndefined();
    expect(rtt(39 * 60, exact(1, 2), ON, 'FPH')).toBeUndefined();
  });

  it('gives RTT days by the circulaire of the State, which local authorities follow by parity', () => {
    const trust = (versant?: 'FPE' | 'FPT') => {
      const found = rtt(39 * 60, exact(1, 2), ON, versant);
      return found && figureOf(found).confidence;
    };
    expect([trust(), trust('FPE'), trust('FPT')]).toEqual(['high', 'high', 'medium']);
  });

  it('tells the steps of the days of leave and of RTT', () => {
    const leaves = figureOf(congesAnnuels(exact(4), ON, 'FPE'));
    expect(leaves.steps.map(({ label }) => label)).toEqual(['congesAnnuels']);
    expect(leaves.articles).toContain('Décret 84-972');
    const found = rtt(39 * 60, exact(1, 2), ON);
    expect(found && figureOf(found).steps.map(({ label }) => label)).toEqual(['rtt']);
  });

  it('goes with no overtime at all', () => {
    const { value, articles } = rulingOf(heuresSupPermises(ON, 'FPE'));
    expect([value, articles]).toEqual([0, ['Décret 86-442']]);
  });
});

// https://juris-cnracl.retraites.fr: counted as full time, to open the right and to compute it.
describe('pension', () => {
  it('counts months of TPT whole', () => {
    const year = figureOf(retraiteTpt(exact(12), 'CNRACL', ON));
    expect([year.amounts.trimestresConstitution, year.amounts.trimestresLiquidation]).toEqual([
      exact(4),
      exact(4),
    ]);
    expect(year.confidence).toBe('high');
    tellsTheTruth(year, ON);
  });

  it('applies the same to the State, without having read its code', () => {
    const { amounts, confidence } = figureOf(retraiteTpt(exact(5), 'SRE', ON));
    expect(amounts.trimestresLiquidation).toEqual(exact(5, 3));
    expect(confidence).toBe('medium');
    expect(amounts.raisons).toContain('retraiteEtatNonLue');
  });
});

describe('a traineeship', () => {
  const year = (given: Partial<StageInput>) =>
    figureOf(
      stageProlonge({
        debutStage: day('2022-06-01'),
        dureeStatutaireJours: 365,
        debutTpt: day('2022-06-01'),
        finTpt: day('2022-12-31'),
        quotite: exact(1, 2),
        ...given,
      }),
    );

  // https://bip.cig929394.fr, fiche TEPAEF: 214 days at 50 % count for 107.
  it('is made longer by what the part-time days do not count', () => {
    const { amounts, confidence } = year({});
    expect(amounts).toMatchObject({
      joursComptes: exact(107),
      joursRestants: exact(258),
      finStage: '2023-09-15',
      titularisation: '2023-09-16',
    });
    expect(confidence).toBe('high');
  });

  it('counts the days before the TPT in full', () => {
    const { amounts } = year({ debutTpt: day('2022-07-01'), finTpt: day('2022-07-31') });
    expect(amounts.joursRestants).toEqual(exact(639, 2));
    // 365 days would end on 31 May 2023; 15 and a half are missing, so a sixteenth day is done.
    expect(amounts.finStage).toBe('2023-06-16');
    expect(year({ debutTpt: day('2022-07-01'), finTpt: day('2022-07-31') }).confidence).toBe(
      'medium',
    );
  });

  it('ends within a TPT long enough to complete it', () => {
    const { amounts } = year({ finTpt: day('2025-12-31') });
    expect([amounts.finStage, amounts.joursRestants]).toEqual([
      addDays(day('2022-06-01'), 729),
      exact(0),
    ]);
  });

  it('is not touched by a TPT that comes after it', () => {
    const { amounts } = year({ debutTpt: day('2023-07-01'), finTpt: day('2023-07-31') });
    expect([amounts.finStage, amounts.joursComptes]).toEqual(['2023-05-31', exact(0)]);
  });

  it('refuses a TPT outside it', () => {
    expect(() => year({ debutTpt: day('2022-05-31') })).toThrow(RangeError);
    expect(() => year({ finTpt: day('2022-05-31') })).toThrow(RangeError);
  });

  it('never ends sooner than at full time, nor sooner for fewer hours', () => {
    fc.assert(
      fc.property(
        anyKnownDay,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 364 }),
        anyAllowedQuotite,
        (debutStage, wait, length, quotite) => {
          const debutTpt = addDays(debutStage, wait);
          const given = { debutStage, debutTpt, finTpt: addDays(debutTpt, length), quotite };
          const figure = year(given);
          const full = addDays(debutStage, 364);
          const half = year({ ...given, quotite: exact(1, 2) });
          expect(daysBetween(full, figure.amounts.finStage)).toBeGreaterThanOrEqual(0);
          expect(
            daysBetween(figure.amounts.finStage, half.amounts.finStage),
          ).toBeGreaterThanOrEqual(0);
          tellsTheTruth(figure, debutTpt);
        },
      ),
    );
  });
});
