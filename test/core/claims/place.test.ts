import { describe, expect, it } from 'vitest';
import { askedBefore, opensAnswer, placeOf } from '../../../core/claims/place.ts';

/** The place of "42 €" in a folded text. */
const at = (text: string) => {
  const start = text.indexOf('42');
  return placeOf(text, start, start + 4);
};
/** Words without a stop, of a length. */
const words = (length: number) =>
  'mot '
    .repeat(length)
    .slice(0, length - 1)
    .concat('s');

describe('what stands around a value', () => {
  it('is its sentence, whatever the abbreviations in it', () => {
    const place = at("avant. selon l'art. 3 (cf. plus haut) le prix est de 42 € par jour. apres.");
    expect([place.lead, place.tail]).toEqual([
      "selon l'art. 3 (cf. plus haut) le prix est de ",
      ' par jour.',
    ]);
    expect(place.before).toContain('avant.');
    expect(place.below).toContain('apres.');
  });

  it('begins after the last stop, closed by a bracket or a quote or not', () => {
    expect(at('un. deux. le prix est de 42 €').lead).toBe('le prix est de ');
    expect(at('(un seul.) le prix est de 42 €').lead).toBe('le prix est de ');
    expect(at('un.  « le prix est de 42 €').lead).toBe('« le prix est de ');
    expect(at('le prix (42 € par jour.) apres').tail).toBe(' par jour.');
    expect(at('le prix : 42 € par jour. voir art').tail).toBe(' par jour.');
    expect(at('art. 3 : le prix est de 42 € env. par jour')).toMatchObject({
      lead: 'art. 3 : le prix est de ',
      tail: ' env. par jour',
    });
  });

  it('is cut at another amount and at a semicolon', () => {
    const { near } = at('de 41,95 € il passe a 42 € puis a 43 € ensuite');
    expect(near).toEqual({ lead: ' il passe a ', tail: ' puis a ' });
    expect(at('a 42 €; b').near.tail).toBe('');
    expect(at('a ; b 42 € c ; d').near).toEqual({ lead: ' b ', tail: ' c ' });
  });

  it('is its row in a table, under the header of its column', () => {
    const place = at('montants 2026\nregime\tpar jour\nmaladie\t42 €');
    expect(place.bare).toBe(true);
    expect(place.headings.slice(0, 3)).toEqual(['par jour', 'regime\tpar jour', 'montants 2026']);
    expect(place.before).not.toMatch(/undefined/);
  });

  it('is a row under what stands above the table, where it has no header', () => {
    expect(at('titre\nautre\nmaladie\t42 €').headings).toEqual(['autre', 'autre', 'titre']);
    expect(at('maladie\t42 €').headings).toEqual([]);
    expect(at('regime\tpar jour\nmaladie\t42 €').headings[0]).toBe('par jour');
    // The end of a long text above tells what the table is about.
    const [caption = ''] = at(`debut ${words(300)}.\nmaladie\t42 €`).headings;
    expect(caption).toMatch(/^[^d]{260}$/);
  });

  it('is the note that a mark after it points to', () => {
    expect(at('prix : 42 € (1)\ntexte\n(1) depuis 2026').note).toBe('(1) depuis 2026');
    expect(at('prix : 42 € (2)\ntexte\n(1) depuis 2026').note).toBe('');
    expect(at('prix : 42 €\n(1) depuis 2026').note).toBe('');
    expect(at('prix : 42 €(**)\n(**) depuis 2026\nfin').note).toBe('(**) depuis 2026');
    expect(at('titre\n(1) avant\nprix : 42 € (1)\n(1) apres').note).toBe('(1) apres');
    expect(at(`prix : 42 € (1)\n(1) ${words(900)}`).note).toHaveLength(403);
    expect(at('prix : 42 € par jour (1)\n(1) depuis 2026').note).toBe('');
  });

  it('has short lines above it for headings, not sentences nor amounts', () => {
    const { headings, title } = at('le prix\nun texte.\n41 €\nen 2026 :\nil est de 42 € par jour.');
    expect(headings).toEqual(['en 2026 :', 'le prix']);
    expect(title).toMatch(/^le prix/);
  });

  it('is bare in a label, not in a sentence of its own', () => {
    expect(at('prix : 42 €').bare).toBe(true);
    expect(at('avant. prix : 42 €').bare).toBe(false);
    expect(at('exemple : 42 €').bare).toBe(false);
  });

  it('has for headings lines of a title’s length, longer where a colon ends them', () => {
    const headings = (above: string) => at(`${above}\nprix : 42 €`).headings;
    expect(headings(words(130))).toHaveLength(1);
    expect(headings(words(131))).toEqual([]);
    expect(headings(`${words(200)} :`)).toHaveLength(1);
    expect(headings(`${words(260)} :`)).toEqual([]);
    expect(headings('montants, en € : art. 3 du code')).toHaveLength(1);
    for (const none of ['un texte. ', '41€ par jour', '1 euro par jour', 'ceci,'])
      expect(headings(none), none).toEqual([]);
  });

  it('has the five closest headings, not those of another part of the page', () => {
    expect(at('a1\nb2\nc3\nd4\ne5\nf6\nprix : 42 €').headings).toEqual([
      'f6',
      'e5',
      'd4',
      'c3',
      'b2',
    ]);
    expect(at('titre\n \nprix : 42 €').headings).toEqual(['titre']);
    expect(at(`titre\n${'un texte.\n'.repeat(11)}prix : 42 €`).headings).toEqual(['titre']);
    expect(at(`titre\n${'un texte.\n'.repeat(12)}prix : 42 €`).headings).toEqual([]);
    expect(at(`titre\n${`${words(800)}.\n`.repeat(3)}prix : 42 €`).headings).toEqual(['titre']);
    expect(at(`titre\n${`${words(900)}.\n`.repeat(3)}prix : 42 €`).headings).toEqual([]);
  });

  it('is read at the top of a long page as anywhere, and no further than it may be', () => {
    const top = at(`titre\nle prix est de 42 € par jour. ${words(5000)}`);
    expect(top).toMatchObject({ lead: 'le prix est de ', headings: ['titre'] });
    expect(top.around).toMatch(/^titre\nle prix/);
    expect(top.around).toHaveLength('titre\nle prix est de 42 €'.length + 900);
    expect(top.after).toHaveLength(400);
    expect(top.below).toHaveLength(400);
    const far = at(`${words(3000)} 42 €`);
    expect(far.lead).toHaveLength(400);
    expect(far.around).toHaveLength(904);
    expect(at(`${`${words(500)}\n`.repeat(3)}prix : 42 €`).before).toHaveLength(700);
    expect(at('prix : 42 €\n \nsuite').below).toBe('suite');
  });
});

describe('a value that answers a question', () => {
  it('answers the last one before it, on its line or above', () => {
    expect(askedBefore(at('qui ? combien par jour ? 42 €'))).toBe('combien par jour ? ');
    expect(askedBefore(at('qui ? combien par jour ? \n42 €')).trim()).toBe('combien par jour ?');
    expect(askedBefore(at('combien ? beaucoup. le prix est de 42 €'))).toBe('');
    expect(askedBefore(at(`${words(300)} ?\n42 €`))).toHaveLength(200);
  });

  it('opens its sentence, but for a word or two', () => {
    expect(opensAnswer(at('le prix est alors de : 42 €'))).toBe(true);
    expect(opensAnswer(at('le prix est a present : 42 €'))).toBe(false);
    expect(opensAnswer(at('combien faut-il donner par jour ? 42 €'))).toBe(true);
  });
});
