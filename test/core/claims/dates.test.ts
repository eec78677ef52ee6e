import { describe, expect, it } from 'vitest';
import { datesIn, ownDate, yearNamed } from '../../../core/claims/dates.ts';
import { fold } from '../../../core/claims/fold.ts';

const read = (text: string, year?: number) =>
  datesIn(fold(text), year).map(({ bound, from, until }) =>
    [bound, from, until].filter(Boolean).join(' '),
  );

describe('dates in a sentence', () => {
  it.each([
    ['entre le 1er février et le 30 juin 2026', 'span 2026-02-01 2026-06-30'],
    ['du 1ᵉʳ février au 30 juin 2026', 'span 2026-02-01 2026-06-30'],
    ['du 01/02/2026 au 30/06/2026', 'span 2026-02-01 2026-06-30'],
    ['de mars à juin 2026', 'span 2026-03-01 2026-06-30'],
    ['à compter du 1er avril 2025', 'since 2025-04-01'],
    ['depuis avril 2025', 'since 2025-04-01'],
    ['à partir du 1.4.2025', 'since 2025-04-01'],
    ['depuis le 01/04/25', 'since 2025-04-01'],
    ['jusqu’au 31 mars 2025', 'until 2025-03-31'],
    ['jusqu’en mars 2025', 'until 2025-03-31'],
    ['avant le 1er avril 2025', 'until 2025-03-31'],
    ['avant 2025', 'until 2024-12-31'],
    ['au 1er janvier 2022', 'at 2022-01-01 2022-01-01'],
    ['au 1-1-2022', 'at 2022-01-01 2022-01-01'],
    ['en février 2024', 'span 2024-02-01 2024-02-29'],
    ['en 2024', 'year 2024-01-01 2024-12-31'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('does not date a sentence by the texts of law or the publication it names', () => {
    expect(read('le décret n° 2025-160 du 20 février 2025')).toEqual([]);
    expect(read('la loi de finances pour 2025')).toEqual([]);
    expect(read('publié le 14/01/2026')).toEqual([]);
    expect(read('le décret du 20 février 2025 le fixe à compter du 1er avril 2025')).toEqual([
      'since 2025-04-01',
    ]);
  });

  it('gives a day without year the one given, and leaves it alone without one', () => {
    expect(read('à compter du 1er avril', 2025)).toEqual(['since 2025-04-01']);
    expect(read('à compter du 1er avril')).toEqual([]);
    expect(read('un arrêt qui débute le 15 mai', 2026)).toEqual(['at 2026-05-15 2026-05-15']);
    expect(read('du 3 mars au 15 mai', 2026)).toEqual(['span 2026-03-03 2026-05-15']);
    expect(read('de mars à juin', 2026)).toEqual(['span 2026-03-01 2026-06-30']);
    expect(read('du 3 mars à juin', 2026)).toEqual(['span 2026-03-03 2026-06-30']);
  });

  it('takes a month alone for a date only where it bounds', () => {
    expect(read('jusqu’en juin', 2026)).toEqual(['until 2026-06-30']);
    expect(read('depuis juillet', 2026)).toEqual(['since 2026-07-01']);
    expect(read('la semaine de mars', 2026)).toEqual([]);
    expect(read('jusqu’en juin')).toEqual([]);
    expect(yearNamed(fold('Plafond 2025, puis en mars 2026 et le 1er mai'))).toBe(2026);
  });

  it('knows somebody’s own stop from an order of the government', () => {
    expect(read('en arrêt maladie depuis le 15 mai 2026')).toEqual(['at 2026-05-15 2026-05-15']);
    expect(read('Paul, arrêté le 3 mars 2026,')).toEqual(['at 2026-03-03 2026-03-03']);
    const [stop] = datesIn(fold('Anne, arrêtée depuis le 3 mars 2026,'));
    expect(stop?.stop).toBe(true);
    expect(read('l’arrêté du 22 mai 2026')).toEqual([]);
    expect(read('par un arrêté le 3 mars 2026')).toEqual([]);
  });

  it('takes neither amounts nor days that do not exist for dates', () => {
    expect(read('2 025 €, 2025 euros, 12/730, le 31/02/2026, 91,25')).toEqual([]);
    expect(read('du 1er juin au 31 juin 2026')).toEqual([]);
  });

  it('knows a stop that starts from any other date', () => {
    const [stop] = datesIn(fold('pour les arrêts de travail débutant à compter du 1er mai 2026'));
    const [other] = datesIn(fold('l’indemnité d’arrêt maladie versée à compter du 1er mai 2026'));
    expect([stop?.stop, other?.stop]).toEqual([true, false]);
  });

  it('finds the day on which a page says it was written', () => {
    expect(ownDate('Titre\nMis à jour le 12 mars 2026\nTexte au 1er mai 2024')).toBe('2026-03-12');
    expect(ownDate('Au 1er mai 2024')).toBeUndefined();
    // A month is no day, and what stands far down is that of something else.
    expect(ownDate('Mis à jour : mars 2026')).toBeUndefined();
    expect(ownDate(`Titre\n${'Du texte. '.repeat(300)}\nPublié le 12 mars 2026`)).toBeUndefined();
  });
});
