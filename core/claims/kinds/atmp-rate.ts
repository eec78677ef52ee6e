import { tauxAtmp, tauxAtmpMajore } from '../../law/ij-atmp.ts';
import { compare, exact } from '../../money/exact.ts';
import { isAtmp, isOfDailyPay, namesIj, speaksOfIj } from '../allowances.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf, lawOfRule } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { liesBetween, sameShare, shareIn } from '../quantity.ts';
import { regimeAt } from '../regimes.ts';
import { statesShare, statesWord } from '../stating.ts';

const LAWS = [lawOf(tauxAtmp), lawOf(tauxAtmpMajore)];
const BOTH = lawOfRule('CSS R433-1', 'valeur.tauxAtmp');
/** Shares that the IJ of the AT/MP are taken for: those of the maladie, today and of former years. */
const HALF = exact(1, 2);
const TAKEN_FOR = [HALF, exact(2, 3)];
/** Where an employer's own share of the pay begins: the caisse pays less. */
const KEPT = exact(9, 10);
/** What the net pay is reckoned at. */
const NET = exact(79, 100);
const OTHERS =
  /\b(?:maint(?:ien|enu|enir)|employeur|complet\w|complement|prevoyance|convention|rente\b|incapacite|taux d'ip|net\b|plein traitement|temps\b)/;
/** A comparison with the IJ maladie, whose rate it then is. */
const COMPARES =
  /(?<!assurance[ -])\bmaladies?\b(?! professionnelle)|\bau lieu d|\bcontre\b|\bcontrairement|\bcompar|\bdifferen|\bsuperieur|\binferieur|\bplus (?:de\b|que\b|elev|haut|favorable)|\bfau(?:x|sse)\b|\berreur|\bidees? recue|\bmythe|\bn(?:e |')(?:\w+ ){1,2}(?:pas|plus|jamais)\b/;
const IN_FULL =
  /\baccidents? d[ue] (?:travail|trajet)|\bmaladies? professionnelle|\bat ?[/-] ?mp\b/;
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
  const takenFor = TAKEN_FOR.some((other) => sameShare(found.text, other));
  // Or of nothing: but the IJ of the caisse, in a sentence that names them and the daily base.
  const between = liesBetween(share, HALF, KEPT) && compare(share, NET) !== 0;
  const ofNothing = between && namesIj(place) && /\bjournalier/.test(tail.slice(0, 40));
  if (!(takenFor || ofNothing) || !base || !isNamed(place)) return undefined;
  if (OTHERS.test(here) || COMPARES.test(sentenceOf(place)) || !isOfCaisse(place)) return undefined;
  return statesWord(found, 'valeur.ijMaladie', {
    ...{ law: BOTH, measure: { unit: 'word' } },
    timeless: true,
  });
}

/** Whether the maladie, or a payment of another kind, is what is spoken of. */
const isOtherRegime = (place: Place): boolean =>
  ['maladie', 'other'].includes(regimeAt(place) ?? '') && !SHORT.test(sentenceOf(place));

/** "Les indemnités sont calculées …" said above is enough where the daily pay is named. */
const isOfCaisse = (place: Place): boolean =>
  speaksOfIj(place) ||
  (/\bsalaire journalier/.test(place.tail.slice(0, 40)) &&
    /\bindemni[ts]/.test(`${sentenceOf(place)} ${place.before}`) &&
    !INSURER.test(place.before));
const INSURER = /\bprevoyance|\bmutuelle|\bcontrat|\bassureur|\bemployeur/;

/** Whether accidents at work are named in full: "AT" is also short for a stop of any cause. */
const isNamed = (place: Place): boolean =>
  regimeAt(place) === 'atmp' && IN_FULL.test(`${sentenceOf(place)}\n${aboveOf(place)}`);

/**
 * The share of the daily base that the IJ of the AT/MP pay: 60 %, and 80 % from the twenty-ninth day (CSS
 * R433-1 and R433-3). No other share was ever theirs.
 */
export const atmpRate: Kind = { name: 'atmp.rate', forms: [SHARE], words: 'regle', read };
