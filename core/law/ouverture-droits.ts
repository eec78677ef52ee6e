import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Series } from './series.ts';

type Row = readonly [from: string, version: string, confidence: 'high' | 'medium'];

const R313_3: readonly Row[] = [
  ['2017-05-06', 'LEGIARTI000034623051', 'medium'],
  ['2023-08-20', 'LEGIARTI000047983348', 'high'],
];
const R313_8: readonly Row[] = [['2016-01-01', 'LEGIARTI000031827918', 'high']];

const series = (
  id: string,
  unit: string,
  article: string,
  rows: readonly Row[],
  value: number,
  verified: string,
): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: "début de l'arrêt",
  rows: rows.map(([from, version, confidence]) => ({
    from: day(from),
    value,
    text: article,
    url: legifrance(version),
    confidence,
    verified: day(verified),
  })),
});

const droit = (id: string, unit: string, value: number) =>
  series(id, unit, 'CSS R313-3', R313_3, value, '2026-08-20');

/** Hours of work in the three civil months, or 90 days, before the stop. */
export const heuresSixMois = droit('heuresSixMois', 'heures', 150);

/** Pay of the six civil months before the stop, in hourly SMIC. */
export const smicSixMois = droit('smicSixMois', 'SMIC horaires', 1015);

/** Hours of work in the twelve civil months, or 365 days, before the stop. */
export const heuresAuDela = droit('heuresAuDela', 'heures', 600);

/** Pay of the twelve civil months before the stop, in hourly SMIC. */
export const smicAuDela = droit('smicAuDela', 'SMIC horaires', 2030);

/** Months of affiliation wanted beyond the sixth month of the stop. */
export const affiliationAuDela = droit('affiliationAuDela', 'mois', 12);

/** Hours that a day of IJ is worth, for the same thresholds. */
export const heuresParJourIndemnise = series(
  'heuresParJourIndemnise',
  'heures',
  'CSS R313-8',
  R313_8,
  6,
  '2026-03-14',
);

export const DROITS_SERIES: readonly Series[] = [
  heuresSixMois,
  smicSixMois,
  heuresAuDela,
  smicAuDela,
  affiliationAuDela,
  heuresParJourIndemnise,
];
