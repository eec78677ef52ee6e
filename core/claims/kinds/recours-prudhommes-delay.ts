import { exact } from '../../money/exact.ts';
import { isDoubted } from '../doubt.ts';
import { DURATION, type Form, type Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { askedBefore, opensAnswer, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength, statesNumber } from '../stating.ts';

const LAW = lawOfLimit('contestation-avis-medecin-du-travail');
const FORTNIGHT: Form = { name: 'quinzaine', source: '\\bquinzaine(?![a-z])' };
const OPINION =
  /\bavis\b|\bmedecine? du travail|\binaptitude|\baptitude|\bpropositions?|\bpreconisations?|\bnature medicale/;
const COURT = /\bprud'?hom|\bcph\b/;
const SENT = /\bprud'?hom|\bcontest|\brecours|\brefere|\bsaisi|\battaqu/;
/** Whom nobody else's opinion of a worker comes from: to contest it needs no court named. */
const OF_DOCTOR =
  /\b(?:contest|recours|attaqu|saisi)\w*[^.;]{0,60}\b(?:avis (?:d'in|d'a)?aptitude|avis du medecin du travail|(?:propositions?|preconisations?|conclusions?) du medecin du travail)|\bavis (?:d'(?:in)?aptitude|du medecin du travail)[^.;]{0,60}\b(?:contest|attaqu|recours)/;
const SECOND_EXAM = /\bdeux(?:ieme)? examens?|\bsecond examen|\bentre (?:les|ces) deux/;
const LIMIT =
  /\bdelai|\bdans (?:les|un|la)\b|\bsous\b|\bavez\b|\bdispos|\bavant\b|\bau plus tard|\bmaximum|\bau-dela|\bpasse(?:s|es?)?\b|\bcontest\w+ pendant $|[:|\t(,] ?$|\b(?:a|ont) (?:donc |alors |ainsi |seulement )?$/;
const TO_ACT =
  /^ ?(?:maximum )?(?:, [^,.;]{3,30}, |[:,-] ?)?(?:(?:c'est|tel est|voila) le delai )?(?:pour|afin de) (?:\w+ )?(?:contest|attaqu|saisi|agir|form|exerc|introdui|fair|aller (?:aux|devant|en refere))/;
/** The labour court's other limits: a convening, a notice, a dismissal, pay. */
const OTHER =
  /\bcommission|\bcm?ra\b|\bpreavis|\bconvo|\blicenciement (?:est|doit|dans)|\bsolde de tout compte|\bentretien|\breclass\w+ (?:dans|sous)/;
/** Until 2016 the opinion was contested before the labour inspector, in two months. */
const INSPECTOR =
  /\b(?:devant|aupres de|saisi\w*|recours a) (?:l'|un |une |cet |son )?inspect(?:eur|rice|ion) du travail\b/;
/** The opinion, its court and the time, all in one sentence. */
const CONTESTED =
  /^\W*(?:un |l'|les |cet |tout )?avis (?:d'(?:in)?aptitude|du medecin du travail) (?:peu(?:t|vent) etre contestes?|se conteste(?:nt)?) (?:pendant|dans (?:les|un delai de)) $/;
const BEFORE_COURT = /^ ?devant (?:le conseil de |les )prud'?hom/;

/** "Deux mois devant l'inspecteur du travail": the road that was closed in 2017. */
function isFormer(found: Found, place: Place): boolean {
  const { unit, most } = lengthIn(found.text);
  const sentence = sentenceOf(place);
  const of = INSPECTOR.test(sentence) && /\bcontest|\brecours|\bsaisi/.test(sentence);
  const opinion = /\bavis\b|\baptitude|\binaptitude/.test(`${place.before} ${sentence}`);
  return unit === 'months' && most === 2 && of && opinion && LIMIT.test(place.lead);
}

function read(found: Found, place: Place): Statement | undefined {
  const measure = { unit: 'days' } as const;
  if (isFormer(found, place) && !isHistory(place)) {
    const told = { verdict: 'perime', why: 'cas.recours.inspecteur' } as const;
    return (
      statesLength(found, { law: LAW, measure, told }) ??
      statesNumber(found, exact(60), { law: LAW, measure, told })
    );
  }
  const sentence = sentenceOf(place);
  const around = `${place.before} ${sentence}`;
  // The opinion may be named in the sentence that follows: the court and its short time are no other's.
  const opinion = OPINION.test(place.around);
  const court = COURT.test(around) || OF_DOCTOR.test(`${askedBefore(place)} ${sentence}`);
  if (!court || !opinion || !SENT.test(around)) return undefined;
  if (SECOND_EXAM.test(sentence) || OTHER.test(sentence)) return undefined;
  const asked = opensAnswer(place) && /\bdelai|\bcombien|\bquand/.test(askedBefore(place));
  if (!asked && !LIMIT.test(place.lead) && !TO_ACT.test(place.tail)) return undefined;
  if (found.form === FORTNIGHT)
    return statesNumber(found, exact(15), { law: LAW, measure, sure: false });
  const sure = CONTESTED.test(place.lead) && BEFORE_COURT.test(place.tail) && !isDoubted(place);
  const said = { law: LAW, measure, sure, timeless: sure } as const;
  const { unit, most } = lengthIn(found.text);
  // However long a month is, months are not fifteen days.
  return unit === 'months'
    ? statesNumber(found, exact(most * 30), said)
    : statesLength(found, said);
}

/**
 * Fifteen days to contest the occupational doctor's opinion at the conseil de prud'hommes (CT R4624-45), since 2017;
 * before, two months before the labour inspector.
 */
export const recoursPrudhommesDelay: Kind = {
  name: 'recours.prudhommes_delay',
  forms: [DURATION, FORTNIGHT],
  words: 'regle',
  read,
  own: 'echeance:contestation-avis-medecin-du-travail',
};
