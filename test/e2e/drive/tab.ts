import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAxe } from './axe.ts';
import type { Json, Page, Viewport } from './browser.ts';
import { expression, result } from './expression.ts';
import { chord, type Key, keysOf } from './keys.ts';
import { asking, type Found, focusOn, pointOf, textOf } from './target.ts';

/** What each browser does in its own way; everything else is the same for both. */
export interface Tab {
  navigate(url: string): Promise<void>;
  /** The value of an expression, once settled: a text, or undefined. Throws what the page threw. */
  run(expression: string): Promise<unknown>;
  front(): Promise<void>;
  /** Gives `shadowRoot` of the first element of a selector its closed root. Throws where there is none. */
  pryOpen(selector: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  /** All keys go down in this order and up in the reverse one. */
  strike(keys: readonly Key[]): Promise<void>;
  png(): Promise<Buffer>;
  pdf(): Promise<Buffer>;
  resize(viewport: Viewport): Promise<void>;
  close(): Promise<void>;
}

/** Where an element stands once it has stopped moving: people wait for that too before they press. */
async function still(ask: () => Promise<{ x: number; y: number }>) {
  let before = await ask();
  for (let tries = 0; tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = await ask();
    if (Math.hypot(now.x - before.x, now.y - before.y) < 1) return now;
    before = now;
  }
  return before;
}

/** Asks until an answer that counts comes; the last error or answer says why none did. */
async function waited<R>(patience: number, what: string, ask: () => Promise<Found<R>>): Promise<R> {
  const end = Date.now() + patience;
  for (;;) {
    // A page that is being left answers with an error: it may answer better once it has arrived.
    const answer = await ask().catch((error: unknown) => ({ why: String(error) }));
    if ('done' in answer) return answer.done;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}: ${answer.why}`);
    await sleep(40);
  }
}

/**
 * Sent into the page after each act: two frames, so that what the act changed is drawn. A tab that shows
 * nothing draws no frames, so that a while is enough.
 */
const frames = () =>
  new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), 500);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
  });

export function pageOf(tab: Tab, patience = 10_000): Page {
  const until = <R>(what: string, ask: () => Promise<Found<R>>) => waited(patience, what, ask);

  const evaluate = async <A extends readonly Json[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => result(await tab.run(expression(fn, args)));

  const reach = <T>(selector: string, ask: (element: Element) => Found<T>): Promise<T> =>
    until(selector, async () => result<Found<T>>(await tab.run(asking(selector, ask))));

  const strikeAll = async (chords: readonly (readonly Key[])[]) => {
    for (const keys of chords) await tab.strike(keys);
  };

  // People look once the page has answered: so does the test. A page that the act left has no frames to wait for.
  const drawn = async (act: Promise<void>) => {
    await act;
    await evaluate(frames).catch(() => false);
  };

  return {
    goto: (url) => tab.navigate(url),
    evaluate,
    async click(selector) {
      await tab.front();
      const { x, y } = await still(() => reach(selector, pointOf));
      await drawn(tab.clickAt(x, y));
    },
    async type(selector, text) {
      await tab.front();
      const { plain } = await reach(selector, focusOn);
      if (plain) await strikeAll([chord('Control+a'), chord('Backspace')]);
      await drawn(strikeAll(keysOf(text)));
    },
    async pryOpen(selector) {
      await reach(selector, () => ({ done: true }));
      await tab.pryOpen(selector);
    },
    text: (selector) => reach(selector, textOf),
    press: (key) => drawn(tab.strike(chord(key))),
    waitFor<A extends readonly Json[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) {
      return until<R>(`${fn}`, async () => {
        const answer = await evaluate<A, R>(fn, ...args);
        return answer ? { done: answer } : { why: `the last answer was ${JSON.stringify(answer)}` };
      });
    },
    front: () => tab.front(),
    screenshot: async (path) => writeFile(path, await tab.png()),
    pdf: async (path) => writeFile(path, await tab.pdf()),
    setViewport: (viewport) => drawn(tab.resize(viewport)),
    axe: (selector) => runAxe(tab, selector),
    close: () => tab.close(),
  };
}
