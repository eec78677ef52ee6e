import { day } from '../time/day.ts';
import { DELAIS, TEXTES_DELAIS } from './articles/delais.ts';
import { TEXTES_FONCTION_PUBLIQUE } from './articles/fonction-publique.ts';
import { INDEMNISATION } from './articles/indemnisation.ts';
import { INDEPENDANTS } from './articles/independants.ts';
import { MSA } from './articles/msa.ts';
import { PRIVE, TEXTES_PRIVE } from './articles/prive.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, LawValue, Series } from './series.ts';

/** An article as a series of its versions: the value is the version's identifier at Légifrance. */
export type Article = Series<string>;

/** The codes were read as of 14 March 2026; an index of their versions was compared on this day. */
const COMPARED = '2026-08-20';

type Version = readonly [from: string, id: string, confidence?: Confidence, verified?: string];

/** Versions of the articles cited. Those whose text was not read are 'medium'. */
const CODES = {
  ...DELAIS,
  ...INDEMNISATION,
  ...INDEPENDANTS,
  ...MSA,
  ...PRIVE,
  'CSS L136-2': [['2020-12-16', 'LEGIARTI000042683568']],
  'CSS L136-8': [
    ['2018-01-01', 'LEGIARTI000036390220', 'medium'],
    ['2018-06-14', 'LEGIARTI000037064391', 'medium'],
    ['2018-09-01', 'LEGIARTI000037074867', 'medium'],
    ['2019-01-01', 'LEGIARTI000037947799', 'medium'],
    ['2019-12-28', 'LEGIARTI000041398360', 'medium'],
    ['2020-12-16', 'LEGIARTI000042683546', 'medium'],
    ['2025-07-01', 'LEGIARTI000051287395', 'medium'],
    ['2025-12-31', 'LEGIARTI000053278668'],
  ],
  'CSS L241-3': [
    ['2018-09-01', 'LEGIARTI000037074829', 'medium'],
    ['2019-07-05', 'LEGIARTI000038724848', 'medium'],
    ['2020-12-16', 'LEGIARTI000042683622', 'medium'],
    ['2025-01-01', 'LEGIARTI000048701223', 'medium'],
    ['2025-02-28', 'LEGIARTI000051290635', 'medium'],
    ['2026-01-01', 'LEGIARTI000051289018'],
  ],
  'CSS D242-4': [
    ['2015-01-01', 'LEGIARTI000029924557', 'medium'],
    ['2023-12-31', 'LEGIARTI000048852488', 'medium'],
    ['2026-01-01', 'LEGIARTI000053302465'],
  ],
  'CSS L323-1': [['2016-01-01', 'LEGIARTI000031687210', 'high', '2026-10-01']],
  'CSS L323-3': [
    ['2015-12-23', 'LEGIARTI000031687580', 'medium'],
    ['2018-12-23', 'LEGIARTI000037950072', 'medium'],
    ['2019-12-28', 'LEGIARTI000041399048'],
  ],
  'CSS L323-4': [
    ['2016-01-01', 'LEGIARTI000031687205', 'medium'],
    ['2020-07-01', 'LEGIARTI000041399041'],
  ],
  'CSS R323-3': [
    ['2001-06-22', 'LEGIARTI000006749268', 'medium'],
    ['2019-08-23', 'LEGIARTI000038956374'],
  ],
  'CSS R323-4': [
    ['2015-01-01', 'LEGIARTI000029396172', 'medium'],
    ['2021-04-14', 'LEGIARTI000043356754', 'medium'],
    ['2025-02-22', 'LEGIARTI000051226486', 'high', '2026-10-01'],
  ],
  'CSS R323-5': [
    ['2010-11-01', 'LEGIARTI000022981196', 'medium'],
    ['2021-04-14', 'LEGIARTI000043356746'],
  ],
  'CSS R323-9': [
    ['2016-01-01', 'LEGIARTI000031827851', 'medium'],
    ['2021-04-14', 'LEGIARTI000043356729'],
  ],
  'CT L3231-2': [['2008-05-01', 'LEGIARTI000006902832']],
} as const satisfies Record<string, readonly Version[]>;

type Text = { readonly from: string; readonly text: string; readonly url: string };

/** Texts outside the codes: one address, no versions kept here. */
const TEXTS = {
  ...TEXTES_DELAIS,
  ...TEXTES_FONCTION_PUBLIQUE,
  ...TEXTES_PRIVE,
  'Ordonnance 96-50': {
    from: '1996-01-25',
    text: 'Ordonnance 96-50 du 24 janvier 1996 relative au remboursement de la dette sociale',
    url: 'https://www.urssaf.fr/accueil/employeur/cotisations/liste-cotisations/csg-crds.html',
  },
  'ANI 17-11-2017': {
    from: '2019-01-01',
    text: 'Accord national interprofessionnel du 17 novembre 2017 (Agirc-Arrco)',
    url: 'https://www.agirc-arrco.fr/mon-entreprise/calculer-et-declarer/calculer-les-cotisations-de-retraite-complementaire',
  },
} as const satisfies Record<string, Text>;

export type ArticleId = keyof typeof CODES | keyof typeof TEXTS;

const CODE_NAMES: Readonly<Record<string, string>> = {
  CSS: 'Code de la sécurité sociale',
  CT: 'Code du travail',
  CRPM: 'Code rural et de la pêche maritime',
  CRPA: 'Code des relations entre le public et l’administration',
};

function fromCode(id: string, [from, value, confidence = 'high', verified = COMPARED]: Version) {
  const [code = '', number = ''] = id.split(' ');
  return {
    from: day(from),
    value,
    text: `${CODE_NAMES[code] ?? code}, article ${number}`,
    url: legifrance(value),
    confidence,
    verified: day(verified),
  };
}

const fromText = (id: string, { from, text, url }: Text): LawValue<string> => ({
  from: day(from),
  value: id,
  text,
  url,
  confidence: 'medium',
  verified: day(COMPARED),
});

const article = (id: string, rows: readonly LawValue<string>[]): [string, Article] => [
  id,
  { id, unit: 'version', article: id, yearly: false, counts: 'jour', rows },
];

/** Every article that a value or a step cites, by its short name. */
export const ARTICLES: ReadonlyMap<string, Article> = new Map([
  ...Object.entries<readonly Version[]>(CODES).map(([id, versions]) =>
    article(
      id,
      versions.map((version) => fromCode(id, version)),
    ),
  ),
  ...Object.entries<Text>(TEXTS).map(([id, text]) => article(id, [fromText(id, text)])),
]);
