import { day } from '../time/day.ts';
import type { Confidence, Series } from './series.ts';

const UNCHANGED_UNTIL = '2026-08-20';

/** One value, unchanged since the version of its article in force. */
function value(
  id: string,
  unit: string,
  article: string,
  [from, version]: readonly [from: string, version: string],
  amount: number,
): Series {
  return series(id, unit, article, {
    from,
    amount,
    text: article,
    url: `https://www.legifrance.gouv.fr/codes/article_lc/${version}`,
    confidence: 'high',
    verified: UNCHANGED_UNTIL,
  });
}

interface Row {
  readonly from: string;
  readonly amount: number;
  readonly text: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly verified: string;
}

const series = (id: string, unit: string, article: string, ...rows: readonly Row[]): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: "début de l'arrêt",
  rows: rows.map(({ from, amount, verified, ...source }) => ({
    from: day(from),
    value: amount,
    ...source,
    verified: day(verified),
  })),
});

const R433_1 = ['2006-02-05', 'LEGIARTI000006750304'] as const;
const R433_2 = ['2006-02-05', 'LEGIARTI000006750307'] as const;
const R433_3 = ['2006-02-05', 'LEGIARTI000006750310'] as const;
const R433_4 = ['2015-01-01', 'LEGIARTI000029396214'] as const;

/** Share of the daily base paid from the first day after the stop. */
export const tauxAtmp = value('tauxAtmp', 'rapport', 'CSS R433-1', R433_1, 0.6);

/** Share of the daily base paid from `jourTauxMajore` on. */
export const tauxAtmpMajore = value('tauxAtmpMajore', 'rapport', 'CSS R433-3', R433_3, 0.8);

/** First day at the higher rate, counted from the day after the stop. */
export const jourTauxMajore = value('jourTauxMajore', 'jour', 'CSS R433-3', R433_3, 29);

/** Largest daily base, as a share of the yearly PASS: 0,834 %. */
export const partPassAtmp = value('partPassAtmp', 'rapport', 'CSS R433-2', R433_2, 0.00834);

/** What the pay of the month before is divided by. */
export const diviseurMoisAtmp = value('diviseurMoisAtmp', 'jours', 'CSS R433-4', R433_4, 30.42);

/** What two fortnightly or four weekly pays are divided by. */
export const diviseurSemainesAtmp = value(
  'diviseurSemainesAtmp',
  'jours',
  'CSS R433-4',
  R433_4,
  28,
);

/** What twelve months are divided by when the work is discontinuous or seasonal. */
export const diviseurAnneeAtmp = value('diviseurAnneeAtmp', 'jours', 'CSS R433-4', R433_4, 365);

/**
 * Flat share of the employee's levies, which makes the net daily gain. The arrêté that sets it was
 * not read: it is known from the official explanation of the IJ.
 */
export const tauxForfaitaireNet = series('tauxForfaitaireNet', 'rapport', 'CSS R331-5', {
  from: '2015-01-01',
  amount: 0.21,
  text: 'Arrêté pris pour CSS R331-5, rapporté par Service-Public (F175)',
  url: 'https://www.service-public.fr/particuliers/vosdroits/F175',
  confidence: 'medium',
  verified: '2026-03-14',
});

/** Hours that the employer has to declare the accident, without Sundays and holidays. */
export const declarationAccident = series(
  'declarationAccident',
  'heures',
  'CSS R441-3',
  {
    from: '1985-12-21',
    amount: 48,
    text: 'CSS R441-3',
    url: 'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006073189/articles/LEGIARTI000006750405',
    confidence: 'medium',
    verified: '2026-03-14',
  },
  {
    from: '2019-12-01',
    amount: 48,
    text: 'CSS R441-3',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038423383',
    confidence: 'high',
    verified: '2026-03-14',
  },
);

export const ATMP_SERIES: readonly Series[] = [
  tauxAtmp,
  tauxAtmpMajore,
  jourTauxMajore,
  partPassAtmp,
  diviseurMoisAtmp,
  diviseurSemainesAtmp,
  diviseurAnneeAtmp,
  tauxForfaitaireNet,
  declarationAccident,
];
