import { isSkipped } from './skipped.ts';
import { Tongue } from './tongue.ts';

/** What is read of a page, in characters: forty times the longest that people write, and no freeze. */
const MOST_READ = 6_000_000;

const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/** The text of a page as a person reads it, and the way back from its offsets to the page. */
export interface PageText {
  /** Blocks are parted by a line break, cells of a row by a tab; white space is folded as on screen. */
  readonly text: string;
  /** The page goes on beyond what was read. */
  readonly partial: boolean;
  /** The stretch `[start, end)` of the text in the page, through any inline tags. */
  range(start: number, end: number): Range | undefined;
}

const BLOCKS = new Set(
  'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

const isCell = (name: string) => name === 'td' || name === 'th';

/** White space that is not already one space between two words. */
const FOLDED = /^ | $|[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const SOME_FOLDED = new RegExp(FOLDED.source);

/** A run of characters that stands in the text as it stands in its node. */
interface Run {
  readonly at: number;
  readonly node: Text;
  readonly from: number;
  readonly length: number;
}

/** Collects runs; what parts them is written only once something follows. */
class Collector {
  readonly runs: Run[] = [];
  readonly #parts: string[] = [];
  length = 0;
  #between = '';

  part(by: ' ' | '\t' | '\n'): void {
    // A tab was asked for by a cell: the paragraph that opens inside the cell is no new line.
    if (this.#between === '\t' && by === '\n') return;
    if (by !== ' ' || this.#between === '') this.#between = by;
  }

  cell(first: boolean): void {
    this.#between = first ? '\n' : '\t';
  }

  add(node: Text): void {
    const { data } = node;
    let from = 0;
    // Most texts have nothing to fold: a look costs less than a search that finds nothing.
    const folds = SOME_FOLDED.test(data) ? data.matchAll(FOLDED) : [];
    for (const { index, 0: space } of folds) {
      this.#run(node, from, index);
      this.part(' ');
      from = index + space.length;
    }
    this.#run(node, from, data.length);
  }

  #run(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.length > 0) this.#write(this.#between);
    this.#between = '';
    this.runs.push({ at: this.length, node, from, length: to - from });
    this.#write(node.data.slice(from, to));
  }

  #write(text: string): void {
    this.#parts.push(text);
    this.length += text.length;
  }

  get text(): string {
    return this.#parts.join('');
  }
}

function enter(element: Element, into: Collector): void {
  const name = element.localName;
  if (isCell(name)) into.cell(element.previousElementSibling === null);
  else if (BLOCKS.has(name)) into.part('\n');
}

function leave(element: Element, into: Collector): void {
  if (BLOCKS.has(element.localName)) into.part('\n');
}

/** Nodes between two looks at the clock. */
const STRIDE = 200;

/**
 * Walks without recursion: a page may be nested deeper than the stack. The walker of the browser knows
 * its way through forms whose fields are called "firstChild", and through what is taken out meanwhile.
 */
function* walk(root: Node, into: Collector): Generator<void, void> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, SHOWN);
  const tongue = new Tongue();
  for (let count = 1; into.length < MOST_READ; count++) {
    if (count % STRIDE === 0) yield;
    const node = walker.currentNode;
    const skipped = node instanceof Element && isSkipped(node);
    if (node instanceof Text) {
      if (tongue.isFrench) into.add(node);
    } else if (node instanceof Element && !skipped) {
      tongue.enter(node);
      enter(node, into);
    }
    if (skipped) into.part(BLOCKS.has(node.localName) ? '\n' : ' ');
    else if (walker.firstChild()) continue;
    else if (node instanceof Element) close(node, into, tongue);
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      if (parent instanceof Element) close(parent, into, tongue);
    }
  }
}

function close(element: Element, into: Collector, tongue: Tongue): void {
  leave(element, into);
  tongue.leave(element);
}

/** The last run that starts at or before an offset. */
function runBefore(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads in strides, so that whoever runs it may let the page breathe between two of them. */
export function* pageTextInStrides(root: Node): Generator<void, PageText> {
  const collector = new Collector();
  yield* walk(root, collector);
  const { runs, text } = collector;
  return {
    text: text.slice(0, MOST_READ),
    partial: text.length >= MOST_READ,
    range(start, end) {
      const before = runBefore(runs, start);
      const run = runs[before];
      // An offset between two runs belongs to the one that follows.
      const first = run && start >= run.at + run.length ? runs[before + 1] : run;
      const last = runs[runBefore(runs, end - 1)];
      if (!first || !last || first.at >= end || last.at < first.at) return undefined;
      return rangeIn(first, start, last, end);
    },
  };
}

/** Undefined where the page has changed under the words since they were read. */
function rangeIn(first: Run, start: number, last: Run, end: number): Range | undefined {
  const from = first.from + Math.max(0, start - first.at);
  const to = last.from + Math.min(last.length, end - last.at);
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = new Range();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

/** The text of a page, read at once. */
export function pageText(root: Node): PageText {
  const strides = pageTextInStrides(root);
  for (;;) {
    const { done, value } = strides.next();
    if (done) return value;
  }
}
