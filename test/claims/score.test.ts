import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageDate, scoreAll } from './run.ts';
import { totalsOf } from './score.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotite-claims-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (slug: string, text: string, date: string | null = null) =>
  writeFileSync(join(folder, `${slug}.json`), JSON.stringify({ text, date }));

const marked = (pageSlug: string, quote: string, verdict: string, more: object = {}) => ({
  pageSlug,
  quote,
  kind: 'ij.max_day',
  verdictAt20261121: verdict,
  ...more,
});

const score = (slugs: string[], annotations: ReturnType<typeof marked>[]) =>
  scoreAll(
    {
      asOf: '2026-11-21',
      pages: slugs.map((slug) => ({ slug, kind: 'third-party', exhaustive: true })),
      annotations,
    },
    folder,
  );

page('old', 'L’IJ maximale est de 41,95 € par jour. Un repas coûte 12 €.');
page('two', 'L’IJ maximale est de 42,97 € par jour.\nL’IJ maximale est de 41,47 € par jour.');

describe('the scorer of claims', () => {
  it('counts what is found, and whether its verdict is right', () => {
    const gold = [
      marked('old', '41,95 €', 'outdated'),
      marked('two', '42,97 €', 'outdated'),
      marked('old', 'Un repas coûte 12 €', 'correct', { kind: 'meal' }),
      marked('two', '41,47 €', 'outdated', { unsure: true }),
    ];
    expect(totalsOf(score(['old', 'two'], gold))).toEqual({
      claims: 3,
      found: 2,
      recall: 0.6667,
      verdictsRight: 1,
      verdictAccuracy: 0.5,
      falseAlarms: 0,
      marked: 3,
      precision: 1,
    });
  });

  it('calls a false alarm what is marked on a trap, on a right claim or on nothing', () => {
    const alarms = (annotations: ReturnType<typeof marked>[]) =>
      totalsOf(score(['old'], annotations)).falseAlarms;
    expect(alarms([marked('old', '41,95 €', 'outdated')])).toBe(0);
    expect(alarms([marked('old', '41,95 €', 'correct')])).toBe(1);
    expect(alarms([marked('old', '41,95 €', 'not-a-claim', { kind: 'none', trap: true })])).toBe(1);
    expect(alarms([])).toBe(1);
  });

  it('takes days, months and years for dates, and no guess', () => {
    expect(['2026-01-14', '2026-02', '2009', '2025 (mentions 2025)'].map(pageDate)).toEqual([
      '2026-01-14',
      '2026-02-01',
      '2009-01-01',
      '2025-01-01',
    ]);
    expect(['unknown (2024)', '2022+', '<2022', '~2001', null].map(pageDate)).toEqual(
      Array(5).fill(undefined),
    );
  });
});
