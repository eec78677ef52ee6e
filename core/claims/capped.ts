/**
 * What calls an amount a maximum, before it: the names of a maximum, and the ways of saying that nothing goes beyond
 * it ("ne peut pas toucher plus de", "bloquée à", "dans la limite de").
 */
export const CAP =
  /plafon|maxim|\bmaxi?\b|\becret|\bne (?:peu|pourr|pouvai|doi|saurai|devr)\w+ (?:\w+ ){0,3}(?:etre )?(?:depass|exced|superieur|plus (?:elev|haut|grand|import))|\bne depass|\bn'exced|\bn(?:e |')(?:\w+ ){1,4}plus d(?:e |')$|\bsans (?:pouvoir )?(?:depass|exced)|\blimites? (?:de|a)|\blimitee?s? a|\b(?:bloqu|born|contenu)\w* a |\bjusqu'a (?:environ |pres de )?$|\bau plus\b(?! (?:tard|tot))|\bpas plus (?:de|que) $|\b1[,.][48]0? ?(?:fois |x ?|× ?|\* ?)?(?:(?:le |du |la valeur du |le montant du )*)smic/;
const CAP_AFTER = /^[^,;:.()]{0,45}?(?:\bmaxim|\bmaxi?\b|\bau plus\b(?! (?:tard|tot))|\bplafon)/;

/** "On ne peut pas toucher plus de": not what is added. */
export const NO_MORE = /\bn(?:e |')(?:\w+ ){1,4}plus d(?:e |')$/;

/** A pay is kept, or counts, up to its maximum. */
const COUNTS = /\bpris\w* en compte|\bretenu|\bretient|\bcomptent?\b/;

/** Whether the words after an amount call it a maximum. */
export const isCapAfter = (tail: string): boolean => CAP_AFTER.test(tail);

/** Whether the words beside an amount call it a maximum. */
export const isCapped = (lead: string, tail: string): boolean =>
  CAP.test(lead) || COUNTS.test(lead) || CAP_AFTER.test(tail);
