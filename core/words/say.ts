/** The sentences of one room in one language, by key. Both languages hold the same keys. */
export type Catalogue<K extends string> = Readonly<Record<K, string>>;

/**
 * A sentence with its `{name}` blanks filled. A blank without a value shows as "…": a sentence with
 * a visible hole helps more than a broken screen. Values are put in as they are, never read again.
 */
export const say = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : '…',
  );
