import { describe, expect, it } from 'vitest';
import {
  listedFrom,
  mineFrom,
  popupMessage,
  readerMessage,
  type Shown,
  shownFrom,
} from '../../extension/protocol.ts';

const shown: Shown = {
  start: 3,
  end: 10,
  verdict: 'perime',
  title: 'Périmé',
  stated: '41,95 €',
  per: 'brut par jour',
  subject: 'Indemnité',
  today: '42,97 €',
  since: 'depuis le 1er juillet 2026',
  why: 'Il a changé.',
  article: 'CSS R323-4',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051226486',
  verified: 'vérifié le 1er octobre 2026',
  unsure: false,
  own: 'ijMaladie',
};

const GARBAGE = [undefined, null, 7, 'page', [], {}, { about: 'all' }, { about: null }];

describe('a message', () => {
  it('is taken when it is whole', () => {
    const page = { about: 'page', lang: 'fr', text: 'Bonjour', stamp: '', official: true };
    expect(readerMessage(page)).toEqual(page);
    expect(readerMessage({ about: 'count', count: 0 })).toEqual({ about: 'count', count: 0 });
    const mine = { about: 'mine', lang: 'fr', own: 'ijMaladie' };
    expect(readerMessage(mine)).toEqual(mine);
    expect(popupMessage({ about: 'list' })).toEqual({ about: 'list' });
    expect(popupMessage({ about: 'show', index: 2 })).toEqual({ about: 'show', index: 2 });
  });

  it('is none when a part is missing or of another sort', () => {
    const broken = [
      { about: 'page', lang: 'fr', text: 'Bonjour', stamp: '' },
      { about: 'page', lang: 'fr', text: 7, stamp: '', official: true },
      { about: 'count', count: -1 },
      { about: 'count', count: 1.5 },
      { about: 'count', count: '3' },
      { about: 'mine', lang: 'fr' },
      { about: 'list' },
    ];
    for (const one of [...GARBAGE, ...broken]) expect(readerMessage(one)).toBe(undefined);
    const strange = [{ about: 'show' }, { about: 'show', index: -1 }, { about: 'count', count: 1 }];
    for (const one of [...GARBAGE, ...strange]) expect(popupMessage(one)).toBe(undefined);
  });
});

describe('an answer', () => {
  it('keeps the marks that are whole, and only those', () => {
    const broken = [
      { ...shown, verdict: 'sûr' },
      { ...shown, start: 10 },
      { ...shown, url: 'javascript:alert(1)' },
      { ...shown, unsure: 'non' },
      null,
    ];
    expect(shownFrom([shown, ...broken])).toEqual([shown]);
    expect(shownFrom({ 0: shown })).toBe(undefined);
    expect(listedFrom([shown, { verdict: 'perime' }])).toEqual([shown]);
    expect(listedFrom(undefined)).toBe(undefined);
  });

  it('lets a mark have no source, but no half one', () => {
    const bare = { ...shown, today: '', since: '', article: '', url: '', verified: '' };
    expect(shownFrom([bare])).toEqual([bare]);
  });

  it('is a figure of one’s own, or nothing', () => {
    const mine = {
      figure: '41,10 €',
      details: 'brut par jour',
      unsure: false,
      month: '',
      monthUnsure: false,
    };
    expect(mineFrom(mine)).toEqual(mine);
    for (const one of [...GARBAGE, { ...mine, unsure: 1 }]) expect(mineFrom(one)).toBe(undefined);
  });
});
