import { asText } from '../../../core/papers/as-text.ts';
import type { PaperDocument } from '../../../core/papers/document.ts';
import { focusIn, put, type Redraws } from './desk.ts';
import { paperNodes } from './paper-nodes.ts';
import printCss from './print.css?inline';

/** How long a file or a page to print is kept once it was handed over, in milliseconds. */
const KEPT_FOR = 60_000;

/** Copies a text; where the browser refuses, shows it selected. */
export async function copyOut(to: Redraws, of: 'paper' | 'link', text: string): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  put(to, { byHand: copied ? undefined : { of, text } });
  if (!copied) focusIn(to, `#a-copier-${of}`);
  return copied ?? false;
}

export async function copyPaper(to: Redraws, document: PaperDocument): Promise<void> {
  const copied = await copyOut(to, 'paper', asText(document));
  put(to, { said: copied ? 'copie' : 'choisi' });
}

/**
 * Prints the document alone, from inside any page: in a frame of its own, with a style sheet that no
 * policy of the page forbids.
 */
export function printPaper(to: Redraws, paper: PaperDocument): void {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) {
    frame.remove();
    return;
  }
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printCss);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = paper.lang;
  page.title = paper.title;
  page.body.replaceChildren(paperNodes(paper, page));
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  setTimeout(() => frame.remove(), KEPT_FOR);
  put(to, { said: 'imprime' });
  view.focus();
  view.print();
}

/** The document as a Word file; its writer comes when it is asked for. */
export async function downloadPaper(to: Redraws, paper: PaperDocument): Promise<void> {
  put(to, { said: 'prepare' });
  try {
    const { docxOf } = await import('../../papers/docx.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await docxOf(paper));
    link.download = `${paper.fileName}.docx`;
    link.click();
    // The browser reads the file after the click: its address must outlive it.
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
    put(to, { said: 'pret' });
  } catch {
    put(to, { said: 'wordEchec' });
  }
}
