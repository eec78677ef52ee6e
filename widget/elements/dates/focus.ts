/** Leads to a part of the calculator once it has been drawn: what was pressed may be gone by then. */
export function focusOn({ target }: Event, selector: string): void {
  const root = target instanceof Node ? target.getRootNode() : undefined;
  if (root instanceof ShadowRoot)
    setTimeout(() => root.querySelector<HTMLElement>(selector)?.focus());
}
