import { dureeTptAldArtisan, dureeTptIndependant } from '../../law/independants.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';
import { lengthAt } from '../tpt-length.ts';

const COMMON = lawOf(dureeTptIndependant);
const LONG = lawOf(dureeTptAldArtisan);
const ALD = /\bald\b|\baffections? de longue duree|\blongue maladie/;

function read(found: Found, place: Place): Statement | undefined {
  const { most, unit } = lengthIn(found.text);
  if (unit !== 'days' || lengthAt(found, place) !== 'tns') return undefined;
  const measure = { unit: 'days' } as const;
  if (most === 270) return statesLength(found, { law: LONG, measure });
  // Days of a full stop are counted too in these pages: only the TPT's own number is sure.
  const law = ALD.test(sentenceOf(place)) && most !== 90 ? LONG : COMMON;
  return statesLength(found, { law, measure, sure: false });
}

/** The TPT of indépendants (CSS D622-10): 90 days, 270 in ALD for artisans and commerçants. */
export const tnsTptDuration: Kind = {
  name: 'tns.tpt_duration',
  forms: [DURATION],
  words: 'regle',
  read,
};
