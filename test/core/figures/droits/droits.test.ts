import { describe, expect, it } from 'vitest';
import {
  type DroitOuvert,
  droitAuDela,
  droitSixMois,
} from '../../../../core/figures/droits/ouverture.ts';
import { seuilAuDela, seuilSixMois } from '../../../../core/figures/droits/seuils.ts';
import { centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

describe('the pay that opens the IJ', () => {
  it.each([
    // Service-Public F3053: 1 015 × 10,15 and 2 030 × 10,03 (a version of the article not read)
    ['2020-07-01', 10_302.25, 20_360.9, 'medium'],
    ['2025-06-01', 12_058.2, 23_649.5, 'high'],
    ['2026-11-21', 12_200.3, 24_116.4, 'high'],
    // The six months of November open on 1 May, those of December on 1 June, with another SMIC.
    ['2026-12-01', 12_494.65, 24_116.4, 'high'],
    // The period of a stop in January opens on the 1 January that counts, or on the day after another.
    ['2025-01-15', 11_824.75, 23_649.5, 'medium'],
    ['2026-01-15', 12_058.2, 24_116.4, 'medium'],
  ] as const)('before a stop of %s is %f then %f €', (debut, six, twelve, confidence) => {
    const short = figureOf(seuilSixMois(day(debut)));
    const long = figureOf(seuilAuDela(day(debut)));
    expect(roundToCent(short.amounts.seuil) / 100).toBe(six);
    expect(roundToCent(long.amounts.seuil) / 100).toBe(twelve);
    expect(long.confidence).toBe(confidence);
    tellsTheTruth(short, day(debut));
    tellsTheTruth(long, day(debut));
  });

  it('is refused where the SMIC of the period is not known', () => {
    expect(seuilSixMois(day('2018-06-30')).ok).toBe(false);
    expect(seuilSixMois(day('2018-07-01')).ok).toBe(true);
    expect(seuilAuDela(day('2018-12-31')).ok).toBe(false);
    expect(seuilAuDela(day('2019-01-01')).ok).toBe(true);
  });

  it('names the first stop whose period is known: six, then twelve months after the first SMIC', () => {
    const limit = (outcome: ReturnType<typeof seuilSixMois>) =>
      !outcome.ok && outcome.outside.limit;
    expect(limit(seuilSixMois(day('2018-03-01')))).toBe('2018-07-01');
    expect(limit(seuilAuDela(day('2018-03-01')))).toBe('2019-01-01');
  });
});

const ruled = (outcome: DroitOuvert) => {
  if (!outcome.ok) throw new Error('refused');
  const { value, reasons, articles, confidence } = outcome.ruling;
  return { ...value, reasons, articles, confidence };
};

const debutArret = day('2026-11-21');

describe('the right to IJ for six months', () => {
  it('opens with 150 hours, or with the pay, one being enough', () => {
    expect(ruled(droitSixMois({ debutArret, court: { heures: 150 } })).droit).toBe('oui');
    const paid = droitSixMois({ debutArret, court: { salaires: centsFromEuros(12_200.3) } });
    expect(ruled(paid)).toMatchObject({ droit: 'oui', reasons: ['salairesSuffisants'] });
  });

  it('says what is lacking, and does not answer before it knows both', () => {
    expect(ruled(droitSixMois({ debutArret, court: { heures: 149 } })).droit).toBe('depend');
    const court = { heures: 140, salaires: centsFromEuros(12_200) };
    const closed = ruled(droitSixMois({ debutArret, court }));
    expect(closed).toMatchObject({ droit: 'non', heuresManquantes: 10 });
    expect(roundToCent(closed.salairesManquants ?? { n: 0, d: 1 })).toBe(30);
  });

  it('counts a day of IJ for six hours, or six SMIC', () => {
    const court = { heures: 138, joursIndemnises: 2, salaires: centsFromEuros(0) };
    expect(ruled(droitSixMois({ debutArret, court })).droit).toBe('oui');
    const days = { heures: 0, joursIndemnises: 24, salaires: centsFromEuros(0) };
    const closed = ruled(droitSixMois({ debutArret, court: days }));
    expect(closed).toMatchObject({ droit: 'non', heuresManquantes: 6 });
    expect(roundToCent(closed.salairesManquants ?? { n: 0, d: 1 })).toBe(1_220_030 - 24 * 6 * 1202);
  });

  it('opens for seasonal work with the last twelve months', () => {
    const court = { heures: 0, salaires: centsFromEuros(0) };
    const asked = { debutArret, court, long: { heures: 600 } };
    expect(ruled(droitSixMois(asked)).droit).toBe('non');
    expect(ruled(droitSixMois({ ...asked, saisonnier: true }))).toMatchObject({
      droit: 'oui',
      reasons: ['heuresSuffisantes', 'saisonnier'],
    });
    expect(ruled(droitSixMois({ debutArret, court, saisonnier: true })).droit).toBe('depend');
  });

  it('asks for nothing after a work accident', () => {
    expect(ruled(droitSixMois({ debutArret, atmp: true }))).toMatchObject({
      droit: 'oui',
      articles: ['CSS L433-1'],
    });
  });
});

describe('the right to IJ beyond six months', () => {
  it('wants twelve months of affiliation besides 600 hours or the pay', () => {
    const long = { heures: 600 };
    expect(ruled(droitAuDela({ debutArret, long, moisAffiliation: 12 })).droit).toBe('oui');
    expect(ruled(droitAuDela({ debutArret, long, moisAffiliation: 11 }))).toMatchObject({
      droit: 'non',
      moisManquants: 1,
    });
    expect(ruled(droitAuDela({ debutArret, long })).droit).toBe('depend');
    const short = { heures: 599, salaires: centsFromEuros(24_116.39) };
    expect(ruled(droitAuDela({ debutArret, long: short, moisAffiliation: 24 }))).toMatchObject({
      droit: 'non',
      heuresManquantes: 1,
    });
  });
});

describe('a right that rests on a reading of the 1 January that counts', () => {
  const january = day('2025-01-15');
  const rich = { salaires: centsFromEuros(30_000) };

  it('is less sure by the pay, and as sure as any by the hours', () => {
    const by = (long: { heures?: number; salaires?: ReturnType<typeof centsFromEuros> }) => {
      const { reasons, confidence } = ruled(
        droitAuDela({ debutArret: january, long, moisAffiliation: 24 }),
      );
      return [reasons, confidence];
    };
    expect(by(rich)).toEqual([['salairesSuffisants', 'premierJanvier'], 'medium']);
    expect(by({ heures: 600 })).toEqual([['heuresSuffisantes'], 'high']);
    const sure = ruled(droitAuDela({ debutArret, long: rich, moisAffiliation: 24 }));
    expect([sure.reasons, sure.confidence]).toEqual([['salairesSuffisants'], 'high']);
  });
});

describe('what is lacking', () => {
  it('is not told of a right that is open, nor affiliation where it suffices', () => {
    const open = ruled(droitSixMois({ debutArret, court: { heures: 150 } }));
    expect(open).not.toHaveProperty('heuresManquantes');
    expect(open).not.toHaveProperty('salairesManquants');
    const long = { heures: 600 };
    expect(ruled(droitAuDela({ debutArret, long, moisAffiliation: 12 }))).not.toHaveProperty(
      'moisManquants',
    );
    expect(ruled(droitAuDela({ debutArret, long, moisAffiliation: 0 })).moisManquants).toBe(12);
  });

  it('stays open while one of hours and pay is not known', () => {
    const poor = { salaires: centsFromEuros(10) };
    expect(ruled(droitSixMois({ debutArret, court: poor })).droit).toBe('depend');
    expect(ruled(droitSixMois({ debutArret, court: { heures: 10 } })).droit).toBe('depend');
    expect(ruled(droitSixMois({ debutArret, court: { ...poor, heures: 10 } })).droit).toBe('non');
  });

  it('of a season not known is told of the short period, whose right may still open', () => {
    const long = { heures: 0, salaires: centsFromEuros(0) };
    const closed = ruled(droitSixMois({ debutArret, saisonnier: true, court: long, long }));
    expect([closed.droit, closed.heuresManquantes]).toEqual(['non', 150]);
    const half = ruled(droitSixMois({ debutArret, saisonnier: true, court: long, long: {} }));
    expect([half.droit, half.heuresManquantes]).toEqual(['depend', 600]);
  });
});
