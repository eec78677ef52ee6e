import { describe, expect, it } from 'vitest';
import type { Series } from '../../core/law/series.ts';
import { addDays, day } from '../../core/time/day.ts';
import { agedRows } from './age.ts';
import type { Finding } from './finding.ts';
import { needsALawyer, report } from './report.ts';

const TODAY = day('2030-11-23');

/** A row a year from that of the first day on, each checked on a day. */
const rowsFrom = (year: number, ...days: string[]): Series => ({
  id: 'pass',
  unit: '€/an',
  article: 'CSS L241-3',
  yearly: true,
  counts: 'jour',
  rows: days.map((verified, index) => ({
    from: day(`${year + index}-01-01`),
    value: 1,
    text: 'Arrêté de la fable',
    url: 'https://example.org/arrete',
    confidence: 'high',
    verified: day(verified),
  })),
});

describe('the age of the rows', () => {
  it('is told past 180 days, by day of the last check', () => {
    const limit = addDays(TODAY, -180);
    const past = addDays(TODAY, -181);
    expect(agedRows(rowsFrom(2030, limit), TODAY)).toEqual([]);
    expect(agedRows(rowsFrom(2030, past, '2030-01-02', past), TODAY)).toEqual([
      { kind: 'stale', subject: 'pass', rows: 1, verified: '2030-01-02' },
      { kind: 'stale', subject: 'pass', rows: 2, verified: past },
    ]);
  });

  it('is not told of what no longer holds', () => {
    const rows = rowsFrom(2029, '2029-01-02', '2030-01-02');
    expect(agedRows(rows, TODAY)).toEqual([
      { kind: 'stale', subject: 'pass', rows: 1, verified: '2030-01-02' },
    ]);
    expect(agedRows({ ...rows, until: day('2030-11-22') }, TODAY)).toEqual([]);
    expect(agedRows({ ...rows, until: TODAY }, TODAY)).toHaveLength(1);
  });
});

describe('the report', () => {
  const changed: Finding = {
    kind: 'changed',
    article: 'CSS L323-3',
    id: 'LEGIARTI000000000002',
    from: day('2030-07-01'),
    held: 'LEGIARTI000000000001',
  };
  const beyond: Finding = { kind: 'beyond', subject: 'CT L1226-1', from: day('2030-06-27') };

  it('says what to do, with the version, its first day and its address', () => {
    const text = report([beyond, changed], TODAY);
    expect(text).toMatch(/^READ THE VERSION NOW IN FORCE, THEN ADD A ROW \(1\)\n {2}CSS L323-3/);
    expect(text).toContain('LEGIARTI000000000002 since 2030-07-01');
    expect(text).toContain('https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000000000002');
    expect(text).toMatch(/1 to look at with a lawyer’s eye\.$/);
  });

  it('asks for nobody when rows are only newer than what they are compared with', () => {
    expect(needsALawyer(beyond)).toBe(false);
    expect(report([beyond], TODAY)).toMatch(/Nothing needs a lawyer’s eye\.$/);
    expect(report([], TODAY)).toBe('Nothing needs a lawyer’s eye.');
  });

  it('asks for a lawyer for everything else', () => {
    const others: Finding[] = [
      changed,
      { kind: 'appeared', article: 'CSS L1', id: 'C', from: TODAY },
      { kind: 'ended', article: 'CSS L2', on: TODAY },
      { kind: 'missing', article: 'CSS L3', movedTo: 'L4' },
      { kind: 'other day', article: 'CSS L5', id: 'A', from: TODAY, held: day('2029-01-01') },
      { kind: 'skipped', article: 'CSS L6', id: 'M', from: TODAY },
      { kind: 'stranger', article: 'CSS L7', held: 'X', from: TODAY },
      { kind: 'new value', series: 'smicHoraire', from: TODAY, value: 15.4, held: 15 },
      { kind: 'other value', series: 'pass', from: TODAY, value: 1, held: undefined },
      { kind: 'stale', subject: 'pmss', rows: 3, verified: day('2030-01-02') },
    ];
    const text = report(others, TODAY);
    expect(others.filter(needsALawyer)).toEqual(others);
    for (const words of [
      ...['CSS L1: C', 'CSS L2: none', 'CSS L3: its versions are now those of L4', 'CSS L5: A'],
      ...['CSS L6: M', 'CSS L7: X', 'smicHoraire: 15.4', 'pass: 1', 'the register gives nothing'],
      ...['2030-01-02, 325 days ago:\n    pmss (3 rows)'],
    ]) {
      expect(text).toContain(words);
    }
  });
});
