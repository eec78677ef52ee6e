import { fold } from '../fold.ts';
import type { Form, Found } from '../forms.ts';
import { isHistory } from '../history.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfWord } from '../law-of.ts';
import { aboveOf, askedBefore, type Place } from '../place.ts';
import { groundAt, groundIn, isGeneral, isMedicalDispute, names } from '../recourse.ts';
import { statesWord } from '../stating.ts';

const COMMISSION: Form = {
  name: 'commission',
  source:
    '\\bcommiss?ions? (?:des? )?(?:medicales? )?(?:des? )?recours(?: medica(?:le?|ux))?(?: amiables?(?: medica(?:le?|ux))?)?\\b(?: ?\\((?:cmra|crma|cra)\\))?|\\b(?:cmra|crma|cra)\\b',
};
/** "à l'exception des litiges d'ordre médical": what the CRA does not hear. */
const BUT_MEDICAL: Form = {
  name: 'but-medical',
  source:
    "\\b(?:a l'exception|a l'exclusion|sauf|hors|hormis|excepte)(?: pour| d\\w+| de (?:la|l')| les?| la| l'| celles?| ceux){0,3}[ ']?(?:contestations?|litiges?|decisions?|refus|differends?|questions?|celles?|ceux)?(?: qui (?:sont|relevent))? ?(?:d'ordre |de nature |a caractere |purement )?medica(?:l|le|les|ux)\\b",
};
/** Words that send somebody to a commission; without them it is only talked about. */
const SENT =
  /\b(?:saisi\w*|saisir|contest\w*|attaqu\w*|defer\w*|recours(?! amiable (?:composee|se|a|est|comprend)\b)(?: [\w']+){0,8}? (?:devant|aupres|a)|reclam\w*|adress\w*|ecri\w+|port\w* devant|present\w* (?:a|devant)|soumi\w+|soumet\w*|transm\w+|envo\w+|rapproch\w*|form\w+|depos\w+|introdui\w+|appel|tourne\w*|recourir|examen prealable|pass(?:er?|ez) (?:d'abord |obligatoirement )?(?:par|devant)|direction|relev\w+|competence)\b[^.;]{0,90}$/;
/** Or it is said to be the one that hears them. */
const COMPETENT =
  /^[^.;]{0,40}\b(?:de (?:trancher|statuer|juger|examiner)\b|qu'il (?:faut|faudra|convient de|conviendra de) (?:\w+ )?(?:saisi|ecri|s'adress|contact|se tourn)\w*|est (?:\w+ )?(?:votre|le bon|l')(?: ?bon)? ?(?:interlocut|recours)\w*|(?:est|sera|seule?) (?:\w+ ){0,3}?competente?|organisme competent|(?:doit|peut|devra|pourra) (?:\w+ ){0,2}?etre saisie|surs(?:oi|e)\w* a statuer|connait d|examine (?:les|ces|l'ensemble)|(?:traite|tranche|juge|statue sur) (?:que )?(?:les|l'|des)|est (?:un |le )?(?:prealable|passage|recours|etape) (?:\w+ )?(?:obligatoire|indispensable)|se prononce sur|donne un avis sur|(?:est|etant) (?:charge|saisi)\w*|pour (?:toute?s? |les |un |une )(?:\w+ )?(?:litige|contestation|refus|decision|reclamation)s?)/;
/** A heading or a label that names it beside what it is for: "Litige médical : CMRA". */
const LABEL =
  /\b(?:litige|contestation|refus|decision|desaccord|recours|differend|reclamation)\w*\b[^.;]{0,60}(?:[:|\t(→>-]|\bc'est (?:a |devant |aupres de )?)\s?(?:la |une )?$/;

const CMRA = lawOfWord('recours-cmra', 'valeur.cmra');
const CRA = lawOfWord('recours-cra', 'valeur.cra');
const ofCra = (found: Found): Statement =>
  statesWord(found, 'valeur.cra', { law: CRA, measure: { unit: 'word' } });
const isLeftToCra = (place: Place): boolean =>
  /\bcra\b|\bcommissions? des? recours/.test(place.lead);

/** "ne relève pas de la CRA", "et non la CRA", "la CRA n'est pas compétente". */
const NOT =
  /\bn(?:e |')(?:se |s'|doi\w+ |peu\w+ )?(?:relev|contest|port|adress|saisi|concern|pass|est)\w* (?:pas|plus|jamais)\b[^.;,]{0,60}$|(?:\b(?:et|mais) (?:non|pas)|, pas) (?:plus |pas )?(?:[\w']+ ){0,3}$/;
const NOT_AFTER = /^[^.;]{0,20}\bn'(?:est|a) (?:pas|plus|jamais)\b/;

/** "Type de litige | Commission": what the header row makes of a cell. */
const isCell = ({ lead, headings }: Place): boolean =>
  /[a-z] ?[\t|] ?$/.test(lead) &&
  /\b(?:litige|contestation|refus|decision|desaccord|recours|differend)/.test(headings[1] ?? '');

/** "Qui saisir ? La CMRA." */
const ASKED = /\b(?:saisir|contest|competent|recours|reclam|adress)/;
const SHORT = 30;

function read(found: Found, place: Place): Statement | undefined {
  if (found.form === BUT_MEDICAL) return isLeftToCra(place) ? ofCra(found) : undefined;
  if (NOT.test(place.lead) || NOT_AFTER.test(place.tail)) return undefined;
  const [competent = ''] = COMPETENT.exec(place.tail) ?? [];
  const asked = place.lead.length < SHORT && ASKED.test(askedBefore(place));
  if (!competent && !asked && !SENT.test(place.lead) && !LABEL.test(place.lead) && !isCell(place))
    return undefined;
  const told = bodyTold(found, place);
  return told && { ...told, end: found.end + competent.length };
}

/** "La CMRA pour un refus médical, la CRA pour le reste": beside the CMRA, it is that of the other disputes. */
const isBeside = (place: Place): boolean =>
  names('cmra', place.lead) ||
  (groundIn(place.lead) !== 'medical' &&
    (names('cmra', place.tail) || (names('cmra', aboveOf(place)) && !isMedicalDispute(place))));

/** "La CRA ou la CMRA": which of both is left open. */
const OR_CMRA = /^\)? ?(?:,|et)?(?:\/| ?ou )[^.;]{0,20}(?:\bcmra|\bcrma|commission medicale)/;
const CMRA_OR = /(?:cmra|crma|recours amiable)\)? ?(?:,|et)?(?:\/| ?ou )[^.;]{0,20}$/;
const isEither = ({ lead, tail }: Place): boolean => OR_CMRA.test(tail) || CMRA_OR.test(lead);

function bodyTold(found: Found, place: Place): Statement | undefined {
  const named = /medica|cmra|crma/.test(fold(found.text)) ? 'cmra' : 'cra';
  const ground = groundAt(place);
  const measure = { unit: 'word' } as const;
  if (named === 'cmra') {
    return ground === 'administrative'
      ? undefined
      : statesWord(found, 'valeur.cmra', { law: CMRA, measure });
  }
  // A dispute for both waits at the CRA for the doctors (CSS R142-9-1).
  if (/^[^.;]{0,12}\bsurs(?:oi|e)/.test(place.tail)) return ofCra(found);
  const either = isEither(place);
  const left = !either && ((ground !== 'tpt' && isBeside(place)) || isGeneral(place));
  if (ground === 'administrative' || left) return ofCra(found);
  const told =
    isMedicalDispute(place) && !isHistory(place) && !either
      ? ({ verdict: 'perime', why: 'cas.recours.bodyMedical' } as const)
      : ({ verdict: 'depend', why: 'cas.recours.body' } as const);
  return statesWord(found, 'valeur.cra', { law: CMRA, measure, told });
}

/**
 * The commission to turn to: the CMRA for a refusal on medical grounds (CSS R142-8), the CRA for the rest
 * (CSS R142-1, R142-7). Many pages send everybody to the CRA.
 */
export const recoursBody: Kind = {
  name: 'recours.body',
  forms: [COMMISSION, BUT_MEDICAL],
  words: 'regle',
  read,
};
