import { anneesIj, repriseSansCarence } from '../../law/limites-ij.ts';
import { isMaladie, namesTpt } from '../allowances.ts';
import { fold } from '../fold.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf, lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesLength, statesWord } from '../stating.ts';

const BETWEEN = lawOf(repriseSansCarence);
const YEARS = lawOf(anneesIj);
const ONCE = lawOfRule('CSS R323-1', 'valeur.carenceUneFois');
/** The carence counted once for one long illness. */
const ONLY_ONCE: Form = {
  name: 'only-once',
  source:
    "(?:n'est|ne sera|n'\\w+|ne s'\\w+|ne vous \\w+|uniquement|seulement|appliques? |ne subi\\w+ |retenue? )[^.;:]{0,40}?(?:qu'une (?:seule )?fois|que la premiere fois|qu'a l'occasion du premier arret|(?:qu'au|que pour le|que lors du|pour le|lors du|au) (?:premier|1er) (?:des )?arrets?)|\\b(?:un seul|une seule|un unique) (?:delai |jour |periode )?(?:de )?carence",
};
/** "arrêts successifs dus à une ALD", "hors premier arrêt": the same told by what is left out. */
const NEXT_ONES: Form = {
  name: 'next-stops',
  source:
    "\\b(?:arrets?|prolongations?)(?: de travail| maladie)? (?:successifs?|suivants?(?! (?:le|la|les|un|votre)\\b)|ulterieurs?|repetes?|qui suivent)(?:(?: [\\w'()-]+){0,6}? (?:affections? (?:de )?longue duree|longue maladie|ald\\b))?|\\bplusieurs arrets(?: de travail| maladie)? (?:pour|lies? a|dus? a|en rapport avec|au titre d[e'])(?: \\w+| d'| l'){0,2} ?(?:affections? (?:de )?longue duree|longue maladie|ald\\b)|(?:sauf|hors|hormis|excepte)(?: pour| lors)? (?:le |au |du )?(?:premier|1 ?er) arret",
};
const LEFT_OUT =
  /\b(?:sauf|except\w+|hors|hormis|aucune?|pas|plus|sans|ni|ne)\b|\bn'|\bsupprim|\bdispens/;
const CARENCE = /\bcarence|\bjours? non (?:indemnises?|payes?)/;
const LONG = /\bald\b|\blongue duree|\bmeme (?:affection|maladie|pathologie)|\baffection/;
const FIRST = /\b(?:premier|1er) arret|\barrets? (?:de travail )?suivant|\bune (?:seule )?fois/;
const APART =
  /\bentre (?:les |ces |vos )?(?:deux|2)\b|\bsepar|\brepri\w+|\bprolongation|\bnouvel arret|\binterruption|\brechute/;
/** "Envoyez l'arrêt dans les 48 heures": the time for sending it. */
const SENDING = /\b(?:envo|adress|transm|parv|remet|remis|preven)\w*[^.;:]{0,60}$/;

const onlyOnce = (found: Found): Statement =>
  statesWord(found, 'valeur.carenceUneFois', { law: ONCE, measure: { unit: 'word' } });

function read(found: Found, place: Place): Statement | undefined {
  const here = sentenceOf(place);
  const carence = CARENCE.test(`${here} ${fold(found.text)} ${place.before}`);
  if (!carence || namesTpt(place) || !isMaladie(place)) return undefined;
  if (statutAt(place) === 'fp') return undefined;
  if (found.form === NEXT_ONES && !LEFT_OUT.test(`${here} ${aboveOf(place).slice(-220)}`))
    return undefined;
  // "un seul délai de carence par période de trois ans": the years are what is marked.
  if (/^un/.test(fold(found.text)) && /\b(?:3|trois) ans/.test(place.tail)) return undefined;
  if (LONG.test(fold(found.text))) return onlyOnce(found);
  if (found.form === ONLY_ONCE || found.form === NEXT_ONES) {
    const three = /\bpremier arret\b[^.;]{0,40}\b(?:3|trois) ans/.test(
      `${fold(found.text)}${place.tail}`,
    );
    const near = three ? `${aboveOf(place)} ${place.title}` : aboveOf(place).slice(-200);
    if (!LONG.test(here) && !LONG.test(near)) return undefined;
    return onlyOnce(found);
  }
  const { unit } = lengthIn(found.text);
  if (unit === 'hours' || unit === 'days') {
    if (!APART.test(here) || SENDING.test(place.lead)) return undefined;
    return statesLength(found, { law: BETWEEN, measure: { unit: 'hours' }, sure: false });
  }
  if (!LONG.test(here)) return undefined;
  if (!CARENCE.test(here) && !FIRST.test(here)) return undefined;
  return statesLength(found, { law: YEARS, measure: { unit: 'years' }, sure: false });
}

/**
 * When a new stop has no carence: a return of 48 hours at most between two stops, and one carence in three
 * years for a long illness (CSS R323-1).
 */
export const ijCarenceException: Kind = {
  name: 'ij.carence_exception',
  forms: [DURATION, ONLY_ONCE, NEXT_ONES],
  words: 'regle',
  read,
};
