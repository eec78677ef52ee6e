import { partPassAtmp } from '../../law/ij-atmp.ts';
import { type Found, SHARE } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { shareIn } from '../quantity.ts';
import { statesShare } from '../stating.ts';

const LAW = lawOf(partPassAtmp);
const OF_PASS =
  /^ ?(?:: ?|, ?|\()?(?:[x×*] ?)?(?:(?:c'est |est |soit )?(?:la |le )?(?:part|fraction|pourcentage) )?(?:du |d'un |de la valeur du |le )?(?:montant (?:annuel )?du )?(?:pass\b|plafond)/;
/** "PASS × 0,834 %". */
const PASS_TIMES = /\b(?:pass|plafond[^.;:]{0,40}) ?[x×*] ?$/;

function read(found: Found, { lead, tail }: Place): Statement | undefined {
  if (!OF_PASS.test(tail) && !PASS_TIMES.test(lead)) return undefined;
  const measure = { unit: 'ratio' } as const;
  return statesShare(found, shareIn(found.text), { law: LAW, measure, sure: false });
}

/** The share of the yearly PASS that caps the daily base of the AT/MP (CSS R433-2). */
export const atmpCapPercent: Kind = {
  name: 'atmp.cap_percent',
  forms: [SHARE],
  words: 'regle',
  read,
};
