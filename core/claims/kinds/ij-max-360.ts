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
/** Another number of IJ, where its own words make it a limit over three years. */
const OTHER_COUNT: Form = {
  name: 'count-of-ij',
  source:
    "(?<=\\b(?:limite|plafonne)e?s? a |\\bpas plus de |\\bau plus )3\\d\\d ?(?:(?:jours? )?d')?(?:ij(?:ss)?|indemnit\\w+(?: journali\\w+)?)(?= [^.;,]{0,20}\\b(?:3|trois) ans)",
};
const LAW = lawOf(ijSurTroisAns);
const PAID =
  /\bij(?:ss?)?\b|\bindemn|\barrets?\b|\bprestations|\bsecurite sociale|\bsecu\b|\bcpam\b|\bald\b|\blongue duree/;
const LIMIT =
  /\b(?:3|trois) (?:ans|annees)|\b36 mois|\bmaxim|\bau plus\b|\blimit|\bplafon|\bjusqu'a|\bpendant|\bdepass|\bdroit|\bduree|\bquota|\bepuis|\batteint|\bs'arret|\bcess|\bconsomm|\bune fois\b/;
/** A year of 360 days is a way to count, not a limit. */
const WAY_TO_COUNT = /\bbase de $|\bannee de $|\bdivis\w+ (?:\w+ )?par $|\/ ?$|\bcalcul\w+ sur $/;

/** Other regimes count otherwise. */
const ELSEWHERE = /\bmarins?\b|\benim\b|\bmayotte|\bsuisse|\bbelg/;

function read(found: Found, place: Place): Statement | undefined {
  if (WAY_TO_COUNT.test(place.lead) || !isMaladieOfAny(place)) return undefined;
  const here = `${sentenceOf(place)} ${fold(found.text)}`;
  if (!LIMIT.test(here)) return undefined;
  if (!PAID.test(here) && !PAID.test(`${aboveOf(place)} ${place.bare ? place.title : ''}`))
    return undefined;
  const other = found.form === OTHER_COUNT;
  if (other && ELSEWHERE.test(here)) return undefined;
  return statesNumber(found, exact(other ? Number(found.text.slice(0, 3)) : 360), {
    ...{ law: LAW, measure: { unit: 'days' } },
    timeless: other,
  });
}

/** 360 IJ at most in any three years, for all illnesses but the long ones (CSS R323-1). */
export const ijMax360: Kind = {
  name: 'ij.max_360',
  forms: [COUNT, OTHER_COUNT],
  words: 'regle',
  read,
};
