/** Letters and marks that stand for a plain one. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  ['aàâä', 'cç', 'eéèêëᵉ', 'iîï', 'oôö', 'rʳ', 'uùûü', "'’‘ʼ", '-–—‑−'].flatMap((letters) =>
    [...letters.slice(1)].map((other) => [other, letters.slice(0, 1)] as const),
  ),
);

const known = new Map(PLAIN);

function plain(character: string): string {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  const lower = character.toLowerCase();
  const one = /\s/.test(character) ? ' ' : lower.length === 1 ? lower : character;
  const folded = PLAIN.get(one) ?? one;
  known.set(character, folded);
  return folded;
}

/**
 * Lower case, no accents, plain spaces and apostrophes, so that words are compared as people mean
 * them. One character gives one: offsets stay those of the page. Tabs are kept, they part cells.
 */
export const fold = (text: string): string => text.replace(/[^\n\t -@[-`a-z{-~]/g, plain);
