import { anneesIj, anneesTptEnPlus } from '../../law/limites-ij.ts';
import { exact, plus } from '../../money/exact.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesLength, statesNumber } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';
import { lengthAt, monthsIn } from '../tpt-length.ts';

const [THREE] = lawOf(anneesIj);
/** The three years of any IJ and the one more of a TPT. */
const LAW: readonly Period[] = lawOf(anneesTptEnPlus).map((period) =>
  typeof period.value === 'string' || typeof THREE?.value !== 'object'
    ? period
    : { ...period, value: plus(period.value, THREE.value) },
);

/** "une quatrième année est possible": the one that comes after the three. */
const FOURTH_YEAR: Form = {
  name: 'fourth-year',
  source: '(?:une |la |cette )?(?:4 ?(?:eme|e)|quatrieme) annee(?![a-z])',
};
const GOES_ON =
  /\bprolong|\bpossible|\bindemnis|\bij(?:ss)?\b|\bdroits?\b|\bduree|\b(?:3|trois) ans|\bsupplementaire/;

function fourthYear(found: Found, place: Place): Statement | undefined {
  if (!tptAt(place) || statutAt(place) === 'fp' || !GOES_ON.test(sentenceOf(place)))
    return undefined;
  return statesNumber(found, exact(4), { law: LAW, measure: { unit: 'years' } });
}

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === FOURTH_YEAR) return fourthYear(found, place);
  if (lengthAt(found, place) !== 'total') return undefined;
  const year = monthsIn(lengthIn(found.text)) === 12;
  return statesLength(found, {
    law: year ? LAW.map((period) => ({ ...period, value: exact(1) })) : LAW,
    measure: { unit: 'years' },
  });
}

/** Three years of IJ, then one more for a TPT: four in all (CSS R323-3). */
export const tptTotal4y: Kind = {
  name: 'tpt.total_4y',
  forms: [DURATION, FOURTH_YEAR],
  words: 'regle',
  read,
};
