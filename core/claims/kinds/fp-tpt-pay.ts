import { partTraitement } from '../../law/fonction-publique.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement, Told } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statutAt } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { tptAt } from '../therapeutic.ts';

const FULL: Form = {
  name: 'full-pay',
  source:
    "(?:(?:l'|son |leur )?integralite (?:de )?(?:du |de (?:son|leur|la) |votre )?(?:traitement|remuneration)(?: indiciaire)?|(?:\\bl')?\\bintegralite de (?:ses|leurs|vos|des) (?:primes|indemnites)|traitement (?:est |reste |sera )?(?:maintenu|verse|conserve|paye) a 100 ?%|(?:en |dans (?:son|leur) )(?:integralite|totalite)|(?:la )?totalite (?:du|de (?:son|leur)) traitement|integralement|plein[- ]traitement|traitement (?:indiciaire )?(?:a taux plein|entier|integral|complet|plein)|100 ?% (?:du|de (?:son|leur|votre)) (?:traitement|salaire))",
};
const PRORATA: Form = {
  name: 'prorata',
  source:
    "(?:au |a due |en )?(?:prorata|proportion)(?:nel\\w*| (?:de|du) (?:la |leur |sa )?(?:quotite|duree|temps)[\\w' ]{0,40})?|selon le temps de travail effectif",
};
const LAW = lawOf(partTraitement).map((period) => ({
  ...period,
  value: 'valeur.pleinTraitement' as const,
}));
const PAY = /\btraitement|\bremuner|\bsalaire|\bindemnite de residence|\bsupplement familial|\bpay/;
const BONUS =
  /\bprimes?\b|\bregime indemnitaire|\brifseep|\bifse\b|\bindemnites?\b|\bautres remunerations/;
const OTHER =
  /\bconge(?:s)? (?:de|pour)|\bcmo\b|\bclm\b|\bcld\b|\bcitis\b|\barret\b|\bcontractuel|\bnon titulaire|\bconges annuels|\brtt\b|\bpension|\bretraite|\bheures supp/;

function toldOf(found: Found, sentence: string): Told | undefined {
  if (found.form === FULL && !/\bprimes|\bindemnites/.test(fold(found.text))) return undefined;
  return BONUS.test(`${fold(found.text)} ${sentence}`)
    ? { verdict: 'depend', why: 'cas.fp.tpt_payPrimes' }
    : { verdict: 'depend', why: 'cas.fp.tpt_pay' };
}

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const close = `${place.lead.slice(-160)} ${fold(found.text)} ${place.tail.slice(0, 90)}`;
  if (statutAt(place) !== 'fp' || !tptAt(place) || OTHER.test(close)) return undefined;
  if (!PAY.test(close) && !BONUS.test(close)) return undefined;
  const told = toldOf(found, sentence);
  return statesWord(found, 'valeur.pleinTraitement', {
    law: LAW,
    measure: { unit: 'word' },
    ...(told && { told }),
  });
}

/**
 * What a fonctionnaire is paid in TPT: all of the traitement (CGFP L823-4), bonuses as the service decides;
 * contractuels are paid for their hours, with IJ.
 */
export const fpTptPay: Kind = {
  name: 'fp.tpt_pay',
  forms: [FULL, PRORATA],
  words: 'regle',
  read,
};
