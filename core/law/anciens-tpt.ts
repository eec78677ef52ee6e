import { day } from '../time/day.ts';
import { TEXTES_FONCTION_PUBLIQUE } from './articles/fonction-publique.ts';
import { dureeAutorisation, tauxCmoDebut, tauxCmoSuite } from './fonction-publique.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

/**
 * Rules of the TPT that were reformed, with what came after them. Nothing is computed with those of the
 * past: they only tell what an old page says.
 */
const BIP = TEXTES_FONCTION_PUBLIQUE['Décret 87-602'].url;

/** Whether something must come before a TPT. */
export type Prealable = 'exige' | 'nonExige';

const version = (
  from: string,
  value: Prealable,
  id: string,
  text: string,
  confidence: Confidence = 'high',
): LawValue<Prealable> => ({
  from: day(from),
  value,
  text,
  url: legifrance(id),
  confidence,
  verified: day('2026-08-20'),
});

/** Employees: an indemnified full stop just before, until 2018 and save for an ALD or an accident at work. */
export const arretPrealable: Series<Prealable> = {
  id: 'arretPrealable',
  unit: 'condition',
  article: 'CSS L323-3',
  yearly: false,
  counts: 'jour du temps partiel',
  rows: [
    version(
      '2015-12-23',
      'exige',
      'LEGIARTI000031687580',
      'CSS L323-3, avant la loi 2018-1203 du 22 décembre 2018',
      'medium',
    ),
    version('2019-01-01', 'nonExige', 'LEGIARTI000037950072', 'Loi 2018-1203 du 22 décembre 2018'),
    version('2019-12-28', 'nonExige', 'LEGIARTI000041399048', 'CSS L323-3'),
  ],
};

/** Public servants: a sick leave before, until ordonnance 2020-1447; 11 November 2021 in local authorities. */
export const congeMaladiePrealable: Series<Prealable> = {
  id: 'congeMaladiePrealable',
  unit: 'condition',
  article: 'CGFP L823-1',
  yearly: false,
  counts: 'jour de la demande',
  rows: [
    {
      from: day('2017-01-21'),
      value: 'exige',
      text: 'Ordonnance 2017-53 du 19 janvier 2017, article 8',
      url: BIP,
      confidence: 'medium',
      verified: day('2026-02-27'),
    },
    {
      from: day('2021-07-31'),
      value: 'nonExige',
      text: 'Ordonnance 2020-1447 du 25 novembre 2020',
      url: TEXTES_FONCTION_PUBLIQUE['CGFP L823-1'].url,
      confidence: 'high',
      verified: day('2026-08-01'),
    },
  ],
};

/** Who gives an opinion on the health of public servants. */
export type InstanceMedicale = 'comite' | 'conseil';

export const instanceMedicale: Series<InstanceMedicale> = {
  id: 'instanceMedicale',
  unit: 'instance',
  article: 'Décret 86-442',
  yearly: false,
  counts: 'jour de la saisine',
  rows: [
    {
      from: day('1986-03-16'),
      value: 'comite',
      text: 'Décret 86-442 du 14 mars 1986',
      url: TEXTES_FONCTION_PUBLIQUE['Décret 86-442'].url,
      confidence: 'medium',
      verified: day('2026-08-01'),
    },
    {
      from: day('2022-02-01'),
      value: 'conseil',
      text: 'Ordonnance 2020-1447 du 25 novembre 2020 et décrets du 11 mars 2022',
      url: legifrance('JORFTEXT000045340977'),
      confidence: 'high',
      verified: day('2026-08-01'),
    },
  ],
};

const [fromDecrees] = dureeAutorisation.FPE.rows;

/** Months of a period of TPT after a service accident: six until 2021, then those of any other cause. */
export const periodeAccidentService: Series = {
  ...dureeAutorisation.FPE,
  id: 'periodeAccidentService',
  rows: [
    {
      from: day('2017-01-21'),
      value: 6,
      text: 'Ordonnance 2017-53 du 19 janvier 2017, article 8',
      url: fromDecrees?.url ?? BIP,
      confidence: 'medium',
      verified: day('2026-02-27'),
    },
    ...dureeAutorisation.FPE.rows,
  ],
};

/** A share of pay in an ordinary sick leave, with that of the years before 2025. */
const since1986 = (series: Series, value: number): Series => ({
  ...series,
  id: `${series.id}Depuis1986`,
  rows: [
    {
      from: day('1986-03-16'),
      value,
      text: 'CGFP L822-3, avant la loi 2025-127 du 14 février 2025',
      url: TEXTES_FONCTION_PUBLIQUE['CGFP L822-3'].url,
      confidence: 'medium',
      verified: day('2026-08-01'),
    },
    ...series.rows,
  ],
});

/** At its start: all of it, once. */
export const tauxCmoDebutDepuis1986 = since1986(tauxCmoDebut, 1);
/** After three months: half, then as now. */
export const tauxCmoSuiteDepuis1986 = since1986(tauxCmoSuite, 0.5);

export const ANCIENS_TPT_SERIES: readonly Series[] = [
  periodeAccidentService,
  tauxCmoDebutDepuis1986,
  tauxCmoSuiteDepuis1986,
];
