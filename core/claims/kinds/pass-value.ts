import { passDepuis2009, pmssDepuis2009 } from '../../law/anciennes-valeurs.ts';
import { isOfParents } from '../allowances.ts';
import { amountIn } from '../amount.ts';
import { EUROS, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { agreesWith, statesAmount } from '../stating.ts';

const LAWS = [
  { law: lawOf(passDepuis2009), per: 'year' },
  { law: lawOf(pmssDepuis2009), per: 'month' },
] as const;
const PASS =
  /\bpass\b|\bpmss\b|\bpss\b|\bplafond (?:de )?(?:la )?(?:securite sociale|secu\b)|\bplafond (?:annuel|mensuel)/;

/** "PASS : 48 060 €", a line of its own: it begins with the name, and no cap of parents is told by it. */
const LABEL = /^\W{0,4}(?:pass|pmss|pss)(?: 20\d\d)? ?: ?$/;

/** A cell under a label that line breaks cut into parts. */
const isUnder = ({ before }: Place): boolean =>
  PASS.test(before.slice(-LABEL_REACH).replace(/[\s|]+/g, ' '));
const LABEL_REACH = 60;

function read(found: Found, place: Place): Statement | undefined {
  const amount = amountIn(found.text);
  const { near } = place;
  const named =
    PASS.test(place.lead.slice(-110)) ||
    PASS.test(near.tail.slice(0, 60)) ||
    (place.bare && (place.headings.some((heading) => PASS.test(heading)) || isUnder(place)));
  // In the rules of parents it is the cap of their own IJ, told with its date.
  if (!named || (isOfParents(place) && !LABEL.test(place.lead))) return undefined;
  const said = LAWS.find(({ law }) => law.some(({ value }) => agreesWith(amount, value)));
  if (!said) return undefined;
  const { law, per } = said;
  return statesAmount(found, amount, { law, measure: { unit: 'cents', per } });
}

/** A value of the plafond de la sécurité sociale, of its year or its month (CSS L241-3). */
export const passValue: Kind = { name: 'pass.value', forms: [EUROS], words: 'montant', read };
