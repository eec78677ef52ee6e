import { day } from '../time/day.ts';
import { coefficientPlafondIj, diviseurTroisMois, tauxIjMaladie } from './ij-maladie.ts';
import { legifrance } from './legifrance.ts';
import { heuresAuDela, heuresSixMois } from './ouverture-droits.ts';
import { pass, pmss } from './pass.ts';
import { crds, csgIj } from './prelevements.ts';
import type { LawValue, Series } from './series.ts';
import { smicHoraire, smicMensuel } from './smic.ts';

/**
 * Values of the years before those that the core computes with. Nothing is computed for a stop of that
 * time: they only tell what an old page says. The amounts were read in a public table of the texts.
 */
const TABLES =
  'https://github.com/openfisca/openfisca-france/blob/master/openfisca_france/parameters';
const SMIC = `${TABLES}/marche_travail/salaire_minimum/smic`;
const PASS = `${TABLES}/prelevements_sociaux/pss`;

type Row = readonly [from: string, value: number, text: string];

const read = (rows: readonly Row[], url: string, verified: string): readonly LawValue[] =>
  rows.map(([from, value, text]) => ({
    from: day(from),
    value,
    text,
    url,
    confidence: 'medium',
    verified: day(verified),
  }));

/** A series with what came before its first row. */
const before = (series: Series, id: string, rows: readonly LawValue[]): Series => ({
  ...series,
  id,
  rows: [...rows, ...series.rows],
});

/** SMIC brut an hour, since the single one of July 2005. */
export const smicHoraireDepuis2005 = before(
  smicHoraire,
  'smicHoraireDepuis2005',
  read(
    [
      ['2005-07-01', 8.03, 'Décret 2005-719 du 29 juin 2005'],
      ['2006-07-01', 8.27, 'Décret 2006-751 du 29 juin 2006'],
      ['2007-07-01', 8.44, 'Décret 2007-1052 du 28 juin 2007'],
      ['2008-05-01', 8.63, 'Arrêté du 25 avril 2008'],
      ['2008-07-01', 8.71, 'Décret 2008-617 du 27 juin 2008'],
      ['2009-07-01', 8.82, 'Décret 2009-800 du 24 juin 2009'],
      ['2010-01-01', 8.86, 'Décret 2009-1584 du 17 décembre 2009'],
      ['2011-01-01', 9, 'Décret 2010-1584 du 17 décembre 2010'],
      ['2011-12-01', 9.19, 'Arrêté du 29 novembre 2011'],
      ['2012-01-01', 9.22, 'Décret 2011-1926 du 22 décembre 2011'],
      ['2012-07-01', 9.4, 'Décret 2012-828 du 28 juin 2012'],
      ['2013-01-01', 9.43, 'Décret 2012-1429 du 19 décembre 2012'],
      ['2014-01-01', 9.53, 'Décret 2013-1190 du 19 décembre 2013'],
      ['2015-01-01', 9.61, 'Décret 2014-1569 du 22 décembre 2014'],
      ['2016-01-01', 9.67, 'Décret 2015-1688 du 17 décembre 2015'],
      ['2017-01-01', 9.76, 'Décret 2016-1818 du 22 décembre 2016'],
    ],
    `${SMIC}/smic_b_horaire.yaml`,
    '2024-01-03',
  ),
);

/** SMIC brut a month, since the year in which it began to cap the IJ. */
export const smicMensuelDepuis2012 = before(
  smicMensuel,
  'smicMensuelDepuis2012',
  read(
    [
      ['2012-01-01', 1398.37, 'Décret 2011-1926 du 22 décembre 2011'],
      ['2012-07-01', 1425.67, 'Décret 2012-828 du 28 juin 2012'],
      ['2013-01-01', 1430.22, 'Décret 2012-1429 du 19 décembre 2012'],
      ['2014-01-01', 1445.38, 'Décret 2013-1190 du 19 décembre 2013'],
      ['2015-01-01', 1457.52, 'Décret 2014-1569 du 22 décembre 2014'],
      ['2016-01-01', 1466.62, 'Décret 2015-1688 du 17 décembre 2015'],
      ['2017-01-01', 1480.27, 'Décret 2016-1818 du 22 décembre 2016'],
    ],
    `${SMIC}/smic_b_mensuel.yaml`,
    '2024-01-03',
  ),
);

const PLAFONDS: readonly (readonly [
  year: number,
  annual: number,
  monthly: number,
  text: string,
])[] = [
  [2009, 34308, 2859, 'Décret 2008-1394 du 19 décembre 2008'],
  [2010, 34620, 2885, 'Arrêté du 18 novembre 2009'],
  [2011, 35352, 2946, 'Arrêté du 26 novembre 2010'],
  [2012, 36372, 3031, 'Arrêté du 30 décembre 2011'],
  [2013, 37032, 3086, 'Arrêté du 12 décembre 2012'],
  [2014, 37548, 3129, 'Arrêté du 7 novembre 2013'],
  [2015, 38040, 3170, 'Arrêté du 26 novembre 2014'],
  [2016, 38616, 3218, 'Arrêté du 17 décembre 2015'],
];
const plafonds = (which: 1 | 2, file: string) =>
  read(
    PLAFONDS.map((one) => [`${one[0]}-01-01`, one[which], one[3]] as const),
    `${PASS}/${file}`,
    '2023-01-01',
  );

/** Plafond annuel de la sécurité sociale, in euros a year. */
export const passDepuis2009 = before(
  pass,
  'passDepuis2009',
  plafonds(1, 'plafond_securite_sociale_annuel.yaml'),
);

/** Plafond mensuel de la sécurité sociale, in euros a month. */
export const pmssDepuis2009 = before(
  pmss,
  'pmssDepuis2009',
  plafonds(2, 'plafond_securite_sociale_mensuel.yaml'),
);

/** Multiple of the SMIC that caps the pay of the IJ, since it replaced the plafond de la sécurité sociale. */
export const coefficientPlafondIjDepuis2012 = before(
  coefficientPlafondIj,
  'coefficientPlafondIjDepuis2012',
  [
    {
      from: day('2012-01-01'),
      value: 1.8,
      text: 'Décret 2011-1957 du 26 décembre 2011',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000029396172',
      confidence: 'high',
      verified: day('2026-03-14'),
    },
  ],
);

/** Before the plafond de la sécurité sociale was given up: the share of its year that a day of IJ could reach. */
export const diviseurPassIj: Series = {
  id: 'diviseurPassIj',
  unit: 'jours',
  article: 'CSS R323-9',
  yearly: false,
  until: day('2011-12-31'),
  counts: "début de l'arrêt",
  rows: [
    {
      from: day('2009-01-01'),
      value: 720,
      text: 'CSS R323-9, avant le décret 2010-1305 du 29 octobre 2010',
      url: 'https://lexbase.fr/texte-de-loi/4694401-autre-version',
      confidence: 'medium',
      verified: day('2010-10-31'),
    },
    {
      from: day('2010-12-01'),
      value: 730,
      text: 'Décret 2010-1305 du 29 octobre 2010',
      url: 'https://lexbase.fr/texte-de-loi/4694401-autre-version',
      confidence: 'medium',
      verified: day('2026-03-14'),
    },
  ],
};

/** What the last three monthly pays are divided by: a year had 360 days until the end of 2010. */
export const diviseurTroisMoisDepuis2009 = before(
  diviseurTroisMois,
  'diviseurTroisMoisDepuis2009',
  diviseurPassIj.rows.map((row, index) =>
    index === 0
      ? { ...row, value: 90, text: 'CSS R323-4, avant le décret 2010-1305 du 29 octobre 2010' }
      : { ...row, value: 91.25 },
  ),
);

const DECRET_2015_86 =
  'https://www.lexbase.fr/index/source/22905471-decret-n-201586-du-30-janvier-2015-portant-modification-des-conditions-douverture-du-droit-aux-prest';

/** The hours of work that opened the right, before and since the decree of 2015. */
const hours = (series: Series, id: string, former: number): Series =>
  before(series, id, [
    {
      from: day('2009-01-01'),
      value: former,
      text: 'CSS R313-3, avant le décret 2015-86 du 30 janvier 2015',
      url: DECRET_2015_86,
      confidence: 'medium',
      verified: day('2015-01-31'),
    },
    {
      from: day('2015-02-01'),
      value: series.rows[0]?.value ?? 0,
      text: 'Décret 2015-86 du 30 janvier 2015',
      url: DECRET_2015_86,
      confidence: 'medium',
      verified: day('2015-02-01'),
    },
  ]);

export const heuresSixMoisDepuis2009 = hours(heuresSixMois, 'heuresSixMoisDepuis2009', 200);
export const heuresAuDelaDepuis2009 = hours(heuresAuDela, 'heuresAuDelaDepuis2009', 800);

/** Share of the daily base that the IJ maladie pays, for the first six months of a stop until 2010. */
export const tauxIjMaladieDepuis1998 = before(tauxIjMaladie, 'tauxIjMaladieDepuis1998', [
  {
    from: day('1998-01-01'),
    value: 0.5,
    text: 'CSS R323-5, rapporté par la presse sociale en mars 1998',
    url: 'https://www.ash.tm.fr/magazine/2063/le-social-en-textes/majoration-des-indemnites-journalieres-a-compter-du-7e-mois-de-versement-389131.php',
    confidence: 'medium',
    verified: day('1998-03-20'),
  },
]);

/** Thirds of the daily base for a parent of three children from the thirty-first day of the stop, and since. */
export const tauxIjTroisEnfants: Series = {
  id: 'tauxIjTroisEnfants',
  unit: 'tiers',
  article: 'CSS L323-4',
  yearly: false,
  counts: "début de l'arrêt",
  rows: [
    {
      from: day('2009-01-01'),
      value: 2,
      text: 'CSS L323-4, avant la loi 2019-1446 du 24 décembre 2019',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000031687205',
      confidence: 'high',
      verified: day('2020-06-30'),
    },
    {
      from: day('2020-07-01'),
      value: 1.5,
      text: 'Loi 2019-1446 du 24 décembre 2019, article 85',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041399041',
      confidence: 'high',
      verified: day('2026-08-20'),
    },
  ],
};

/** CSG and CRDS on the IJ, at the same rates since 1998. */
const levy = (series: Series, id: string): Series =>
  before(
    series,
    id,
    series.rows
      .slice(0, 1)
      .map((row) => ({ ...row, from: day('1998-01-01'), confidence: 'medium' })),
  );

export const csgIjDepuis1998 = levy(csgIj, 'csgIjDepuis1998');
export const crdsDepuis1998 = levy(crds, 'crdsDepuis1998');

/**
 * Days without IJ at the start of a full stop of artisans and commerçants: seven until 2017 and, for the stops of a
 * week at most, some time after; since, those of employees.
 */
export const carenceArtisanDepuis2015: Series = {
  id: 'carenceArtisanDepuis2015',
  unit: 'jours',
  article: 'CSS L323-1',
  yearly: false,
  counts: "début de l'arrêt",
  rows: read(
    [
      ['2015-02-04', 7, 'CSS D613-19, avant le décret 2017-612 du 24 avril 2017'],
      ['2018-01-01', 3, 'Décret 2017-612 du 24 avril 2017'],
    ],
    legifrance('JORFTEXT000034474976'),
    '2026-03-14',
  ),
};

export const ANCIENNES_SERIES: readonly Series[] = [
  smicHoraireDepuis2005,
  smicMensuelDepuis2012,
  passDepuis2009,
  pmssDepuis2009,
  coefficientPlafondIjDepuis2012,
  diviseurPassIj,
  diviseurTroisMoisDepuis2009,
  heuresSixMoisDepuis2009,
  heuresAuDelaDepuis2009,
  tauxIjMaladieDepuis1998,
  tauxIjTroisEnfants,
  csgIjDepuis1998,
  crdsDepuis1998,
  carenceArtisanDepuis2015,
];
