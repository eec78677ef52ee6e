import { compare, type Exact, exact } from '../money/exact.ts';
import { fold } from './fold.ts';
import type { ClaimUnit } from './mark.ts';

const LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    'dix-huit': 18,
    vingt: 20,
    'vingt et un': 21,
    'vingt-quatre': 24,
    'vingt-huit': 28,
    'vingt-neuf': 29,
    trente: 30,
    'trente et un': 31,
    'trente-cinq': 35,
    'trente-six': 36,
    quarante: 40,
    'quarante-cinq': 45,
    'quarante-huit': 48,
    cinquante: 50,
    soixante: 60,
    'soixante-deux': 62,
    'quatre-vingts': 80,
    'quatre-vingt-dix': 90,
    cent: 100,
    'cent cinquante': 150,
    'deux cents': 200,
    'six cents': 600,
    'huit cents': 800,
  }),
);

const RANKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    premier: 1,
    deuxieme: 2,
    second: 2,
    troisieme: 3,
    quatrieme: 4,
    huitieme: 8,
    onzieme: 11,
    quinzieme: 15,
    'vingt-huitieme': 28,
    'vingt-neuvieme': 29,
    trentieme: 30,
    'trente-et-unieme': 31,
    'trente et unieme': 31,
    soixantieme: 60,
    'trois cent soixantieme': 360,
  }),
);

/** "quatre-vingt" and "deux cent" are as often written without their s. */
const inLetters = (text: string) => LETTERS.get(text) ?? LETTERS.get(`${text}s`);

/** What is written twice, in letters and in figures, is read once. */
function countIn(text: string): number {
  const once = text.replace(/ ?\([^)]*\)/, '').replace(/-et-/, ' et ');
  return inLetters(once) ?? Number(once.replace(/\s/g, '').replace(',', '.'));
}

/** The unit of a length of time. A year is not twelve months here: what is written is kept. */
export type LengthUnit = Extract<ClaimUnit, 'hours' | 'days' | 'weeks' | 'months' | 'years'>;

export interface Length {
  readonly least: number;
  /** The same as `least` but for a range ("1 à 3 mois"). */
  readonly most: number;
  readonly unit: LengthUnit;
  /** 'ouvrable', 'ouvre', 'franc', 'calendaire', where it is said. */
  readonly days?: string;
}

/** By their first letter. */
const UNITS: Readonly<Record<string, LengthUnit>> = {
  j: 'days',
  m: 'months',
  a: 'years',
  s: 'weeks',
  h: 'hours',
};

/** Reads what the form of lengths found. */
export function lengthIn(text: string): Length {
  const plain = fold(text);
  const [, numbers = '', unit = '', days] =
    /(.*?) ?-?(j(?:our|ournee|r)?|mois|an(?:nee)?|semaine|h(?:eure|r)?)s?(?: (ouvrable|ouvre|franc|calendaire)s?)?$/.exec(
      plain,
    ) ?? [];
  const counts = numbers
    .replace(/ (?:premier|derniere?|prochain)s?/, '')
    .split(/ (?:a|et(?! un\b)|ou|-) |\/|(?<=\d)-/)
    .map(countIn);
  return {
    least: counts[0] ?? Number.NaN,
    most: counts.at(-1) ?? Number.NaN,
    unit: UNITS[unit.charAt(0)] ?? 'days',
    ...(days && { days }),
  };
}

/** The rank that the form of ranked days found: "4e jour" is 4. */
export function rankIn(text: string): number {
  const plain = fold(text).replace(/(?: et dernier)? jours?/, '');
  return RANKS.get(plain) ?? Number.parseInt(plain, 10);
}

const SHARES: readonly (readonly [RegExp, Exact])[] = [
  [/moitie/, exact(1, 2)],
  [/(?:deux|2).tiers/, exact(2, 3)],
  [/(?:un|1).tiers/, exact(1, 3)],
  [/trois.quarts/, exact(3, 4)],
];

/** The share that its form found, as a ratio of 1: "66,66 %" is 6 666 / 10 000. */
export function shareIn(text: string): Exact {
  const plain = fold(text);
  const named = SHARES.find(([words]) => words.test(plain));
  if (named) return named[1];
  const fraction = /(\d) ?\/ ?(\d)/.exec(plain);
  if (fraction) return exact(Number(fraction[1]), Number(fraction[2]));
  const letters = inLetters(/[a-z-]+/.exec(plain)?.[0] ?? '');
  return letters ? exact(letters, 100) : decimalIn(plain, 100);
}

/** Whether its decimals never end: a share that ends is no other share rounded. */
function isEndless({ d }: Exact): boolean {
  let rest = d;
  for (const prime of [2, 5]) while (rest % prime === 0) rest /= prime;
  return rest !== 1;
}

/** Whether a share as written is this one: 66 %, 66,6 %, 66,66 % and 66,67 % are how two thirds are written. */
export function sameShare(written: string, law: Exact): boolean {
  const { n, d } = shareIn(written);
  if (n * law.d === law.n * d) return true;
  const decimals = /[.,](\d+)/.exec(written)?.[1]?.length ?? 0;
  const scale = 10 ** (decimals + 2);
  const stated = Math.round((n / d) * scale);
  const exactly = (law.n / law.d) * scale;
  return isEndless(law) && (stated === Math.floor(exactly) || stated === Math.round(exactly));
}

/** Whether a share lies between two others, and is neither of them. */
export const liesBetween = (share: Exact, least: Exact, most: Exact): boolean =>
  compare(share, least) > 0 && compare(share, most) < 0;

/** The decimal that a text begins with, over a divisor: "1,4 fois le SMIC" is 14/10. */
export function decimalIn(text: string, over = 1): Exact {
  const [, units = '', decimals = ''] = /(\d[\d\s]*)(?:[.,](\d{1,3}))?/.exec(text) ?? [];
  return exact(Number(units.replace(/\s/g, '') + decimals), over * 10 ** decimals.length);
}
