import { diviseurMoisAtmp } from '../../law/ij-atmp.ts';
import { isSum } from '../arithmetic.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { decimalIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const DIVISOR: Form = {
  name: 'divisor-atmp',
  source: '(?<![\\d.,])(?:1 ?/ ?)?30[.,]42(?:e|eme|ieme)?(?![\\da-z])(?! ?(?:€|euros?|%))',
};
const LAW = lawOf(diviseurMoisAtmp);

function read(found: Found, place: Place): Statement | undefined {
  if (isSum(place)) return undefined;
  const value = decimalIn(found.text.slice(found.text.indexOf('/') + 1));
  return statesNumber(found, value, { law: LAW, measure: { unit: 'number' } });
}

/** What the pay of the month before is divided by, for the AT/MP (CSS R433-4). */
export const atmpDivisor: Kind = { name: 'atmp.divisor', forms: [DIVISOR], words: 'regle', read };
