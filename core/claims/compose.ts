/** A text whose accents are single characters, and where its offsets stand in the page. */
export interface Composed {
  readonly text: string;
  readonly offsetInPage: (offset: number) => number;
}

// Only these letters: they never grow longer when they take their accents in.
const APART = /[a-z][\u0300-\u036f]+/gi;

/** Pages written on some systems hold "e" and its accent as two characters. */
export function compose(page: string): Composed {
  const shorter: { readonly at: number; readonly by: number }[] = [];
  let gone = 0;
  const text = page.replace(APART, (letter, index: number) => {
    const one = letter.normalize('NFC');
    const by = letter.length - one.length;
    shorter.push({ at: index - gone + one.length, by });
    gone += by;
    return one;
  });
  const offsetInPage = (offset: number) =>
    shorter.reduce((at, { at: from, by }) => (from <= offset ? at + by : at), offset);
  return { text, offsetInPage };
}
