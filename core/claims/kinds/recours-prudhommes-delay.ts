import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('contestation-avis-medecin-du-travail');
const OPINION =
  /\bavis\b|\bmedecine? du travail|\binaptitude|\baptitude|\bpropositions?|\bpreconisations?|\bnature medicale/;
const COURT = /\bprud'?hom|\bcph\b/;
const SENT = /\bprud'?hom|\bcontest|\brecours|\brefere|\bsaisi/;
const SECOND_EXAM = /\bdeux(?:ieme)? examens?|\bsecond examen|\bentre (?:les|ces) deux/;

function read(found: Found, place: Place): Statement | undefined {
  if (lengthIn(found.text).unit !== 'days') return undefined;
  const sentence = sentenceOf(place);
  const around = `${place.before.slice(-300)} ${sentence}`;
  // The opinion may be named in the sentence that follows: the court and its short time are no other's.
  const opinion = OPINION.test(around) || OPINION.test(place.around);
  if (!COURT.test(around) || !opinion || !SENT.test(around)) return undefined;
  if (SECOND_EXAM.test(sentence) || /\bcommission|\bcm?ra\b|\bpreavis|\bconvo/.test(sentence))
    return undefined;
  if (!/\bdelai|\bdans (?:les|un)|\bsous\b|\bavez\b|\bdispos|\bavant\b/.test(place.lead))
    return undefined;
  return statesLength(found, { law: LAW, measure: { unit: 'days' }, sure: false });
}

/** Fifteen days to contest the occupational doctor's opinion at the conseil de prud'hommes (CT R4624-45). */
export const recoursPrudhommesDelay: Kind = {
  name: 'recours.prudhommes_delay',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:contestation-avis-medecin-du-travail',
};
