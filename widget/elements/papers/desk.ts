import type { BlankId } from '../../../core/papers/blanks.ts';
import type { Change } from '../../../core/papers/changes.ts';
import type { Shared } from '../../../core/papers/share-link.ts';
import type { LetterId, LinkProblem } from '../../../core/words/fr/papers.ts';
import type { WidgetPapersWord } from '../../../core/words/fr/widget-papers.ts';
import type { Kept } from '../tpt-calculator/kept-here.ts';
import type { AskingPapers } from './asking-papers.ts';

export type Chosen = LetterId | 'feuille' | 'resume';

/** What came of the link that the page was opened with, or that was pasted. */
export type Opened =
  | { readonly is: 'refused'; readonly problem: LinkProblem }
  | { readonly is: 'asking'; readonly shared: Shared }
  | { readonly is: 'shown'; readonly shared: Shared; readonly changes: readonly Change[] };

/** What is being done with papers. It is kept while the page is, and nowhere else. */
export interface Desk {
  chosen: Chosen | undefined;
  texts: Partial<Record<BlankId, string>>;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: Set<BlankId>;
  /** What is to be said aloud of the paper, of the link, and of the link that was opened. */
  said: WidgetPapersWord | undefined;
  linkSaid: WidgetPapersWord | undefined;
  /** Shown, selected, where the browser lets nothing be copied. */
  byHand: { readonly of: 'paper' | 'link'; readonly text: string } | undefined;
  pasted: string;
  pastedProblem: LinkProblem | undefined;
  opened: Opened | undefined;
  openedSaid: WidgetPapersWord | undefined;
}

const desks = new WeakMap<Kept, Desk>();

/** The desk of a calculator. */
export function deskOf(host: Kept): Desk {
  const known = desks.get(host);
  if (known) return known;
  const desk: Desk = {
    chosen: undefined,
    texts: {},
    left: new Set(),
    said: undefined,
    linkSaid: undefined,
    byHand: undefined,
    pasted: '',
    pastedProblem: undefined,
    opened: undefined,
    openedSaid: undefined,
  };
  desks.set(host, desk);
  return desk;
}

export type Redraws = Pick<AskingPapers, 'host' | 'form'>;

/** Changes the desk and draws it. */
export function put({ host, form }: Redraws, change: Partial<Desk>): void {
  Object.assign(deskOf(host), change);
  form.change({});
}

/** The drawing is done before the next frame: then what it drew can take the focus. */
export const focusIn = ({ host }: Redraws, selector: string): number =>
  requestAnimationFrame(() => host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
