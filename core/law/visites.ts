import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

type Row = readonly [
  from: string,
  value: number,
  version: string,
  confidence: Confidence,
  verified?: string,
];

const row =
  (text: string) =>
  ([from, value, version, confidence, verified = '2026-08-20']: Row): LawValue => ({
    from: day(from),
    value,
    text,
    url: legifrance(version),
    confidence,
    verified: day(verified),
  });

const series = (id: string, unit: string, article: string, rows: readonly Row[]): Series => ({
  id,
  unit,
  article,
  yearly: false,
  counts: "début de l'arrêt",
  rows: rows.map(row(article)),
});

/**
 * Days of absence for an illness or an accident outside work from which the visite de reprise is due.
 * The décret of 16 March 2022 applies to stops that begin after 31 March 2022.
 */
export const seuilRepriseMaladie = series('seuilRepriseMaladie', 'jours', 'CT R4624-31', [
  ['2017-01-01', 30, 'LEGIARTI000033769115', 'medium'],
  ['2022-04-01', 60, 'LEGIARTI000045676892', 'high'],
]);

/** The same after an accident at work. An occupational disease has no threshold. */
export const seuilRepriseAccident = series('seuilRepriseAccident', 'jours', 'CT R4624-31', [
  ['2017-01-01', 30, 'LEGIARTI000033769115', 'medium'],
  ['2022-04-28', 30, 'LEGIARTI000045676892', 'high'],
]);

/** Days of stop beyond which the visite de préreprise can be asked for. */
export const seuilPrereprise = series('seuilPrereprise', 'jours', 'CT R4624-29', [
  ['2022-04-01', 30, 'LEGIARTI000045371016', 'high'],
]);

/** The same before, in months. */
export const ancienSeuilPrereprise: Series = {
  ...series('ancienSeuilPrereprise', 'mois', 'CT R4624-29', [
    ['2017-01-01', 3, 'LEGIARTI000033769119', 'medium'],
  ]),
  until: day('2022-03-31'),
};

export const VISITES_SERIES: readonly Series[] = [
  seuilRepriseMaladie,
  seuilRepriseAccident,
  seuilPrereprise,
  ancienSeuilPrereprise,
];
