import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Series } from './series.ts';

const READ = day('2026-03-14');

/** The court that hears the disputes of insured people with their caisse. */
export type Juridiction = 'tass' | 'tgi' | 'tj';

export const juridictionSociale: Series<Juridiction> = {
  id: 'juridictionSociale',
  unit: 'juridiction',
  article: 'CSS L142-8',
  yearly: false,
  counts: 'jour du recours',
  rows: [
    {
      from: day('2011-04-01'),
      value: 'tass',
      text: 'CSS L142-8, avant la loi 2016-1547',
      url: legifrance('LEGIARTI000023785761'),
      confidence: 'medium',
      verified: READ,
    },
    {
      from: day('2019-01-01'),
      value: 'tgi',
      text: 'CSS L142-8 (loi 2016-1547)',
      url: legifrance('LEGIARTI000033458830'),
      confidence: 'medium',
      verified: READ,
    },
    {
      from: day('2020-01-01'),
      value: 'tj',
      text: 'CSS L142-8 (loi 2019-222)',
      url: legifrance('LEGIARTI000038314480'),
      confidence: 'high',
      verified: READ,
    },
  ],
};

/** Months of silence of the CRA that were a refusal, until the décret of October 2018 made them two. */
export const ancienSilenceCra: Series = {
  id: 'ancienSilenceCra',
  unit: 'mois',
  article: 'CSS R142-6',
  yearly: false,
  counts: 'jour du recours',
  until: day('2018-12-31'),
  rows: [
    {
      from: day('2011-01-13'),
      value: 1,
      text: 'CSS R142-6, avant le décret 2018-928 du 29 octobre 2018',
      url: legifrance('LEGIARTI000023417165'),
      confidence: 'medium',
      verified: day('2026-11-23'),
    },
  ],
};

/** Doctors who sit in the commission médicale de recours amiable. */
export const medecinsCmra: Series = {
  id: 'medecinsCmra',
  unit: 'médecins',
  article: 'CSS R142-8-1',
  yearly: false,
  counts: 'jour de la commission',
  rows: [
    {
      from: day('2019-01-01'),
      value: 3,
      text: 'CSS R142-8-1, avant le décret 2019-1506 du 30 décembre 2019',
      url: legifrance('LEGIARTI000037544100'),
      confidence: 'medium',
      verified: day('2026-11-23'),
    },
    {
      from: day('2020-01-01'),
      value: 2,
      text: 'CSS R142-8-1',
      url: legifrance('LEGIARTI000041404153'),
      confidence: 'medium',
      verified: READ,
    },
    {
      from: day('2025-10-01'),
      value: 2,
      text: 'CSS R142-8-1',
      url: legifrance('LEGIARTI000051829791'),
      confidence: 'high',
      verified: READ,
    },
  ],
};

/** Share of the IJ that a second late sending costs. */
export const retenueEnvoiTardif: Series = {
  id: 'retenueEnvoiTardif',
  unit: 'rapport',
  article: 'CSS D323-2',
  yearly: false,
  counts: "jour de l'envoi",
  rows: [
    {
      from: day('2004-12-30'),
      value: 0.5,
      text: 'CSS D323-2',
      url: legifrance('LEGIARTI000006736471'),
      confidence: 'high',
      verified: day('2026-08-20'),
    },
  ],
};

export const CONTENTIEUX_SERIES: readonly Series[] = [
  medecinsCmra,
  retenueEnvoiTardif,
  ancienSilenceCra,
];
