import { carenceArtisanDepuis2015 } from '../../law/anciennes-valeurs.ts';
import { carenceMaladie } from '../../law/limites-ij.ts';
import { exact } from '../../money/exact.ts';
import { isMaladie, namesTpt, speaksOfIj, titledInsurer } from '../allowances.ts';
import { DURATION, type Found, RANKED_DAY } from '../forms.ts';
import type { Kind, Statement } from '../kind.ts';
import { lawOf } from '../law-of.ts';
import { aboveOf, type Place, sentenceOf } from '../place.ts';
import { lengthIn, rankIn } from '../quantity.ts';
import { regimeAt, statutAt } from '../regimes.ts';
import { statesNumber } from '../stating.ts';

const LAW = lawOf(carenceMaladie);
const ARTISANS = lawOf(carenceArtisanDepuis2015);
/** Farmers and lawyers have a carence of their own, and so have the contracts of insurers. */
const OTHERS =
  /\bagricol|\bmsa\b|\bamexa\b|\bpaysan|\bavocat|\blpa\b|\bcarpimko|\bcarmf|\bcontrats?\b(?! de travail)|\bmadelin|\bassureur|\bgarantie|\bprevoyance/;
/** Stops of a week at most kept seven days some time after 2017. */
const A_WEEK =
  /\b(?:moins de (?:7|8|sept|huit)|inferieure?s? a (?:7|8|sept|huit)|ne depass\w+ pas (?:7|sept)|(?:7|sept) jours (?:ou moins|au plus|maximum))\b/;
const isOfArtisans = (place: Place): boolean =>
  statutAt(place) === 'tns' &&
  ['maladie', 'tns', undefined].includes(regimeAt(place)) &&
  !titledInsurer(place) &&
  !OTHERS.test(`${sentenceOf(place)} ${aboveOf(place)} ${place.title}`);
const CARENCE = /\bcarence/;
const UNPAID =
  /\b(?:ne (?:sont|seront|vous sont) (?:pas|donc pas|jamais|plus)|n'(?:est|ouvre|indemnise|ont|a)|non|pas|ni) (?:\w+ ){0,3}(?:indemnis|pay|vers|pris|remuner|rembours|couvert|charge)|\bsans (?:ij|indemnit|remuneration|indemnisation)|\bn'indemnise pas|\bne (?:vous |nous )?(?:indemnise|pai|rembours|couvr|vers)\w* (?:pas|rien)|\bne (?:donne|ouvre)\w* (?:lieu |droit )?a aucun|\bne (?:verse|paie|percev|percoi|touch)\w*|\brien n'est (?:d[ue]|vers|pay)/;
const PAID =
  /\b(?:vers|indemnis|pay|percev|percoi|touch|rembours|pris\w* en charge|prend en charge|prendra|attribu|accord|droit|dues?\b|debut|commenc|interv|relais|ij(?:ss)?\b|indemnit)/;
/** From a day on, or up to it: only the first tells the carence. */
const FROM =
  /\b(?:a (?:compter|partir|dater) d[ue]|des|depuis|commen\w+ (?:\w+ )?|debut\w+ (?:\w+ )?|que|(?:est|sont|seront) (?:\w+ )?|intervien\w+ )(?: ?le| ?l')? ?$|\bqu'(?:au|a (?:compter|partir|dater) du|des le) ?$|\b(?:pas|aucune?|rien|jamais|ni)\b[^.;]{0,50}\bavant (?:le |l')?$|\b(?:indemnis\w+|relais|relaie|payer|payee?s?)\b[^.;,]{0,40}\b(?:au|le|des le) $|\b(?:point de depart|retard\w+|report\w+|fix\w+|debut\w*|demarr\w*|commence\w*)\b[^.;,]{0,80}\bau ?$/;
/** "indemnisé passé le 3e jour": paid once that day is over. */
const PAST = /\b(?:passe|apres|au-dela d|a l'issue d|au terme d)(?: ?le|u) $/;
/** "du 1er au 3e jour : rien". */
const SPELL = /\bdu (?:1 ?er|premier)(?: jour)? au $/;
const NOTHING = /^[^.;]{0,40}\b(?:pas d'|aucune? |rien\b|carence|non (?:indemnis|pay))/;
const EMPLOYER =
  /\bemployeurs?\b|\bmaintien|\bcomplement|\bcomplet|\bconvention|\bprevoyance|\bentreprise|\bmutuelle|\bl'etat\b|\bprotecteur/;
const CAISSE =
  /\bsecurite sociale|\bsecu\b|\bcpam\b|\bcaisse|\bassurance[ -]maladie|\bij(?:ss?)?\b|\bindemnit\w+ journali/;
/** Other waits: an unemployed person's, a second stop's, what no longer holds. */
const OTHER =
  /\bj'ai eu\b|\bete supprim|\bpole emploi|\bfrance travail|\bchomage|\bcdd\b|\bentre deux|\bun seul jour|\b1 jour de carence|\bjour de carence des? (?:fonctionnaires?|agents?)/;

/** "versées au-delà de trois jours d'arrêt", "lorsque l'arrêt dépasse trois jours". */
const BEYOND =
  /\b(?:au-dela d[e']|apres|passe[es]{0,2}|au bout de|a l'issue de|a partir de plus de|plus de|depass\w+|exced\w+)(?: \w+ement)?(?: un delai de| une periode de| les| des)? ?$/;
const OF_STOP = /^ ?(?:d'(?:arret|absence|incapacite|interruption)|[.,;:)]|et\b|$)/;
const BEGUN =
  /\b(?:vers|indemnis|pay|servi|dues?\b|demarr|commenc|debut|percev|percoi|touch|prend)/;
/** Not how long the payment itself takes. */
const TRANSFER = /\bvirement|\btraite|\bdossier|\breception|\battestation|\bhospital/;
const isBeyond = (place: Place): boolean =>
  BEYOND.test(place.lead) &&
  OF_STOP.test(place.tail) &&
  (speaksOfIj(place) || CAISSE.test(sentenceOf(place))) &&
  BEGUN.test(sentenceOf(place)) &&
  !TRANSFER.test(sentenceOf(place));
/** "Trois jours non indemnisés". */
const LEFT_UNPAID = /^ (?:(?:non|pas) (?:indemnis|pay)|sans (?:rien|ij|indemni))/;
/** "Trois jours restent à votre charge au début de l'arrêt". */
const LEFT_TO_PAY = /^ (?:\w+ ){1,2}a (?:votre|ma|sa|leur|la) charge\b[^.;]{0,40}\barrets?\b/;

/** "Y a-t-il un délai de carence ? Oui, trois jours." */
const ASKED = /\bcarence(?:(?!employeur|complement|fonctionnaire|agent)[^.!?\n]){0,80}\?\s*$/;
const SHORT = 60;

/** "L'indemnisation ne démarre qu'au 4e jour": whose it is was said in the answer before. */
const INDEMNISED = /\bindemnisation\b/;

/** The days without pay that a place tells: "3 jours de carence", "à partir du 4e jour". */
function daysAt(found: Found, place: Place): number | undefined {
  const { near, tail } = place;
  if (found.form === RANKED_DAY) {
    const rank = rankIn(found.text);
    const paid = PAID.test(near.lead) || PAID.test(tail.slice(0, 90));
    if ((SPELL.test(near.lead) && NOTHING.test(tail)) || (paid && PAST.test(near.lead)))
      return rank;
    return paid && FROM.test(near.lead) ? rank - 1 : undefined;
  }
  const { unit, least, most, days } = lengthIn(found.text);
  if (unit !== 'days' || least !== most) return undefined;
  const carence =
    CARENCE.test(near.lead.slice(-70)) ||
    /^[^.;:]{0,30}\bcarence|^ (?:sans|non)\b[^.;]{0,40}\bcarence/.test(tail);
  const first = /premier/i.test(found.text);
  if (place.lead.length < SHORT && ASKED.test(place.before)) return most;
  const label = place.bare && !first && CARENCE.test(place.headings[0] ?? '');
  const beyond = !days && isBeyond(place);
  if (
    beyond ||
    LEFT_TO_PAY.test(tail) ||
    (LEFT_UNPAID.test(tail) && CAISSE.test(sentenceOf(place)))
  )
    return most;
  return carence || label || (first && UNPAID.test(sentenceOf(place))) ? most : undefined;
}

/** Said of all employees, after a word on accidents: "la carence, elle, reste inchangée dans le secteur privé". */
const isPrivate = (place: Place): boolean =>
  /\bcarence\b/.test(sentenceOf(place)) &&
  /\bsecteur prive|\binchange/.test(sentenceOf(place)) &&
  !/\baccident|\bprofessionnelle|\bfonction/.test(sentenceOf(place));

function read(found: Found, place: Place): Statement | undefined {
  const days = daysAt(found, place);
  if (days === undefined || namesTpt(place)) return undefined;
  const artisans = isOfArtisans(place);
  if (artisans && (/\b(?:au lieu de|contre) $/.test(place.lead) || A_WEEK.test(place.tail)))
    return undefined;
  if (!artisans && !isMaladie(place) && !isPrivate(place)) return undefined;
  const close = `${place.near.lead.slice(-120)} … ${place.near.tail.slice(0, 80)}`;
  if (OTHER.test(close) || (EMPLOYER.test(close) && !CAISSE.test(close))) return undefined;
  const bare = found.form === RANKED_DAY || /premier/i.test(found.text);
  const named =
    speaksOfIj(place) ||
    (INDEMNISED.test(place.lead) && CAISSE.test(place.before)) ||
    CAISSE.test(`${sentenceOf(place)} ${artisans ? place.title : ''}`);
  if (bare && !named) return undefined;
  return statesNumber(found, exact(days), {
    law: artisans ? ARTISANS : LAW,
    measure: { unit: 'days' },
    sure: false,
  });
}

/**
 * Three days without IJ maladie at the start of a stop (CSS R323-1), once seven for artisans, told by their
 * number or by the day of the first payment. Looks like it and is not: the seven days of the employer's
 * complement, the day of public servants, an AT/MP or a TPT, which have none.
 */
export const ijCarence: Kind = {
  name: 'ij.carence',
  forms: [DURATION, RANKED_DAY],
  words: 'regle',
  read,
};
