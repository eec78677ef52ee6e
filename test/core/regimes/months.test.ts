import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../core/assess.ts';
import { recompute } from '../../../core/figures/step.ts';
import { cents, centsFromEuros } from '../../../core/money/cents.ts';
import { compare, exact, exactly, plus } from '../../../core/money/exact.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { addDays, type Day, day, daysBetween, daysIn, monthOf } from '../../../core/time/day.ts';
import { aDay, ofAnyStatut } from './any-statut.ts';
import { asked, daysSaid, monthsOf } from './asked.ts';

const CENT = exact(1);

describe('an artisan', () => {
  const artisan: Situation = {
    statut: 'artisan-commercant',
    debutArret: day('2026-07-06'),
    debutTpt: day('2026-09-15'),
    revenus: [cents(3_000_000), cents(3_300_000), cents(3_600_000)],
  };

  // 33 000 / 730 / 2 = 22,6027… a day, for 90 days: 16 + 31 + 30 + 13.
  it('is paid by the day until the ninetieth, and no further', () => {
    const found = asked(artisan);
    expect(monthsOf(found)).toEqual([
      ['2026-09-15 2026-09-30', 16, 0, 361_64, 361_64],
      ['2026-10-01 2026-10-31', 31, 0, 700_68, 700_68],
      ['2026-11-01 2026-11-30', 30, 0, 678_08, 678_08],
      ['2026-12-01 2026-12-13', 13, 0, 293_84, 293_84],
    ]);
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual(['2026-12-13']);
  });

  it('hears of the end of the right until that day, and of a stop that comes before it instead', () => {
    const onTheDay = daysSaid(asked(artisan, day('2026-12-13')), 'moisJusquAuDroit');
    expect(onTheDay).toEqual(['2026-12-13']);
    expect(daysSaid(asked(artisan, day('2026-12-14')), 'moisJusquAuDroit')).toEqual([]);
    const evenements = [{ nature: 'arret', jour: day('2026-12-01') }] as const;
    const stopped = asked({ ...artisan, evenements });
    expect(daysSaid(stopped, 'moisJusquAuDroit')).toEqual([]);
    expect(daysSaid(stopped, 'arretSansFin')).toEqual(['2026-12-01']);
  });

  it('is paid alike whatever the quotité, and whatever follows it', () => {
    const half = { ...artisan, quotite: exactly(0.5) };
    const suite = [{ debut: day('2026-10-15'), quotite: exactly(0.8) }];
    expect(asked({ ...half, suite }).figures.mois).toEqual(asked(half).figures.mois);
  });

  it('stops at the last day of the TPT where that comes first', () => {
    const found = asked({ ...artisan, finTpt: day('2026-10-09') });
    expect(monthsOf(found).map(([days]) => days)).toEqual([
      '2026-09-15 2026-09-30',
      '2026-10-01 2026-10-09',
    ]);
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual([]);
  });

  it('has 270 days in ALD, of which half a year is shown', () => {
    const months = monthsOf(asked({ ...artisan, origine: 'ald' }));
    expect([months.length, months.at(-1)?.[0]]).toEqual([6, '2027-02-01 2027-02-28']);
  });

  it.each([
    ['2026-07-20', '2026-08-01 2026-08-31', '2026-10-29'],
    ['2026-11-23', '2026-11-01 2026-11-30', '2027-01-29'],
  ])('without the day of the TPT starts with the month shown on %s', (on, first, last) => {
    const { debutTpt: _, ...dates } = artisan;
    const found = asked(dates, day(on));
    expect(monthsOf(found)[0]?.[0]).toBe(first);
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual([last]);
  });
});

describe('a titulaire', () => {
  const titulaire: Situation = {
    statut: 'titulaire',
    versant: 'FPT',
    deliberationPrimes: 'aucune',
    quotite: exactly(0.6),
    paiePublique: {
      traitement: centsFromEuros(2100),
      indemniteResidence: cents(0),
      supplementFamilial: centsFromEuros(73.79),
      nbi: cents(0),
      primes: centsFromEuros(350),
    },
    debutTpt: day('2026-09-14'),
    finTpt: day('2026-11-10'),
  };

  // 2 100 + 73,79 + 350 × 60 % = 2 383,79; of which 17 and 10 thirtieths.
  it('is asked for no steps of quotité: those of a link change nothing', () => {
    const suite = [{ debut: day('2026-10-01'), quotite: exactly(0.8) }];
    expect(asked({ ...titulaire, suite }).figures).toEqual(asked(titulaire).figures);
  });

  it('is paid thirtieths of a month that the TPT does not fill', () => {
    const found = asked(titulaire);
    expect(monthsOf(found)).toEqual([
      ['2026-09-14 2026-09-30', 17, 1350_81, 0, 1350_81],
      ['2026-10-01 2026-10-31', 31, 2383_79, 0, 2383_79],
      ['2026-11-01 2026-11-10', 10, 794_60, 0, 794_60],
    ]);
    const [first] = found.figures.mois ?? [];
    expect(first?.articles).toContain('Décret 62-765');
    expect(first?.confidence).toBe('medium');
  });

  it('is never paid past the twelve months of the right', () => {
    const { finTpt: _, ...open } = titulaire;
    const found = asked({ ...open, finTpt: day('2028-01-31') });
    expect(monthsOf(found).at(-1)?.[0]).toBe('2027-09-01 2027-09-13');
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual(['2027-09-13']);
  });

  it('has months even where none is filled', () => {
    const short = { ...titulaire, debutTpt: day('2026-10-05'), finTpt: day('2026-11-10') };
    const found = asked(short);
    expect(found.figures.remuneration).toBeUndefined();
    expect(monthsOf(found).map(([, days]) => days)).toEqual([27, 10]);
  });
});

// 2 400 × 30 / 31 = 2 322,58, of which 6/7 is 1 990,78; the loss of 331,80 is under the IJ.
it('a contractuel of the State is paid six sevenths, and IJ for the loss', () => {
  const pay = centsFromEuros(2400);
  const found = asked(
    {
      statut: 'contractuel',
      versant: 'FPE',
      salairesBruts: [pay, pay, pay],
      quotite: exactly(0.8),
      debutTpt: day('2026-03-02'),
      finTpt: day('2026-04-30'),
    },
    day('2026-04-15'),
  );
  expect(monthsOf(found)).toEqual([
    ['2026-03-02 2026-03-31', 30, 1990_78, 331_80, 2322_58],
    ['2026-04-01 2026-04-30', 30, 2057_14, 342_86, 2400_00],
  ]);
  const [first] = found.figures.mois ?? [];
  expect(first?.amounts.etapes).toEqual([{ debut: '2026-03-02', quotite: exactly(0.8) }]);
  const paid = first?.steps.find(({ label }) => label === 'salaireVerse');
  expect(paid?.operands.map(({ label }) => label)).toContain('fractionPayee');
});

describe('an accident at work', () => {
  const hurt: Situation = {
    origine: 'accident-du-travail',
    salaireMoisPrecedent: centsFromEuros(2000),
    quotite: exactly(0.5),
    debutArret: day('2026-08-03'),
    debutTpt: day('2026-10-15'),
    finTpt: day('2026-12-31'),
  };

  // The loss decides: 51,94 a day is more. 2 000 × 17 / 31 = 1 096,77, half of it lost.
  it('has its first days by their part of the month', () => {
    expect(monthsOf(asked(hurt))).toEqual([
      ['2026-10-15 2026-10-31', 17, 548_39, 548_38, 1096_77],
      ['2026-11-01 2026-11-30', 30, 1000_00, 1000_00, 2000_00],
      ['2026-12-01 2026-12-31', 31, 1000_00, 1000_00, 2000_00],
    ]);
  });

  // 13 days at 50 % of 838,70968 and 18 at 80 % of 1 161,29032: 419,35484 and 929,03226.
  it('follows the steps of quotité', () => {
    const suite = [{ debut: day('2026-12-14'), quotite: exactly(0.8) }];
    const found = asked({ ...hurt, suite });
    const days = '2026-12-01 2026-12-31';
    expect(monthsOf(found).at(-1)).toEqual([days, 31, 1348_39, 651_61, 2000_00]);
    const labels = found.figures.mois?.at(-1)?.steps.map(({ label }) => label) ?? [];
    expect(labels.filter((label) => label === 'totalMois')).toHaveLength(1);
    const later = asked({ ...hurt, suite, finTpt: day('2027-01-31') }, day('2027-01-10'));
    expect(later.figures.moisAtmp?.amounts.salaireVerse).toEqual({ n: 160_000, d: 1 });
    const before = asked({ ...hurt, suite }, day('2026-11-10'));
    expect(before.figures.moisAtmp?.amounts.salaireVerse).toEqual({ n: 100_000, d: 1 });
    const onTheFirst = [{ debut: day('2026-12-01'), quotite: exactly(0.8) }];
    const whole = asked({ ...hurt, suite: onTheFirst }, day('2026-12-10'));
    expect(whole.figures.moisAtmp?.amounts.salaireVerse).toEqual({ n: 160_000, d: 1 });
  });

  it('shows no month of full time as one of the TPT', () => {
    const suite = [{ debut: day('2026-11-01'), quotite: exactly(1) }];
    const found = asked({ ...hurt, debutTpt: day('2026-10-01'), suite });
    expect(found.figures.moisAtmp?.amounts.mois).toBe('2026-10');
    expect(monthsOf(found)[1]).toEqual(['2026-11-01 2026-11-30', 30, 2000_00, 0, 2000_00]);
  });
});

describe('a farmer', () => {
  it('has months as far as the gain is published', () => {
    const found = asked(
      { statut: 'chef-exploitation', debutTpt: day('2026-02-15') },
      day('2026-03-10'),
    );
    // 25,79 a day, before its rounding, for 14 and 31 days.
    expect(monthsOf(found).map(([days, jours]) => [days, jours])).toEqual([
      ['2026-02-15 2026-02-28', 14],
      ['2026-03-01 2026-03-31', 31],
    ]);
    expect(daysSaid(found, 'moisInconnus')).toEqual(['2026-04-01']);
    // They stop there, not where the right of ninety days ends.
    expect(daysSaid(found, 'moisJusquAuDroit')).toEqual([]);
  });
});

describe('the months of any TPT', () => {
  const checked = (check: (assessment: Assessment) => void) =>
    fc.assert(
      fc.property(ofAnyStatut, aDay, (one, on) => check(asked(one, on))),
      { numRuns: 400 },
    );

  it('follow one another but for stops, from its start to its end at most', () => {
    checked(({ figures: { mois = [] }, rulings, situation }) => {
      const { debutTpt, finTpt, evenements = [] } = situation;
      const stopped = (on: Day) =>
        evenements.some(
          ({ nature, jour, fin }) => nature === 'arret' && fin && jour <= on && on <= fin,
        );
      const [first] = mois;
      if (!first) return;
      let next = debutTpt ?? first.amounts.debut;
      for (const { amounts } of mois) {
        for (; next < amounts.debut; next = addDays(next, 1)) expect(stopped(next)).toBe(true);
        expect(amounts.debut).toBe(next);
        expect(monthOf(amounts.fin)).toBe(amounts.mois);
        let days = daysBetween(amounts.debut, amounts.fin) + 1;
        for (const { debut, fin } of amounts.arrets ?? []) days -= daysBetween(debut, fin) + 1;
        expect(amounts.jours).toBe(days);
        if (finTpt) expect(amounts.fin <= finTpt).toBe(true);
        next = addDays(amounts.fin, 1);
      }
      const { jours, fin } = rulings.duree?.value ?? {};
      if (fin) expect(next <= addDays(fin, 1)).toBe(true);
      const counted = mois.reduce((so, { amounts }) => so + amounts.jours, 0);
      if (jours) expect(counted).toBeLessThanOrEqual(jours);
    });
  });

  it('add up, under full time, by steps that recompute', () => {
    checked(({ figures: { mois = [] } }) => {
      for (const { amounts, steps } of mois) {
        const { salaireVerse, indemnite, total, tempsPlein } = amounts;
        expect(plus(salaireVerse, indemnite)).toEqual(total);
        // A payslip is in whole cents: a part of a month may round above what it is a part of.
        if (tempsPlein) expect(compare(total, plus(tempsPlein, CENT))).toBeLessThanOrEqual(0);
        expect(steps.at(-1)?.result.value).toEqual(total);
        for (const { operation, operands, result } of steps)
          expect(recompute(operation, operands)).toEqual(result.value);
      }
    });
  });

  it('hold the month that is shown, with the same amounts', () => {
    checked(({ figures, warnings }) => {
      // Where a stop takes days of the month shown, its line has fewer.
      if (warnings.some(({ word }) => word.startsWith('moisMontreAvec'))) return;
      const { mois = [], moisAtmp, tptMois, remuneration, moisIj } = figures;
      if (mois.length === 0) return;
      const shown = [
        [moisAtmp?.amounts.mois, moisAtmp?.amounts.total],
        [tptMois?.amounts.mois, tptMois?.amounts.total],
        [remuneration?.amounts.mois, remuneration?.amounts.totalBrut],
        [moisIj?.amounts.mois, moisIj?.amounts.indemnite],
      ] as const;
      for (const [month, total] of shown) {
        if (!month || !total) continue;
        const same = mois.find(({ amounts }) => amounts.mois === month);
        // A list ends after four years, or where the law does.
        if (!same) continue;
        expect(same.amounts.jours).toBe(daysIn(month));
        expect(same.amounts.total).toEqual(total);
      }
    });
  });
});
