import { isMaladie } from '../allowances.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { askedBefore, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('reouverture-droits-ald');
const RETURN =
  /\brepris(?:e|es)?\b|\breprend\w*|\brepren\w+|\bretravaill|\btravail\b|\btravaill\w+|\bactivite\b/;
const AGAIN =
  /\bnouve\w+ (?:\w+ ){0,3}(?:periode|delai|droits?|indemn|ij|trois|3|credit)|\brouv[er]|\bre-?ouver|\breouvr|\brecharg|\b(?:retrouv|recuper|regagn)\w+ (?:\w+ ){0,4}(?:droits?|indemn|ij\b|ans d)|\b(?:court|repart|recommence|redemarre)\w* (?:a|de) nouveau|\brecommenc\w+|\brenai\w+|\breviv\w+|\b(?:de|a) nouveau (?:(?:\w+ |[dl]'){0,3})(?:droits?|indemn|ij|ouvert|court)|\b(?:droits?|indemn\w+|ij)(?: journali\w+)? (?:a|de) nouveau|\b(?:touch|percev)\w+ (?:des ij )?(?:de|a) nouveau|\bredev[ei]\w+ (?:\w+ )?indemn|\bremet\w* a zero|\brepart\w* (?:a zero|pour)|\breconstitu/;
const DURING =
  /\b(?:pendant|durant|depuis|au moins|minimum|apres|d'|de|moins|travail|travailler?|retravailler?|reprise|activite|fixee a) ?$/;
const OF_WORK = /^ (?:au moins |minimum |complete? )?(?:de |d')(?:reprise|travail|activite)/;
const PAID = /\bij(?:ss?)?\b|\bindemn|\barret|\bald\b|\b(?:3|trois) ans|\bdroits?\b/;

function read(found: Found, place: Place): Statement | undefined {
  const { most, least } = lengthIn(found.text);
  if (least !== most || !(DURING.test(place.lead) || OF_WORK.test(place.tail))) return undefined;
  // "Puis-je être de nouveau indemnisé ? Oui, après un an de reprise."
  const here = `${askedBefore(place)} ${sentenceOf(place)}`;
  if (!RETURN.test(here) || !AGAIN.test(here) || !PAID.test(here) || !isMaladie(place))
    return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'years' }, sure: false });
}

/**
 * A year of work opens a new period of three years for a long illness (CSS R323-1). Looks like it and is not: the
 * year of service that a public servant waits for another TPT, a year of seniority.
 */
export const ijRebound1y: Kind = {
  name: 'ij.rebound_1y',
  forms: [DURATION],
  words: 'regle',
  read,
};
