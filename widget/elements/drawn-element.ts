import { render } from 'lit/html.js';
import type { TemplateResult } from './template.ts';

/**
 * What an element needs around lit's templates: a shadow root with its style sheet, properties set
 * before the element was defined, and one drawing for all the changes of a turn.
 */
export abstract class DrawnElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  #next: Promise<void> | undefined;

  protected abstract draw(): TemplateResult;

  /** Puts a style sheet over those that are worn already. */
  protected wear(css: readonly string[]): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.join(''));
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  /** Hands what was set on a plain element before its definition to the accessors of its class. */
  protected upgrade<K extends keyof this>(property: K): void {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete this[property];
    this[property] = value;
  }

  protected find<E extends Element>(selector: string): E | null {
    return this.#root.querySelector<E>(selector);
  }

  /** Draws before the next frame, however often it is asked. */
  protected redraw(): Promise<void> {
    this.#next ??= Promise.resolve().then(() => {
      this.#next = undefined;
      if (this.isConnected) render(this.draw(), this.#root, { host: this });
    });
    return this.#next;
  }

  connectedCallback(): void {
    this.redraw();
  }
}
