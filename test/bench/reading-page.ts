import { readPage } from '../../core/claims/read-page.ts';
import { asDay } from '../../core/time/day.ts';
import { pageText } from '../../extension/reader/page-text.ts';
import { compare } from './compare.ts';

/** A page of own words, of about `size` characters, with one claim in every tenth paragraph. */
function fill(page: Document, size: number): void {
  const body = page.createElement('main');
  let length = 0;
  for (let i = 0; length < size; i += 1) {
    const block = page.createElement(i % 12 === 0 ? 'h2' : 'p');
    const strong = page.createElement('strong');
    strong.textContent = i % 10 === 5 ? '41,95' : `${i} jours`;
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

/** What any reader must do: walk the text nodes and join them. */
function bareWalk(page: Document): string {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return text;
}

/** Run inside a page of a real browser: reading it and judging its claims, beside a bare walk of its text. */
export function measure(size: number) {
  const on = asDay('2026-11-23');
  if (!on) throw new Error('not a day');
  fill(document, size);
  const ours = () => readPage({ text: pageText(document.body).text, official: true }, on);
  if (ours().length === 0) throw new Error('nothing was read');
  return compare(ours, () => bareWalk(document), 5);
}
