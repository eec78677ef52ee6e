// A form answers with its own fields where a page gave them the name of what is asked of it:
// `form.matches` may be an input. What is asked of the class of all elements is answered as it should.

export const matches = (element: Element, selectors: string): boolean =>
  Element.prototype.matches.call(element, selectors);

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const scrollTo = (element: Element, options: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, options);

export const hasAttributes = (element: Element): boolean =>
  Element.prototype.hasAttributes.call(element);
