import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import type { Place } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';
import { visitAt } from '../visits.ts';

const LAW = lawOfLimit('visite-de-reprise');
const WITHIN =
  /\b(?:dans (?:les|un delai (?:maximum |maximal )?de|le delai de)|sous|delai (?:maximum |maximal |legal )?(?:est )?de|au plus tard(?: dans (?:les|un delai de))?|maximum de|jusqu'a) ?$/;
const AFTER =
  /^ ?(?:calendaires? )?(?:maximum |au plus )?(?:suivant|qui suivent|apres (?:la|le|votre|sa|son|cette) re|a compter|a partir|de la reprise|du retour)/;

function read(found: Found, place: Place): Statement | undefined {
  if (lengthIn(found.text).unit !== 'days') return undefined;
  if (!WITHIN.test(place.lead) && !AFTER.test(place.tail)) return undefined;
  if (visitAt(place) !== 'reprise' && !/\b(?:reprise|retour)\b/.test(place.tail)) return undefined;
  if (!/\bvisite|\bexamen|medecine? du travail/.test(`${place.lead} ${place.tail} ${place.before}`))
    return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'days' }, sure: false });
}

/** The visite de reprise takes place on the return, at the latest eight days after it (CT R4624-31). */
export const visiteReprise8j: Kind = {
  name: 'visite.reprise_8j',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:visite-de-reprise',
};
