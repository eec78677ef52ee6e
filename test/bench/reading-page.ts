import { readPage } from '../../core/claims/read-page.ts';
import { asDay } from '../../core/time/day.ts';
import { mayClaim } from '../../extension/reader/may-claim.ts';
import { pageText } from '../../extension/reader/page-text.ts';
import { compare } from './compare.ts';

/** A page of own words, of about `size` characters, with one claim in every tenth paragraph; or of one sentence. */
function fill(page: Document, size: number, sentence?: () => string): void {
  const body = page.createElement('main');
  let length = 0;
  for (let i = 0; length < size; i += 1) {
    const block = page.createElement(i % 12 === 0 ? 'h2' : 'p');
    const strong = page.createElement('strong');
    strong.textContent = i % 10 === 5 ? '41,95' : `${i} jours`;
    if (sentence) block.append(sentence());
    else
      block.append(
        i % 10 === 5
          ? 'L’indemnité journalière de maladie ne peut pas dépasser '
          : 'Votre caisse répond à votre demande dans un délai de ',
        strong,
        i % 10 === 5 ? ' € par jour.' : ' environ, selon le nombre de dossiers qu’elle a reçus.',
      );
    length += block.textContent?.length ?? 0;
    body.append(block);
  }
  page.body.replaceChildren(body);
}

/** Any value that a page may state: the least that tells where to look. */
const VALUES = /\d+(?:[.,]\d+)?\s?(?:€|euros?|%|jours?|mois|ans?)/gi;

/** What any reader must do: walk the text nodes, join them, and look for values once. */
function bareWalk(page: Document): number {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text.match(VALUES)?.length ?? 0;
}

/** Run inside a page of a real browser: reading it and judging its claims, beside a bare walk of its text. */
export function measure(size: number, rounds = 5) {
  const on = asDay('2026-11-23');
  if (!on) throw new Error('not a day');
  fill(document, size);
  const ours = () => readPage({ text: pageText(document).text, official: true }, on);
  if (ours().length === 0) throw new Error('nothing was read');
  return compare(ours, () => bareWalk(document), rounds);
}

/** What the content script does on a page in which there is nothing to find, beside the bare walk. */
export function measureNothing(size: number) {
  fill(document, size, () => 'Les tomates se sèment en mars, et se repiquent quinze jours après.');
  const ours = () => mayClaim(pageText(document).text);
  if (ours()) throw new Error('something was found');
  return compare(ours, () => bareWalk(document), 5);
}

/** From a page that stands there to its marks, painted: walk, judgement, places and highlights. */
export function measurePaint(size: number) {
  const on = asDay('2026-11-23');
  if (!on) throw new Error('not a day');
  fill(document, size);
  const ours = () => {
    const { text, range } = pageText(document);
    const ranges = readPage({ text, official: true }, on).flatMap(
      ({ start, end }) => range(start, end) ?? [],
    );
    CSS.highlights.set('bench', new Highlight(...ranges));
    return ranges.length;
  };
  if (ours() === 0) throw new Error('nothing was painted');
  return compare(ours, () => bareWalk(document), 5);
}
