import { anneesIj } from '../../law/limites-ij.ts';
import { isMaladieOfAny, namesTpt } from '../allowances.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOf(anneesIj);
/** What makes it the time for which IJ are paid. */
const LASTS =
  /\b(?:au (?:terme|bout) des|jusqu'(?:a|au terme|a la fin|en)|pendant|durant|maxim\w+|au plus|limite\w*|duree|s'etendre|etendue?s?|periode|delai|fin des|bout (?:de|des)|plafonn\w+|versee?s?|percevoir|indemnis\w+|servies?|dur(?:er|e|era|ent))\b[^.;]{0,90}$|\b(?:depass|exced)\w+ ?$|[:|\t] ?$/;
const AT_MOST =
  /^ ?(?:de (?:versement|droits?|prestations?|paiement|service) )?(?:au )?(?:maxim|plus\b|de date a date|calendaires|d'(?:indemn|arret|ij)|consecuti)/;
const LONG =
  /\bald\b|\blongue duree|\blongue maladie|\barrets? (?:de travail )?(?:long|prolong)|\b6 mois|\bsix mois/;
const STOP = /\barrets?\b|\bindemnis|\bindemnit|\bij(?:ss)?\b|\bprestations/;
/** Other three years: what 360 IJ are counted in, carence, contracts, limitation, a fourth year of TPT. */
const OTHER =
  /\bcarence|\banciennete|\bcontrat|\bcdd\b|\bprescri(?:t|ption)s? (?:par|de|des|triennale)|\bservices\b|\binvalidite\b[^.;]{0,20}$|\bstage|\bformation|\bconge (?:de )?longue|\btitulaire|\brenouvel|\b(?:4|quatre|quatrieme|4e) an|\b(?:premier|1 ?er) arret|\bexoneration|\bticket|\ba 100 ?%|\breconnu[^,]*…|\bprotocole|\bexperience|\benfants? de/;

/** "trois ans, au lieu de 360 jours": the other limit stands beside, it is not counted in these years. */
const INSTEAD = /\b(?:au lieu de|contre|et non|plutot que|a la place d)[^.;]{0,20}\b360\b/;

/** "passe de 360 jours à trois ans". */
const RAISED = /\b(?:pass|port|allong|prolong|etend)\w* [^.;]{0,40}\bde 360 ?(?:jours|ij|j) a $/;

/** The three years in which 360 IJ are counted: no long illness stands between both numbers. */
function isCounted({ lead, tail }: Place): boolean {
  if (RAISED.test(lead)) return false;
  const parts = lead.split(/\b360\b/);
  if (parts.length > 1) return !LONG.test(parts.at(-1) ?? '');
  return /\b360\b/.test(tail.replace(INSTEAD, '')) && !LONG.test(lead);
}

/** "3 années, ou 270 jours pour le temps partiel thérapeutique": of the indépendants' TPT are the days alone. */
const isOfTpt = (place: Place): boolean =>
  namesTpt(place) && !/\bou (?:de )?270\b/.test(place.tail);

function read(found: Found, place: Place): Statement | undefined {
  const { least, most } = lengthIn(found.text);
  if (least !== most) return undefined;
  const here = sentenceOf(place);
  if (isCounted(place) || OTHER.test(here) || isOfTpt(place) || !isMaladieOfAny(place))
    return undefined;
  if (!LASTS.test(place.lead) && !AT_MOST.test(place.tail)) return undefined;
  const long = LONG.test(here) || LONG.test(aboveOf(place));
  // "En ALD, la durée maximale est de trois ans": what lasts is told above.
  const stop =
    STOP.test(here) || (LONG.test(here) && STOP.test(`${aboveOf(place)} ${place.title}`));
  if (!long || !stop) return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'years' }, sure: false });
}

/**
 * Three years of IJ, from date to date, for a long illness (CSS R323-1). Looks like it and is not: the three years
 * in which 360 IJ or one carence are counted, the four years with a TPT, the leaves of public servants.
 */
export const ijDuration3y: Kind = {
  name: 'ij.duration_3y',
  forms: [DURATION],
  words: 'regle',
  read,
};
