/** Letters and marks that stand for a plain one. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  ['aàâä', 'cç', 'eéèêëᵉ', 'iîï', 'oôö', 'rʳ', 'uùûü', "'’‘ʼ", '-–—‑−'].flatMap((letters) =>
    [...letters.slice(1)].map((other) => [other, letters.slice(0, 1)] as const),
  ),
);

function plain(character: string): string {
  const lower = character.toLowerCase();
  const one = /\s/.test(character) ? ' ' : lower.length === 1 ? lower : character;
  return PLAIN.get(one) ?? one;
}

/**
 * Lower case, no accents, plain spaces and apostrophes, so that words are compared as people mean
 * them. One character gives one: offsets stay those of the page. Tabs are kept, they part cells.
 */
export const fold = (text: string): string => text.replace(/[^\n\t -@[-`a-z{-~]/g, plain);
