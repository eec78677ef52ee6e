import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, Series } from './series.ts';

const READ = '2026-03-14';

const series = (
  id: string,
  unit: string,
  article: string,
  [from, version]: readonly [from: string, version: string],
  value: number,
  confidence: Confidence = 'high',
): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: 'jour du travail',
  rows: [
    {
      from: day(from),
      value,
      text: article,
      url: legifrance(version),
      confidence,
      verified: day(READ),
    },
  ],
});

/** Legal hours of a full-time week. */
export const dureeLegale = series(
  'dureeLegale',
  'heures/semaine',
  'CT L3121-27',
  ['2016-08-10', 'LEGIARTI000033020376'],
  35,
);

/** Fewest hours of a part-time week, where no branch agreement says otherwise. */
export const minimumTempsPartiel = series(
  'minimumTempsPartiel',
  'heures/semaine',
  'CT L3123-27',
  ['2016-08-10', 'LEGIARTI000033019953'],
  24,
);

/** Complementary hours, as a share of those of the contract, where no agreement says otherwise. */
export const partHeuresComplementaires = series(
  'partHeuresComplementaires',
  'rapport',
  'CT L3123-28',
  ['2016-08-10', 'LEGIARTI000033019950'],
  0.1,
);

/** Working days of paid leave earned by a month of work, full time or not. */
export const congesParMois = series(
  'congesParMois',
  'jours ouvrables',
  'CT L3141-3',
  ['2016-08-10', 'LEGIARTI000033020826'],
  2.5,
);

/** The most paid leave of a year. */
export const congesMax = series(
  'congesMax',
  'jours ouvrables',
  'CT L3141-3',
  ['2016-08-10', 'LEGIARTI000033020826'],
  30,
);

/** Months in the company from which an idle public holiday costs no pay. */
export const ancienneteJoursFeries = series(
  'ancienneteJoursFeries',
  'mois',
  'CT L3133-3',
  ['2016-08-10', 'LEGIARTI000033020893'],
  3,
);

/** Days of IJ that make a quarter for the pension. Changed in July 2026 in a version not read. */
export const joursParTrimestre = series(
  'joursParTrimestre',
  'jours',
  'CSS R351-12',
  ['2023-09-01', 'LEGIARTI000047985880'],
  60,
  'medium',
);

/** Quarters that one civil year can hold. */
export const trimestresParAn = series(
  'trimestresParAn',
  'trimestres',
  'CSS R351-12',
  ['2023-09-01', 'LEGIARTI000047985880'],
  4,
  'medium',
);

export const TEMPS_SERIES: readonly Series[] = [
  dureeLegale,
  minimumTempsPartiel,
  partHeuresComplementaires,
  congesParMois,
  congesMax,
  ancienneteJoursFeries,
  joursParTrimestre,
  trimestresParAn,
];
