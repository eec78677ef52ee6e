import { tauxCmoDebutDepuis1986, tauxCmoSuiteDepuis1986 } from '../../law/anciens-tpt.ts';
import { exact } from '../../money/exact.ts';
import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { statutAt } from '../regimes.ts';
import { statesNumber } from '../stating.ts';
import { isTpt } from '../therapeutic.ts';

const PAID: Form = {
  name: 'sick-leave-pay',
  source:
    "(?:(?:neuf dixiemes?|9 ?\\/ ?10(?:e|eme)?s?)(?: (?:du|de (?:son|leur|votre)) traitement)?|(?:100|90|50) ?%(?: (?:du|de (?:son|leur|votre)) (?:plein )?(?:traitement|salaire|remuneration))?|pleins?[- ]traitements?|demi[- ]?traitements?|traitement (?:plein|entier)(?! temps)|demi-salaire|(?:l'|la |son )?(?:integralite|totalite) (?:de |du )(?:son |leur |votre )?traitement|(?:la |de )?moitie (?:du|de (?:son|leur|votre|sa|la)) (?:traitement|remuneration|salaire)|\\b(?:la|de) moitie(?! (?:des?|du|temps)\\b))",
};
/** "réduit de 10 %", "baisse de 10 % du traitement": the tenth that is no longer paid. */
const TENTH_LESS: Form = {
  name: 'tenth-less',
  source:
    "\\b(?:redui|reduc|baiss|diminu|amput|abaiss|minor|decot|perd|perte|retenue|abattement)\\w* (?:[a-z']+ ){0,4}?(?:de |d'environ )?10 ?%(?: (?:du|de (?:son|leur|votre|la)) (?:traitement|salaire|remuneration))?",
};
const START = lawOf(tauxCmoDebutDepuis1986);
const AFTERWARDS = lawOf(tauxCmoSuiteDepuis1986);
const MEASURE = { unit: 'ratio' } as const;

const ORDINARY =
  /\bcmo\b|\bmalades?\b|\bconges? (?:de |pour )?maladie(?! prof)|\bmaladie ordinaire|\barrets? (?:de travail|maladie|de maladie)|\ben arret\b|\bd'arret\b/;
const OTHER_LEAVE =
  /\blongue (?:maladie|duree)|\bclm\b|\bcld\b|\bcgm\b|\bgrave maladie|\bcitis\b|\baccident|\bmaladie professionnelle|\bimputable|\bmaternit|\bpaternit|\bservices?\b[^.;]{0,12}[,:]|\b(?:mois|ans?) de services?\b|\bcontractuel|\bprimes?\b|\bmutuelle|\bprevoyance|\bcompl[ee]ment|\bgrossesse|\bcancer/;
const THREE_MONTHS =
  /\b(?:3|trois) (?:premiers )?mois|\b(?:89|90|quatre-vingt-neuf|quatre-vingt-dix) (?:premiers )?jours|\bpremiers? (?:3|trois|90) (?:mois|jours)|\bpremier trimestre/;
const NINE_MONTHS =
  /\b(?:apres|au bout de|a l'issue de|a l'expiration de|au terme de|passes?|des) (?:les |des |ces |le )?(?:3|trois|90) (?:premiers )?(?:mois|jours)|\b(?:4 ?e(?:me)?|quatrieme) mois|\b(?:91 ?e(?:me)?) jour|\b270 jours|\b(?:9|neuf) (?:\w+ )?mois|\b(?:9|neuf) (?:mois )?(?:suivants|restants)|\breste de l'annee|\bensuite\b|\bpuis\b|\bau-dela/;

const PAY = /\btraitement|\bremuner|\bsalaire|\bpaye|\bpercev|\bpercoi|\btouch/;

/** What stands in the value's own cell, where it is in a row. */
const inCell = (side: string, which: 'first' | 'last'): string =>
  side.split(/\t| \| /).at(which === 'last' ? -1 : 0) ?? '';

function read(found: Found, place: Place): Statement | undefined {
  const { lead, tail, near } = place;
  const sentence = sentenceOf(place);
  const about = `${sentence} ${aboveOf(place)} ${place.title}`;
  if (statutAt(place) !== 'fp' || isTpt(sentence) || OTHER_LEAVE.test(sentence)) return undefined;
  if (!ORDINARY.test(about) || OTHER_LEAVE.test(place.headings[0] ?? '')) return undefined;
  const text = fold(found.text);
  const half = /50|demi|moitie/.test(text);
  const closeBy = `${inCell(near.lead, 'last')} ${inCell(tail, 'first')}`;
  if (half) {
    if (
      !NINE_MONTHS.test(`${inCell(lead, 'last').slice(-60)} ${inCell(tail, 'first').slice(0, 70)}`)
    )
      return undefined;
    return statesNumber(found, exact(1, 2), { law: AFTERWARDS, measure: MEASURE });
  }
  const ninety = found.form === TENTH_LESS || /90|neuf|9 ?\//.test(text);
  // Nine tenths are of nothing else; all of the pay is of many leaves, and of these months only here.
  if (!ninety && !THREE_MONTHS.test(closeBy)) return undefined;
  if (ninety && !PAY.test(`${sentence} ${text}`) && !THREE_MONTHS.test(closeBy)) return undefined;
  const share = ninety ? exact(9, 10) : exact(1);
  return statesNumber(found, share, { law: START, measure: MEASURE });
}

/**
 * What a fonctionnaire is paid in congé de maladie ordinaire: 90 % for three months since March 2025, once all
 * of it, then half for nine. Looks like it and is not: long leaves, service accidents, contractuels, TPT.
 */
export const fpSickLeavePay: Kind = {
  name: 'fp.sick_leave_pay',
  forms: [PAID, TENTH_LESS],
  words: 'regle',
  read,
};
