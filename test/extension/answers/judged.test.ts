import { describe, expect, it } from 'vitest';
import { day } from '../../../core/time/day.ts';
import { judged } from '../../../extension/answers/judged.ts';
import { shownFrom } from '../../../extension/received.ts';

const on = day('2026-11-21');
const page = (text: string) => ({ text, stamp: '', official: true, title: '', address: '' });
const outdated = page('L’indemnité journalière ne peut pas dépasser 41,95 € par jour.');

describe('a page judged', () => {
  it('says in words what holds today, since when, and where it stands', () => {
    const [mark] = judged(outdated, on, 'fr');
    expect(mark).toMatchObject({
      verdict: 'perime',
      stated: '41,95\u00a0€',
      per: 'brut par jour',
      today: '42,97\u00a0€',
      since: 'depuis le 1er juillet 2026',
      article: 'CSS R323-4',
      own: 'ijMaladie',
    });
    expect(mark?.title).toContain('1er juillet 2026');
    expect(`${mark?.title}${mark?.why}`).not.toContain('…');
    expect(outdated.text.slice(mark?.start, mark?.end)).toContain('41,95 €');
  });

  it('says the same in English', () => {
    const [mark] = judged(outdated, on, 'en');
    expect(mark).toMatchObject({
      per: 'gross per day',
      today: '€42.97',
      since: 'since 1 July 2026',
    });
    expect(mark?.title).toContain('1 July 2026');
  });

  it('stands on the date of the page', () => {
    const old = page('Mis à jour le 3 mars 2025\nL’indemnité ne dépasse pas 53,31 € par jour.');
    expect(judged(old, on, 'fr').map(({ verdict }) => verdict)).not.toContain('errone');
  });

  it('admits that the law of a far day is not known, and still says where the value stood', () => {
    const [mark] = judged(outdated, day('2031-01-01'), 'fr');
    expect(mark).toMatchObject({ today: '', since: '', article: 'CSS R323-4', unsure: true });
    expect(mark?.per).toBe('brut par jour');
    expect(mark?.url).toContain('legifrance');
    expect(mark?.verified).toContain('vérifié le');
  });

  it('has no source for a value that nobody knows, on a day that nobody knows', () => {
    const strange = page('L’indemnité journalière ne peut pas dépasser 44,44 € par jour.');
    const [mark] = judged(strange, day('2031-01-01'), 'fr');
    expect(mark).toMatchObject({ today: '', article: '', url: '', verified: '' });
  });

  it('has nothing to say of a page without a claim', () => {
    expect(judged(page('Bonjour.'), on, 'fr')).toEqual([]);
  });

  it('is understood by the page that asked', () => {
    const marks = judged(outdated, on, 'fr');
    expect(shownFrom(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
  });
});
