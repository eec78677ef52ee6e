import type { FileChild, IParagraphOptions, ParagraphChild, Table } from 'docx';
import type { Block, Line, PaperDocument } from '../../core/papers/document.ts';

type Docx = typeof import('docx');

/** Word counts lengths in twentieths of a point, letters in halves of one. */
const CM = 567;
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = Math.round(2.2 * CM);
const RECIPIENT_INDENT = 9 * CM;
const BODY = 21;
const SMALL = 17;

/** Text with its line breaks; a blank is highlighted, so that none is sent by mistake. */
function runs(docx: Docx, line: Line, bold: boolean, size: number): ParagraphChild[] {
  return line.flatMap((piece) => {
    if (typeof piece !== 'string')
      return [new docx.TextRun({ text: `[${piece.shown}]`, highlight: 'yellow', bold, size })];
    return piece
      .split('\n')
      .map((text, index) => new docx.TextRun({ text, bold, size, ...(index > 0 && { break: 1 }) }));
  });
}

interface Look extends IParagraphOptions {
  readonly bold?: boolean;
  readonly size?: number;
}

function paragraph(docx: Docx, line: Line, { bold = false, size = BODY, ...look }: Look = {}) {
  return new docx.Paragraph({
    spacing: { after: 120 },
    ...look,
    children: runs(docx, line, bold, size),
  });
}

function tableOf(docx: Docx, block: Extract<Block, { kind: 'table' }>): Table {
  const cell = (line: Line, column: number, bold: boolean) =>
    new docx.TableCell({
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        paragraph(docx, line, {
          bold,
          spacing: { after: 0 },
          alignment: column === 0 ? docx.AlignmentType.LEFT : docx.AlignmentType.RIGHT,
        }),
      ],
    });
  const head = new docx.TableRow({
    tableHeader: true,
    children: block.head.map((text, column) => cell([text], column, true)),
  });
  const rows = block.rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: row.map((line, column) => cell(line, column, false)),
      }),
  );
  // Without widths of their own, some word processors draw the columns a letter wide.
  const part = Math.floor((A4.width - 2 * MARGIN) / (block.head.length + 1));
  return new docx.Table({
    width: { size: part * (block.head.length + 1), type: docx.WidthType.DXA },
    columnWidths: block.head.map((_, column) => (column === 0 ? 2 * part : part)),
    rows: [head, ...rows],
  });
}

function lookOf(docx: Docx, kind: Exclude<Block['kind'], 'table'>): Look {
  const tight = { after: 0 };
  switch (kind) {
    case 'sender':
      return { spacing: tight };
    case 'recipient':
      return { spacing: tight, indent: { left: RECIPIENT_INDENT } };
    case 'dated':
      return { spacing: { before: 240, after: 240 }, indent: { left: RECIPIENT_INDENT } };
    case 'registered':
      return { size: SMALL, spacing: { after: 160 } };
    case 'subject':
      return { heading: docx.HeadingLevel.HEADING_1, spacing: { after: 200 } };
    case 'heading':
      return { heading: docx.HeadingLevel.HEADING_2, spacing: { before: 160, after: 80 } };
    case 'small':
      return { size: SMALL, spacing: { before: 80, after: 40 } };
    case 'signature':
      return { spacing: { before: 480, after: 240 }, indent: { left: RECIPIENT_INDENT } };
    case 'sources':
      return { size: SMALL, spacing: { after: 20 } };
    case 'list':
      return { bullet: { level: 0 }, spacing: { after: 40 } };
    case 'paragraph':
      return { alignment: docx.AlignmentType.LEFT };
  }
}

function blockOf(docx: Docx, block: Block): readonly FileChild[] {
  if (block.kind === 'table') return [tableOf(docx, block), paragraph(docx, [], { size: SMALL })];
  const look = lookOf(docx, block.kind);
  const bold = block.kind === 'subject' || block.kind === 'heading';
  const lines = 'lines' in block ? block.lines : [block.line];
  return lines.map((line) => paragraph(docx, line, { ...look, bold }));
}

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' } as const;
const heading = (size: number) => ({
  run: { font: 'Arial', size, bold: true, color: '000000' },
  paragraph: { keepNext: true },
});

/**
 * A document as a Word file (A4), made here and sent nowhere. The writer is loaded when it is asked
 * for; the promise fails where it cannot be loaded.
 */
export async function docxOf({ lang, title, blocks }: PaperDocument): Promise<Blob> {
  const docx = await import('docx');
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const file = new docx.Document({
    title,
    creator: 'Quotité',
    lastModifiedBy: 'Quotité',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: BODY, language: { value: LANGUAGES[lang] } },
        },
        heading1: heading(BODY + 2),
        heading2: heading(BODY),
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin } },
        children: blocks.flatMap((block) => blockOf(docx, block)),
      },
    ],
  });
  return docx.Packer.toBlob(file);
}
