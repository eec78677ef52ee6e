import { dividedBy, type Exact, exact } from './exact.ts';

/**
 * Why a text is not a share of full time. `ambiguous`: 1 alone, which is 1 % or full time.
 * `too-large`: more than the whole.
 */
export type RatioProblem =
  | 'empty'
  | 'not-a-ratio'
  | 'negative'
  | 'too-many-decimals'
  | 'too-large'
  | 'ambiguous';

export type RatioRead =
  | { readonly ok: true; readonly ratio: Exact }
  | { readonly ok: false; readonly problem: RatioProblem };

const WHOLE = exact(1);
const PERCENT = exact(100);

/** By their plain letters. */
const WORDS: ReadonlyMap<string, Exact> = new Map([
  ['mi-temps', exact(1, 2)],
  ['mi temps', exact(1, 2)],
  ['moitie', exact(1, 2)],
  ['½', exact(1, 2)],
  ['quart', exact(1, 4)],
  ['quart temps', exact(1, 4)],
  ['tiers', exact(1, 3)],
  ['tiers temps', exact(1, 3)],
  ['deux tiers', exact(2, 3)],
  ['trois quarts', exact(3, 4)],
  ['plein temps', WHOLE],
  ['temps plein', WHOLE],
  ['temps complet', WHOLE],
]);

const NUMBER = String.raw`(\d{1,3})(?:[.,](\d+))?`;
const PERCENTAGE = new RegExp(`^${NUMBER} ?(?:%|pour ?cent|percent)$`);
const BARE = new RegExp(`^${NUMBER}$`);
const FRACTION = new RegExp(
  `^${NUMBER} ?(?:h|heures)? ?(?:/|\u2044|sur) ?${NUMBER} ?(?:h|heures)?$`,
);

const failed = (problem: RatioProblem): RatioRead => ({ ok: false, problem });

/**
 * The share of full time that is worked, as people type it: `60 %`, `60`, `0,6`, `3/5`, `28 h / 35 h`,
 * `mi-temps`. A number alone is a share below 1 and a percentage above. From 0 to 1; at most four
 * decimals. Never throws.
 */
export function readRatio(text: string): RatioRead {
  const plain = plainRatio(text);
  if (plain === '') return failed('empty');
  const positive = plain.replace(/^[-\u2212\u2013] ?/, '');
  const read = ratioIn(positive);
  return read.ok && positive !== plain ? failed('negative') : read;
}

const plainRatio = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^(?:a|un|une|la|le|au) /, '');

function ratioIn(text: string): RatioRead {
  const word = WORDS.get(text);
  if (word) return within(word, WHOLE);
  const percentage = PERCENTAGE.exec(text);
  if (percentage) return within(decimal(percentage[1], percentage[2]), PERCENT);
  const fraction = FRACTION.exec(text);
  if (fraction) {
    return within(decimal(fraction[1], fraction[2]), decimal(fraction[3], fraction[4]));
  }
  const bare = BARE.exec(text);
  if (!bare) return failed('not-a-ratio');
  const value = decimal(bare[1], bare[2]);
  if (value && value.n === value.d) return failed('ambiguous');
  return within(value, value && value.n > value.d ? PERCENT : WHOLE);
}

/** The decimal of these digits; undefined beyond four decimals. */
function decimal(units = '', decimals = ''): Exact | undefined {
  return decimals.length > 4 ? undefined : exact(Number(units + decimals), 10 ** decimals.length);
}

function within(part: Exact | undefined, whole: Exact | undefined): RatioRead {
  if (!part || !whole) return failed('too-many-decimals');
  if (whole.n === 0) return failed('not-a-ratio');
  const ratio = dividedBy(part, whole);
  return ratio.n > ratio.d ? failed('too-large') : { ok: true, ratio };
}
