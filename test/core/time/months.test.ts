import { describe, expect, it } from 'vitest';
import {
  bare,
  FRENCH_MONTHS,
  FRENCH_MONTHS_IN_SHORT,
  FRENCH_WEEKDAYS,
  monthNamed,
  weekdayNamed,
} from '../../../core/time/months.ts';

const NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1);

/** As the platform writes it: the days from Monday 4 January 2021 on, the months of 2021. */
const written = (locale: string, options: Intl.DateTimeFormatOptions, month: number, date = 4) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    Date.UTC(2021, month - 1, date),
  );

describe('names of months and weekdays', () => {
  it('are those the platform writes in French', () => {
    expect(FRENCH_MONTHS).toEqual(NUMBERS.map((n) => written('fr-FR', { month: 'long' }, n)));
    expect(FRENCH_WEEKDAYS).toEqual(
      [4, 5, 6, 7, 8, 9, 10].map((date) => written('fr-FR', { weekday: 'long' }, 1, date)),
    );
  });

  it('are understood in full and in the platform’s own short form', () => {
    for (const n of NUMBERS) {
      expect(monthNamed(written('fr-FR', { month: 'long' }, n).toUpperCase())).toBe(n);
      expect(monthNamed(written('en-GB', { month: 'long' }, n))).toBe(n);
      expect(monthNamed(written('fr-FR', { month: 'short' }, n).replace('.', ''))).toBe(n);
    }
    for (const date of [4, 5, 6, 7, 8, 9, 10]) {
      expect(weekdayNamed(written('fr-FR', { weekday: 'long' }, 1, date))).toBe(date - 3);
      expect(weekdayNamed(written('en-GB', { weekday: 'long' }, 1, date))).toBe(date - 3);
      expect(weekdayNamed(written('fr-FR', { weekday: 'short' }, 1, date).slice(0, 3))).toBe(
        date - 3,
      );
    }
  });

  it('begin with their short forms, which fit no other month', () => {
    for (const [short, n] of Object.entries(FRENCH_MONTHS_IN_SHORT)) {
      const fitting = NUMBERS.filter((m) =>
        bare(FRENCH_MONTHS[m - 1] ?? '').startsWith(bare(short)),
      );
      expect(fitting).toEqual([n]);
    }
  });

  it('are nothing else', () => {
    for (const word of ['', 'ju', 'brumaire', 'constructor', 'juillett']) {
      expect(monthNamed(word)).toBeUndefined();
      expect(weekdayNamed(word)).toBeUndefined();
    }
  });
});
