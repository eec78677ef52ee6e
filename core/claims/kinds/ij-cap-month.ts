import { isMaladie, speaksOfIj } from '../allowances.ts';
import { type Amount, amountIn } from '../amount.ts';
import { isCapped } from '../capped.ts';
import { capsAs } from '../caps.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import type { ClaimValue } from '../mark.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { isNear, statesAmount } from '../stating.ts';

const LAW = capsAs(({ monthly }) => monthly);
const LEAST = 240000;
const MOST = 330000;
const PAY = /\bsalaire|\bremuneration|\bsmic\b|\bpaies?\b|\bplafon/;
/** Another amount of the same size: a person's pay, a PMSS, what is lost. */
const OTHER =
  /\b(?:mon|votre|ton|un|avec un|pour un) salaire (?:brut |mensuel |net |de base )*(?:de|:) ?(?:$|\d)|\bpmss\b|\bpass\b/;
const ALLOWANCE = /\bindemn|\barrets? (?:de travail|maladie)/;

/** A pay from which the cap is felt. */
const BEYOND =
  /\b(?:salaires?|remuneration|gagn\w+|payes?|pay\w+)\b[^.;]{0,40}\b(?:depass\w+|exced\w+|superieure?s? a|au-dessus de|au-dela de|plus de) $/;
const FROM_THERE = /\b(?:au-dela de|a partir de|au-dessus de) $/;
const OF_PAY =
  /^ ?(?:bruts? )?(?:de (?:salaire|remuneration|brut)|bruts? (?:par mois|mensuel)|par mois)/;
const BY_MONTH = /^ ?(?:bruts? )?(?:par mois|\/ ?mois|mensuels?|bruts? mensuels?)/;
const ABOUT = /\b(?:environ|pres de|autour de|quelque)\b[^.;]{0,12}$/;
const MULTIPLE_OF_SMIC = /\b1[.,]40? ?(?:fois |x |× ?)?(?:le |du )?smic/;

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  if (amount.cents < LEAST || amount.cents > MOST) return undefined;
  const { near, tail } = place;
  const here = sentenceOf(place);
  const capped = isCapped(place.lead, tail) || (place.bare && isCapped(aboveOf(place), ''));
  const beyond = BEYOND.test(near.lead) || (FROM_THERE.test(near.lead) && OF_PAY.test(tail));
  if (!capped && !beyond) return undefined;
  if (OTHER.test(near.lead) || !PAY.test(`${here} ${aboveOf(place)}`)) return undefined;
  if (!isMaladie(place) || !(speaksOfIj(place) || ALLOWANCE.test(`${here} ${aboveOf(place)}`)))
    return undefined;
  if (!LAW.some(({ value }) => isNear(amount, value))) return almost(found, amount, place);
  const said = statesAmount(found, amount, {
    law: LAW,
    measure: { unit: 'cents', per: 'month' },
    sure: false,
  });
  return { ...said, agrees: (value) => (isNear(amount, value) ? 'exact' : undefined) };
}

/**
 * A pay beyond which the cap is felt, told to the euro and a few euros off: no cap of any time. A round number
 * ("2 500 euros") may be meant as one.
 */
function almost(
  found: Found,
  amount: Amount,
  { near, tail, before }: Place,
): Statement | undefined {
  const precise = amount.cents % 500 !== 0;
  const beyond = BEYOND.test(near.lead) && BY_MONTH.test(tail) && !ABOUT.test(near.lead);
  const told = MULTIPLE_OF_SMIC.test(`${before.slice(-500)} ${near.lead} ${tail}`);
  if (!precise || !beyond || !told || !LAW.some(({ value }) => isClose(amount, value)))
    return undefined;
  return statesAmount(found, amount, { law: LAW, measure: { unit: 'cents', per: 'month' } });
}

const FEW_EUROS = 1000;
const isClose = ({ cents }: Amount, value: ClaimValue): boolean =>
  typeof value !== 'string' && Math.abs(cents - value.n / value.d) < FEW_EUROS;

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
