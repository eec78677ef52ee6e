import { dividedBy, exact, nearestWhole, times } from '../../money/exact.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { amountIn } from '../amount.ts';
import { isCapped, saidOfCap } from '../capped.ts';
import { capsAs } from '../caps.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { aboveOf, type Place } from '../place.ts';
import { isNear, statesAmount } from '../stating.ts';

/** The largest IJ over a month of 30 or 31 days, rounded first or last, or over a twelfth of the year: half of the monthly cap. */
const LAWS = [
  ...[30, 31].flatMap((days) => [
    capsAs(({ daily }) => times(exact(nearestWhole(daily)), exact(days))),
    capsAs(({ daily }) => times(daily, exact(days))),
  ]),
  capsAs(({ monthly }) => dividedBy(monthly, exact(2))),
];
const MONTHLY =
  /^ ?(?:\(?(?:bruts?|nets?)\)? )?(?:(?:au )?maxim\w+ |au plus )?(?:d'ij(?:ss)? |d'indemnit\w+ (?:journali\w+ )?)?(?:par mois|\/ ?mois|mensuel|sur (?:un mois|30 jours|31 jours)|pour (?:un mois|30 jours|31 jours))/;
const MONTHLY_BEFORE =
  /\bpar mois\b|\bmensuel|\bmois\b|\b(?:30|31|trente(?: et un)?) jours\b[^=]*$/;

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  const law = LAWS.find((periods) => periods.some(({ value }) => isNear(amount, value)));
  if (!law) return undefined;
  const { lead, tail } = place;
  const capped =
    isCapped(lead, tail) ||
    saidOfCap(place) !== undefined ||
    (place.bare && isCapped(aboveOf(place), ''));
  if (!capped || !(MONTHLY.test(tail) || MONTHLY_BEFORE.test(lead))) return undefined;
  if (!isMaladie(place) || !speaksOfIj(place) || /\bsmic\b/.test(tail.slice(0, 40)))
    return undefined;
  const said = statesAmount(found, amount, {
    law,
    measure: { unit: 'cents', per: 'month', net: false },
  });
  return { ...said, agrees: (value) => (isNear(amount, value) ? 'exact' : undefined) };
}

/** The largest IJ maladie over a month (CSS R323-9), as pages add it up from the largest of a day. */
export const ijMaxMonth: Kind = {
  name: 'ij.max_month',
  forms: [EUROS],
  words: 'arret',
  read,
  lag: 31,
};
