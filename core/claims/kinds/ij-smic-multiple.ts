import { coefficientPlafondIjDepuis2012 } from '../../law/anciennes-valeurs.ts';
import { compare, dividedBy, type Exact, exact } from '../../money/exact.ts';
import { isMaladie, speaksOfIj } from '../allowances.ts';
import { type Form, type Found, MULTIPLE } from '../forms.ts';
import { isDatedPast } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { decimalIn } from '../quantity.ts';
import { statesNumber } from '../stating.ts';

const LAW = lawOf(coefficientPlafondIjDepuis2012);
/** The same as a share: "140 % du SMIC". */
const SHARE_OF_SMIC: Form = {
  name: 'share-of-smic',
  source: "(?<![\\d.,])1[48]0 ?% (?:du |d'un )(?:montant du )?(?:smic(?![a-z])|salaire minimum)",
};
/** "SMIC × 1,4", "le SMIC multiplié par 1,4". */
const SMIC_TIMES: Form = {
  name: 'smic-times',
  source:
    '\\b(?:smic|salaire minimum)(?: (?:mensuel|brut|horaire|en vigueur|est)){0,3} ?(?:[x×*]|multipli\\w* par) ?1[.,][48]0?(?![.,]?\\d)',
};
/** "le coefficient appliqué au SMIC est de 1,4". */
const COEFFICIENT: Form = {
  name: 'coefficient',
  source:
    '1[.,][48]0?(?![.,]?\\d)(?<=\\b(?:coefficient|multiplicateur|facteur)[^.;\\n\\d]{0,70} (?:de|est|a|:|=) ?1[.,][48]0?)',
};
const PAID =
  /\bplafon|\blimit|\bdepass|\bsuperieur|\bexced|\bmaxim|\bmaxi\b|\becret|\bpris\w* en compte|\bretenu|\bretien|\brabot|\bborn|\bredui\w+ a\b|\bconcurrence|\bseuil|\btien\w* compte|\bcompt(?:e|ent|ee?s?)\b|\binferieur|\bignor|\bbase\b|\bcalcul|\bpass\w+ de\b|\babaiss|\bramen|\bc'etait\b|\bau-dela\b/;
const ALLOWANCE = /\bindemn|\barrets? (?:de travail|maladie)|\bsalaire journalier/;
/** Thresholds of contributions and of other allowances, close to the value: a sentence may also tell them apart. */
const OTHER =
  /\bcotisation|\ballegement|\breduction|\bexoner|\bprime|\bactivite partielle|\bapprenti|\bmaternit|\bpaternit|\bare\b|\bchomage/;
const CLOSE = 70;
const FORMER = exact(9, 5);
/** "Un salarié payé 1,8 SMIC": his pay, no cap. */
const EARNED =
  /\b(?:gagn\w+|touch\w+|percoi\w+|percev\w+|pay\w+|remuner\w+|(?:salarie|cadre|personne|agent|ouvrier|employe|technicien|vendeu|infirmier|ingenieur|collegue|travailleur)\w*(?: (?:de|du|la|en|arret|maladie|malades?|maitrise|qui|est|sont|etait|dont|le|salaire|atteint)){0,4} (?:a|au)|dont le salaire (?:atteint|est de|s'eleve a)|(?:avec|pour|sur) un salaire (?:de|egal a|a)|si (?:le|son|votre) salaire est (?:de|egal a))(?: (?:a|environ|pres de|l'equivalent de|exactement))* ?$/;
/** What the sentence tells of the time before the change. */
const BEFORE_THE_CHANGE =
  /\bavant (?:la |le |cette |l')?(?:reforme|decret|baisse|changement|1 ?er avril|avril)/;

function multipleIn({ form, text }: Found): Exact {
  const value = decimalIn(text);
  return form === SHARE_OF_SMIC ? dividedBy(value, exact(100)) : value;
}

function read(found: Found, place: Place): Statement | undefined {
  const named = found.form === COEFFICIENT ? place.lead : found.text;
  if (!/smic|salaire minimum/i.test(named)) return undefined;
  const value = multipleIn(found);
  if (EARNED.test(place.lead)) return undefined;
  const here = sentenceOf(place);
  const [near = ''] = place.tail.slice(0, CLOSE).split(/[(;:]/);
  const clause = `${place.lead} … ${near}`;
  if (OTHER.test(clause) || !isMaladie(place) || !PAID.test(`${here} ${aboveOf(place)}`))
    return undefined;
  const answer = place.tail.endsWith('?') ? place.below : '';
  if (!speaksOfIj(place) && !ALLOWANCE.test(`${here} ${answer}\n${aboveOf(place)}`))
    return undefined;
  const said = { law: LAW, measure: { unit: 'smic' }, sure: false } as const;
  if (compare(value, FORMER) === 0 && BEFORE_THE_CHANGE.test(place.tail.slice(CLOSE / 2)))
    return undefined;
  // A sentence that gives both tells the change, not a cap of today.
  if (compare(value, FORMER) === 0 && /\b1[.,]40?(?![\d])/.test(here))
    return isDatedPast(place) ? statesNumber(found, value, said) : undefined;
  return statesNumber(found, value, said);
}

/**
 * The multiple of the SMIC that caps the pay of the IJ maladie: 1,8 since 2012, 1,4 for stops from April 2025
 * (CSS R323-4). Looks like it and is not: the thresholds of contributions.
 */
export const ijSmicMultiple: Kind = {
  name: 'ij.smic_multiple',
  forms: [MULTIPLE, SHARE_OF_SMIC, SMIC_TIMES, COEFFICIENT],
  words: 'regle',
  read,
};
