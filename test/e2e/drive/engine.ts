import type { ServedPage } from './browser.ts';
import type { Tab } from './tab.ts';

/** A browser that runs, as far as the two differ. */
export interface Engine {
  newTab(): Promise<Tab>;
  /** Where the extension's own pages are, when it is loaded. */
  extension?: string;
}

/** What has to be undone when the browser closes, or when it could not be opened after all. */
export class Closing {
  readonly #steps: (() => unknown)[] = [];

  add(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** The last done is the first undone; all is tried, and the first failure is told. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (let step = this.#steps.pop(); step; step = this.#steps.pop())
      try {
        await step();
      } catch (error) {
        failures.push(error);
      }
    if (failures.length > 0) throw failures[0];
  }
}

/** The headers of a served page; those that the test gives have the last word. */
export function headersOf(page: ServedPage): Record<string, string> {
  const given = Object.entries(page.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return { 'content-type': 'text/html; charset=utf-8', ...Object.fromEntries(given) };
}
