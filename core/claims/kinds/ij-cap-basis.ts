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

/** "Calculé à partir du salaire minimum", "indexé sur le SMIC": the basis, without its multiple. */
const ON_SMIC: Form = {
  name: 'on-smic',
  source:
    "\\b(?:en fonction|a partir|sur (?:la )?base|d'apres|par rapport|selon|suivant|(?:index|bas|align|cal|calcul|assis|defini|adosse)\\w* sur|depend\\w*|suit|lie\\w* (?:a|au)|multiple|(?:evolu|augment|progress|grimp|mont|bouge|vari|revaloris)\\w* (?:avec|comme|en meme temps que|a chaque hausse)|(?:chaque|toute) (?:hausse|revalorisation|augmentation)) (?:a |au |du |de |sur )?(?:l'evolution du |(?:la |le )?(?:valeur|montant|niveau) du |le )?(?:smic(?![a-z])|salaire minimum(?: interprofessionnel)?(?: de croissance)?)",
};
const CAP = /\bplafon|\bmaxim|\bmaxi?\b|\blimit|\becret/;
/** What else follows the SMIC: pays, contributions, the right to IJ, the least pension. */
const OTHER_ON_SMIC =
  /\bcotis|\breduction|\ballegement|\bexoner|\bprime|\bpension|\bminima|\bminimum (?:de|des) (?!croissance)|\bouvr\w+ (?:le |un )?droit|\bchomage|\bactivite partielle|\bapprenti/;

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
  /\b(?:dans la limite|plafonn\w+|limite\w*|sans (?:pouvoir )?(?:depasser|exceder)|ne peu\w+ (?:pas |en aucun cas )?(?:depass|exced|etre superieur)\w*|a concurrence|maximum|au plus|jusqu'a)\b[^.;:]{0,45}$|\bjusqu'$/;
/** A rate or a base of the IJ maladie, so that the cap is theirs. */
const OF_IJ =
  /\b50 ?%|\bmoitie\b|\bsalaires? journaliers?|\bgains? journaliers?|\b91[.,]25|\b(?:3|trois) (?:derniers )?(?:mois|salaires)|\bij(?:ss)?\b|\bindemnit\w+ (?:journali|(?:(?:est|sont|sera|seront) )?calcul)/;
/** "Si le salaire dépasse le plafond …, il n'est retenu que dans la limite de celui-ci". */
const OVER =
  /\b(?:salaires?|remunerations?|paies?|gains?|bruts?|gagn\w+)\b[^.;:]{0,50}\b(?:plus que|depass|exced|superieure?s?|au-dela|au-dessus)\w*[^.;:]{0,12}$/;
const CUT =
  /^[^.;:]{0,60}\b(?:dans la limite|a hauteur|a concurrence|jusqu'a|plafonn|ramen|ecret|limite|seule? la (?:part|fraction))/;
const PARENTS = /\bmaternit|\bpaternit|\badoption/;
const OTHER =
  /\bcotis|\bassiette|\btranche|\bcsg\b|\bcrds\b|\bretraite|\bsmic\b|\bprevoyance|\bcomplement|\bemployeur|\b0[.,]834|\bpension|\bcapital|\bexoner|\bindependant|\bliberal|\brevenu/;

function onSmic(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  // What the sentence says of maternité or of accidents comes after, and is told apart there.
  const clause = `${place.lead} … ${place.near.tail.slice(0, 40)}`;
  if (!CAP.test(clause) || OTHER_ON_SMIC.test(here) || !speaksOfIj(place)) return undefined;
  if (!isMaladie(place) || PARENTS.test(clause)) return undefined;
  return statesWord(found, 'valeur.plafondSmic', { law: LAW, measure: { unit: 'word' } });
}

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === ON_SMIC) return onSmic(found, place);
  const here = sentenceOf(place);
  const over = OVER.test(place.lead) && CUT.test(place.tail);
  const ofIj = OF_IJ.test(over ? `${place.before} ${here}` : here);
  if (!(over || WITHIN.test(place.lead)) || OTHER.test(here) || !ofIj) return undefined;
  if (!isMaladie(place) || isOfParents(place) || !speaksOfIj(place)) return undefined;
  return statesWord(found, 'valeur.plafondSecu', { law: LAW, measure: { unit: 'word' } });
}

/**
 * What the cap of the IJ maladie is said to be: the plafond de la sécurité sociale until 2011, a multiple of the SMIC
 * since (CSS R323-4). Looks like it and is not: the cap of maternité and of the AT/MP, which is the PASS, that of
 * contributions, and the IJ of the self-employed.
 */
export const ijCapBasis: Kind = {
  name: 'ij.cap_basis',
  forms: [PASS, ON_SMIC],
  words: 'regle',
  read,
};
