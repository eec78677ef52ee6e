import { anneesIj, repriseSansCarence } from '../../law/limites-ij.ts';
import { isMaladie, namesTpt } from '../allowances.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf, lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength, statesWord } from '../stating.ts';

const BETWEEN = lawOf(repriseSansCarence);
const YEARS = lawOf(anneesIj);
const ONCE = lawOfRule('CSS R323-1', 'valeur.carenceUneFois');
/** The carence counted once for one long illness. */
const ONLY_ONCE: Form = {
  name: 'only-once',
  source:
    "(?:n'est|ne sera|n'\\w+|ne s'\\w+|ne vous \\w+|uniquement|seulement|appliques? |retenue? )[^.;:]{0,40}?(?:qu'une (?:seule )?fois|qu'a l'occasion du premier arret|(?:qu'au|que pour le|que lors du|pour le|lors du|au) (?:premier|1er) arret)",
};
const CARENCE = /\bcarence|\bjours? non (?:indemnises?|payes?)/;
const LONG = /\bald\b|\blongue duree|\bmeme (?:affection|maladie|pathologie)|\baffection/;
const FIRST = /\b(?:premier|1er) arret|\barrets? (?:de travail )?suivant|\bune (?:seule )?fois/;
const APART =
  /\bentre (?:les |ces |vos )?(?:deux|2)\b|\bsepar|\brepri\w+|\bprolongation|\bnouvel arret|\binterruption|\brechute/;

function read(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  const carence = CARENCE.test(here) || CARENCE.test(aboveOf(place).slice(-220));
  if (!carence || namesTpt(place) || !isMaladie(place)) return undefined;
  if (found.form === ONLY_ONCE) {
    if (!LONG.test(here) && !LONG.test(aboveOf(place).slice(-200))) return undefined;
    return statesWord(found, 'valeur.carenceUneFois', { law: ONCE, measure: { unit: 'word' } });
  }
  const { unit, most } = lengthIn(found.text);
  if (unit === 'hours' || (unit === 'days' && most === 2)) {
    if (!APART.test(here)) return undefined;
    return statesLength(found, { law: BETWEEN, measure: { unit: 'hours' }, sure: false });
  }
  if (unit !== 'years' || !LONG.test(here)) return undefined;
  if (!CARENCE.test(here) && !FIRST.test(here)) return undefined;
  return statesLength(found, { law: YEARS, measure: { unit: 'years' }, sure: false });
}

/**
 * When a new stop has no carence: a return of 48 hours at most between two stops, and one carence in three
 * years for a long illness (CSS R323-1).
 */
export const ijCarenceException: Kind = {
  name: 'ij.carence_exception',
  forms: [DURATION, ONLY_ONCE],
  words: 'regle',
  read,
};
