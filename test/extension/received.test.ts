import { describe, expect, it } from 'vitest';
import type { Shown } from '../../extension/protocol.ts';
import {
  listingFrom,
  mineFrom,
  popupMessage,
  readerMessage,
  reportedFrom,
  shownFrom,
} from '../../extension/received.ts';

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
    const named = { title: 'Accueil', address: 'https://exemple.fr/' };
    const page = {
      about: 'page',
      lang: 'fr',
      text: 'Bonjour',
      stamp: '',
      official: true,
      ...named,
    };
    expect(readerMessage(page)).toEqual(page);
    expect(readerMessage({ about: 'count', count: 0 })).toEqual({ about: 'count', count: 0 });
    const mine = { about: 'mine', lang: 'fr', own: 'ijMaladie' };
    expect(readerMessage(mine)).toEqual(mine);
    expect(popupMessage({ about: 'list' })).toEqual({ about: 'list' });
    for (const one of [
      { about: 'show', index: 2 },
      { about: 'step', by: -1 },
      { about: 'check', selection: true },
      { about: 'report' },
    ])
      expect(popupMessage(one)).toEqual(one);
  });

  it('is none when a part is missing or of another sort', () => {
    const broken = [
      { about: 'page', lang: 'fr', text: 'Bonjour', stamp: '' },
      { about: 'page', lang: 'fr', text: 7, stamp: '', official: true, title: '', address: '' },
      { about: 'page', lang: 'fr', text: 'Bonjour', stamp: '', official: true, title: '' },
      { about: 'count', count: -1 },
      { about: 'count', count: 1.5 },
      { about: 'count', count: '3' },
      { about: 'mine', lang: 'fr' },
      { about: 'list' },
    ];
    for (const one of [...GARBAGE, ...broken]) expect(readerMessage(one)).toBe(undefined);
    const strange = [
      { about: 'show' },
      { about: 'step' },
      { about: 'check' },
      { about: 'show', index: -1 },
      { about: 'count', count: 1 },
    ];
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
  });

  it('lets a mark have no source, but no half one', () => {
    const bare = { ...shown, today: '', since: '', article: '', url: '', verified: '' };
    expect(shownFrom([bare])).toEqual([bare]);
  });

  it('says what stands in a page, or why nothing does', () => {
    const read = { is: 'read', marks: [shown, { verdict: 'perime' }], partial: false };
    expect(listingFrom(read)).toEqual({ ...read, marks: [shown] });
    for (const one of [
      { is: 'left', why: 'compte' },
      { is: 'hidden', by: 'site' },
    ])
      expect(listingFrom(one)).toEqual(one);
    const broken = [{ is: 'left', why: 'ennui' }, { is: 'hidden', by: 'left' }, { is: 'read' }];
    for (const one of [...GARBAGE, ...broken]) expect(listingFrom(one)).toBe(undefined);
  });

  it('tells a report the words around a mark', () => {
    const quoted = { ...shown, before: 'Au plus ', quote: '41,95 €', after: ' par jour.' };
    const page = { title: 'Arrêt', address: 'https://page.example/', partial: false };
    expect(reportedFrom({ ...page, marks: [quoted, shown] })).toEqual({ ...page, marks: [quoted] });
    for (const one of [...GARBAGE, page]) expect(reportedFrom(one)).toBe(undefined);
  });

  it('is a figure of one’s own, or nothing', () => {
    const mine = {
      figure: '41,10 €',
      details: 'brut par jour',
      unsure: false,
      month: '',
      monthUnsure: false,
      steps: [{ title: 'Base', lines: ['7 500 €', '÷ 91,25'], article: 'CSS R323-4', url: '' }],
      due: '',
      calendar: '',
    };
    expect(mineFrom(mine)).toEqual(mine);
    const broken = [
      { ...mine, unsure: 1 },
      { ...mine, steps: [{ title: 'Base' }] },
      { ...mine, steps: [{ ...mine.steps[0], url: 'javascript:alert(1)' }] },
    ];
    for (const one of [...GARBAGE, ...broken]) expect(mineFrom(one)).toBe(undefined);
  });
});
