import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('envoi-avis-caisse');
const SENDING =
  /\b(?:envo[iy]\w*|adress\w*|transm\w+|transf\w+|remett?\w*|remis\w*|parven\w+|fai(?:re|tes) parvenir|communiqu\w+|justifi\w+|inform\w+|preven\w+|avert\w+|fourni\w*|dispos\w+|retourn\w+|expedi\w+|signal\w+)\b/;
const PAPER =
  /\barrets?\b|\bavis\b|\bvolets?\b|\bfeuillets?\b|\bcertificat|\bincapacite|\babsence|\bprolongation|\bmalad(?:ie|e)s?\b|\bdebut de votre/;
/** What the employer or the caisse must do, and the declaration of an accident. */
const OTHER =
  /\bdeclar\w+ (?:l'|un |d'|de l'|cet )?accident|\baccident du travail\b[^.;]{0,60}\bdeclar|\bdsn\b|\bemployeur (?:doit|dispose|declare|a (?:l'obligation|\d))|\battestation de salaire|\bvisite\b|\bdecision|\bentre (?:les |ces )?(?:deux|2) arrets|\bcontrole|\bconvoc|\breprise (?:anticipee|du travail)\b|\bjours de carence|\bcarence/;
const WITHIN =
  /\b(?:dans (?:les|un delai (?:maximum |maximal )?de|le delai de|la limite de)|sous|delai|avez|dispos\w+|au plus tard|avant|fixe a|maximum)\b[^.;]{0,25}$/;

/** Three days, flatly said to the person of the caisse: no text ever left them. */
const isTooLong = (most: number, unit: string): boolean => most === (unit === 'hours' ? 72 : 3);
const FLAT =
  /^(?=.*\b(?:cpam|caisse|securite sociale|assurance[- ]maladie)\b)(?=.*\b(?:vous|salaries?|assures?|transmettez|envoyez|adressez)\b)(?!.*\bfranc)/;

function read(found: Found, place: Place): Statement | undefined {
  const { unit, most, days } = lengthIn(found.text);
  if (unit !== 'hours' && unit !== 'days') return undefined;
  const sentence = sentenceOf(place);
  const around = `${sentence} ${place.before.slice(-160)}`;
  if (OTHER.test(sentence) || !WITHIN.test(place.lead)) return undefined;
  if (!SENDING.test(sentence) || !PAPER.test(around)) return undefined;
  const sure =
    isTooLong(most, unit) && FLAT.test(sentence) && !/\bemployeur|\bconvention/.test(sentence);
  const said = statesLength(found, { law: LAW, measure: { unit: 'days' }, sure, timeless: sure });
  // "Deux jours ouvrables" is the former wording of forms and guides; the article says two days.
  if (said && most === 2 && (days === 'ouvrable' || days === 'ouvre'))
    return { ...said, told: { verdict: 'depend', why: 'cas.arret.send_48h' } };
  return said;
}

/** An avis reaches the caisse within two days (CSS R321-2); the employer is told within 48 hours (CT L1226-1). */
export const arretSend48h: Kind = {
  name: 'arret.send_48h',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:envoi-avis-caisse',
};
