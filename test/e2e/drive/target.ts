/** What was asked of an element, or why it cannot be had for now. */
export type Found<T> = { done: T } | { why: string };

/** Runs in the page: the element of a selector, through open shadow roots. */
function find(selector: string): Found<Element> {
  let scope: ParentNode = document;
  let element: Element | null = null;
  for (const part of selector.split('>>>')) {
    element = scope.querySelector(part.trim());
    if (!element) return { why: `nothing matches ${part.trim()}` };
    scope = element.shadowRoot ?? element;
  }
  return element ? { done: element } : { why: 'the selector is empty' };
}

/** Runs in the page: the middle of an element as a mouse would find it, scrolled into view. */
export function pointOf(element: Element): Found<{ x: number; y: number }> {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box || getComputedStyle(element).visibility !== 'visible') return { why: 'it is hidden' };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!hit) return { why: 'it lies outside of the window' };
  // A press on the label of a hidden radio button is a press on the button.
  const label = element.closest('label');
  let at: Node | null = hit;
  while (at && at !== element && at !== label)
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null);
  return at ? { done: { x, y } } : { why: `<${hit.localName}> covers it` };
}

/** Runs in the page: gives a field the focus, and says whether it holds plain text. */
export function focusOn(element: Element): Found<{ plain: boolean }> {
  if (!(element instanceof HTMLElement)) return { why: 'it cannot be typed into' };
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.focus();
  const root = element.getRootNode();
  const focused =
    root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  if (focused !== element) return { why: 'it does not take the focus' };
  const inParts = ['date', 'time', 'month', 'week'];
  const input = element instanceof HTMLInputElement && !inParts.includes(element.type);
  return {
    done: { plain: input || element instanceof HTMLTextAreaElement || element.isContentEditable },
  };
}

/** Runs in the page: an element's text as it is shown. */
export function textOf(element: Element): Found<string> {
  return { done: element instanceof HTMLElement ? element.innerText : (element.textContent ?? '') };
}

/** An expression that asks something of the element of a selector, as JSON text. */
export function asking<T>(selector: string, ask: (element: Element) => Found<T>): string {
  const element = `(${find})(${JSON.stringify(selector)})`;
  return `(() => { const found = ${element}; return JSON.stringify('why' in found ? found : (${ask})(found.done)); })()`;
}
