import { tauxIjMaladieDepuis1998, tauxIjTroisEnfants } from '../../law/anciennes-valeurs.ts';
import { compare, exact, times } from '../../money/exact.ts';
import { isMaladie, isOfDailyPay, namesIj, namesTpt, speaksOfIj } from '../allowances.ts';
import { fold } from '../fold.ts';
import { type Form, type Found, SHARE } from '../forms.ts';
import type { Kind, Period, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { liesBetween, sameShare, shareIn } from '../quantity.ts';
import { statesNumber, statesShare } from '../stating.ts';

const LAW = lawOf(tauxIjMaladieDepuis1998);
const WITH_CHILDREN: readonly Period[] = lawOf(tauxIjTroisEnfants).map((period) => ({
  ...period,
  value: typeof period.value === 'string' ? period.value : times(period.value, exact(1, 3)),
}));
const TWO_THIRDS = exact(2, 3);
const CHILDREN =
  /\b(?:3|trois) enfants|\benfants? (?:a|en) (?:votre |sa )?charge|\b31 ?(?:e|eme)? jour|\btrente[- ]et[- ]unieme jour/;
/** What the decree of 1998 gave after six months, and a later one took back. */
const SEVENTH_MONTH = /^(?:51[.,]49|68[.,]6[56])/;
/** Shares of working time, and of what the employer or an insurance pays. */
const OTHER_SHARE =
  /\b(?:travail\w*|temps|activite|reprise|reprendre|horaires?|quotite) (?:\w+ ){0,3}a (?:hauteur de )?$|\b(?:maint(?:ien|enu|enir)|employeur|complet\w|prevoyance|mutuelle|convention|contrat)[^.;]{0,90}$/;
const OF_TIME = /^ (?:du|de (?:son|votre|leur)) temps/;
/** Seizable, taxable: a share of the IJ, not the IJ as a share. */
const OF_THE_IJ = /\b(?:saisissable|imposable|imposee|taxee|reduite|deduite)[^.;]{0,20}$/;
/** "Taux de l'IJ maladie : 50 %", "taux d'indemnisation d'un arrêt maladie : 50 %". */
const RATE_OF_IJ =
  /\btaux (?:(?:de remplacement|d'indemnisation|brut|applicable|legal) )?(?:de |d[eu]s? |de l'|d')?(?:l'|la )?(?:ij(?:ss)?\b|indemnit\w+ journali|indemnisation (?:de l'|d'un |des |en )?(?:arrets? )?(?:de travail )?(?:pour )?maladie)[^.;:]{0,40}(?: est de|:| a) ?$/;
/** "Le taux de l'indemnité est de 50 % du gain journalier". */
const RATE_OF_ALLOWANCE = /\btaux de l'indemni\w+ ?(?:est de|est fixe a|:) $/;
const DAILY_AFTER = /^ d(?:u|e votre) (?:salaire|gain) journalier/;
/** "Taux : 50 % (IJ maladie)". */
const RATE_BEFORE_IJ = /\btaux ?(?::|de|est de) ?$/;
const OF_IJ_AFTER =
  /^ ?[(:,-]? ?(?:pour (?:obtenir |calculer |trouver |donner )?(?:le montant )?(?:de )?|de |d')?(?:les |l'|des )?(?:ij(?:ss)?\b|indemnit\w+ journali)/;
/** The rate alone in the row of the maladie, under its header. */
const RATE_COLUMN = /\btaux|\bpourcentage|\bindemnisation/;
/** "SJB / 2", "le tout divisé par deux". */
const HALVED: Form = {
  name: 'halved',
  source:
    '(?:[/÷:] ?|divise\\w* (?:ensuite )?par )(?:2|deux)(?![\\da-z]|[.,]\\d| ?(?:€|euros?|%|mois|ans))|[x×*] ?0[.,]50?(?![\\d%])|\\bdemi-(?:salaires?|gains?) journaliers?',
};
const DAILY_PAY = /\bsjb\b|\bsalaires? journalier|\bgains? journalier|\b91[.,]25\b/;
/** A rule that the sentence says is gone. */
const GONE =
  /\bsupprim|\babrog|\bn'existe|\bdispar|\bn(?:e |')\w+ plus\b|\bmis(?:e)? fin|\bmet fin/;
/** What says that it is paid, where the sentence does not name the IJ. */
const PAID =
  /\b(?:ega(?:l|ux)|represent|correspond|equiv|vers\w|percev|percoi|touch|recev|recoi|pren\w+ en charge|compens|indemnis|calcul|bas\w+ sur|limit|montant|s'elev|atteint|couvr|rembours|soit|est de|sont de|taux|appliqu|x|multipli|hauteur)|[→:×*=]/;

/** "La Sécurité sociale verse 50 % du salaire": the IJ without their name. */
const BY_CAISSE =
  /\bsecurite sociale|\bsecu\b|\bcpam\b|\bassurance[ -]maladie|\bcaisse (?:primaire|d'assurance)/;
const STOP = /\bsalaires? journalier|\bsjb\b|\barrets?\b|\ben maladie\b|\bmalade|\bindemnis/;

/** "50 % de 59,18 € = 29,59 € d'IJ": of an amount that can be a day's pay. */
const OF_AMOUNT = /^ ?(?:de|[x×*]) ?\d{2,3}(?:[.,]\d{2})? ?(?:€|euros)/;
const TIMES_AMOUNT = /(?:€|euros) ?[x×*] ?$/;

const IN_ILLNESS = /(?<!assurance[ -])\bmaladie\b(?! prof)/;
/** The caisse of the French employees, by its name: elsewhere, and in the contracts of insurers, other shares hold. */
const CPAM = /\bcpam\b|\bsecu\b/;
/** A regime of its own, other days, a comparison, or what is said to be wrong. */
const DOUBTED =
  /\bnet\b|\balsace|\bmayotte|\baccident|\bau lieu d|\bcontre\b|\bn[e']|\bfau(?:x|sse)\b|\bsi\b|\bemployeur|\bprevoyance|\bmutuelle|\bjour\b|\breforme|\bproj|\bpropos/;
const NET = exact(79, 100);
/** "L'indemnité maladie", which the next sentence calls "elle". */
const ALLOWANCE = /\bindemnite maladie\b/;
const OF_OTHERS = /\bmutuelle|\bprevoyance|\bemployeur|\bassur(?:eur|ance)\b(?![ -]maladie)/;

const measure = { unit: 'ratio' } as const;

/** Whether the words beside a share say that it is the rate of the IJ, without the pay that it is taken of. */
function isCalledRate(share: string, place: Place): boolean {
  const { lead, tail, bare, headings, before, title } = place;
  if (SEVENTH_MONTH.test(share)) return /\bindemnit|\bij(?:ss)?\b/.test(lead);
  if (RATE_OF_ALLOWANCE.test(lead) && DAILY_AFTER.test(tail))
    return IN_ILLNESS.test(`${before} ${title}`);
  if (RATE_OF_IJ.test(lead) || (RATE_BEFORE_IJ.test(lead) && OF_IJ_AFTER.test(tail))) return true;
  return bare && /\bmaladie\b.*(?:\t| \| )$/.test(lead) && RATE_COLUMN.test(headings[0] ?? '');
}

function halved(found: Found, place: Place): Statement | undefined {
  const ofPay = DAILY_PAY.test(`${place.lead.slice(-90)}${fold(found.text)}`);
  if (!ofPay || !namesIj(place) || !isMaladie(place) || namesTpt(place)) return undefined;
  return statesNumber(found, exact(1, 2), { law: LAW, measure });
}

/** Another share of the same daily pay, flatly paid in illness: no law had it. The net pay is reckoned at 79 %. */
function isOfNothing(found: Found, place: Place): boolean {
  const share = shareIn(found.text);
  return (
    liesBetween(share, exact(1, 2), exact(9, 10)) &&
    compare(share, NET) !== 0 &&
    DAILY_AFTER.test(place.tail) &&
    IN_ILLNESS.test(sentenceOf(place)) &&
    CPAM.test(sentenceOf(place)) &&
    !DOUBTED.test(sentenceOf(place))
  );
}

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === HALVED) return halved(found, place);
  const { lead, tail, near } = place;
  const share = fold(found.text);
  const here = sentenceOf(place);
  if (OTHER_SHARE.test(near.lead) || OF_THE_IJ.test(near.lead) || OF_TIME.test(tail))
    return undefined;
  const called = isCalledRate(share, place);
  const twoThirds = sameShare(found.text, TWO_THIRDS);
  const raised = twoThirds && CHILDREN.test(here) && namesIj(place);
  const worked =
    (OF_AMOUNT.test(tail) || TIMES_AMOUNT.test(lead)) && tail.includes('=') && namesIj(place);
  if (!isOfDailyPay(place) && !called && !raised && !worked) return undefined;
  const paidByCaisse =
    !namesTpt(place) && BY_CAISSE.test(here) && STOP.test(`${here}\n${aboveOf(place)}`);
  // "Elle passe aux deux tiers du salaire journalier avec trois enfants", after "l'indemnité maladie".
  const parents =
    twoThirds &&
    CHILDREN.test(here) &&
    ALLOWANCE.test(place.before) &&
    !OF_OTHERS.test(place.before);
  if (!isMaladie(place) || !(speaksOfIj(place) || paidByCaisse || called || parents))
    return undefined;
  if (SEVENTH_MONTH.test(share) && GONE.test(here)) return undefined;
  if (SEVENTH_MONTH.test(share))
    return statesShare(found, shareIn(found.text), {
      ...{ law: LAW, measure },
      told: { verdict: 'perime', why: 'cas.ij.rate' },
    });
  if (twoThirds) {
    const children = CHILDREN.test(`${here}\n${aboveOf(place)}`);
    return children && !GONE.test(here)
      ? statesShare(found, shareIn(found.text), { law: WITH_CHILDREN, measure })
      : undefined;
  }
  if (!namesIj(place) && !PAID.test(lead) && !place.bare && !called) return undefined;
  const ofNothing = !namesTpt(place) && isOfNothing(found, place);
  return statesShare(found, shareIn(found.text), {
    ...{ law: LAW, measure },
    sure: ofNothing,
    timeless: ofNothing,
  });
}

/**
 * The share of the daily base that the IJ maladie pays: half of it (CSS R323-5). Looks like it and is not:
 * a quotité, the rate of the AT/MP or of the employer's complement, a limit.
 */
export const ijRate: Kind = { name: 'ij.rate', forms: [SHARE, HALVED], words: 'regle', read };
