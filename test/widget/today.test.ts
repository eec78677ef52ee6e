import { describe, expect, it } from 'vitest';
import { dayAsked } from '../../widget/elements/tpt-calculator/today.ts';

const now = new Date(2026, 10, 23, 12);

describe('the day for which it is computed', () => {
  it.each(['2026-07-15', '15/07/2026', '15 juillet 2026'])('can be asked for as %s', (text) => {
    expect(dayAsked(text, now)).toBe('2026-07-15');
  });

  it.each(['', 'hier', '30/02/2026', '15/07/1999', '15/07/2101', '9999-99-99'])(
    'is today where it is asked for as « %s »',
    (text) => {
      expect(dayAsked(text, now)).toBe('2026-11-23');
    },
  );
});
