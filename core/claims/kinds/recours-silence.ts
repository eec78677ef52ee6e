import { ancienSilenceCra } from '../../law/contentieux.ts';
import { addDays } from '../../time/day.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf, lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { type Body, bodyAt, isSilence } from '../recourse.ts';
import { statesLength } from '../stating.ts';

/** One month, then two since the décret of October 2018. */
const before = lawOf(ancienSilenceCra);
const since = before.at(-1)?.until;
const ofCra: readonly Period[] = lawOfLimit('silence-cra').map((period) =>
  since ? { ...period, from: addDays(since, 1), began: true } : period,
);
const LAWS: Readonly<Record<Body, readonly Period[]>> = {
  cra: [...before, ...ofCra],
  cmra: lawOfLimit('silence-cmra'),
};
const ELSEWHERE = /\btribunal administratif|\badministration\b|\bemployeur|\bgracieux/;

function read(found: Found, place: Place): Statement | undefined {
  if (lengthIn(found.text).unit !== 'months' || !isSilence(place)) return undefined;
  if (ELSEWHERE.test(sentenceOf(place))) return undefined;
  const { body, both } = bodyAt(place);
  if (!body) return undefined;
  const measure = { unit: 'months' } as const;
  const said = statesLength(found, { law: LAWS[body], measure, sure: false });
  const agrees = said?.law.some(({ value }) => said.agrees(value));
  if (agrees || !both) return said;
  return statesLength(found, { law: LAWS[body === 'cra' ? 'cmra' : 'cra'], measure, sure: false });
}

/** After how long silence is a refusal: two months for the CRA (CSS R142-6), once one, four for the CMRA (R142-8-5). */
export const recoursSilence: Kind = {
  name: 'recours.silence',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:silence-cmra,silence-cra,silence-recours-mixte',
};
