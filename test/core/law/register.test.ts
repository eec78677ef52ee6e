import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../../core/law/articles.ts';
import { NAMED_PAST, PAST } from '../../../core/law/past.ts';
import { NAMED_VALUES, REGISTER } from '../../../core/law/register.ts';
import type { Series } from '../../../core/law/series.ts';
import { asDay } from '../../../core/time/day.ts';

const everything: readonly Series<number | string>[] = [
  ...REGISTER,
  ...PAST,
  ...NAMED_VALUES,
  ...NAMED_PAST,
  ...ARTICLES.values(),
];

describe.each(everything.map((series) => [series.id, series] as const))('%s', (_, series) => {
  it('has rows, each from a later day than the one before, so that none overlaps', () => {
    expect(series.rows.length).toBeGreaterThan(0);
    const days = series.rows.map((row) => row.from);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('names for each row a text, an address and the day of its last check', () => {
    for (const row of series.rows) {
      expect(row.text.length, `text of ${row.from}`).toBeGreaterThan(5);
      expect(row.url, `address of ${row.from}`).toMatch(/^https:\/\/[\w.-]+\.[a-z]+\/./);
      expect(asDay(row.verified), `check of ${row.from}`).toBe(row.verified);
      expect(['high', 'medium', 'low']).toContain(row.confidence);
    }
  });

  it('stands on an article that the register knows', () => {
    expect(ARTICLES.has(series.article), series.article).toBe(true);
  });

  it('was checked on a day when each row had begun', () => {
    for (const row of series.rows) expect(row.verified >= row.from, row.from).toBe(true);
  });
});

it('gives each series its own name', () => {
  const ids = [...REGISTER, ...PAST].map((series) => series.id);
  expect(ids).toEqual([...new Set(ids)]);
});
