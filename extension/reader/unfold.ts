import { attribute, matches } from './unshadowed.ts';

/** How long a page may take to open what was pressed. */
const PATIENCE_MS = 600;
const LOOK_MS = 50;

/** The words that are needed to open a place by hand; '' where nothing names it. */
type Where = string;

/**
 * Opens what folds a place away, from the outside in, as the person asked to be led there: a `<details>`,
 * what the browser's own search would open, an accordion or a tab whose button says what it controls.
 * Gives undefined once the place can be seen, else the name of what is still folded.
 */
export async function unfold(range: Range): Promise<Where | undefined> {
  const around = ancestors(range);
  const opened = [...around].reverse().filter(open).length > 0;
  for (let waited = 0; opened && waited < PATIENCE_MS && !isSeen(range); waited += LOOK_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  return isSeen(range) ? undefined : nameOf(around);
}

function ancestors({ startContainer }: Range): Element[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  walker.currentNode = startContainer;
  for (let node = walker.parentNode(); node instanceof Element; node = walker.parentNode())
    found.push(node);
  return found;
}

const isClosed = (element: Element): boolean =>
  element.clientHeight === 0 && getComputedStyle(element).overflow === 'hidden';

/** Whether the words take room on the page, and nothing around them holds them shut. */
export function isSeen(range: Range): boolean {
  if (![...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0))
    return false;
  const [closest, ...others] = ancestors(range);
  if (!closest?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return ![closest, ...others].some(isClosed);
}

/** Whether there was something to open, and it was asked to. */
function open(element: Element): boolean {
  if (element instanceof HTMLDetailsElement) {
    const closed = !element.open;
    element.open = true;
    return closed;
  }
  if (attribute(element, 'hidden') === 'until-found') {
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
    return true;
  }
  if (element.checkVisibility({ visibilityProperty: true }) && !isClosed(element)) return false;
  const control = controlOf(element);
  if (!control || !isShut(control) || !isSafe(control)) return false;
  control.click();
  return true;
}

function controlOf(element: Element): HTMLElement | undefined {
  const id = attribute(element, 'id');
  const control = id && document.querySelector(`[aria-controls~="${CSS.escape(id)}"]`);
  return control instanceof HTMLElement ? control : undefined;
}

const isShut = (control: Element): boolean =>
  matches(control, '[aria-expanded=false],[role=tab][aria-selected=false]');

/** Only what opens and leads nowhere: no link to another page, no button that sends a form. */
const isSafe = (control: HTMLElement): boolean =>
  matches(control, 'button,[role=button],[role=tab]') &&
  !matches(control, 'a[href]:not([href^="#"])') &&
  !(control instanceof HTMLButtonElement && control.type === 'submit' && control.form);

/** What a person would press: the nearest name first. */
function nameOf(around: readonly Element[]): Where {
  for (const element of around) {
    const named = element.querySelector(':scope > summary') ?? controlOf(element);
    const text = named?.textContent?.replace(/\s+/g, ' ').trim();
    if (text) return text.slice(0, 80);
  }
  return '';
}
