import { type Day, day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

const row = (
  from: string,
  value: number,
  text: string,
  version: string,
  confidence: Confidence,
  verified: Day,
): LawValue => ({ from: day(from), value, text, url: legifrance(version), confidence, verified });

/** The codes were read in their state of 14 March 2026 and their versions compared until these days. */
const UNCHANGED_UNTIL = day('2026-08-20');
const R323_4_UNCHANGED_UNTIL = day('2026-10-01');

const series = (id: string, unit: string, article: string, rows: readonly LawValue[]): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: "début de l'arrêt",
  rows,
});

/** Share of the daily base that the IJ maladie pays. */
export const tauxIjMaladie = series('tauxIjMaladie', 'rapport', 'CSS R323-5', [
  row('2018-01-01', 0.5, 'CSS R323-5', 'LEGIARTI000022981196', 'medium', UNCHANGED_UNTIL),
  row('2021-04-14', 0.5, 'CSS R323-5', 'LEGIARTI000043356746', 'high', UNCHANGED_UNTIL),
]);

/** Multiple of the SMIC to which each monthly pay is capped, by the day the stop starts. */
export const coefficientPlafondIj = series('coefficientPlafondIj', 'SMIC', 'CSS R323-4', [
  row(
    '2018-01-01',
    1.8,
    'Décret 2011-1957 du 26 décembre 2011',
    'LEGIARTI000029396172',
    'high',
    UNCHANGED_UNTIL,
  ),
  row(
    '2025-04-01',
    1.4,
    'Décret 2025-160 du 20 février 2025, article 2',
    'LEGIARTI000051226486',
    'high',
    R323_4_UNCHANGED_UNTIL,
  ),
]);

/** What the last three monthly pays are divided by. */
export const diviseurTroisMois = series('diviseurTroisMois', 'jours', 'CSS R323-4', [
  row('2018-01-01', 91.25, 'CSS R323-4', 'LEGIARTI000029396172', 'medium', UNCHANGED_UNTIL),
  row('2021-04-14', 91.25, 'CSS R323-4', 'LEGIARTI000043356754', 'high', UNCHANGED_UNTIL),
  row('2025-04-01', 91.25, 'CSS R323-4', 'LEGIARTI000051226486', 'high', R323_4_UNCHANGED_UNTIL),
]);

/** The largest IJ is the yearly cap divided by this. */
export const diviseurIjMaximale = series('diviseurIjMaximale', 'jours', 'CSS R323-9', [
  row('2018-01-01', 730, 'CSS R323-9', 'LEGIARTI000031827851', 'medium', UNCHANGED_UNTIL),
  row('2021-04-14', 730, 'CSS R323-9', 'LEGIARTI000043356729', 'high', UNCHANGED_UNTIL),
]);

/** The three versions of CSS R323-4 for a divisor that none of them changed. */
const diviseur = (id: string, value: number): Series =>
  series(
    id,
    'jours',
    'CSS R323-4',
    diviseurTroisMois.rows.map((source) => ({ ...source, value })),
  );

/** What six fortnightly or twelve weekly pays are divided by. */
export const diviseurDouzeSemaines = diviseur('diviseurDouzeSemaines', 84);

/** What twelve civil months are divided by when the work is discontinuous or seasonal. */
export const diviseurDouzeMois = diviseur('diviseurDouzeMois', 365);

/**
 * Months of the reference period without all their pay: the rule held for a time by article 5 of
 * décret 2021-428, then kept as it was. Before its first row the core does not know it.
 */
export const regleMoisIncomplets = series('regleMoisIncomplets', 'règle', 'CSS R323-8', [
  {
    from: day('2021-04-15'),
    value: 1,
    text: 'Décret 2021-428 du 12 avril 2021, article 5',
    url: 'https://open.lefebvre-dalloz.fr/actualites/droit-social/ijss-maladie-maternite-mode-calcul-salaire-reference-reste-inchange_f691d49ba-821d-441d-9c5d-566f420c61c1',
    confidence: 'medium',
    verified: day('2024-10-31'),
  },
  row(
    '2024-11-01',
    1,
    'Décret 2024-967 du 30 octobre 2024 (CSS R323-8)',
    'LEGIARTI000050420449',
    'high',
    day('2026-03-14'),
  ),
]);
