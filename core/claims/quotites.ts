import type { Form } from './forms.ts';
import type { Place } from './place.ts';
import { isOwnCase, tptAt } from './therapeutic.ts';

const SHARE = '\\d{1,2} ?(?:%|pour ?cent)';
const BARE = '\\d{1,2}(?: ?(?:%|pour ?cent))?';
const HALF_TIME = "(?:50 ?%|(?:un |d'un )?mi-temps|(?:la )?moitie|50 pour ?cent)";

/** "entre 20 % et 80 %", "de 50 à 90 %". */
export const SHARE_RANGE: Form = {
  name: 'share-range',
  source: `(?:entre |de |varier de |allant de )?(?<![\\w.,/])(?:${BARE}|(?<=\\b(?:entre|de|d') ?)(?:un |le )?mi-temps) ?(?:et|a moins de|a|-|jusqu'a) ?${SHARE}`,
};
/** "50 %, 60 %, 70 %, 80 % ou 90 %". */
export const SHARE_LIST: Form = {
  name: 'share-list',
  source: `(?<![\\w.,/])${BARE}(?:(?: ?[,/;] ?| ou | et |, ?ou |, ?et )${BARE}){2,8}`,
};
/** "au moins 50 %", "ne peut être inférieur à un mi-temps", "50 % ou plus". */
export const LEAST_SHARE: Form = {
  name: 'least-share',
  source: [
    `(?:au moins|au minimum|minimum de|minimum|minimale? de|jamais (?:etre )?inferieure? a|jamais moins d[e']|pas moins d[e']|pas (?:etre )?(?:en dessous|au-dessous) d[eu']|(?:ne |sans )(?:peut|peuvent|pourra|doit|pouvoir) (?:pas |donc |toutefois |jamais )*(?:etre )?(?:inferieure?s? a|moins d[e']|(?:descendre )?(?:en dessous|au-dessous|sous)(?: d[eu'])?)|n'est (?:pas|jamais) inferieure? a|ne (?:descend|tombe|passe)\\w* (?:jamais|pas) (?:sous|en dessous d[eu']|au-dessous d[eu'])|egale? ou superieure? a|superieure? ou egale? a|inferieure?s? au) ?:? ?(?:un |le |au |d'un )?${HALF_TIME}`,
    `${HALF_TIME} (?:ou plus|et plus|minimum|au minimum|au moins)(?! d)`,
  ].join('|'),
};
/** "aucune quotité n'est imposée", "la loi ne fixe ni minimum ni maximum". */
export const NO_SHARE: Form = {
  name: 'no-share',
  source: [
    "(?:\\baucune?|pas de|pas d'|ni) ?(?:quotite|pourcentage|taux|minimum|plancher|seuil|duree du travail|duree de travail)s? (?:[a-z']+ ){0,4}?(?:imposee?|fixee?|fixe|prevue?|exigee?|legale?|obligatoire|minimale?|minimum|maximale?|requise?|defini\\w*)s?",
    "(?:la loi|les textes?|le code|la reglementation|l'article)[^.;\\n]{0,30} (?:ne |n')(?:fixe|impose|prevoi|precise|defini)\\w* (?:pas de |pas d'|aucune? |ni (?:de )?|pas la |pas le )(?:quotite|pourcentage|taux|minimum|plancher|seuil|duree)\\w*",
  ].join('|'),
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
  if (/\bteletravail|\bpresentiel/.test(near)) return undefined;
  if (PAY.test(lead.slice(-50)) || PAY.test(tail.slice(0, 40))) return undefined;
  return [...text.replace(/mi-temps|moitie/, '50').matchAll(/\d{1,2}/g)].map(Number);
}
