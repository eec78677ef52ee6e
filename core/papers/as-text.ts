import { type Block, lineText, type PaperDocument } from './document.ts';

function blockText(block: Block): string {
  if ('line' in block) return lineText(block.line);
  if (block.kind === 'list' || block.kind === 'sources')
    return block.lines.map((line) => `- ${lineText(line)}`).join('\n');
  if ('lines' in block) return block.lines.map(lineText).join('\n');
  const rows = block.rows.map((row) => row.map(lineText).join(' | '));
  return [block.head.join(' | '), ...rows].join('\n');
}

/** A document as text to paste anywhere; a blank line between its parts. */
export const asText = ({ blocks }: PaperDocument): string =>
  `${blocks.map(blockText).join('\n\n')}\n`;
