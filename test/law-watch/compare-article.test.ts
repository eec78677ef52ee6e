import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/law/articles.ts';
import { day } from '../../core/time/day.ts';
import type { Code, Version } from './code.ts';
import { compareArticle } from './compare-article.ts';

const AS_OF = day('2030-03-14');

const article = (...rows: [from: string, id: string][]): Article => ({
  id: 'CODE L1',
  unit: 'version',
  article: 'CODE L1',
  yearly: false,
  counts: 'jour',
  rows: rows.map(([from, value]) => ({
    from: day(from),
    value,
    text: 'Code de la fable, article L1',
    url: 'https://example.org/L1',
    confidence: 'high',
    verified: AS_OF,
  })),
});

const version = (id: string, from: string, until?: string): Version => ({
  id,
  from: day(from),
  until: until ? day(until) : undefined,
});

const code = (number: string, ...versions: Version[]): Code => ({
  title: 'Code de la fable',
  asOf: AS_OF,
  articles: new Map([[number, versions]]),
});

const held = article(['2020-01-01', 'A'], ['2025-01-01', 'B']);
const A = version('A', '2020-01-01', '2025-01-01');
const B = version('B', '2025-01-01');

const seen = (one: Article, ...versions: Version[]) =>
  compareArticle(one, 'L1', code('L1', ...versions));

describe('an article of the register beside its code', () => {
  it('gives nothing when the versions are the same', () => {
    expect(seen(held, A, B)).toEqual([]);
  });

  it('gives nothing for what came before the first row, nor for a row that begins inside a version', () => {
    const before = version('Z', '2010-01-01', '2020-01-01');
    expect(seen(held, before, A, B)).toEqual([]);
    expect(seen(article(['2022-06-01', 'A'], ['2025-01-01', 'B']), before, A, B)).toEqual([]);
  });

  it('sees that another version is in force', () => {
    const found = seen(
      held,
      A,
      version('B', '2025-01-01', '2030-03-01'),
      version('C', '2030-03-01'),
    );
    expect(found).toEqual([
      { kind: 'changed', article: 'CODE L1', id: 'C', from: '2030-03-01', held: 'B' },
    ]);
  });

  it('counts a version as in force from its very first day', () => {
    const found = seen(held, A, version('B', '2025-01-01', AS_OF), version('C', AS_OF));
    expect(found).toMatchObject([{ kind: 'changed', id: 'C' }]);
  });

  it('sees a version that is to come, once, until the register holds it', () => {
    const ending = version('B', '2025-01-01', '2030-03-15');
    const next = version('C', '2030-03-15');
    expect(seen(held, A, ending, next)).toEqual([
      { kind: 'appeared', article: 'CODE L1', id: 'C', from: '2030-03-15' },
    ]);
    const ready = article(['2020-01-01', 'A'], ['2025-01-01', 'B'], ['2030-03-15', 'C']);
    expect(seen(ready, A, ending, next)).toEqual([]);
  });

  it('sees that an article ended, or is about to', () => {
    expect(seen(held, A, version('B', '2025-01-01', '2029-01-01'))).toEqual([
      { kind: 'ended', article: 'CODE L1', on: '2029-01-01' },
    ]);
    expect(seen(held, A, version('B', '2025-01-01', '2031-01-01'))).toEqual([
      { kind: 'ended', article: 'CODE L1', on: '2031-01-01' },
    ]);
  });

  it('says that an article is not there, and where its versions went', () => {
    expect(compareArticle(held, 'L1', code('L9', version('Z', '2020-01-01')))).toEqual([
      { kind: 'missing', article: 'CODE L1', movedTo: undefined },
    ]);
    expect(compareArticle(held, 'L1', code('L9', A, B))).toMatchObject([{ movedTo: 'L9' }]);
  });

  it('sees a row that names another first day than the code', () => {
    expect(seen(article(['2020-01-01', 'A'], ['2025-02-01', 'B']), A, B)).toEqual([
      { kind: 'other day', article: 'CODE L1', id: 'B', from: '2025-01-01', held: '2025-02-01' },
    ]);
    expect(seen(article(['2019-01-01', 'A'], ['2025-01-01', 'B']), A, B)).toMatchObject([
      { kind: 'other day', id: 'A', held: '2019-01-01' },
    ]);
  });

  it('sees a version skipped between two rows, and one that the article never had', () => {
    const between = [
      version('A', '2020-01-01', '2022-01-01'),
      version('M', '2022-01-01', '2025-01-01'),
    ];
    expect(seen(held, ...between, B)).toEqual([
      { kind: 'skipped', article: 'CODE L1', id: 'M', from: '2022-01-01' },
    ]);
    expect(seen(article(['2020-01-01', 'X'], ['2025-01-01', 'B']), A, B)).toEqual([
      { kind: 'stranger', article: 'CODE L1', held: 'X', from: '2020-01-01' },
    ]);
  });

  it('does not blame a row newer than the state of the code', () => {
    const ahead = article(['2020-01-01', 'A'], ['2025-01-01', 'B'], ['2030-06-27', 'C']);
    expect(seen(ahead, A, B)).toEqual([{ kind: 'beyond', subject: 'CODE L1', from: '2030-06-27' }]);
  });
});
