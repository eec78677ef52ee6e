import { describe, expect, it } from 'vitest';
import type { Series } from '../../core/law/series.ts';
import { day } from '../../core/time/day.ts';
import { compareValues, type Published } from './compare-values.ts';

const row = (from: string, value: number) => ({
  from: day(from),
  value,
  text: 'Décret de la fable',
  url: 'https://example.org/decret',
  confidence: 'high' as const,
  verified: day('2030-01-02'),
});

const smic: Series = {
  id: 'smicHoraire',
  unit: '€/h',
  article: 'CT L3231-2',
  yearly: true,
  counts: 'jour',
  rows: [row('2028-01-01', 14), row('2029-01-01', 14.5), row('2030-01-01', 15)],
};

const published = (...rows: [from: string, value: number][]): Published[] =>
  rows.map(([from, value]) => ({ from: day(from), value }));

const same = published(['2029-01-01', 14.5], ['2030-01-01', 15]);

describe('a value of the register beside a model', () => {
  it('gives nothing when they agree from the oldest value of the model on, in any order', () => {
    expect(compareValues(smic, same)).toEqual([]);
    expect(compareValues(smic, [...same].reverse())).toEqual([]);
  });

  it('sees a new value', () => {
    expect(compareValues(smic, [...same, ...published(['2030-06-01', 15.4])])).toEqual([
      { kind: 'new value', series: 'smicHoraire', from: '2030-06-01', value: 15.4, held: 15 },
    ]);
  });

  it('sees another value on a day that both know, and a rise that the register has not', () => {
    const other = published(['2029-01-01', 14.51], ['2029-05-01', 14.8], ['2030-01-01', 15]);
    expect(compareValues(smic, other)).toEqual([
      { kind: 'other value', series: 'smicHoraire', from: '2029-01-01', value: 14.51, held: 14.5 },
      { kind: 'other value', series: 'smicHoraire', from: '2029-05-01', value: 14.8, held: 14.5 },
    ]);
  });

  it('sees a rise that the model has not', () => {
    expect(compareValues(smic, published(['2028-01-01', 14], ['2030-01-01', 15]))).toEqual([
      { kind: 'other value', series: 'smicHoraire', from: '2029-01-01', value: 14, held: 14.5 },
    ]);
  });

  it('does not blame a row newer than the model', () => {
    expect(compareValues(smic, published(['2029-01-01', 14.5]))).toEqual([
      { kind: 'beyond', subject: 'smicHoraire', from: '2030-01-01' },
    ]);
  });
});
