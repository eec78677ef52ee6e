import type { Found } from './forms.ts';
import { type Place, sentenceOf } from './place.ts';
import { type Length, lengthIn } from './quantity.ts';
import { regimeAt, statutAt } from './regimes.ts';
import { isOwnCase, tptAt } from './therapeutic.ts';

/**
 * What a length says of a TPT. `longest`: how long IJ may be paid for it; `total`: the four years in
 * all, or the year that comes after three; `prescription`: how long one prescription is.
 */
export type LengthOf = 'longest' | 'total' | 'prescription' | 'atmp' | 'fp' | 'tns';

const DURING =
  /(?:\bdurees?\b|\bdur(?:e|er|era|ent)\b|\bmaxim\w*|\blimit\w+|\binferieure?s? a|\bjusqu'a|\b(?:exced|depass)\w+|\bplafonn\w+|\bperiodes?\b|\bpendant|\bpour\b|\baccord\w+|\bprescri\w+|\brenouvel\w+|\bprolong\w+|\bmis en place|\bcouvr\w+|\bvers(?:ee?s?|e|er|ement)\b|\bindemnis\w+|\b(?:il|elle|celle-ci|celui-ci) (?:est|peut aller|va) (?:alors |ainsi )?(?:de|jusqu'a) ?$|\bs'etend|\bperdur\w+)[^.;]{0,90}$/;
const AFTER =
  /^ ?[,(]?(?: ?\w+,)? ?(?:renouvel|reconduct|prolonge|maxim|au maximum|au plus\b|max\b|supplementaires?|de plus\b|au total|en tout|au-dela)|^, ?(?:le |votre |ce )?(?:tpt|mi-temps|temps partiel)[a-z -]{0,20} (?:s'arrete|prend fin|cesse|se termine|doit cesser)/;
/** "au-delà de trois mois, un médecin agréé examine l'agent": when he is seen, not how long it lasts. */
const OF_THE_EXAMINATION =
  /\bau-dela d[e'] ?#|\b(?:depass|exced)\w+ (?:de )?#(?=.*\b(?:medecin agree|visite|examen))/;
/** "a droit à 90 jours de temps partiel thérapeutique". */
const GRANTED =
  /\b(?:pa(?:ye\w*|ie|iera)|pris en charge|remunere|(?:indemnis|pa[iy]|financ)\w* (?:pas |jamais )?plus d[e']|droit a|(?:rester|demeurer) |(?:cumul|obten|utilis|consomm|prend|compt|percev)\w* plus d[e']|beneficier? d[e']|benefici\w+ d[e']) ?(?:un maximum de )?$/;
/** "Le TPT des indépendants : 90 jours": no other length is so many days. */
const isLimitOfTns = ({ most }: Length, { lead }: Place): boolean =>
  (most === 90 || most === 270) && /: ?$/.test(lead);
/** What makes a number of months or years something else than a duration of the TPT. */
const OTHER_BEFORE =
  /(?:\bdepuis|\bil y a|\bsous|\bavant|\bdelai (?:\w+ ){0,2}(?:de|d')|\banciennete (?:de|d')|\bperiode d'essai (?:de|d')|\bage de|\bagees? de|\bdans (?:un delai de|les|l'annee|moins de)|\btou(?:te)?s les|\bchaque|\bdernieres?|\bderniers|\bpremiers?|\barrets? (?:de travail )?(?:de|d')(?: plus de| moins de| au moins)?|\babsence (?:de|d')(?: plus de| au moins)?|\b(?:conge|contrat|cdd|stage|experience)s? (?:\w+ ){0,4}(?:de|d')) ?(?:moins d[e'] ?|plus d[e'] ?|au moins ?|environ ?)?$/;
const OTHER_AFTER =
  /^ ?(?:avant|de service|d'anciennete|d'arret|d'absence|de cotis|d'affili|d'activite|de travail|de presence|precedant|de conge|de salaire|par (?:semaine|jour)|d'age|suivant|plus tard|de carence|de preavis|ou plus|d'experience|de maladie|apres (?:la|le|votre|son) (?:reprise|notification|reception|demande|date))/;
/** "12 mois consécutifs" are a limit where they cannot be passed: else those of an absence. */
const AT_MOST = /\b(?:exced|depass|maxim|plafonn|limit|jusqu'a)\w*[^.;]{0,40}$/;
const BEYOND_AFTER =
  /^ ?(?:maximum |au plus |au maximum )?(?:au-dela|de plus\b|supplementaires?|en plus\b|apres (?:la fin d(?:es (?:3|trois)|e la (?:3|periode|troisieme)|u delai|es? (?:ses |vos |leurs )?droits)|l'expiration|l'epuisement|le terme|(?:les? )?(?:3|trois) ans|(?:la|les|le|une) (?:periode|delai|36[0o])|epuisement)|a l'issue (?:de|du|des) (?:la periode|delai|(?:3|trois) ans|36)|suivant (?:la fin|l'expiration|les (?:3|trois)))/;
const BEYOND_BEFORE =
  /\b(?:exced|depass|prolong|allong)\w* (?:(?:de plus|au plus|au maximum|encore|alors) )?(?:d'|de )$/;
/** "3 ans + 1 an", "trois ans, puis un an". */
const ADDED =
  /\b(?:3|trois) (?:ans|annees)\b[^.;]{0,60}(?:\+|\b(?:puis|plus|suivie?s? d'|et|auxquels? s'ajoute\w*)) ?(?:encore )?$/;
/** "un an en TPT après les trois ans". */
const AFTER_THREE =
  /^[^.;]{0,60}\b(?:apres|au-dela d(?:es?|u)|a l'issue d(?:es?|u)|en plus d(?:es?|u)) ?(?:(?:les|ces|la|une|periode|delai|terme|duree|de|des) )*(?:3|trois) (?:ans|annees)\b/;
const THREE = /\b(?:3|trois) ans|\btriennal|\b360\b/;
const TOTAL = /\bau total|\ben tout\b|\bcumul|\btotal/;
/** A length that another one is counted from: "au-delà des trois ans". */
const BOUNDS =
  /\b(?:au-dela|apres|terme|fin|issue|expiration|delai|periode)(?: maximale?)? (?:de |des |du |d'|les |ces |la |periode |delai )*$/;

const ACCIDENT =
  /\baccidents? (?:du|de) (?:travail|trajet)|\bat ?[/-] ?mp\b|\b(?:un |d'|l'|en )at\b|\bmaladies? professionnelles?/;

export const monthsIn = ({ most, unit }: Length): number | undefined =>
  unit === 'months' ? most : unit === 'years' ? most * 12 : undefined;

/** What a contract, an employer or a survey says of a TPT is no law. */
const NOT_LAW =
  /\bprevoyance|\bassurance emprunteur|\bassureur|\bgaranties?\b|\bcontrats? d'assurance|\bmutuelles?\b|\bemployeur (?:complete|maintien|vers)\w*|\bmaintien\w* (?:de |du |le |son |votre |leur )salaire|\bcomplement (?:de salaire|employeur)|\baccords? (?:d'entreprise|de branche|collectif)|\bconventions? collectives?|\betude\b|\bstatisti|\d ?% des (?:salaries|personnes|assures|arrets)/;

/** Under a heading on TPT, what a sentence says of a stop is said of the stop. */
const STOP = /\b(?:l'|un |votre |tout |les |d'|en )arrets?\b/;

/** Four years in all are said of the stop, of the IJ or of the TPT alike. */
function isTotal(months: number | undefined, { lead, tail, near, before, below }: Place): boolean {
  if (months === 48) return true;
  if (months !== 12) return false;
  if (BEYOND_AFTER.test(tail) || AFTER_THREE.test(tail) || ADDED.test(lead)) return true;
  return (
    BEYOND_BEFORE.test(near.lead) && THREE.test(`${before.slice(-260)}\n${lead} ${tail}\n${below}`)
  );
}

/** Days and weeks are only those of a prescription where the sentence says so. */
const isPrescribed = (place: Place): boolean =>
  /\bprescri|\brenouvelables?\b/.test(sentenceOf(place)) &&
  !/\bdelai|\benvoi|\benvoy|\btransm|\badress|\bheures|\bpremiers jours|\bcarence/.test(
    sentenceOf(place),
  );

/** A list or a table of durations: its label or its headings say so. */
const isLabelled = ({ lead, bare, headings }: Place): boolean =>
  bare &&
  /\bdurees?\b|\bmaxim|\bperiodes?\b|\brenouvel|\bcombien de temps/.test(
    `${lead} ${headings.join(' ')}`,
  );

const kept = new WeakMap<Place, { readonly of: LengthOf | undefined }>();

/** What the length found at a place is the length of, where it is one of a TPT. */
export function lengthAt(found: Found, place: Place): LengthOf | undefined {
  const known = kept.get(place) ?? { of: lengthOf(found, place) };
  kept.set(place, known);
  return known.of;
}

function lengthOf(found: Found, place: Place): LengthOf | undefined {
  const { lead, tail, near, bare } = place;
  const about = tptAt(place);
  if (!about || isOwnCase(place) || /\?$/.test(tail) || NOT_LAW.test(sentenceOf(place)))
    return undefined;
  const length = lengthIn(found.text);
  if (length.unit === 'hours') return undefined;
  const months = monthsIn(length);
  if (isTotal(months, place) && statutAt(place) !== 'fp') return 'total';
  if (about !== 'here' && STOP.test(near.lead)) return undefined;
  if (OTHER_BEFORE.test(near.lead) || OTHER_AFTER.test(tail)) return undefined;
  if (/^ consecutifs/.test(tail) && !AT_MOST.test(near.lead)) return undefined;
  if (
    !DURING.test(near.lead) &&
    !GRANTED.test(near.lead) &&
    !isLimitOfTns(length, place) &&
    !AFTER.test(tail) &&
    !isLabelled(place)
  )
    return undefined;
  const statut = statutAt(place);
  if (statut === 'tns') return 'tns';
  const named = /\bde service\b|\bfonction|\bagents?\b|\bpublic/.test(sentenceOf(place));
  if (months === undefined)
    return isPrescribed(place) && statut !== 'fp' ? 'prescription' : undefined;
  const accident = regimeAt(place) === 'atmp' && ACCIDENT.test(sentenceOf(place));
  if (accident && (statut !== 'fp' || (!named && !bare && /\btravail\b/.test(lead)))) {
    return ACCIDENT.test(near.lead) || ACCIDENT.test(tail) ? 'atmp' : undefined;
  }
  if (statut === 'fp') return OF_THE_EXAMINATION.test(`${near.lead}#${tail}`) ? undefined : 'fp';
  if (BOUNDS.test(near.lead) && !isInAll(place)) return undefined;
  if (months === 36 && /\bsur (?:une periode de |les |ces )?$/.test(near.lead)) return undefined;
  // The three years of any IJ, with the year that comes after them or for an ALD.
  if (months === 36 && THREE_YEARS.test(sentenceOf(place))) return undefined;
  return months < 12 ? 'prescription' : 'longest';
}

const THREE_YEARS =
  /\bald\b|\blongue duree|\bun an (?:supplementaire|de plus|au-dela)|\b1 an (?:supplementaire|de plus|au-dela)|\bplus d'?un an\b|\+ ?(?:1|un) an\b|\b(?:4|quatre) ans/;

/** "renouvelable une fois", "trois ans au total": what no text says of it. */
export const isInAll = ({ lead, tail }: Place): boolean =>
  TOTAL.test(lead.slice(-60)) || TOTAL.test(tail.slice(0, 30));
