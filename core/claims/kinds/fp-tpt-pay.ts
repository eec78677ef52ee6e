import { partTraitement } from '../../law/fonction-publique.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement, Told } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { statutAt, statutNamed } from '../regimes.ts';
import { statesWord } from '../stating.ts';
import { isTpt, tptAt } from '../therapeutic.ts';

const OF_PAY =
  '(?:du|de (?:son|sa|leur|la|votre|vos|ses|leurs)) ?(?:traitement|salaire|remuneration)s?';
const KEPT = '(?:maintenu|verse|conserve|paye|percu|garanti|servi)e?s?';
const FULL: Form = {
  name: 'full-pay',
  source: [
    `(?:["«] ?)?(?:l'|son |leur |votre )?(?:integralite|totalite)(?: ?["»])? (?:de )?(?:du |de (?:son|sa|leur|la|votre|vos|ses|leurs) |votre )?(?:plein )?(?:traitement|remuneration|salaire)(?: indiciaire)?`,
    "(?:\\bl')?\\bintegralite de (?:ses|leurs|vos|des) (?:primes|indemnites)",
    `(?:traitement|remuneration|salaire)(?: indiciaire)?(?: brut)? (?:est |reste |sera |sont )?(?:integralement |entierement |totalement )?${KEPT}(?: (?:a 100 ?%|integralement|en entier|en totalite|a taux plein))?`,
    '(?:en |dans (?:son|leur) )(?:integralite|totalite)',
    'integralement|entierement',
    `traitement (?:(?:d[eu]s?|de l'|en|a) ?[a-z' ]{1,50}? )?(?:est|reste|sera) ${KEPT}`,
    "(?:remuner|pay)\\w* comme (?:s'[a-z]+ [a-z]+ )?a (?:temps (?:plein|complet)|taux plein)",
    'pleins?[- ]traitements?|plein salaire',
    '(?:traitement|remuneration|salaire) (?:indiciaire )?(?:a taux plein|entiere?|integrale?|complete?|pleine?)(?![a-z])',
    '(?<=\\b(?:traitement|remuneration)(?: indiciaire| brute?)? ?[\\t|:=] ?)100 ?%',
    "(?:traitement|remuneration|salaire)(?: indiciaire| brute?)? n'(?:est|a) (?:donc )?(?:pas|jamais|ni) (?:ete )?(?:proratise|reduit|diminue|ampute|impacte|affecte|abaisse|baisse)e?",
    "(?:pas|plus) (?:de |d')(?:perte|baisse|reduction|diminution|incidence)(?: de| sur (?:le|la|son|sa|leur|votre))? (?:traitement|salaire|remuneration)",
    `(?:la )?totalite ${OF_PAY}`,
    `100 ?% ${OF_PAY}`,
    `${KEPT} a 100 ?%`,
    `tout(?:e)? (?:son|leur|votre|le|la) (?:traitement|remuneration)`,
    '(?:sans|aucune?) (?:perte|baisse|reduction|diminution|incidence)(?: de| sur (?:le|la|son|sa|leur|votre))? (?:traitement|salaire|remuneration)',
  ].join('|'),
};
const PRORATA: Form = {
  name: 'prorata',
  source:
    "(?:au |a due |en )?(?:prorata|proportion)(?:nel\\w*| (?:de|du) (?:la |leur |sa )?(?:quotite|duree|temps)[\\w' ]{0,40})?|(?:suit|suivent|selon|en fonction de|proportionne\\w* a) (?:la |sa |leur )?quotite|proratis\\w+|a hauteur (?:du|de (?:son|sa|leur|la)) (?:temps|quotite|duree)[a-z' ]{0,30}|selon le temps de travail effectif",
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

/** "n'est pas proratisé", told by another form; "ne perçoit pas tout son traitement", which no form tells. */
const NOT_SO = /\b(?:pas|jamais|ni)\b(?:(?!\b(?:mais|et)\b)[^.;,:]){0,25}$/;

/** Only bonuses are spoken of, as far as the words before tell. */
const ofBonuses = (lead: string): boolean => BONUS.test(lead) && !/\btraitement/.test(lead);

function toldOf(found: Found, { lead }: Place, sentence: string): Told | undefined {
  const bonuses = /\bprimes|\bindemnites/.test(fold(found.text)) || ofBonuses(lead);
  if (found.form === FULL && !bonuses) return undefined;
  return BONUS.test(`${fold(found.text)} ${sentence}`)
    ? { verdict: 'depend', why: 'cas.fp.tpt_payPrimes' }
    : { verdict: 'depend', why: 'cas.fp.tpt_pay' };
}

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  const close = `${place.lead.slice(-160)} ${fold(found.text)} ${place.tail.slice(0, 90)}`;
  const own = fold(found.text);
  const statut = statutNamed(own) ?? statutAt(place);
  if (statut !== 'fp' || !(isTpt(own) || tptAt(place)) || OTHER.test(close)) return undefined;
  if (!PAY.test(close) && !BONUS.test(close)) return undefined;
  if (NOT_SO.test(place.lead)) return undefined;
  const told = toldOf(found, place, sentence);
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
