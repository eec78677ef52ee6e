import { day } from '../time/day.ts';
import { legifrance } from './legifrance.ts';
import type { Confidence, Series } from './series.ts';

const READ_UNTIL = day('2026-08-20');

function rate(
  id: string,
  article: string,
  value: number,
  from: string,
  text: string,
  url: string,
  confidence: Confidence,
): Series {
  const rows = [{ from: day(from), value, text, url, confidence, verified: READ_UNTIL }];
  return { id, unit: 'rapport', article, yearly: false, counts: 'jour du versement', rows };
}

const CSG = legifrance('LEGIARTI000053278668');
const CRDS = 'https://www.urssaf.fr/accueil/employeur/cotisations/liste-cotisations/csg-crds.html';
const ABATEMENT = legifrance('LEGIARTI000042683568');
const OLD_AGE = legifrance('LEGIARTI000053302465');
const AGIRC_ARRCO =
  'https://www.agirc-arrco.fr/mon-entreprise/calculer-et-declarer/calculer-les-cotisations-de-retraite-complementaire';
const ANI = 'Accord national interprofessionnel du 17 novembre 2017 (Agirc-Arrco)';

/** CSG on the IJ, without abatement, in full whatever the income. */
export const csgIj = rate(
  'csgIj',
  'CSS L136-8',
  0.062,
  '2018-01-01',
  'CSS L136-8, II, 1° b',
  CSG,
  'high',
);

/** CRDS, on pay and on the IJ alike. */
export const crds = rate(
  'crds',
  'Ordonnance 96-50',
  0.005,
  '2018-01-01',
  'Ordonnance 96-50 du 24 janvier 1996, articles 14 et 19',
  CRDS,
  'medium',
);

/** CSG on pay. */
export const csgSalaire = rate(
  'csgSalaire',
  'CSS L136-8',
  0.092,
  '2018-01-01',
  'CSS L136-8, I, 1°',
  CSG,
  'high',
);

/** Share of the pay on which CSG and CRDS are taken, up to four times the PASS. */
export const assietteCsgSalaire = rate(
  'assietteCsgSalaire',
  'CSS L136-2',
  0.9825,
  '2018-01-01',
  'CSS L136-2, I (réduction de 1,75 %)',
  ABATEMENT,
  'high',
);

/** Employee's old-age contribution, on the pay up to the PMSS. */
export const vieillessePlafonnee = rate(
  'vieillessePlafonnee',
  'CSS D242-4',
  0.069,
  '2018-01-01',
  'CSS D242-4',
  OLD_AGE,
  'high',
);

/** Employee's old-age contribution, on the whole pay. */
export const vieillesseDeplafonnee = rate(
  'vieillesseDeplafonnee',
  'CSS D242-4',
  0.004,
  '2018-01-01',
  'CSS D242-4',
  OLD_AGE,
  'high',
);

/** Employee's Agirc-Arrco contribution, up to the PMSS, then from there to eight times the PMSS. */
export const agircArrcoT1 = rate(
  'agircArrcoT1',
  'ANI 17-11-2017',
  0.0315,
  '2019-01-01',
  ANI,
  AGIRC_ARRCO,
  'medium',
);
export const agircArrcoT2 = rate(
  'agircArrcoT2',
  'ANI 17-11-2017',
  0.0864,
  '2019-01-01',
  ANI,
  AGIRC_ARRCO,
  'medium',
);

/** Contribution d'équilibre général, same two slices. */
export const cegT1 = rate(
  'cegT1',
  'ANI 17-11-2017',
  0.0086,
  '2019-01-01',
  ANI,
  AGIRC_ARRCO,
  'medium',
);
export const cegT2 = rate(
  'cegT2',
  'ANI 17-11-2017',
  0.0108,
  '2019-01-01',
  ANI,
  AGIRC_ARRCO,
  'medium',
);

/** Contribution d'équilibre technique: on the whole pay, only when it exceeds the PMSS. */
export const cet = rate('cet', 'ANI 17-11-2017', 0.0014, '2019-01-01', ANI, AGIRC_ARRCO, 'medium');
