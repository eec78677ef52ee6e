import { isMaladie, speaksOfIj } from '../allowances.ts';
import { amountIn } from '../amount.ts';
import { isCapped } from '../capped.ts';
import { capsAs } from '../caps.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
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

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  if (amount.cents < LEAST || amount.cents > MOST) return undefined;
  const { near, tail } = place;
  const here = sentenceOf(place);
  if (!isCapped(place.lead, tail) && !(place.bare && isCapped(aboveOf(place), '')))
    return undefined;
  if (OTHER.test(near.lead) || !PAY.test(`${here} ${aboveOf(place)}`)) return undefined;
  if (!isMaladie(place) || !(speaksOfIj(place) || ALLOWANCE.test(`${here} ${aboveOf(place)}`)))
    return undefined;
  if (!LAW.some(({ value }) => isNear(amount, value))) return undefined;
  const said = statesAmount(found, amount, {
    law: LAW,
    measure: { unit: 'cents', per: 'month' },
    sure: false,
  });
  return { ...said, agrees: (value) => (isNear(amount, value) ? 'exact' : undefined) };
}

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
