/** Waits until a page stands before a person: one that is opened aside costs nothing until then. */
export function whenSeen(page: Document, signal: AbortSignal): Promise<void> {
  if (!page.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
  });
}
