import { ijSurTroisAns } from '../../law/limites-ij.ts';
import { exact } from '../../money/exact.ts';
import { isMaladieOfAny } from '../allowances.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { statesNumber } from '../stating.ts';

const COUNT: Form = {
  name: 'three-hundred-sixty',
  source:
    "(?<![\\d.,/])(?:360|trois cent soixante)(?: ?(?:premiers? )?(?:ij(?:ss)?|indemnit\\w+(?: journali\\w+)?|(?:jours?|journees?)(?: (?:d'|de )?(?:ij(?:ss)?|indemnit\\w+(?: journali\\w+)?|indemnis\\w+|arret\\w*))?|j)(?![a-z])| ?(?:ieme|eme|e)? ?jour(?![a-z])(?: d'indemnis\\w+)?|(?= (?:sur|par|en|pour|au cours|au maximum|pendant) ))|(?<=\\b(?:fixee?s?|limitee?s?|plafonnee?s?|egale?s?|maximum|maximal) (?:a|de) )(?:360|trois cent soixante)(?!\\d|[.,]\\d| ?[\\w€%])",
};
const LAW = lawOf(ijSurTroisAns);
const PAID =
  /\bij(?:ss?)?\b|\bindemn|\barrets?\b|\bprestations|\bsecurite sociale|\bsecu\b|\bcpam\b|\bald\b|\blongue duree/;
const LIMIT =
  /\b(?:3|trois) (?:ans|annees)|\b36 mois|\bmaxim|\bau plus\b|\blimit|\bplafon|\bjusqu'a|\bpendant|\bdepass|\bdroit|\bduree|\bquota|\bepuis|\batteint|\bs'arret|\bcess|\bconsomm|\bune fois\b/;
/** A year of 360 days is a way to count, not a limit. */
const WAY_TO_COUNT = /\bbase de $|\bannee de $|\bdivis\w+ (?:\w+ )?par $|\/ ?$|\bcalcul\w+ sur $/;

function read(found: Found, place: Place): Statement | undefined {
  if (WAY_TO_COUNT.test(place.lead) || !isMaladieOfAny(place)) return undefined;
  const here = `${sentenceOf(place)} ${fold(found.text)}`;
  if (!LIMIT.test(here)) return undefined;
  if (!PAID.test(here) && !PAID.test(`${aboveOf(place)} ${place.bare ? place.title : ''}`))
    return undefined;
  return statesNumber(found, exact(360), { law: LAW, measure: { unit: 'days' } });
}

/** 360 IJ at most in any three years, for all illnesses but the long ones (CSS R323-1). */
export const ijMax360: Kind = { name: 'ij.max_360', forms: [COUNT], words: 'regle', read };
