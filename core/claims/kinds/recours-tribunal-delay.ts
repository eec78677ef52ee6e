import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { isSilence } from '../recourse.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('recours-tribunal-judiciaire');
const COURT =
  /\btribunal judiciaire|\bpole social|\btass\b|\btribunal des affaires de (?:la )?securite sociale|\btgi\b|\btribunal de grande instance|\bjuge de la securite sociale/;
const ELSEWHERE = /\btribunal administratif|\bprud'?hom|\bconseil d'etat|\bappel\b/;
const LIMIT = /\bdelai|\bdans (?:les|un)|\bsous\b|\bavez\b|\bdispos|\bavant\b/;

/** "deux mois pour saisir le tribunal". */
const TO_ACT = /^ ?(?:francs? )?pour (?:\w+ )?saisir (?:le |la )?(?:tribunal|pole|juge|tass|tgi)\b/;

function read(found: Found, place: Place): Statement | undefined {
  if (lengthIn(found.text).unit !== 'months') return undefined;
  const sentence = sentenceOf(place);
  if (ELSEWHERE.test(sentence)) return undefined;
  const near =
    COURT.test(sentence) ||
    (!/\bcommission|\bcm?ra\b/.test(sentence) && COURT.test(place.before.slice(-250)));
  if (!near || isSilence(place) || !(LIMIT.test(place.lead) || TO_ACT.test(place.tail)))
    return undefined;
  if (!TO_ACT.test(place.tail) && /\b(?:commission|cm?ra)\b[^.;]{0,30}$/.test(place.lead))
    return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'months' }, sure: false });
}

/** Two months to turn to the tribunal judiciaire after the commission's decision or silence (CSS R142-10-1). */
export const recoursTribunalDelay: Kind = {
  name: 'recours.tribunal_delay',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:recours-tribunal-judiciaire',
};
