/** What makes an amount a maximum, before it and after it. */
const CAP =
  /plafon|maxim|\bmax\b|\bne (?:peu|pourr|pouvai|doi|saurai|devr)\w+ (?:\w+ ){0,3}(?:etre )?(?:depass|exced|superieur)|\bne depass|\bn'exced|\bsans (?:pouvoir )?(?:depass|exced)|\blimites? (?:de|a)|\blimitee?s? a|\bjusqu'a |\bau plus\b(?! (?:tard|tot))|\bpris\w* en compte|\bretenu|\b1[,.][48]0? ?(?:fois |x |× ?)?(?:(?:le |du |la valeur du |le montant du )*)smic/;
const CAP_AFTER = /^[^,;:.]{0,60}?(?:\bmaxim|\bmax\b|\bau plus\b(?! (?:tard|tot))|\bplafon)/;

/** Whether the words beside an amount call it a maximum. */
export const isCapped = (lead: string, tail: string): boolean =>
  CAP.test(lead) || CAP_AFTER.test(tail);
