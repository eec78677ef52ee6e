import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfRule } from '../law-of.ts';
import type { Place } from '../place.ts';
import { statesWord } from '../stating.ts';
import { lengthAt } from '../tpt-length.ts';

const LAW = lawOfRule('CSS L323-3', 'valeur.sansDuree');

function read(found: Found, place: Place): Statement | undefined {
  if (lengthAt(found, place) !== 'prescription') return undefined;
  return statesWord(found, 'valeur.sansDuree', {
    law: LAW,
    measure: { unit: 'word' },
    told: { verdict: 'depend', why: 'cas.tpt.prescription_length' },
  });
}

/** How long a TPT is usually prescribed for: a practice, since no article of the TPT gives a length. */
export const tptPrescriptionLength: Kind = {
  name: 'tpt.prescription_length',
  forms: [DURATION],
  words: 'regle',
  read,
};
