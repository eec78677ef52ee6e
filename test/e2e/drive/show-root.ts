/** Runs in the page: lets an element show a shadow root that was closed to the page's scripts. */
export function showRoot(host: Element, root: ShadowRoot): void {
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
}
