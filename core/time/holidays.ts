import { addDays, type Day, dayOf, yearOf } from './day.ts';

/** Where the list of public holidays differs. Saint-Pierre-et-Miquelon follows `metropole`. */
export const ZONES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
  'saint-barthelemy',
  'saint-martin',
] as const;

export type Zone = (typeof ZONES)[number];

/** By its French name; the words shown are in the catalogue `holidays`. */
export type HolidayName =
  | 'jourDeLAn'
  | 'vendrediSaint'
  | 'lundiDePaques'
  | 'feteDuTravail'
  | 'victoire1945'
  | 'ascension'
  | 'lundiDePentecote'
  | 'abolitionDeLEsclavage'
  | 'feteNationale'
  | 'assomption'
  | 'toussaint'
  | 'armistice1918'
  | 'noel'
  | 'deuxiemeJourDeNoel';

export interface Holiday {
  readonly day: Day;
  readonly name: HolidayName;
  /**
   * Good Friday in Alsace-Moselle: a holiday only in the communes that have a Protestant temple or a
   * mixed church. It counts as one here; whoever shows a day that rests on it says so.
   */
  readonly someCommunes?: true;
}

type Fixed = readonly [month: number, date: number, name: HolidayName];
type Movable = readonly [afterEaster: number, name: HolidayName];

/** Code du travail, L3133-1. */
const FIXED: readonly Fixed[] = [
  [1, 1, 'jourDeLAn'],
  [5, 1, 'feteDuTravail'],
  [5, 8, 'victoire1945'],
  [7, 14, 'feteNationale'],
  [8, 15, 'assomption'],
  [11, 1, 'toussaint'],
  [11, 11, 'armistice1918'],
  [12, 25, 'noel'],
];

const MOVABLE: readonly Movable[] = [
  [1, 'lundiDePaques'],
  [39, 'ascension'],
  [50, 'lundiDePentecote'],
];

/** L3134-13 for Alsace-Moselle, L3422-2 overseas. */
const LOCAL: Readonly<Partial<Record<Zone, Fixed>>> = {
  'alsace-moselle': [12, 26, 'deuxiemeJourDeNoel'],
  mayotte: [4, 27, 'abolitionDeLEsclavage'],
  martinique: [5, 22, 'abolitionDeLEsclavage'],
  guadeloupe: [5, 27, 'abolitionDeLEsclavage'],
  'saint-martin': [5, 27, 'abolitionDeLEsclavage'],
  guyane: [6, 10, 'abolitionDeLEsclavage'],
  'saint-barthelemy': [10, 9, 'abolitionDeLEsclavage'],
  'la-reunion': [12, 20, 'abolitionDeLEsclavage'],
};

function known(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (!found) throw new RangeError(`${year} is not a year from 1 to 9999`);
  return found;
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876, exact for every year). */
export function easter(year: number): Day {
  const lunar = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * lunar + century - Math.floor(century / 4) - correction + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4);
  const toSunday = (32 + leap - epact) % 7;
  const late = Math.floor((lunar + 11 * epact + 22 * toSunday) / 451);
  const position = epact + toSunday - 7 * late + 114;
  return known(year, Math.floor(position / 31), (position % 31) + 1);
}

/** The holidays of a year in order, by the list in force since 1982 (1983 and later overseas). */
export function holidaysOf(year: number, zone: Zone): readonly Holiday[] {
  const sunday = easter(year);
  const local = LOCAL[zone];
  const all: Holiday[] = [
    ...(local ? [...FIXED, local] : FIXED).map(([month, date, name]) => ({
      day: known(year, month, date),
      name,
    })),
    ...MOVABLE.map(([after, name]) => ({ day: addDays(sunday, after), name })),
  ];
  if (zone === 'alsace-moselle') {
    all.push({ day: addDays(sunday, -2), name: 'vendrediSaint', someCommunes: true });
  }
  return all.sort((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

/** The holiday that falls on this day. Ascension can fall on 1 May or 8 May: the fixed one is given. */
export const holidayOn = (day: Day, zone: Zone): Holiday | undefined =>
  holidaysOf(yearOf(day), zone).find((holiday) => holiday.day === day);

export const isHoliday = (day: Day, zone: Zone): boolean => holidayOn(day, zone) !== undefined;
