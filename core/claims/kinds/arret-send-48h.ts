import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { askedBefore, opensAnswer, type Place, sentenceOf } from '../place.ts';
import { lengthIn } from '../quantity.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('envoi-avis-caisse');
const SENDING =
  /\b(?:envo[iy]\w*|adress\w*|transm\w+|transf\w+|remett?\w*|remis\w*|parven\w+|fai(?:re|tes) parvenir|communiqu\w+|justifi\w+|inform\w+|avise[rz]|preven\w+|avert\w+|fourni\w*|dispos\w+|retourn\w+|expedi\w+|signal\w+|recevoir|recue?s?|depos\w+|poster|postez|oubli\w*|arriver|partent|fai(?:re|tes) suivre|(?:avis|arret|feuillet)(?: de travail)? (?:doit )?part(?:ir|ira)?)\b/;
const PAPER =
  /\barrets?\b|\bavis\b|\bvolets?\b|\bfeuillets?\b|\bcertificat|\bincapacite|\babsence|\bprolongation|\bmalad(?:ie|e)s?\b|\bdebut de votre/;
/** What the employer or the caisse must do, and the declaration of an accident. */
const OTHER =
  /\bdeclar\w+ (?:l'|un |d'|de l'|cet )?accident|\baccident du travail\b[^.;]{0,60}\bdeclar|\bdsn\b|\bemployeur (?:doit (?!recevoir|(?:\w+ )?etre (?:\w+ )?(?:inform|preven|avert|mis))|dispose|declare|a (?:l'obligation|\d))|\bmedecin(?:[- ]\w+)? (?:transmet|envoie|adresse)|\battestation de salaire|\bvisite\b|\bdecision|\bentre (?:les |ces )?(?:deux|2) arrets|\bcontrole|\bconvoc|\breprise (?:anticipee|du travail)\b|\bjours de carence|\bcarence/;
const WITHIN =
  /\b(?:dans (?:les|un delai (?:maximum |maximal )?de|le delai de|la limite de)|sous|avez|dispos\w+|au plus tard|avant|fixe a|maximum|comptez|passees?|passes?)\b[^.;]{0,25}$|\b(?:obligation|regle|limite|fameux|delai) d(?:es|e) (?:ces )?$|\bdelais?\b[^.;]{0,110}$|\b(?:parv|arriv|envo|adress|transm|remi|remett)\w+ [^.;,]{0,40}\ben $|\b(?:envoi|transmission|remise|justification|prolongation)\b[^.;]{0,60}[:|\t(] ?$/;
/** "a 48 heures pour prévenir". */
const HAS = /\b(?:a|ont) (?:donc )?$|^[^a-z]{0,8}$/;
const TO_SEND =
  /^ ?pour (?:l'|le |la |les |vous )?(?:envo|adress|transm|remett|fair|justifi|inform|preven|avert|fourni|retourn|expedi|signal|depos|communiqu)/;
/** Whom it is sent to: enough beside a page that is all about stops. */
const TO = /\bemployeur|\bcaisse|\bcpam\b|\bmsa\b|\bsecurite sociale|\bassurance[- ]maladie/;

/** Three days, flatly said to the person of the caisse: no text ever left them. */
const isTooLong = (most: number, unit: string): boolean => most === (unit === 'hours' ? 72 : 3);
/** The act itself: what is received or answered in three days is not sent. */
const ACT = /\b(?:envo[iy]|adress|transm|remett)\w*[^.;,]{0,70}$/;
const ACT_AFTER = /^ ?pour (?:l'|le |la |les |vous )?(?:envo[iy]|adress|transm|remett)/;
const FLAT =
  /^(?=.*\b(?:cpam|caisse|securite sociale|assurance[- ]maladie)\b)(?=.*\b(?:vous|salaries?|assures?|transmettez|envoyez|adressez)\b)(?!.*\bfranc)/;

const isGiven = (place: Place): boolean => {
  const { lead, tail } = place;
  const asked = askedBefore(place);
  return (
    ((HAS.test(lead) || opensAnswer(place)) && TO_SEND.test(tail)) ||
    (opensAnswer(place) && /\bcombien|\bdelai|\bquand/.test(asked) && SENDING.test(asked))
  );
};
/** "Ce délai court à compter de la prescription de l'arrêt". */
const RUNS =
  /^ ?(?:\w+ ){0,2}(?:court|debute|commence|s'apprecie|part)\b[^.;]{0,50}\b(?:prescription|arret|interruption)/;
/** What a list or a title says below it: "Dans les 48 heures, le salarié doit :", "L'obligation des 48 h". */
const told = (place: Place): string =>
  /:\s*$/.test(place.tail) || RULE.test(place.lead)
    ? `${sentenceOf(place)} ${place.after.slice(0, 160)}`
    : sentenceOf(place);
const RULE = /\b(?:obligation|regle) des (?:fameuses )?$/;
/** "volets 1 et 2 à la CPAM dans les …", without a verb. */
const ADDRESSED =
  /\b(?:volets?|feuillets?|avis|arret)\b[^.;]{0,50}\b(?:a (?:la |votre |sa )?|a l')(?:cpam|caisse|employeur|securite sociale)\b[^.;]{0,20}$/;
/** "Les conventions prévoient un délai (48 heures)", after a sentence that spoke of sending. */
const isSending = (place: Place): boolean =>
  ADDRESSED.test(place.lead) ||
  SENDING.test(told(place)) ||
  SENDING.test(askedBefore(place)) ||
  (RULE.test(place.lead) && /\barrets?\b|\bprolongation/.test(told(place))) ||
  (/\bdelai\b/.test(place.lead) && RUNS.test(place.tail)) ||
  (/\bdelai\b/.test(place.lead) && /\benvoi\b|\benvoy|\badress|\btransm/.test(place.before));
const isOfStop = (place: Place): boolean =>
  (TO.test(sentenceOf(place)) || !SENDING.test(sentenceOf(place))) &&
  /\barrets? (?:de travail|maladie)/.test(`${place.title} ${place.headings[0]} ${place.before}`);

function read(found: Found, place: Place): Statement | undefined {
  const { unit, most, days } = lengthIn(found.text);
  if (unit !== 'hours' && unit !== 'days') return undefined;
  const sentence = sentenceOf(place);
  const around = `${told(place)} ${place.before.slice(-160)}`;
  if (OTHER.test(sentence) || !(WITHIN.test(place.lead) || isGiven(place))) return undefined;
  if (!isSending(place) || !(PAPER.test(around) || isOfStop(place))) return undefined;
  const sure =
    isTooLong(most, unit) &&
    FLAT.test(sentence) &&
    (ACT.test(place.lead) || ACT_AFTER.test(place.tail)) &&
    !/\bemployeur|\bconvention|\bprevoyance|\bconges payes|\bcomplementaire|\betranger/.test(
      sentence,
    );
  const said = statesLength(found, { law: LAW, measure: { unit: 'days' }, sure, timeless: sure });
  // "Deux jours ouvrables" is the former wording of forms and guides; the article says two days.
  const worked =
    days === 'ouvrable' || days === 'ouvre' || /^ ouvr(?:ables|ees)\b/.test(place.tail);
  if (said && worked && (most === 2 || unit === 'hours'))
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
