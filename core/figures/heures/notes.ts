import type { ArticleId } from '../../law/articles.ts';
import type { Confidence, Series } from '../../law/series.ts';
import {
  ancienneteJoursFeries,
  congesMax,
  congesParMois,
  dureeLegale,
  joursParTrimestre,
  minimumTempsPartiel,
  partHeuresComplementaires,
  trimestresParAn,
} from '../../law/temps-de-travail.ts';
import {
  type Exact,
  exact,
  exactly,
  larger,
  minus,
  smaller,
  times,
  ZERO,
} from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { HeuresWord } from '../../words/fr/heures.ts';
import { readAll, type Source } from '../figure.ts';
import { type Ruled, ruling } from '../ruling.ts';

type Note<T> = Ruled<T, HeuresWord>;

/** Reads what a note stands on, then says it: its value, reasons and articles. */
function note<K extends string, T>(
  wanted: Readonly<Record<K, readonly [Series, Day]>>,
  says: (read: Readonly<Record<K, Source>>) => {
    readonly value: T;
    readonly reasons: readonly HeuresWord[];
    readonly articles: readonly ArticleId[];
    readonly reading?: Confidence;
  },
): Note<T> {
  const law = readAll(wanted);
  if (!law.ok) return law;
  const { value, reasons, articles, reading } = says(law.read);
  const sources = Object.values<Source>(law.read);
  return { ok: true, ruling: ruling(value, reasons, articles, sources, reading) };
}

/**
 * Whether the hours of a week stay below the 24 of CT L3123-27. No text exempts a TPT: L3123-7 allows
 * fewer on a written and reasoned request, or a branch agreement. That reading is 'medium'.
 *
 * @param minutesHebdo the week of the contract, which may be below already
 */
export const minimumVingtQuatreHeures = (
  semaine: Exact,
  on: Day,
  minutesHebdo?: number,
): Note<'atteint' | 'demande-ecrite'> =>
  note({ minimum: [minimumTempsPartiel, on] }, ({ minimum }) => {
    const least = minimum.row.value * 60;
    if (minus(semaine, exact(least)).n >= 0)
      return { value: 'atteint', reasons: ['minimumAtteint'], articles: ['CT L3123-27'] };
    const already = minutesHebdo !== undefined && minutesHebdo < least;
    return {
      value: 'demande-ecrite',
      reasons: [already ? 'contratSousMinimum' : 'demandeEcrite', 'accordDeBranche'],
      articles: ['CT L3123-7', 'CT L3123-27'],
      reading: 'medium',
    };
  });

/**
 * Exact minutes a week that may be asked beyond the contract: a tenth (CT L3123-28), and always less
 * than the legal week (L3123-9: the value is where that limit lies). Hours beyond the prescription
 * put the IJ at risk whatever the contract allows (CSS L323-6, in a version not read: 'medium').
 */
export const heuresComplementaires = (semaine: Exact, on: Day): Note<Exact> =>
  note({ part: [partHeuresComplementaires, on], legale: [dureeLegale, on] }, ({ part, legale }) => {
    const toLegal = larger(minus(exact(legale.row.value * 60), semaine), ZERO);
    return {
      value: smaller(times(semaine, exactly(part.row.value)), toLegal),
      reasons: ['prescriptionDepassee', 'heuresComplementaires'],
      articles: ['CSS L323-6', 'CT L3123-28', 'CT L3123-9'],
      reading: 'medium',
    };
  });

/** Paid leave earned in months of TPT, in working days: 2,5 a month, 30 at most (CT L3141-3, L3123-5). */
export const congesAcquis = (mois: number, on: Day): Note<number> =>
  note({ parMois: [congesParMois, on], max: [congesMax, on] }, ({ parMois, max }) => ({
    value: Math.min(max.row.value, Math.max(0, mois) * parMois.row.value),
    reasons: ['congesCommeTempsPlein'],
    articles: ['CT L3141-3', 'CT L3123-5'],
  }));

/** Whether an idle public holiday on a day of work is paid: from three months on (CT L3133-3). */
export const jourFeriePaye = (moisAnciennete: number, on: Day): Note<'oui' | 'depend'> =>
  note({ anciennete: [ancienneteJoursFeries, on] }, ({ anciennete }) => {
    const paid = moisAnciennete >= anciennete.row.value;
    return {
      value: paid ? 'oui' : 'depend',
      reasons: [paid ? 'joursFeriesPayes' : 'joursFeriesAncienneteMoindre'],
      articles: ['CT L3133-3'],
    };
  });

/** Seniority runs as for full time (CT L3123-5, alinéa 4). */
export const anciennete = (on: Day): Note<'entiere'> =>
  note({ legale: [dureeLegale, on] }, () => ({
    value: 'entiere',
    reasons: ['ancienneteEntiere'],
    articles: ['CT L3123-5'],
  }));

/**
 * Pension quarters that days of IJ of one year add: one for each whole span of sixty days, four a
 * year with those of the pay (CSS R351-12 1°, and 5° for AT/MP). The version of July 2026 was not
 * read: 'medium'.
 */
export const trimestresRetraite = (joursIj: number, on: Day): Note<number> =>
  note({ jours: [joursParTrimestre, on], max: [trimestresParAn, on] }, ({ jours, max }) => ({
    value: Math.min(max.row.value, Math.max(0, Math.floor(joursIj / jours.row.value))),
    reasons: ['trimestresParIj', 'trimestresVersion2026'],
    articles: ['CSS R351-12'],
  }));

/** How the hours are spread is written, in an amendment to the contract (CT L3123-6 1°). */
export const repartitionEcrite = (on: Day): Note<'avenant'> =>
  note({ legale: [dureeLegale, on] }, () => ({
    value: 'avenant',
    reasons: ['avenant'],
    articles: ['CT L3123-6'],
  }));
