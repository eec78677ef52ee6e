import { tauxAtmp, tauxAtmpMajore } from '../../law/ij-atmp.ts';
import { isAtmp, isOfDailyPay, namesIj, speaksOfIj } from '../allowances.ts';
import { fold } from '../fold.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf, lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { regimeAt } from '../regimes.ts';
import { statesShare, statesWord } from '../stating.ts';

const LAWS = [lawOf(tauxAtmp), lawOf(tauxAtmpMajore)];
const BOTH = lawOfRule('CSS R433-1', 'valeur.tauxAtmp');
/** Shares that the IJ of the AT/MP are taken for: those of the maladie, today and of former years. */
const TAKEN_FOR = /^(?:50|66(?:[.,]\d{1,2})?) ?(?:%|pour)|^2 ?\/ ?3|moitie|deux[ -]tiers/i;
/** Or of nothing, where the sentence names the IJ and the daily pay; 79 % is what the net pay is reckoned at. */
const OF_NOTHING = /^(?:5[1-9]|6[1-57-9]|7[0-8]|8[1-9])(?:[.,]\d{1,2})? ?(?:%|pour)/;
const OTHERS =
  /\b(?:maint(?:ien|enu|enir|ient)\w*|employeurs?|complet\w+|complement\w*|prevoyance|convention\w*|rente|incapacite|taux d'ip+|net|plein traitement|temps)\b/;
/** A comparison with the IJ maladie, whose rate it then is. */
const COMPARES =
  /(?<!assurance[ -])\bmaladies?\b(?! professionnelles?)|\bau lieu d|\bcontre\b|\bcontrairement|\bcompar|\bdifferen|\bsuperieur|\binferieur|\bplus (?:de|que|elev\w+|haut\w*|favorable\w*)\b|\bfau(?:x|sse)\b|\berreur|\bidees? recues?|\bmythe|\bn(?:e |')(?:\w+ ){1,2}(?:pas|plus|jamais)\b/;
const IN_FULL =
  /\baccidents? d[ue] (?:travail|trajet)|\bmaladies? professionnelles?|\bat ?[/-] ?mp\b/;
const SHORT = /\bat\b/;
/** Days of the stop beside the rate: enough where the daily base is not named. */
const BY_DAYS =
  /\b(?:28 premiers jours|28 ?e(?:me)? jour|29 ?e(?:me)? jour|vingt-huit premiers|vingt-(?:huit|neuv)ieme jour|(?:jours? |j ?-? ?)(?:28|29)|28 jours|(?:4|quatre) premieres semaines)\b/;
/** "60 % puis 80 %", "60 % / 80 %". */
const THEN_THE_OTHER = /^ (?:ou|puis|et|\/) 80 ?%/;

function read(found: Found, place: Place): Statement | undefined {
  const { near, tail } = place;
  const base = isOfDailyPay(place);
  const here = `${near.lead} ${tail}`;
  const byDays = BY_DAYS.test(here) || (place.bare && BY_DAYS.test(place.headings[0] ?? ''));
  if (!base && !byDays && !THEN_THE_OTHER.test(tail)) return undefined;
  const share = shareIn(found.text);
  const theirs = LAWS.map((law) => statesShare(found, share, { law, measure: { unit: 'ratio' } }));
  const stated = theirs.find(({ law, agrees }) => law.some(({ value }) => agrees(value)));
  if (stated) {
    if (!isAtmp(place) || (!byDays && isOtherRegime(place))) return undefined;
    if (OTHERS.test(near.lead.slice(-60))) return undefined;
    return stated;
  }
  // Nothing but the IJ of the caisse, in a sentence that names them and the daily base.
  const ofNothing =
    OF_NOTHING.test(found.text) && namesIj(place) && /\bjournalier/.test(tail.slice(0, 40));
  if (!(TAKEN_FOR.test(fold(found.text)) || ofNothing) || !base || !isNamed(place))
    return undefined;
  if (OTHERS.test(here) || COMPARES.test(sentenceOf(place)) || !speaksOfIj(place)) return undefined;
  return statesWord(found, 'valeur.ijMaladie', {
    ...{ law: BOTH, measure: { unit: 'word' } },
    timeless: true,
  });
}

/** Whether the maladie, or a payment of another kind, is what is spoken of. */
const isOtherRegime = (place: Place): boolean =>
  ['maladie', 'other'].includes(regimeAt(place) ?? '') && !SHORT.test(sentenceOf(place));

/** Whether accidents at work are named in full: "AT" is also short for a stop of any cause. */
const isNamed = (place: Place): boolean =>
  regimeAt(place) === 'atmp' && IN_FULL.test(`${sentenceOf(place)}\n${aboveOf(place)}`);

/**
 * The share of the daily base that the IJ of the AT/MP pay: 60 %, and 80 % from the twenty-ninth day (CSS
 * R433-1 and R433-3). No other share was ever theirs.
 */
export const atmpRate: Kind = { name: 'atmp.rate', forms: [SHARE], words: 'regle', read };
