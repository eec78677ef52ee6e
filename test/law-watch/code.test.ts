import { describe, expect, it } from 'vitest';
import { readCode } from './code.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

const version = (id: string, from: string, until: string, etat = 'MODIFIE') => ({
  id,
  etat,
  dateDebut: at(from),
  dateFin: at(until),
});

const article = (num: string | null, articleVersions?: unknown[]) => ({
  type: 'article',
  data: { num, articleVersions },
});

const tree = (...children: unknown[]) => ({
  type: 'code',
  data: { title: 'Code de la fable', dateModif: '2030-03-14' },
  children: [{ type: 'section', data: {}, children }],
});

describe('a code read from its tree', () => {
  it('has its title and the day of its state', () => {
    expect(readCode(tree())).toMatchObject({ title: 'Code de la fable', asOf: '2030-03-14' });
  });

  it('gives each article its versions, oldest first, the last one without an end', () => {
    const last = version('B', '2029-07-01', '2999-01-01', 'VIGUEUR');
    const code = readCode(tree(article('L1', [last, version('A', '2020-01-01', '2029-07-01')])));
    expect(code.articles.get('L1')).toEqual([
      { id: 'A', from: '2020-01-01', until: '2029-07-01' },
      { id: 'B', from: '2029-07-01', until: undefined },
    ]);
  });

  it('leaves out what was replaced before it began, and what was annulled', () => {
    const versions = [
      version('A', '2020-01-01', '2999-01-01', 'VIGUEUR'),
      version('B', '2028-01-01', '2027-12-31', 'MODIFIE_MORT_NE'),
      version('C', '2025-01-01', '2026-01-01', 'ANNULE'),
    ];
    const held = readCode(tree(article('L1', versions))).articles.get('L1');
    expect(held?.map(({ id }) => id)).toEqual(['A']);
  });

  it('gathers the versions of an article that stands twice', () => {
    const now = version('A', '2020-01-01', '2030-09-01', 'ABROGE_DIFF');
    const later = version('B', '2030-09-01', '2999-01-01', 'VIGUEUR_DIFF');
    const code = readCode(tree(article('L1', [now]), article('L1', [now, later]), article(null)));
    expect(code.articles.get('L1')?.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('is refused when the tree has another form', () => {
    expect(() => readCode({ articles: [] })).toThrow();
    expect(() => readCode(tree({ type: 'article', data: { number: 'L1' } }))).toThrow();
  });
});
