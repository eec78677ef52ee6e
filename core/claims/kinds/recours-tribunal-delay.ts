import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { isSilence, isToAct, roadAt } from '../recourse.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('recours-tribunal-judiciaire');
const ELSEWHERE =
  /\b(?:tribunal|juge) administratif|\bprud'?hom|\bconseil d'etat|\bcassation|\bcour d'appel|\bfaire appel|\ben appel\b/;
const LIMIT =
  /\bdelai|\bdans (?:les|un)|\bsous\b|\bavez\b|\bdispos|\bavant\b|\bencore\b|\bau plus tard|\bpasses?\b|\bau-dela d|[:|\t(] ?$/;
/** A court that hears something else: what is said of it is not said of the caisse. */
const SOCIAL =
  /\bcaisse|\bcpam\b|\bmsa\b|\bcm?ra\b|\bcommission|\bsecurite sociale|\bassurance[- ]maladie|\bpole social|\btass\b/;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  if (ELSEWHERE.test(sentence) || roadAt(place) !== 'court' || isSilence(place)) return undefined;
  if (!LIMIT.test(place.lead) && !isToAct(place)) return undefined;
  if (!SOCIAL.test(`${sentence} ${place.before} ${place.title}`)) return undefined;
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
