import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Series } from './series.ts';

const series = (
  id: string,
  unit: string,
  article: string,
  [from, version]: readonly [from: string, version: string],
  value: number,
): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: "premier jour de l'absence",
  rows: [
    {
      from: day(from),
      value,
      text: article,
      url: legifrance(version),
      confidence: 'high',
      verified: day('2026-08-20'),
    },
  ],
});

const D1226_1 = ['2008-05-01', 'LEGIARTI000018537770'] as const;
const D1226_2 = ['2008-07-20', 'LEGIARTI000019225871'] as const;
const D1226_3 = ['2008-07-20', 'LEGIARTI000019225874'] as const;
const D1226_4 = ['2008-05-01', 'LEGIARTI000018537764'] as const;

/** Share of the gross pay guaranteed in the first period. */
export const tauxMaintien = series('tauxMaintien', 'rapport', 'CT D1226-1', D1226_1, 0.9);

/** Thirds of the gross pay guaranteed in the second period. */
export const tiersMaintien = series('tiersMaintien', 'tiers', 'CT D1226-1', D1226_1, 2);

/** Days of each of the two periods, before seniority lengthens them. */
export const joursMaintien = series('joursMaintien', 'jours', 'CT D1226-1', D1226_1, 30);

/** Days that each whole span of `anneesParPalier` years beyond the first adds to each period. */
export const joursParPalier = series('joursParPalier', 'jours', 'CT D1226-2', D1226_2, 10);
export const anneesParPalier = series('anneesParPalier', 'années', 'CT D1226-2', D1226_2, 5);

/** The most that either period can last. */
export const joursMaintienMax = series('joursMaintienMax', 'jours', 'CT D1226-2', D1226_2, 90);

/** Days of absence before the maintien starts, but for AT/MP. */
export const carenceMaintien = series('carenceMaintien', 'jours', 'CT D1226-3', D1226_3, 7);

/** Months before a day in which the days already paid are taken off. */
export const moisGlissantsMaintien = series(
  'moisGlissantsMaintien',
  'mois',
  'CT D1226-4',
  D1226_4,
  12,
);

/** Years in the company on the first day of absence. The version of June 2026 was not read. */
export const ancienneteMaintien: Series = {
  id: 'ancienneteMaintien',
  unit: 'années',
  article: 'CT L1226-1',
  yearly: false,
  counts: "premier jour de l'absence",
  rows: [
    {
      from: day('2015-12-23'),
      value: 1,
      text: 'CT L1226-1',
      url: legifrance('LEGIARTI000031687748'),
      confidence: 'high',
      verified: day('2026-03-14'),
    },
    {
      from: day('2026-06-27'),
      value: 1,
      text: 'CT L1226-1 (loi 2026-534 du 25 juin 2026, texte à confirmer)',
      url: legifrance('LEGIARTI000054331868'),
      confidence: 'medium',
      verified: day('2026-08-20'),
    },
  ],
};

export const MAINTIEN_SERIES: readonly Series[] = [
  ancienneteMaintien,
  tauxMaintien,
  tiersMaintien,
  joursMaintien,
  joursParPalier,
  anneesParPalier,
  joursMaintienMax,
  carenceMaintien,
  moisGlissantsMaintien,
];
