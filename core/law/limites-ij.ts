import { day } from '../time/day.ts';
import type { Confidence, Series } from './series.ts';

type Row = readonly [from: string, version: string, confidence: Confidence, verified: string];

const R323_1: readonly Row[] = [
  ['2016-01-01', 'LEGIARTI000031827857', 'high', '2026-08-20'],
  // A new version whose text was not read; sources later than it still give the same figures.
  ['2026-10-01', 'LEGIARTI000054856818', 'medium', '2026-10-08'],
];
const R323_2: readonly Row[] = [
  ['2011-06-03', 'LEGIARTI000024112974', 'medium', '2026-03-14'],
  ['2021-04-14', 'LEGIARTI000043356761', 'high', '2026-03-14'],
];

const series = (
  id: string,
  article: string,
  counts: string,
  rows: readonly Row[],
  value: number,
  unit = 'jours',
): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts,
  rows: rows.map(([from, version, confidence, verified]) => ({
    from: day(from),
    value,
    text: article,
    url: `https://www.legifrance.gouv.fr/codes/article_lc/${version}`,
    confidence,
    verified: day(verified),
  })),
});

/** Days without IJ at the start of a full stop. A TPT has none (CSS L323-3). */
export const carenceMaladie = series('carenceMaladie', 'CSS R323-1', "début de l'arrêt", R323_1, 3);

/** The most IJ in any three years, for all illnesses but the long ones (ALD). */
export const ijSurTroisAns = series('ijSurTroisAns', 'CSS R323-1', 'jour indemnisé', R323_1, 360);

/** The most IJ for someone who draws a pension and has reached the age of retirement. */
export const ijRetraite = series('ijRetraite', 'CSS R323-2', 'jour indemnisé', R323_2, 60);

/** Years for which IJ can be paid for one illness, from date to date. */
export const anneesIj = series('anneesIj', 'CSS R323-1', 'jour indemnisé', R323_1, 3, 'ans');

/** Years more for a TPT. */
export const anneesTptEnPlus = series(
  'anneesTptEnPlus',
  'CSS R323-3',
  'jour du temps partiel',
  [['2019-08-23', 'LEGIARTI000038956374', 'high', '2026-08-20']],
  1,
  'ans',
);

/** Hours of return to work after which a new stop has no carence again. */
export const repriseSansCarence = {
  ...series('repriseSansCarence', 'CSS R323-1', "début de l'arrêt", [], 48, 'heures'),
  rows: [
    {
      from: day('2015-05-26'),
      value: 48,
      text: 'Circulaire DSS/SD2/2015/179 du 26 mai 2015',
      url: 'https://www.service-public.fr/particuliers/vosdroits/F3053',
      confidence: 'medium',
      verified: day('2026-06-01'),
    },
  ],
} as const satisfies Series;

export const LIMITES_IJ_SERIES: readonly Series[] = [
  carenceMaladie,
  ijSurTroisAns,
  ijRetraite,
  anneesIj,
  anneesTptEnPlus,
  repriseSansCarence,
];
