import { coefficientPlafondIjDepuis2012 } from '../../law/anciennes-valeurs.ts';
import { compare, exact } from '../../money/exact.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { type Found, MULTIPLE } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { decimalIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';
import { whenOf } from '../when.ts';

const LAW = lawOf(coefficientPlafondIjDepuis2012);
const PAID =
  /\bplafon|\blimit|\bdepass|\bsuperieur|\bexced|\bmaxim|\bpris\w* en compte|\bretenu|\bbase\b|\bcalcul/;
const ALLOWANCE = /\bindemn|\barrets? (?:de travail|maladie)|\bsalaire journalier/;
/** Thresholds of contributions and of other allowances. */
const OTHER =
  /\bcotisation|\ballegement|\breduction|\bexoner|\bprime|\bactivite partielle|\bapprenti|\bmaternit|\bpaternit/;
const FORMER = exact(9, 5);

function read(found: Found, place: Place): Statement | undefined {
  if (!/smic/i.test(found.text)) return undefined;
  const value = decimalIn(found.text);
  if (value.d === 1 || compare(value, exact(3)) > 0) return undefined;
  const here = sentenceOf(place);
  if (OTHER.test(here) || !isMaladie(place) || !PAID.test(`${here} ${aboveOf(place)}`))
    return undefined;
  if (!speaksOfIj(place) && !ALLOWANCE.test(here) && !ALLOWANCE.test(aboveOf(place)))
    return undefined;
  const said = { law: LAW, measure: { unit: 'smic' }, sure: false } as const;
  // A sentence that gives both tells the change, not a cap of today.
  if (compare(value, FORMER) === 0 && /\b1[.,]40?(?![\d])/.test(here))
    return whenOf(place, undefined).past ? statesNumber(found, value, said) : undefined;
  return statesNumber(found, value, said);
}

/**
 * The multiple of the SMIC that caps the pay of the IJ maladie: 1,8 since 2012, 1,4 for stops from April 2025
 * (CSS R323-4). Looks like it and is not: the thresholds of contributions.
 */
export const ijSmicMultiple: Kind = {
  name: 'ij.smic_multiple',
  forms: [MULTIPLE],
  words: 'regle',
  read,
};
