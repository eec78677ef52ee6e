import { coefficientPlafondIjDepuis2012, diviseurPassIj } from '../../law/anciennes-valeurs.ts';
import { isMaladie, isOfParents, speaksOfIj } from '../allowances.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statesWord } from '../stating.ts';

const PASS: Form = {
  name: 'pass',
  source:
    '(?:le |du |au |un )?plafond (?:(?:annuel|mensuel|journalier|trimestriel) )?(?:de )?(?:la )?(?:securite sociale|secu(?![a-z]))|\\b(?:pmss|pass|pss)\\b',
};

const words = (periods: readonly Period[], value: 'valeur.plafondSecu' | 'valeur.plafondSmic') =>
  periods.slice(0, 1).map((period) => ({ ...period, value, rule: value }));

/** The plafond de la sécurité sociale, then a multiple of the SMIC. */
const LAW: readonly Period[] = [
  ...words(lawOf(diviseurPassIj), 'valeur.plafondSecu').map((period) => ({
    ...period,
    ...(diviseurPassIj.until && { until: diviseurPassIj.until }),
  })),
  ...words(lawOf(coefficientPlafondIjDepuis2012), 'valeur.plafondSmic').map(
    ({ until: _, ...period }) => ({ ...period, began: true }),
  ),
];

const WITHIN =
  /\b(?:dans la limite|plafonn\w+|limite\w*|sans (?:pouvoir )?(?:depasser|exceder)|ne peu\w+ (?:pas |en aucun cas )?(?:depass|exced|etre superieur)\w*|a concurrence|maximum|au plus|jusqu'a)\b[^.;:]{0,45}$/;
/** A rate or a base of the IJ maladie, so that the cap is theirs. */
const OF_IJ =
  /\b50 ?%|\bmoitie\b|\bsalaires? journaliers?|\bgains? journaliers?|\b91[.,]25|\b(?:3|trois) (?:derniers )?(?:mois|salaires)|\bij(?:ss)?\b|\bindemnit\w+ journali/;
const OTHER =
  /\bcotis|\bassiette|\btranche|\bcsg\b|\bcrds\b|\bretraite|\bsmic\b|\bprevoyance|\bcomplement|\bemployeur|\b0[.,]834|\bpension|\bcapital|\bexoner|\bindependant|\bliberal|\brevenu/;

function read(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  if (!WITHIN.test(place.lead) || OTHER.test(here) || !OF_IJ.test(here)) return undefined;
  if (!isMaladie(place) || isOfParents(place) || !speaksOfIj(place)) return undefined;
  return statesWord(found, 'valeur.plafondSecu', { law: LAW, measure: { unit: 'word' } });
}

/**
 * What the cap of the IJ maladie is said to be: the plafond de la sécurité sociale until 2011, a multiple of the SMIC
 * since (CSS R323-4). Looks like it and is not: the cap of maternité and of the AT/MP, which is the PASS, that of
 * contributions, and the IJ of the self-employed.
 */
export const ijCapBasis: Kind = { name: 'ij.cap_basis', forms: [PASS], words: 'regle', read };
