import { exact } from '../../money/exact.ts';
import { isDoubted } from '../doubt.ts';
import { DURATION, type Form, type Found, RANKED_DAY } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOfLimit } from '../law-of.ts';
import { aboveOf, type Place } from '../place.ts';
import { rankIn } from '../quantity.ts';
import { statutAt } from '../regimes.ts';
import { statesLength, statesNumber } from '../stating.ts';
import { visitAt } from '../visits.ts';

const LAW = lawOfLimit('visite-de-reprise');
/** Eight days as people also write them: "dans la huitaine", "J+8". */
const EIGHT: Form = { name: 'huitaine', source: '\\b(?:huitaine|j ?\\+ ?8)(?![\\w])' };
const WITHIN =
  /\b(?:dans (?:les|un delai (?:maximum |maximal )?de|le delai de)|sous|delai (?:maximum |maximal |legal )?(?:est )?de|au plus tard(?: dans (?:les|un delai de)| le)?|(?:au )?maximum(?: de)?|jusqu'a|avant (?:le|les)|delai(?: maximum| maximal)? ?:) ?$/;
const AFTER =
  /^ ?[:,-]? ?c'est (?:le|la) (?:delai|limite|temps|duree)|^ ?(?:calendaires? )?(?:maximum |max |au plus |au maximum )?(?:suivant|qui suivent|apres (?:la|le|votre|sa|son|cette) re|a compter|a partir|de la reprise|du retour|de son retour|de sa reprise)/;
/** "a 8 jours pour organiser la visite". */
const HAS = /\b(?:a|ont|avez|dispos\w+ (?:de|d'un delai de)) ?$/;
const TO_SEE =
  /^ ?(?:maximum )?pour (?:\w+ ){0,2}(?:organis|programm|passer|planifi|convoqu|faire|prevoir|saisir le (?:medecin|service))\w*[^.;]{0,40}\b(?:visite|examen|medecin)/;
/** What else runs eight days from a return or between two people. */
const OTHER =
  /\b(?:attestation|contest|recours|prud'?hom|declar|preavis|conges?|reclass|avis d'inaptitude)\w*/;
const RETURN = /\b(?:reprise|retour)\b/;
/** The visit that is due, on the return: the whole rule, in a sentence or in a label below the visit. */
const TAKES_PLACE =
  /^\W*(?:la |l'|votre |une |cette )?(?:visite|examen) (?:medicale? )?de reprise (?:est (?:organisee?|realisee?)|a lieu|se tient|intervient|doit (?:etre (?:organisee?|realisee?|effectuee?)|avoir lieu|se tenir|intervenir))(?:(?! et )[^.;:,\d]){0,60}$/;
const ON_RETURN = /^ ?(?:suivant|qui suivent|apres) (?:la|le|votre|son|sa) (?:reprise|retour)\b/;
const LABEL =
  /\bdelai pour (?:l'|la |le )?(?:organiser|passer|programmer)\b[^.;:]{0,30}\bapres (?:le|la) (?:retour|reprise) : $/;
const BELOW_VISIT = /\b(?:visite|examen) (?:medicale? )?de reprise\b[^\n]*\s*$/;
const isWhole = (place: Place): boolean =>
  ((TAKES_PLACE.test(place.lead) && ON_RETURN.test(place.tail)) ||
    (LABEL.test(place.lead) && BELOW_VISIT.test(place.before))) &&
  statutAt(place) !== 'fp' &&
  !isDoubted(place);

const isWithin = (found: Found, { lead, tail }: Place): boolean =>
  found.form === EIGHT ||
  WITHIN.test(lead) ||
  AFTER.test(tail) ||
  (HAS.test(lead) && TO_SEE.test(tail));

/** Who sees people sooner than the law asks is not wrong. */
function read(found: Found, place: Place): Statement | undefined {
  const told = toldAt(found, place);
  return told && !told.exceeds(exact(8)) ? { ...told, sure: false } : told;
}

function toldAt(found: Found, place: Place): Statement | undefined {
  const { lead, tail, bare, headings } = place;
  const label = bare && /\bdelai/.test(`${lead} ${headings[0] ?? ''}`);
  if (!isWithin(found, place) && !label) return undefined;
  const sentence = `${lead} ${tail}`;
  if (OTHER.test(sentence)) return undefined;
  if (visitAt(place) !== 'reprise' && !RETURN.test(tail)) return undefined;
  if (
    !/\bvisite|\bexamen|medecine? du travail/.test(
      `${sentence} ${aboveOf(place)} ${place.after} ${place.title}`,
    )
  )
    return undefined;
  const sure = isWhole(place);
  const said = { law: LAW, measure: { unit: 'days' }, sure, timeless: sure } as const;
  if (found.form === EIGHT) return statesNumber(found, exact(8), said);
  if (found.form === RANKED_DAY) return statesNumber(found, exact(rankIn(found.text)), said);
  return statesLength(found, said);
}

/** The visite de reprise takes place on the return, at the latest eight days after it (CT R4624-31). */
export const visiteReprise8j: Kind = {
  name: 'visite.reprise_8j',
  forms: [DURATION, RANKED_DAY, EIGHT],
  words: 'regle',
  read,
  own: 'echeance:visite-de-reprise',
};
