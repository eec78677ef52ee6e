/**
 * What surrounds a value, folded, nearest first. Every part is bounded, so that a page of any size
 * or shape is read in linear time.
 */
export interface Place {
  /** Its sentence, before and after the value. In a table: its row. */
  readonly lead: string;
  readonly tail: string;
  /** The part of them that no other amount and no semicolon cuts off from the value. */
  readonly near: { readonly lead: string; readonly tail: string };
  /** The value stands in a cell, a list item or a label, and takes its meaning from above. */
  readonly bare: boolean;
  /** What comes before in the page as running text, closest last. */
  readonly before: string;
  /** Headings that stand above, column headers and captions first. */
  readonly headings: readonly string[];
  /** What follows the sentence, which tells what a heading or a question is about. */
  readonly below: string;
  /** The lines that follow, over a bounded reach. */
  readonly after: string;
  /** What stands on both sides, whatever its blocks: it tells the subject, never the rule. */
  readonly around: string;
  /** How the page is called and begins: what it is about, where nothing nearer says it. */
  readonly title: string;
  /** The note that the value points to: "41,95 € (1)". */
  readonly note: string;
}

const SIDE = 400;
const ABOVE = 2500;
const BLOCKS = 12;
const NOTE_REACH = 4000;
const TITLE = 240;
const AROUND = 900;

const OTHER_AMOUNT = /(?<![\d.,])\d{1,3}(?: ?\d{3}){0,2}(?:[.,]\d{1,2})?\s?(?:€|euros?\b)|;/g;
const ABBREVIATION = /(?:^|[\s('])(?:art|al|cf|ex|env|max|min|mens|n|p|m|mme|dr|st|[a-z])$/;

/** Where the sentence that contains the end of `text` starts in it. */
function sentenceStart(text: string): number {
  for (const stop of [...text.matchAll(/[.!?…]["»)]?\s+(?=\S)/g)].reverse()) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, stop.index - 6), stop.index)))
      return stop.index + stop[0].length;
  }
  return 0;
}

/** Where the sentence that contains the start of `text` ends in it. */
function sentenceEnd(text: string): number {
  for (const stop of text.matchAll(/[.!?…](?=["»)]?\s)/g)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, stop.index - 6), stop.index)))
      return stop.index + 1;
  }
  return text.length;
}

const isRow = (block: string): boolean => /\t| \| /.test(block);

/** Short, and not a sentence nor a value: what stands above a text and names it. */
const isHeading = (block: string): boolean =>
  block.length <= (block.endsWith(':') ? 260 : 130) &&
  !/[.;,]$|\d\s?(?:€|euros?\b)/.test(block.trim());

/**
 * The value at `start`–`end` of a folded page, with its surroundings. What lies above is only read when it
 * is asked for.
 *
 * @param name how the page is called, folded
 */
export function placeOf(text: string, start: number, end: number, name = ''): Place {
  // Cut first, then look for line ends: a page of one endless line is no longer to read.
  const blockLead = lineEnding(text.slice(Math.max(0, start - SIDE), start));
  const blockTail = text.slice(end, end + SIDE).split('\n', 1)[0] ?? '';
  const row = isRow(blockLead + blockTail);
  const lead = row ? blockLead : blockLead.slice(sentenceStart(blockLead));
  const tail = row ? blockTail : blockTail.slice(0, sentenceEnd(blockTail));
  const earlier = row ? '' : blockLead.slice(0, blockLead.length - lead.length);
  let kept: string[] | undefined;
  const blocks = () => {
    kept ??= blocksAbove(text, start - blockLead.length);
    return kept;
  };
  let above: string[] | undefined;
  return {
    lead,
    tail,
    near: near(lead, tail),
    bare: row || isBare(lead, tail, earlier),
    get before() {
      return `${blocks().slice(0, 3).reverse().join('\n')}\n${earlier}`.slice(-700);
    },
    get headings() {
      const headers = () => (row ? columnHeaders(blocks(), blockLead) : []);
      above ??= [...headers(), ...blocks().filter(isHeading)].slice(0, 5);
      return above;
    },
    get below() {
      const after = text.slice(end + tail.length, end + tail.length + SIDE);
      return after.split('\n').find((line) => line.trim() !== '') ?? '';
    },
    get after() {
      return text.slice(end + tail.length, end + tail.length + SIDE);
    },
    get around() {
      return text.slice(Math.max(0, start - AROUND), end + AROUND);
    },
    get title() {
      const begins = text.slice(0, Math.min(TITLE, start));
      return name ? `${name}\n${begins}` : begins;
    },
    get note() {
      return noteOf(text, end, blockTail);
    },
  };
}

const lineEnding = (text: string): string => text.slice(text.lastIndexOf('\n') + 1);

function near(lead: string, tail: string): Place['near'] {
  const last = [...lead.matchAll(OTHER_AMOUNT)].at(-1);
  const next = tail.search(OTHER_AMOUNT);
  return {
    lead: lead.slice(last ? last.index + last[0].length : 0),
    tail: next < 0 ? tail : tail.slice(0, next),
  };
}

function isBare(lead: string, tail: string, earlier: string): boolean {
  const words = `${lead} ${tail}`.replace(/[^a-z]+/g, ' ').trim();
  return earlier === '' && words.length <= 60 && !/\bexemple|\bpercev|\bpercoi/.test(words);
}

/** The blocks above, closest first, without those that are empty. */
function blocksAbove(text: string, from: number): string[] {
  const above = text.slice(Math.max(0, from - ABOVE), Math.max(0, from - 1));
  const blocks = above.split('\n').filter((block) => block.trim() !== '');
  return blocks.reverse().slice(0, BLOCKS);
}

/** Above a row: the header of its column first, then the whole header row, then the caption. */
function columnHeaders(blocks: readonly string[], blockLead: string): string[] {
  const rows = blocks.findIndex((block) => !isRow(block));
  const header = blocks[(rows < 0 ? blocks.length : rows) - 1] ?? '';
  const cells = (line: string) => line.split(/\t| \| /);
  const column = cells(header)[cells(blockLead).length - 1] ?? '';
  const caption = (blocks[rows] ?? '').slice(-260);
  return [column, header, caption].filter((text) => text !== '');
}

/** The text of the note that a mark right after the value refers to, from further down. */
function noteOf(text: string, end: number, blockTail: string): string {
  const mark = /^\s?\((\d|\*{1,3})\)/.exec(blockTail)?.[0].trim();
  if (!mark) return '';
  const [, note] = text.slice(end, end + NOTE_REACH).split(`\n${mark}`, 2);
  return note === undefined ? '' : `${mark}${note.slice(0, SIDE).split('\n', 1)[0]}`;
}

/** The whole sentence of a value, without it. */
export const sentenceOf = ({ lead, tail }: Place): string => `${lead} … ${tail}`;

/** What stands above it: its headings, then the text before. */
export const aboveOf = ({ headings, before }: Place): string => `${headings.join('\n')}\n${before}`;

const QUESTION = 200;
/** The question that a sentence answers, where one stands right before it. */
export const askedBefore = ({ lead, before }: Place): string => {
  const text = [lead, before].find((part) => ASKS.test(part)) ?? '';
  return /[^.?!\n]*\?\s*$/.exec(text.slice(-QUESTION))?.[0] ?? '';
};
const ASKS = /\?\s*$/;
const SHORT = 24;
/** Whether the value opens its sentence, as answers do: right after a question, or after a word or two. */
export const opensAnswer = ({ lead }: Place): boolean => lead.length < SHORT || ASKS.test(lead);

/** What is worked out once for a place: many kinds ask the same of it. */
export function oncePerPlace<T>(of: (place: Place) => T): (place: Place) => T {
  const known = new WeakMap<Place, { readonly value: T }>();
  return (place) => {
    const kept = known.get(place) ?? { value: of(place) };
    known.set(place, kept);
    return kept.value;
  };
}
