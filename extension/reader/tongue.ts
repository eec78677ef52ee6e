import { attribute } from './unshadowed.ts';

const isFrench = (tag: string): boolean => tag === '' || /^fr\b/i.test(tag);

/**
 * The language of what is being walked: that of the nearest element that names one. A paragraph in
 * English in a French page follows other laws than ours.
 */
export class Tongue {
  readonly #named: { readonly element: Element; readonly french: boolean }[] = [];

  get isFrench(): boolean {
    return this.#named.at(-1)?.french ?? true;
  }

  enter(element: Element): void {
    const tag = attribute(element, 'lang');
    if (tag !== null) this.#named.push({ element, french: isFrench(tag.trim()) });
  }

  leave(element: Element): void {
    if (this.#named.at(-1)?.element === element) this.#named.pop();
  }
}
