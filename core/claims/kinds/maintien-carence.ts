import { carenceMaintien } from '../../law/maintien.ts';
import { exact } from '../../money/exact.ts';
import { DURATION, type Found, RANKED_DAY } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn, rankIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const LAW = lawOf(carenceMaintien);
/** The employer's complement, which the law of the private sector guarantees. */
const COMPLEMENT =
  /\bmaintien\b|\bcomplement\w*\b|\bemployeur|\bindemnit\w+ complementaire|\bl\.? ?1226-1|\bd\.? ?1226/;
const CARENCE = /\bcarence|\bdelai d'attente|\bfranchise/;
const STARTS =
  /\b(?:a (?:compter|partir)|des|debut\w*|au-dela|apres|avant|commenc\w*|interv\w+|demarr\w+|(?:vers|pay)\w+ au)\b[^.;,]{0,30}$/;

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const clause = `${place.lead.slice(-140)} ${place.tail.slice(0, 90)}`;
  const above = place.bare ? aboveOf(place) : place.before.slice(-200);
  if (!COMPLEMENT.test(clause) && !(COMPLEMENT.test(above) && !/\bijss?\b|\bcpam\b/.test(clause)))
    return undefined;
  if (/\bfonction|\btraitement\b|\bagents?\b/.test(sentence)) return undefined;
  const ranked = found.form === RANKED_DAY;
  if (
    !ranked &&
    (lengthIn(found.text).unit !== 'days' ||
      !CARENCE.test(`${place.lead.slice(-80)} ${place.tail.slice(0, 60)}`))
  )
    return undefined;
  if (ranked && !STARTS.test(place.lead)) return undefined;
  // The IJ of the caisse have their own three days, often in the same sentence.
  const days = ranked ? rankIn(found.text) - 1 : lengthIn(found.text).most;
  return statesNumber(found, exact(days), { law: LAW, measure: { unit: 'days' }, sure: false });
}

/** The employer's complement begins after seven days of absence, on the eighth (CT D1226-3). */
export const maintienCarence: Kind = {
  name: 'maintien.carence',
  forms: [DURATION, RANKED_DAY],
  words: 'regle',
  read,
};
