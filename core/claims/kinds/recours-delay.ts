import { isDoubted } from '../doubt.ts';
import { DURATION, type Found } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { bodyAt, groundAt, isSilence, isToAct, names, roadAt } from '../recourse.ts';
import { statesLength } from '../stating.ts';

const LAW = lawOfLimit('recours-cra');
const ACT =
  /\becri(?:re|vez)\b|\bcourrier\b|\blettre\b|\bdepos|\bexerc|\bsaisi|\bcontest|\brecours\b|\breclamation|\bdemande doit etre|\bformul|\bintrodui/;
const LIMIT =
  /\b(?:dans (?:les|un delai|le delai|la limite)|delai|sous|avant|dispos\w+|avez|a|au plus tard|passes?|au-dela des?|hors|possible pendant|saisit en)\b[^.;]{0,40}$|\bdelai\b[^.;]{0,100}$/;
const FROM_NOTICE = /^[^.;]{0,40}\b(?:notification|notifie|reception|decision|refus|courrier|date)/;
/** Other roads: the labour court, the administration, the courts above. */
const ELSEWHERE =
  /\bprud'?hom|\bgracieux|\btribunal administratif|\bjuge administratif|\bcassation|\bcour d'appel|\bfaire appel|\binspect\w+ du travail/;
/** Two months against a decision of the caisse are those of a commission, named or not. */
const isOfCaisse = (place: Place): boolean =>
  OF_CAISSE.test(sentenceOf(place)) ||
  (/\bcontest|\brecours\b/.test(sentenceOf(place)) &&
    FROM_NOTICE.test(place.tail) &&
    OF_CAISSE.test(`${aboveOf(place)} ${place.title}`));
const OF_CAISSE =
  /\b(?:refus|decision|contest\w+)\b[^.;]{0,30}\b(?:cpam|caisse|securite sociale|assurance[- ]maladie|medecin[- ]conseil)\b/;

/** The length of a stop, of a TPT, of a wait. */
const OF_ELSE =
  /\b(?:tpt|therapeutique|arrets?|prolongation)(?: \w+)? de #|# d(?:e |')(?:refus|silence|attente)\b/;

/** The time that people are told to have: not what somebody has left, nor what is advised. */
const HAVE =
  /\b(?:(?:tu|on|vous|l'assuree?|le salarie) (?:as?|avez)|dispos(?:e|ez|ent)(?: alors)?(?: d'un delai)? d[e']) ?$/;
const SEIZE =
  /^ ?(?:pour|afin de) (?:saisir|(?:contester|agir|aller)[^.;,]{0,40} devant) l[ae] (?:(?:cmra|commission medicale)|tribunal|pole social)/;
/** Actions with a time of their own, courts of others, letters that state no time. */
const ANOTHER =
  /\bans?\b|\bfaute inexcusable|\bcontrainte|\bcaf\b|\burssaf|\bm?dph\b|\bcdaph|\bvisa\b|\bpole emploi|\btribunal (?:de commerce|des pensions)|\bmutuelle|\bassureur|\bvoies de recours|\bsi\b/;
/** Whether a sentence gives people a time to turn to the CMRA, in so many words. */
const givesTime = (place: Place): boolean =>
  HAVE.test(place.lead) &&
  !ANOTHER.test(sentenceOf(place)) &&
  SEIZE.test(place.tail) &&
  !isDoubted(place);

function read(found: Found, place: Place): Statement | undefined {
  const sentence = sentenceOf(place);
  if (OF_ELSE.test(`${place.lead}#${place.tail}`)) return undefined;
  if (isSilence(place) || ELSEWHERE.test(sentence) || roadAt(place) === 'court') return undefined;
  const body = bodyAt(place);
  const acts = ACT.test(sentence) || ACT.test(place.before.slice(-200)) || place.bare;
  if (!(body || isOfCaisse(place)) || !acts) return undefined;
  const cell = place.bare && /[\t|] ?$/.test(place.lead);
  if (!cell && !LIMIT.test(place.lead) && !FROM_NOTICE.test(place.tail) && !isToAct(place))
    return undefined;
  const ground = groundAt(place);
  // A page that has told of both commissions sends a medical dispute to the right one.
  const depends =
    body === 'cra' &&
    (ground === 'medical' || ground === 'tpt') &&
    !(names('cmra', place.before) && !names('cra', sentence));
  const sure = body === 'cmra' && givesTime(place);
  const measure = { unit: 'months' } as const;
  const said = statesLength(found, { law: LAW, measure, sure, timeless: sure });
  if (!said || !depends || said.law.every(({ value }) => !said.agrees(value))) return said;
  return { ...said, told: { verdict: 'depend', why: 'cas.recours.delay' } };
}

/**
 * Two months to turn to the CRA or the CMRA (CSS R142-1-A). A page that sends a refusal of TPT to the CRA is
 * right about the time, not always about the body.
 */
export const recoursDelay: Kind = {
  name: 'recours.delay',
  forms: [DURATION],
  words: 'regle',
  read,
  own: 'echeance:recours-cmra,recours-cra',
};
