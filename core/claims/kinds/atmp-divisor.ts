import { diviseurMoisAtmp } from '../../law/ij-atmp.ts';
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
/** "2 000 / 30,42": arithmetic, whose result is what counts. */
const ARITHMETIC = /\d{3}.*[\d)\]€] ?[/÷:] ?$|[\d€] ?[/÷:] ?$/;

/** "2 000 / 30,42 = 65,75 € (salaire journalier)": the result is called by the name of the rule. */
const IS_DAILY_PAY =
  /^ ?=[^.;a-z]{0,12}(?:€|euros?)?(?: ?(?:,|:|\(|de|par jour|bruts?|est|c'est|le|la|votre|son)){0,5} ?(?:salaires? (?:journaliers?|quotidiens?)|sjb|gains? journaliers?)/;

function read(found: Found, { lead, tail }: Place): Statement | undefined {
  if (ARITHMETIC.test(lead) && !IS_DAILY_PAY.test(tail)) return undefined;
  const value = decimalIn(found.text.slice(found.text.indexOf('/') + 1));
  return statesNumber(found, value, { law: LAW, measure: { unit: 'number' } });
}

/** What the pay of the month before is divided by, for the AT/MP (CSS R433-4). */
export const atmpDivisor: Kind = { name: 'atmp.divisor', forms: [DIVISOR], words: 'regle', read };
