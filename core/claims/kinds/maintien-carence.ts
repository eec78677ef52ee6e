import { carenceMaintien } from '../../law/maintien.ts';
import { exact } from '../../money/exact.ts';
import { isDoubted } from '../doubt.ts';
import { DURATION, type Found, RANKED_DAY } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn, rankIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const LAW = lawOf(carenceMaintien);
/** The employer's complement, which the law of the private sector guarantees. */
const COMPLEMENT =
  /\bmaint(?:ien|enu|ient|iennent)\w*\b|\bcomplement\w*\b|\bcomplete\w*\b|\bemployeur|\bpatron\b|\bindemnit\w+ complementaire|\bl\.? ?1226-1|\bd\.? ?1226/;
const CARENCE =
  /\bcarence|\bdelai d'attente|\bfranchise|\b(?:tenue?|verse\w*|dues?|du|intervient|debute|commence|maintien)\b[^.;]{0,40}\b(?:apres|au bout de|a l'issue d|au terme d)\b[^.;]{0,20}$/;
/** "rien de l'employeur pendant les 7 premiers jours". */
const UNPAID = /\b(?:rien|aucun\w*|pas|ni)\b/;
const STARTS =
  /\b(?:a (?:compter|partir)|des|debut\w*|au-dela|apres|avant|commenc\w*|interv\w+|demarr\w+|relais|(?:vers|pay)\w+ au)\b[^.;,]{0,30}$/;

/** "Au bout de 7 jours, l'employeur complète": the complement begins once they are over. */
const OVER = /\b(?:apres|au bout de|passes?)(?: un delai de| une periode de)? ?$/i;
const BEGINS = /\b(?:complet|complement|maint|pay|vers|indemnis)/;
const isWaiting = (place: Place): boolean => {
  const { lead, tail, before } = place;
  const begun = `${tail} ${before}`;
  return (
    CARENCE.test(lead) || CARENCE.test(tail.slice(0, 60)) || (OVER.test(lead) && BEGINS.test(begun))
  );
};

/** The complement of the law itself, said to begin only then: no agreement gave another day. */
const BEGINS_ONLY =
  /^\W*(?:le )?(?:complement|maintien) legal (?:ne )?(?:commence|debute|demarre|intervient|est du) (?:qu')?a(?:u| compter du| partir du) $/;
const AGREED = /\bconvention|\baccord|\baccident|\bbranche|\balsac|\bmoselle/;
/** The first day, after an accident; the eleventh, as the agreement of 1977 had it until 2008. */
const ELSEWHERE = [0, 10];
const isFlat = (place: Place): boolean =>
  BEGINS_ONLY.test(place.lead) &&
  /^(?: d'(?:arret|absence))?\.?$/.test(place.tail) &&
  !isDoubted(place) &&
  !AGREED.test(sentenceOf(place));

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const above = place.bare ? aboveOf(place) : place.before;
  if (
    !COMPLEMENT.test(sentence) &&
    !(COMPLEMENT.test(above) && !/\bij|\bindemnit\w+ journali|\bcpam\b/.test(sentence))
  )
    return undefined;
  if (/\bfonction|\btraitement\b|\bagents?\b/.test(sentence)) return undefined;
  const ranked = found.form === RANKED_DAY;
  if (
    !ranked &&
    (lengthIn(found.text).unit !== 'days' ||
      !(isWaiting(place) || (/premier/i.test(found.text) && UNPAID.test(sentence))))
  )
    return undefined;
  if (ranked && !STARTS.test(place.lead)) return undefined;
  // The IJ of the caisse have their own three days, often in the same sentence.
  const days = ranked ? rankIn(found.text) - 1 : lengthIn(found.text).most;
  const flat = ranked && isFlat(place) && !ELSEWHERE.includes(days);
  return statesNumber(found, exact(days), {
    law: LAW,
    measure: { unit: 'days' },
    sure: flat,
    timeless: flat,
  });
}

/** The employer's complement begins after seven days of absence, on the eighth (CT D1226-3). */
export const maintienCarence: Kind = {
  name: 'maintien.carence',
  forms: [DURATION, RANKED_DAY],
  words: 'regle',
  read,
};
