import { describe, expect, it } from 'vitest';
import { outsideForStops, periodesPlafondsIj, plafondsIj } from '../../../core/law/plafonds-ij.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { addDays, day } from '../../../core/time/day.ts';

/** The maxima as they were published, by the first day of the stops they are for. */
const PUBLISHED = [
  ['2018-02-01', 4434],
  ['2020-02-01', 4555],
  ['2022-02-01', 4743],
  ['2022-06-01', 4869],
  ['2023-02-01', 5058],
  ['2023-06-01', 5170],
  ['2024-02-01', 5228],
  ['2024-12-01', 5331],
  ['2025-04-01', 4147],
  ['2026-02-01', 4195],
  ['2026-07-01', 4297],
] as const;

describe('the caps of the IJ', () => {
  it.each(PUBLISHED)('for stops from %s: %i cents a day', (from, cents) => {
    const found = periodesPlafondsIj().find((period) => period.from === from);
    expect(found && roundToCent(found.ijMax)).toBe(cents);
  });

  it('follow each other without gap, and agree with the day asked alone', () => {
    const periods = periodesPlafondsIj();
    expect(periods.length).toBeGreaterThan(PUBLISHED.length);
    periods.forEach(({ from, until, ijMax }, index) => {
      const next = periods[index + 1];
      if (next) expect(next.from).toBe(addDays(until, 1));
      for (const on of [from, until])
        expect(plafondsIj(on)).toMatchObject({ ok: true, plafonds: { ijMax } });
    });
  });

  it('are not known outside the register, and that is said with the last day that is', () => {
    const [first] = periodesPlafondsIj();
    const last = periodesPlafondsIj().at(-1);
    expect(first && plafondsIj(addDays(first.from, -1))).toMatchObject({
      outside: { reason: 'before', limit: first?.from },
    });
    expect(last && plafondsIj(addDays(last.until, 1))).toMatchObject({
      outside: { reason: 'after', limit: last?.until },
    });
    // The SMIC of 1 January 2018 is the first known: stops of February are the first it serves.
    expect(first?.from).toBe('2018-02-01');
    expect(plafondsIj(day('2017-06-01')).ok).toBe(false);
  });

  it('leave as it is a limit that is not of the SMIC', () => {
    const outside = {
      reason: 'before',
      series: 'tauxIjMaladie',
      limit: day('2018-01-01'),
    } as const;
    expect(outsideForStops(outside)).toBe(outside);
  });
});
