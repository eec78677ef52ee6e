import { aboveOf, type Place, sentenceOf } from './place.ts';
import { regimeAt, regimeSaid } from './regimes.ts';

const IJ = /\bij(?:ss?)?\b|\bindemnit\w+ journali/;
const TPT =
  /\b(?:mi-?temps|temps partiel|reprise|travail leger)[^.;:]{0,25}(?:therapeutique|\btpt\b)|\btpt\b|\bl\. ?323-3\b/;

/** Insurers pay allowances of the same name. */
const INSURERS =
  /\bprevoyance|\bcomplement|\bmutuelle|\bmadelin|\bcontrat|\bassur(?:eur|ances?(?![ -]maladie))|\bgaranti|\bchomage/;
/** Whether the page by its name is about what an insurer pays. */
export const titledInsurer = ({ title }: Place): boolean => INSURERS.test(title);
/** Whether the page by its name is about the IJ of a caisse. */
export const titledIj = (place: Place): boolean => IJ.test(place.title) && !titledInsurer(place);

/** Whether the sentence of a place, what stands above it or the page by its name speaks of the IJ of a caisse. */
export const speaksOfIj = (place: Place): boolean =>
  IJ.test(sentenceOf(place)) || IJ.test(aboveOf(place)) || titledIj(place);

/** Whether the sentence itself does. */
export const namesIj = (place: Place): boolean => IJ.test(sentenceOf(place));

/** Whether the sentence speaks of a TPT: the rules of a full stop are not its own. */
export const namesTpt = (place: Place): boolean => TPT.test(sentenceOf(place));

/**
 * Whether nothing gives the place other rules than those of the IJ maladie of employees. What another payment
 * says in the sentences before ends with them.
 */
export function isMaladie(place: Place): boolean {
  const own = regimeSaid(place);
  if (own) return own === 'maladie';
  const regime = regimeAt(place);
  return regime === undefined || regime === 'maladie' || regime === 'other';
}

/** Rules of the IJ maladie that indépendants and farmers share with employees: the 360 days, the three years. */
export const isMaladieOfAny = (place: Place): boolean =>
  isMaladie(place) || regimeAt(place) === 'tns';

/** Signs of the rules of accidents at work, where no word near the value names them. */
const ACCIDENT =
  /\baccidents? d[ue] (?:travail|trajet)|\bmaladies? professionnelles?|\bat ?[/-] ?mp\b|\b30[.,]42\b|\b0[.,]834\b|\b28 ?(?:e|eme)? (?:premiers )?jours?\b|\b29 ?(?:e|eme) jour|\bat\b(?! home| work)/;

/** Whether an amount or a rate that only the AT/MP know stands among words of theirs. */
export function isAtmp(place: Place): boolean {
  const regime = regimeAt(place);
  if (regime === 'atmp') return true;
  if (regime === 'fp' || regime === 'tns' || regime === 'maternite') return false;
  return ACCIDENT.test(`${sentenceOf(place)}\n${aboveOf(place)}`);
}

const PARENTS = /\bmaternit|\bpaternit|\badoption|\bnaissance|\benceinte|\bgrossesse|\b21 ?%/;

/** Whether the sentence, or what stands close above it, is about the leave of parents, whose cap is the PASS. */
export const isOfParents = (place: Place): boolean =>
  PARENTS.test(sentenceOf(place)) ||
  PARENTS.test(place.before.slice(-320)) ||
  place.headings.slice(0, 2).some((heading) => PARENTS.test(heading));

/** The daily pay that a share is taken of, right after it. */
const BASE_AFTER =
  /^ ?\)?,? ?(?:[x×*]|du|de|d'un|de la|de l'|des|de (?:votre|son|leur|ce|mon|vos|ses)|of) ?(?:votre |son |leur |ce |montant (?:du |de votre |de son )?|moyenne (?:de |du |des )?|(?:dernier|ancien)s? )*(?:salaires?|bruts?|gains?|sjb|remuneration|revenus?)(?: (?:bruts?|journaliers?|moyens?|quotidiens?|mensuels?|de base|de reference))*/;
/** Or before it: "salaire journalier de base × 50 %". */
const BASE_BEFORE =
  /\b(?:salaires? (?:\w+ ){0,2}(?:journaliers?|quotidiens?)|sjb|gains? (?:\w+ )?journaliers?)(?: \w+){0,2}[^.;]{0,70}$/;

/** Whether a share is said to be one of the daily pay. */
export const isOfDailyPay = ({ lead, tail }: Place): boolean =>
  BASE_AFTER.test(tail) || BASE_BEFORE.test(lead);
