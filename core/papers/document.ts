import type { Language } from '../words/format.ts';
import type { BlankId } from './blanks.ts';

/** Something that is not known yet: shown in square brackets, and offered as a field. */
export interface Blank {
  readonly blank: BlankId;
  /** What stands in its place, without the brackets: "votre adresse". */
  readonly shown: string;
}

/** A line of text, with its blanks where they stand. A text may hold line breaks (an address). */
export type Line = readonly (string | Blank)[];

/** A part of a document. What it looks like is the surface's. */
export type Block =
  | {
      readonly kind: 'dated' | 'registered' | 'subject' | 'heading' | 'paragraph' | 'small';
      readonly line: Line;
    }
  | {
      readonly kind: 'sender' | 'recipient' | 'signature' | 'list' | 'sources';
      readonly lines: readonly Line[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      /** The first cell of a row names it. */
      readonly rows: readonly (readonly Line[])[];
    };

/** A paper as structure: what it says, in order. */
export interface PaperDocument {
  /** Language of the text, which may not be that of the page around it. */
  readonly lang: Language;
  readonly title: string;
  /** Without its extension; no word of health in it. */
  readonly fileName: string;
  readonly blocks: readonly Block[];
}

/** Every line of a block, in reading order. */
export function linesOf(block: Block): readonly Line[] {
  if ('line' in block) return [block.line];
  if ('lines' in block) return block.lines;
  return [...block.head.map((cell) => [cell]), ...block.rows.flat()];
}

/** What is still to fill in, each once, in reading order. */
export function blanksOf({ blocks }: PaperDocument): readonly BlankId[] {
  const pieces = blocks.flatMap(linesOf).flat();
  return [...new Set(pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.blank])))];
}

/** A line in plain text, its blanks in square brackets. */
export const lineText = (line: Line): string =>
  line.map((piece) => (typeof piece === 'string' ? piece : `[${piece.shown}]`)).join('');
