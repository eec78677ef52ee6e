import joursFeries from '@socialgouv/jours-feries';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { day } from '../../../core/time/day.ts';
import {
  easter,
  holidayOn,
  holidaysOf,
  isHoliday,
  ZONES,
  type Zone,
} from '../../../core/time/holidays.ts';

// From 2106 on, that library takes some Easters a week late: it leaves a division unrounded.
const YEARS = Array.from({ length: 200 }, (_, i) => 1900 + i);

const civil = (date: Date): string =>
  new Temporal.PlainDate(date.getFullYear(), date.getMonth() + 1, date.getDate()).toString();

const published = (year: number, alsace: boolean): string[] =>
  Object.values(joursFeries(year, { alsace })).map(civil).sort();

describe('public holidays', () => {
  it('are those of @socialgouv/jours-feries in métropole and Alsace-Moselle, over 200 years', () => {
    for (const year of YEARS) {
      const days = (zone: Zone) => holidaysOf(year, zone).map((holiday) => holiday.day);
      expect(days('metropole')).toEqual(published(year, false));
      expect(days('alsace-moselle')).toEqual(published(year, true));
    }
  });

  it('add one day in each overseas zone, the abolition of slavery', () => {
    const added = ZONES.filter((zone) => zone !== 'alsace-moselle').map((zone) => [
      zone,
      holidaysOf(2026, zone)
        .filter((holiday) => !isHoliday(holiday.day, 'metropole'))
        .map((holiday) => `${holiday.day} ${holiday.name}`),
    ]);
    expect(Object.fromEntries(added)).toEqual({
      metropole: [],
      guadeloupe: ['2026-05-27 abolitionDeLEsclavage'],
      martinique: ['2026-05-22 abolitionDeLEsclavage'],
      guyane: ['2026-06-10 abolitionDeLEsclavage'],
      'la-reunion': ['2026-12-20 abolitionDeLEsclavage'],
      mayotte: ['2026-04-27 abolitionDeLEsclavage'],
      'saint-barthelemy': ['2026-10-09 abolitionDeLEsclavage'],
      'saint-martin': ['2026-05-27 abolitionDeLEsclavage'],
    });
  });

  it('name their days, in order', () => {
    expect(holidaysOf(2026, 'alsace-moselle').map((h) => `${h.day.slice(5)} ${h.name}`)).toEqual([
      '01-01 jourDeLAn',
      '04-03 vendrediSaint',
      '04-06 lundiDePaques',
      '05-01 feteDuTravail',
      '05-08 victoire1945',
      '05-14 ascension',
      '05-25 lundiDePentecote',
      '07-14 feteNationale',
      '08-15 assomption',
      '11-01 toussaint',
      '11-11 armistice1918',
      '12-25 noel',
      '12-26 deuxiemeJourDeNoel',
    ]);
  });

  it('mark Good Friday as a holiday of some communes only', () => {
    expect(holidayOn(day('2026-04-03'), 'alsace-moselle')?.someCommunes).toBe(true);
    expect(holidayOn(day('2026-12-26'), 'alsace-moselle')?.someCommunes).toBeUndefined();
    expect(isHoliday(day('2026-04-03'), 'metropole')).toBe(false);
  });

  it('give the fixed holiday when Ascension falls on it', () => {
    expect(easter(2008)).toBe('2008-03-23');
    expect(holidayOn(day('2008-05-01'), 'metropole')?.name).toBe('feteDuTravail');
    expect(holidaysOf(2008, 'metropole')).toHaveLength(11);
  });
});

/** Easter by golden number and epact, as Clavius's tables give it: another road to the same Sunday. */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const fullMoon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  const march = Temporal.PlainDate.from({ year, month: 3, day: 1 });
  const moon = march.add({ days: fullMoon - 1 });
  return moon.add({ days: 7 - (moon.dayOfWeek % 7) }).toString();
}

it('Easter follows the tables of the calendar, over 2 500 years', () => {
  for (let year = 1583; year < 4100; year++) expect(easter(year)).toBe(easterByEpact(year));
});

it.each([
  ['1818', '1818-03-22'],
  ['1943', '1943-04-25'],
  ['1954', '1954-04-18'],
  ['1981', '1981-04-19'],
  ['2026', '2026-04-05'],
  ['2027', '2027-03-28'],
  ['2028', '2028-04-16'],
  ['2029', '2029-04-01'],
  ['2030', '2030-04-21'],
  ['2038', '2038-04-25'],
])('Easter of %s, hard years included', (year, sunday) => {
  expect(easter(Number(year))).toBe(sunday);
});
