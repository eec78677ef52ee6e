import type { Block, Line, PaperDocument } from '../../../core/papers/document.ts';

type Writer = (
  name: keyof HTMLElementTagNameMap,
  kind: string,
  inside: readonly Node[],
) => HTMLElement;

const writerIn =
  (page: Document): Writer =>
  (name, kind, inside) => {
    const element = page.createElement(name);
    if (kind) element.className = kind;
    element.append(...inside);
    return element;
  };

function blockNode(block: Block, write: Writer, page: Document): HTMLElement {
  const pieces = (line: Line) =>
    line.map((piece) =>
      typeof piece === 'string'
        ? page.createTextNode(piece)
        : write('span', 'blank', [page.createTextNode(`[${piece.shown}]`)]),
    );
  const { kind } = block;
  if (kind === 'table') {
    const head = block.head.map((cell) => write('th', '', pieces([cell])));
    const rows = block.rows.map((row) =>
      write(
        'tr',
        '',
        row.map((cell, rank) => write(rank === 0 ? 'th' : 'td', '', pieces(cell))),
      ),
    );
    return write('table', '', [
      write('thead', '', [write('tr', '', head)]),
      write('tbody', '', rows),
    ]);
  }
  if (kind === 'list' || kind === 'sources')
    return write(
      'ul',
      kind,
      block.lines.map((line) => write('li', '', pieces(line))),
    );
  if ('lines' in block)
    return write(
      'div',
      kind,
      block.lines.map((line) => write('p', '', pieces(line))),
    );
  const name = kind === 'subject' ? 'h1' : kind === 'heading' ? 'h2' : 'p';
  return write(name, kind, pieces(block.line));
}

/** A document as nodes of a page, for print. A letter has air; a sheet or a summary is set small. */
export function paperNodes({ blocks }: PaperDocument, page: Document): HTMLElement {
  const write = writerIn(page);
  const isLetter = blocks[0]?.kind === 'sender';
  return write(
    'main',
    isLetter ? 'letter' : 'dense',
    blocks.map((block) => blockNode(block, write, page)),
  );
}
