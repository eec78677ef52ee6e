import {
  coefficientPlafondIjDepuis2012,
  smicMensuelDepuis2012,
} from '../../law/anciennes-valeurs.ts';
import { centsExactly } from '../../money/cents.ts';
import { type Exact, exactly, times } from '../../money/exact.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { type Amount, amountIn } from '../amount.ts';
import { isCapped, saidOfCap } from '../capped.ts';
import { capsAs } from '../caps.ts';
import { fold } from '../fold.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { isNear, statesAmount } from '../stating.ts';

const LAW = capsAs(({ monthly }) => monthly);
const MEASURE = { unit: 'cents', per: 'month' } as const;
/** From well under the least cap on: what is said to be one may be wrong. */
const FEWEST = 200000;
const MOST = 330000;
const PAY = /\bsalaire|\bremuneration|\bsmic\b|\bpaies?\b|\bplafon|\brevenus?\b|\bbruts?\b/;
/** Another amount of the same size: a person's pay, a PMSS, what is lost. */
const OTHER =
  /\b(?:mon|votre|ton|un|avec un|pour un) salaire (?:brut |mensuel |net |de base )*(?:de|:) ?(?:$|\d)|\bpmss\b|\bpass\b/;
const ALLOWANCE =
  /\bmaxim\w*[^.;]{0,60}\bpar jour\b|\bindemn|\barrets? (?:de travail|maladie)|\bij(?:ss)?\b/;

/** A pay from which the cap is felt. */
const BEYOND =
  /\b(?:salaires?|remunerations?|revenus?|gagn\w+|payes?|pay\w+|tout ce qui)\b[^.;]{0,40}\b(?:depass\w+|exced\w+|superieure?s? a|inferieure?s? a|en dessous de|sous|au-dessus de|au-dela de|plus de|attei\w+) $/;
const FROM_THERE = /\b(?:au-dela de|a partir de|au-dessus de|a plus de) $/;
const OF_PAY =
  /^ ?(?:bruts? )?(?:de (?:salaire|remuneration|brut)|bruts? (?:par mois|mensuel)|par mois|mensuels?)/;
/** "Seuls 2 613,83 € sont retenus", "2 552,24 € : c'est le plafond". */
const KEPT =
  /^ ?(?:bruts? )?(?:par mois )?(?:(?:sont|seront|est|sera) (?:retenu|pris|compt)|: (?:c'est|voila) (?:donc )?(?:le|la) [^.;]{0,20}plafond)/;
const BY_MONTH = /^ ?(?:bruts? )?(?:par mois|\/ ?mois|mensuels?|bruts? mensuels?)/;
const ABOUT = /\b(?:environ|pres de|autour de|quelque)\b[^.;]{0,12}$/;
const MULTIPLE_OF_SMIC = /\b1[.,]40? ?(?:fois |x |× ?)?(?:le |du )?smic/;

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  if (amount.cents < FEWEST || amount.cents > MOST) return undefined;
  const { near, tail } = place;
  const here = sentenceOf(place);
  const capped =
    isCapped(place.lead, tail) ||
    KEPT.test(tail) ||
    saidOfCap(place) !== undefined ||
    (place.bare && isCapped(aboveOf(place), ''));
  const beyond = BEYOND.test(near.lead) || (FROM_THERE.test(near.lead) && OF_PAY.test(tail));
  if (!capped && !beyond) return undefined;
  if (OTHER.test(near.lead) || !PAY.test(`${here} ${aboveOf(place)}`)) return undefined;
  const subject = `${here} ${aboveOf(place)} ${amount.decimals === 2 || tail.endsWith('?') ? place.below : ''}`;
  if (!isMaladie(place) || !(speaksOfIj(place) || ALLOWANCE.test(subject))) return undefined;
  if (!LAW.some(({ value }) => isNear(amount, value))) return almost(found, amount, place);
  const said = statesAmount(found, amount, { law: LAW, measure: MEASURE });
  return { ...said, agrees: (value) => (isNear(amount, value) ? 'exact' : undefined) };
}

/**
 * An amount told to the euro, and no cap of any time: said to be 1,4 SMIC here or close by, or the pay beyond which the
 * cap is felt and a few euros off. A round number ("2 500 euros") may be meant as one.
 */
function almost(found: Found, amount: Amount, place: Place): Statement | undefined {
  const { near, tail, before } = place;
  const precise = amount.cents % 500 !== 0;
  if (!precise || ABOUT.test(near.lead) || ofAnySmic(amount)) return undefined;
  const beyond = BEYOND.test(near.lead) && BY_MONTH.test(tail);
  const told = MULTIPLE_OF_SMIC.test(`${before} ${near.lead} ${tail}`);
  const close = beyond && told && LAW.some(({ value }) => isClose(amount, value));
  if (!close && !isToldEqual(found, place)) return undefined;
  return statesAmount(found, amount, { law: LAW, measure: MEASURE });
}

const EQUAL_BEFORE =
  /\b1[.,]40? ?(?:fois |x ?|× ?)?(?:le |du )?smic(?: (?:mensuel|brut))*(?: pour (?:les |l'|une? |un )?(?:ij|indemnit|arret)[^.;,|\d€]{0,30})?,? ?(?:\(|=|:|\||\t|soit|ou|c'est-a-dire) ?(?:soit )?$/;
const EQUAL_AFTER =
  '(?: bruts?| mensuels?| par mois| ?/ ?mois){0,3} ?[(=,] ?(?:soit )?1[.,]4 ?(?:fois |x ?|× ?)?(?:le |du )?smic(?! (?:net|annuel))';

/** Whether the amount is said to be 1,4 SMIC: beside it, or where it stands another time close by. */
function isToldEqual(found: Found, { near, around }: Place): boolean {
  if (EQUAL_BEFORE.test(near.lead)) return true;
  const written = fold(found.text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(written + EQUAL_AFTER).test(around);
}

/** 1,4 times a SMIC of any time: right as a reckoning, whatever cap was then in force. */
const ofAnySmic = (amount: Amount): boolean =>
  smicMensuelDepuis2012.rows.some(({ value }) =>
    isNear(amount, times(centsExactly(value), exactly(COEFFICIENT))),
  );
const COEFFICIENT = coefficientPlafondIjDepuis2012.rows.at(-1)?.value ?? 0;

const FEW_EUROS = 1000;
const isClose = ({ cents }: Amount, { n, d }: Exact): boolean =>
  Math.abs(cents - n / d) < FEW_EUROS;

/**
 * The pay of a month that counts for the IJ maladie at most: 1,4 times the SMIC (CSS R323-4), by start of the stop.
 * Looks like it and is not: somebody's pay, the PMSS, the pay kept by the employer.
 */
export const ijCapMonth: Kind = {
  name: 'ij.cap_month',
  forms: [EUROS],
  words: 'arret',
  read,
  lag: 31,
};
