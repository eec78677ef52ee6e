import { expect, it } from 'vitest';
import { holidaysOf, ZONES } from '../../../core/time/holidays.ts';
import { holidaysEn } from '../../../core/words/en/holidays.ts';
import { holidaysFr } from '../../../core/words/fr/holidays.ts';

it('each holiday of a zone has a name of its own, in both languages', () => {
  for (const words of [holidaysFr, holidaysEn]) {
    for (const zone of ZONES) {
      const names = holidaysOf(2026, zone).map((holiday) => words[holiday.name]);
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});
