/** A way in which values are written. `source` is one linear expression without named groups. */
export interface Form {
  readonly name: string;
  readonly source: string;
}

/** A value found in the page, before anything is known of its meaning. */
export interface Found {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An amount in euros: `41,95 €`, `41.95€`, `1 867,02 euros`, `41 € 95`, `41€95`, `41 EUR`,
 * `41 euros et 95 centimes`; spaces of any kind.
 * The currency comes after, bounded repeats keep the search linear.
 */
export const EUROS: Form = {
  name: 'euros',
  source:
    '(?<![\\d.,])\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.]?\\d{3}){0,2}(?:\\s?[.,]\\d{1,2})?\\s{0,2}(?:€|euros?(?![a-zé])|EUR(?![a-zA-Z]))(?:\\s{1,2}(?:et\\s{1,2})?\\d{1,2}\\s{1,2}(?:centimes?|cts?)(?![a-zé])|(?<=€)\\d{2}(?![\\d%€a-zA-Z]|[.,]\\d)|\\s?\\d{2}(?![\\d%]|[.,]\\d|\\s?[\\d€%a-zA-Z]))?',
};

/** Every place where one of the forms occurs: a single pass, so that an empty page costs one. */
export function* find(text: string, forms: readonly Form[]): Generator<Found> {
  const expression = new RegExp(forms.map(({ source }) => `(${source})`).join('|'), 'gi');
  for (const match of text.matchAll(expression)) {
    const form = forms[match.slice(1).findIndex((group) => group !== undefined)];
    if (form)
      yield { form, start: match.index, end: match.index + match[0].length, text: match[0] };
  }
}
