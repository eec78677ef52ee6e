import { describe, expect, it } from 'vitest';
import { day } from '../../../core/time/day.ts';
import { judged } from '../../../extension/answers/judged.ts';
import { shownFrom } from '../../../extension/protocol.ts';

const on = day('2026-11-21');
const page = (text: string) => ({ text, stamp: '', official: true });
const outdated = page('L’indemnité journalière ne peut pas dépasser 41,95 € par jour.');

describe('a page judged', () => {
  it('says in words what holds today, since when, and where it stands', () => {
    const [mark] = judged(outdated, on, 'fr');
    expect(mark).toMatchObject({
      verdict: 'perime',
      title: 'Périmé depuis le 1er juillet 2026',
      stated: '41,95\u00a0€',
      today: '42,97\u00a0€',
      since: 'depuis le 1er juillet 2026',
      article: 'CSS R323-4',
      own: 'ijMaladie',
    });
    expect(mark?.why).not.toContain('…');
    expect(outdated.text.slice(mark?.start, mark?.end)).toContain('41,95 €');
  });

  it('says the same in English', () => {
    const [mark] = judged(outdated, on, 'en');
    expect(mark).toMatchObject({ title: 'Outdated since 1 July 2026', today: '€42.97' });
  });

  it('stands on the date of the page', () => {
    const old = page('Mis à jour le 3 mars 2025\nL’indemnité ne dépasse pas 53,31 € par jour.');
    expect(judged(old, on, 'fr').map(({ verdict }) => verdict)).not.toContain('errone');
  });

  it('admits that the law of a far day is not known', () => {
    const [mark] = judged(outdated, day('2031-01-01'), 'fr');
    expect(mark).toMatchObject({ today: '', since: '', article: '', url: '' });
  });

  it('has nothing to say of a page without a claim', () => {
    expect(judged(page('Bonjour.'), on, 'fr')).toEqual([]);
  });

  it('is understood by the page that asked', () => {
    const marks = judged(outdated, on, 'fr');
    expect(shownFrom(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
  });
});
