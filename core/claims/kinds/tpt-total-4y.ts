import { anneesIj, anneesTptEnPlus } from '../../law/limites-ij.ts';
import { exact, plus } from '../../money/exact.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import type { Place } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';
import { lengthAt, monthsIn } from '../tpt-length.ts';

const [THREE] = lawOf(anneesIj);
/** The three years of any IJ and the one more of a TPT. */
const LAW: readonly Period[] = lawOf(anneesTptEnPlus).map((period) =>
  typeof period.value === 'string' || typeof THREE?.value !== 'object'
    ? period
    : { ...period, value: plus(period.value, THREE.value) },
);

function read(found: Found, place: Place): Statement | undefined {
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
  forms: [DURATION],
  words: 'regle',
  read,
};
