import type { Json } from './browser.ts';

/** A function and its arguments as one expression that gives its awaited result as JSON text. */
export function expression(fn: (...args: never[]) => unknown, args: readonly Json[]): string {
  const texts = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg)));
  return `(async () => JSON.stringify(await (${fn})(${texts.join(', ')})))()`;
}

/** What an expression gave. Only JSON's `undefined` has no text. */
export function result<R>(text: unknown): R {
  return JSON.parse(typeof text === 'string' ? text : 'null') ?? undefined;
}
