import { askedBefore, type Place } from './place.ts';

/**
 * What calls an amount a maximum, before it: the names of a maximum, and the ways of saying that nothing goes beyond
 * it ("ne peut pas toucher plus de", "bloquée à", "dans la limite de").
 */
export const CAP =
  /plafon|maxim|\bmaxi?\b|\becret|\bne (?:peu|pourr|pouvai|doi|saurai|devr)\w+ (?:\w+ ){0,3}(?:etre )?(?:depass|exced|superieur|plus (?:elev|haut|grand|import))|\bne depass|\bn'exced|\bn(?:e |')(?:\w+ ){1,4}plus d(?:e |')$|\bsans (?:pouvoir )?(?:depass|exced)|\bne (?:\w+ ){0,2}franchi|\bn'(?:ira|iront|va|vont) (?:pas |jamais )?au-dela d|\bimpossible de (?:\w+ ){1,3}(?:plus|davantage) (?:que |de |d')|\bne (?:\w+ ){1,4}au-de(?:ssus|la) d|\bne (?:pourr|peu|percev|percoi|recevr|toucher)\w* (?:\w+ ){0,2}que $|\bcapp?ee?s? a |\blimite\b[^.;€]{0,30}: ?$|\b(?:montant|somme|niveau|valeur|indemnite|ij) (?:journaliere? )?(?:le |la )?plus (?:elev|haut|fort)|\bmeilleur des cas|\bau mieux\b|\bjamais (?:plus|au-dela|au-dessus) (?:de|que) $|\bcantonn\w* a |\blimites? (?:haute|superieure|maximale|legale)|\blimites? (?:de|a)|\blimitee?s? a|\b(?:bloqu|born|contenu)\w* a |\bjusqu'a (?:environ |pres de )?$|\bau plus\b(?! (?:tard|tot))|\bpas plus (?:de|que) $|\b1[,.][48]0? ?(?:fois |x ?|× ?|\* ?)?(?:(?:le |du |la valeur du |le montant du )*)smic/;
const CAP_AFTER =
  /^[^,;:.()]{0,45}?(?:\bmaxim|\bmaxi?\b|\bau plus\b(?! (?:tard|tot))|\bplafon)|^ ?(?:bruts? ?|nets? ?)?(?:par jour|\/ ?j\w*)?(?: bruts?| nets?)? ?[,:] ?(?:c'est |soit |tel est |voila )?(?:desormais |donc |aussi )?(?:le |un |son )?(?:\w+ )?(?:maxim|plafon)\w*(?![^.;]{0,30}\d)/;

/** "On ne peut pas toucher plus de": not what is added. */
export const NO_MORE = /\bn(?:e |')(?:\w+ ){1,4}plus d(?:e |')$/;

/** A pay is kept, or counts, up to its maximum. */
const COUNTS = /\bpris\w* en compte|\bretenu|\bretient|\bcomptent?\b/;

/** Whether the words after an amount call it a maximum. */
export const isCapAfter = (tail: string): boolean => CAP_AFTER.test(tail);

/** Whether the words beside an amount call it a maximum. */
export const isCapped = (lead: string, tail: string): boolean =>
  CAP.test(lead) || COUNTS.test(lead) || CAP_AFTER.test(tail);

/** The subject of a sentence that stands for that of the one before: "Désormais, ce dernier s'élève à". */
const PRONOUN =
  /^[^a-z0-9]{0,4}(?:[^,;:.€]{0,60}, ?|(?:ainsi|donc|desormais|aujourd'hui|actuellement|concretement) )?(?:ce (?:dernier|montant|chiffre|maximum)|cette (?:derniere|limite|somme|valeur|barre)|celui-ci|celle-ci|ceux-ci|celles-ci|ils?|elles?|c'est|soit)\b/;

/** What a sentence says after a pronoun that may stand for a maximum of the sentence, or the question, before. */
export function saidOfCap(place: Place): string | undefined {
  const pronoun = PRONOUN.exec(place.lead)?.[0];
  if (pronoun === undefined) return undefined;
  const [last = ''] = /[^.?!\n]*[.?!:]?\s*$/.exec(place.before.slice(-SENTENCE)) ?? [];
  const named = CAP.test(last) || CAP.test(askedBefore(place));
  return named ? place.lead.slice(pronoun.length) : undefined;
}
const SENTENCE = 260;
