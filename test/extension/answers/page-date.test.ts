import { describe, expect, it } from 'vitest';
import { pageDate } from '../../../extension/answers/page-date.ts';

describe('the date of a page', () => {
  it('is the one that it says to be its own', () => {
    const text = 'Montant\nVérifié le 01 juin 2026 - Administration\nDepuis le 1er mai 2025.';
    expect(pageDate(text, '2026-08-01')).toBe('2026-06-01');
  });

  it('is a line that holds nothing but a day', () => {
    expect(pageDate('Un titre\nDans un dossier\n05 juillet 2024\nLe texte.', '')).toBe(
      '2024-07-05',
    );
    expect(pageDate('Un titre\nLe 1er\u00a0mars 2025\nLe texte.', '')).toBe('2025-03-01');
  });

  it('is no day that stands in a sentence, nor far down', () => {
    expect(pageDate('Depuis le 5 juillet 2024, le montant change.', '')).toBe(undefined);
    expect(pageDate(`${'Une ligne.\n'.repeat(200)}05 juillet 2024\n`, '')).toBe(undefined);
  });

  it('is else what it tells machines', () => {
    expect(pageDate('Un titre', '2026-03-15T08:00:00+01:00')).toBe('2026-03-15');
    expect(pageDate('Un titre', 'hier')).toBe(undefined);
    expect(pageDate('Un titre', '2026-02-30')).toBe(undefined);
  });
});
