/** The months as French writes them, January first. */
export const FRENCH_MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** What stands for a month in short, without its full stop, by the number of the month. */
export const FRENCH_MONTHS_IN_SHORT: Readonly<Record<string, number>> = {
  janv: 1,
  jan: 1,
  févr: 2,
  fév: 2,
  avr: 4,
  juill: 7,
  juil: 7,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  déc: 12,
};

/** Monday first, as `weekday` counts. */
export const FRENCH_WEEKDAYS = [
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
  'dimanche',
] as const;

const ENGLISH_MONTHS =
  'january february march april may june july august september october november december';
const ENGLISH_WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';

/** Lower case, no accents, one plain space: how words are compared. Never throws. */
export const bare = (text: string): string =>
  text
    .replace(/ᵉʳ/g, 'er')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

const numbered = (words: readonly string[]): [string, number][] =>
  words.map((word, index) => [bare(word), index + 1]);

const MONTHS = new Map([
  ...numbered(ENGLISH_MONTHS.split(' ')),
  ...Object.entries(FRENCH_MONTHS_IN_SHORT).map(([word, n]) => [bare(word), n] as const),
  ...numbered(FRENCH_MONTHS),
]);

const WEEKDAYS = new Map(
  [ENGLISH_WEEKDAYS.split(' '), FRENCH_WEEKDAYS].flatMap((names) => [
    ...numbered(names),
    ...numbered(names.map((name) => name.slice(0, 3))),
  ]),
);

/** 1 to 12 for a French month in full or in short, or an English one in full; any accents and case. */
export const monthNamed = (word: string): number | undefined => MONTHS.get(bare(word));

/** 1 for lundi, lun (Monday) to 7 for dimanche, dim (Sunday). */
export const weekdayNamed = (word: string): number | undefined => WEEKDAYS.get(bare(word));
