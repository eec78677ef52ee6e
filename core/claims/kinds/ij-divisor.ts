import { diviseurTroisMoisDepuis2009 } from '../../law/anciennes-valeurs.ts';
import {
  diviseurDouzeMois,
  diviseurDouzeSemaines,
  diviseurIjMaximale,
} from '../../law/ij-maladie.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { isSum } from '../arithmetic.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { decimalIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const DIVISOR: Form = {
  name: 'divisor-ij',
  source:
    '(?<![\\d.,])(?:(?:1 ?/ ?)?91[.,]25(?:e|eme|ieme)?|1 ?/ ?(?:84|90|365|730)(?:e|eme|ieme)?|(?<=divis\\w{1,5} (?:[^.;\\n]{0,60} )?par )(?:84|90|365|730)|(?<=(?:mois|annee|salaires?|pai?es|remunerations?|bruts?) ?[/÷] ?)(?:84|90|365))(?!\\d|,\\d|[a-z])(?! ?(?:€|euros?|%))',
};
const MONTHS = lawOf(diviseurTroisMoisDepuis2009);
const LAWS: Readonly<Record<string, readonly Period[]>> = {
  '84': lawOf(diviseurDouzeSemaines),
  '365': lawOf(diviseurDouzeMois),
  '730': lawOf(diviseurIjMaximale),
};
/** Told of the daily pay by its name, the sum and its divisor are a rule too. */
const OF_DAILY_PAY = /\bsalaires? (?:journalier|quotidien)|\bsjb\b|\bgains? journalier/;
const PAY = /\bsalaire|\bpa[iy]es?\b|\bremuneration|\bplafond|\bsmic\b/;
const PARENTS = /\bmaternit|\bpaternit|\badoption/;

function read(found: Found, place: Place): Statement | undefined {
  if (isSum(place) && !OF_DAILY_PAY.test(place.lead)) return undefined;
  if (!isMaladie(place)) return undefined;
  const value = decimalIn(found.text.slice(found.text.indexOf('/') + 1));
  const measure = { unit: 'number' } as const;
  // Of all these divisors 91,25 alone is no whole number.
  if (value.d !== 1) return statesNumber(found, value, { law: MONTHS, measure });
  const here = sentenceOf(place);
  if (!PAY.test(here) || !speaksOfIj(place) || PARENTS.test(here)) return undefined;
  const law =
    LAWS[String(value.n)] ?? (/\b(?:3|trois)\b|\btrimestre/.test(here) ? MONTHS : undefined);
  return law && statesNumber(found, value, { law, measure });
}

/**
 * What the pays are divided by to find a day of IJ maladie: 91,25 for three months, 84 for twelve weeks, 365
 * for twelve months; 730 for the maximum (CSS R323-4 and R323-9). Not the 30,42 of the AT/MP.
 */
export const ijDivisor: Kind = { name: 'ij.divisor', forms: [DIVISOR], words: 'regle', read };
