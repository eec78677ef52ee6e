import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES, ruleOf } from '../../../core/deadlines/rules/index.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { ijRetraite, ijSurTroisAns } from '../../../core/law/limites-ij.ts';
import { deadlinesEn } from '../../../core/words/en/deadlines.ts';
import { deadlinesFr } from '../../../core/words/fr/deadlines.ts';

/** Notes on the law that may stand beside the project: each rule of theirs must have its own here. */
const BESIDE = new URL('../../../../shared/law/deadlines.json', import.meta.url);
interface Note {
  readonly id: string;
  readonly length: number | null;
  readonly article: string;
}
const NOTES: readonly Note[] = existsSync(BESIDE) ? JSON.parse(readFileSync(BESIDE, 'utf8')) : [];

const UNITS = 'hour day month year jour-franc jour-ouvre jour-ouvrable ij none'.split(' ');
const COUNTINGS = 'after before period next-period quarter opens at-once counter none'.split(' ');
const ROLLS = 'code case-law own-text unsaid none never'.split(' ');
const NATURES = 'deadline recourse limitation advice cap condition right silence'.split(' ');

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('names articles that the register knows, each at an address', () => {
    for (const article of rule.articles) {
      const rows = ARTICLES.get(article)?.rows ?? [];
      expect(rows.length, article).toBeGreaterThan(0);
      for (const row of rows) expect(row.url).toMatch(/^https:\/\//);
    }
  });

  it('has its words in both languages', () => {
    for (const words of [deadlinesFr, deadlinesEn]) {
      expect(words.names[rule.id]).toBeTruthy();
      expect(words.triggers[rule.trigger]).toBeTruthy();
      expect(words.consequences[rule.consequence]).toBeTruthy();
      expect(words.actors[rule.actor]).toBeTruthy();
      if (rule.possible) expect(words.possible[rule.possible]).toBeTruthy();
      for (const condition of rule.conditions ?? [])
        expect(words.conditions[condition]).toBeTruthy();
      for (const note of rule.notes ?? []) expect(words.notes[note]).toBeTruthy();
    }
  });

  it('has a length where it counts one, and none where it does not', () => {
    expect(rule.length === null).toBe(rule.counting === 'none');
    expect(rule.length === null).toBe(rule.unit === 'none');
    expect(rule.unit === 'ij').toBe(rule.counting === 'counter');
    expect(rule.length === 0).toBe(rule.counting === 'at-once');
  });

  it('is of a kind that the engine knows', () => {
    expect(UNITS).toContain(rule.unit);
    expect(COUNTINGS).toContain(rule.counting);
    expect(ROLLS).toContain(rule.rollForward);
    expect(NATURES).toContain(rule.nature);
    expect(['high', 'medium', 'low']).toContain(rule.confidence);
  });

  it('moves no limitation period, and no rejection by silence', () => {
    expect(rule.rollForward === 'never').toBe(rule.nature === 'limitation');
    if (rule.nature === 'silence') expect(rule.rollForward).toBe('none');
  });

  it('says what is still possible, where a person can lose a right by missing it', () => {
    if (rule.nature === 'recourse' || rule.nature === 'limitation') {
      expect(rule.possible).toBeDefined();
    }
  });
});

describe('the table', () => {
  it('says of each recourse before a commission or a court that the letter must name it', () => {
    for (const id of ['recours-cmra', 'recours-cra', 'recours-tribunal-judiciaire'] as const) {
      expect(ruleOf(id).conditions).toContain('mentionnee');
      expect(ruleOf(id).possible).toBe('inopposable');
      expect(ruleOf(id).articles).toContain('CSS R142-1-A');
    }
  });

  it('caps what the register caps', () => {
    expect(ruleOf('compteur-360-ij').length).toBe(ijSurTroisAns.rows.at(-1)?.value);
    expect(ruleOf('retraite-60-ij').length).toBe(ijRetraite.rows.at(-1)?.value);
  });

  it.each([
    ['triggers', 'trigger'],
    ['consequences', 'consequence'],
    ['possible', 'possible'],
    ['actors', 'actor'],
  ] as const)('uses every one of its %s', (words, key) => {
    const used = new Set<string | undefined>(RULES.map((rule) => rule[key]));
    expect(Object.keys(deadlinesFr[words]).filter((word) => !used.has(word))).toEqual([]);
  });

  it('knows every limit of the notes beside it, where they are', () => {
    const ours = new Set<string>(RULES.map(({ id }) => id));
    const missing = NOTES.map(({ id }) => id).filter((id) => !ours.has(id));
    expect(missing.filter((id) => id !== 'visite-de-reprise-requise')).toEqual([]);
  });

  it.each(NOTES.map((note) => [note.id, note] as const))(
    'agrees with the note on %s',
    (id, note) => {
      const rule = RULES.find((one) => one.id === id);
      if (!rule) return expect(id).toBe('visite-de-reprise-requise');
      if (rule.counting !== 'at-once' && rule.length !== null)
        expect(rule.length).toBe(note.length);
      const cited = note.article.split(' ; ').map((article) => article.replace('C. trav.', 'CT'));
      for (const article of cited) expect(rule.articles).toContain(article);
    },
  );
});
