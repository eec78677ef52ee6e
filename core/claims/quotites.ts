import type { Form } from './forms.ts';
import type { Place } from './place.ts';
import { isOwnCase, tptAt } from './therapeutic.ts';

const SHARE = '\\d{1,2} ?(?:%|pour ?cent)';
const BARE = '\\d{1,2}(?: ?(?:%|pour ?cent))?';
const HALF_TIME = "(?:50 ?%|(?:un |d'un )?mi-temps|(?:la )?moitie|50 pour ?cent)";

/** "entre 20 % et 80 %", "de 50 à 90 %". */
export const SHARE_RANGE: Form = {
  name: 'share-range',
  source: `(?:entre |de |varier de |allant de )?(?<![\\w.,/])${BARE} ?(?:et|a|-|jusqu'a) ?${SHARE}`,
};
/** "50 %, 60 %, 70 %, 80 % ou 90 %". */
export const SHARE_LIST: Form = {
  name: 'share-list',
  source: `(?<![\\w.,/])${BARE}(?:(?: ?[,/;] ?| ou | et |, ?ou |, ?et )${BARE}){2,8}`,
};
/** "au moins 50 %", "ne peut être inférieur à un mi-temps". */
export const LEAST_SHARE: Form = {
  name: 'least-share',
  source: `(?:au moins|au minimum|minimum de|minimale? de|jamais (?:etre )?inferieure? a|(?:ne |sans )(?:peut|peuvent|pourra|doit|pouvoir) (?:pas |donc |toutefois |jamais )*(?:etre )?(?:inferieure?s? a|descendre (?:en dessous|sous)(?: d[e'])?)|egale? ou superieure? a|superieure? ou egale? a|inferieure?s? au) ?(?:un |au |d'un )?${HALF_TIME}`,
};

const TIME =
  /\bquotite|\bquotas?\b|\btemps de travail|\bduree (?:de(?: service| travail)?|du travail|hebdomadaire)|\bactivite|\bpourcentage|\btaux\b|\bhoraires?\b|\btemps partiel|\bmi-temps|\btemps plein|\btemps complet|\btpt\b|\bservice\b/;
const PAY =
  /\b(?:traitement|salaires?|indemni\w+|remunerations?|rembours\w+|ij|ijss|primes?|cotis\w+|csg|gains?|paye?e?s?|percev\w+|percoi\w+|septiemes|6\/7)\b/;

/**
 * The shares of full time that a place allows: which, in hundredths; undefined where it speaks of pay.
 *
 * @param named whether the place must name what they are shares of
 */
export function quotitesAt(
  text: string,
  place: Place,
  named = true,
): readonly number[] | undefined {
  const { lead, tail } = place;
  const near = `${lead.slice(-160)} ${tail.slice(0, 60)}`;
  if (!tptAt(place) || isOwnCase(place) || (named && !TIME.test(near))) return undefined;
  if (PAY.test(lead.slice(-50)) || PAY.test(tail.slice(0, 40))) return undefined;
  const shares = [...text.matchAll(/\d{1,2}/g)].map(Number);
  return shares.length > 0 ? shares : [50];
}
