import { describe, expect, it } from 'vitest';
import { compose } from '../../../core/claims/compose.ts';
import { fold } from '../../../core/claims/fold.ts';
import { EUROS, find } from '../../../core/claims/forms.ts';
import type { Kind, Period } from '../../../core/claims/kind.ts';
import { decimalIn, lengthIn, rankIn, sameShare, shareIn } from '../../../core/claims/quantity.ts';
import { readPage } from '../../../core/claims/read-page.ts';
import { statesNumber } from '../../../core/claims/stating.ts';
import { exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';

describe('a length of time', () => {
  it.each([
    ['3 jours', 3, 3, 'days', undefined],
    ['deux mois', 2, 2, 'months', undefined],
    ['un an', 1, 1, 'years', undefined],
    ['2 années', 2, 2, 'years', undefined],
    ['1an', 1, 1, 'years', undefined],
    ['48 h', 48, 48, 'hours', undefined],
    ['quarante-huit heures', 48, 48, 'hours', undefined],
    ['12 semaines', 12, 12, 'weeks', undefined],
    ['15 jours francs', 15, 15, 'days', 'franc'],
    ['8 jours ouvrables', 8, 8, 'days', 'ouvrable'],
    ['3 premiers jours', 3, 3, 'days', undefined],
    ['6 dernières semaines', 6, 6, 'weeks', undefined],
    ['12 derniers mois', 12, 12, 'months', undefined],
    ['un dernier mois', 1, 1, 'months', undefined],
    ['quinze(15) jours', 15, 15, 'days', undefined],
    ['15 (quinze) jours', 15, 15, 'days', undefined],
    ['deux cent jours', 200, 200, 'days', undefined],
    ['1 jour franc', 1, 1, 'days', 'franc'],
    ['3 j', 3, 3, 'days', undefined],
    ['3 jrs', 3, 3, 'days', undefined],
    ['une journée', 1, 1, 'days', undefined],
    ['24 hrs', 24, 24, 'hours', undefined],
    ['deux ou trois mois', 2, 3, 'months', undefined],
    ['1 à 3 mois', 1, 3, 'months', undefined],
    ['15 et 30 jours', 15, 30, 'days', undefined],
    ['2-3 semaines', 2, 3, 'weeks', undefined],
    // A dash within a number in letters parts nothing.
    ['vingt-huit jours', 28, 28, 'days', undefined],
    ['1 095 jours', 1095, 1095, 'days', undefined],
  ] as const)('%s', (text, least, most, unit, days) => {
    expect(lengthIn(text)).toEqual({ least, most, unit, ...(days && { days }) });
  });
});

describe('a rank, a share, a multiple', () => {
  it.each([
    ['4e jour', 4],
    ['quatrième jour', 4],
    ['29ᵉ jour', 29],
    ['360ème jour', 360],
    ['premier jour', 1],
    ['28e et dernier jour', 28],
    ['trois cent soixantième jour', 360],
  ])('%s is the day of rank %i', (text, rank) => expect(rankIn(text)).toBe(rank));

  it.each([
    ['50 %', 1, 2],
    ['66,66%', 6666, 10_000],
    ['90 pour cent', 9, 10],
    ['cinquante pour cent', 1, 2],
    ['soixante %', 3, 5],
    ['quatre-vingt pour cent', 4, 5],
    ['quatre-vingts %', 4, 5],
    ['2/3', 2, 3],
    ['1 / 3', 1, 3],
    ['la moitié', 1, 2],
    ['deux tiers', 2, 3],
    ['un tiers', 1, 3],
    ['trois quarts', 3, 4],
    ['6,7 %', 67, 1000],
  ])('%s is %i over %i', (text, n, d) => expect(shareIn(text)).toEqual(exact(n, d)));

  it('two thirds are written 66, 66,6, 66,66, 66,7 or 67 %, and no other way', () => {
    const written = ['66 %', '66,6 %', '66,66 %', '66,67 %', '66,7 %', '67 %', '2/3'];
    for (const one of written) expect(sameShare(one, exact(2, 3)), one).toBe(true);
    for (const one of ['65 %', '68 %', '66,5 %', '66,65 %', '66,68 %'])
      expect(sameShare(one, exact(2, 3)), one).toBe(false);
  });

  it('a share that ends is no other one rounded', () => {
    expect(sameShare('12,5 %', exact(1, 8))).toBe(true);
    expect(sameShare('12 %', exact(1, 8))).toBe(false);
    expect(sameShare('13 %', exact(1, 8))).toBe(false);
    expect(sameShare('50,0 %', exact(1, 2))).toBe(true);
  });

  it.each([
    ['1,4 fois le SMIC', 14, 10],
    ['1 015 fois le SMIC horaire', 1015, 1],
    ['1\u00a0015 fois le SMIC horaire', 1015, 1],
    ['1015 fois le SMIC horaire', 1015, 1],
    ['1.8 SMIC', 18, 10],
    ['3 PASS', 3, 1],
  ])('%s', (text, n, d) => expect(decimalIn(text)).toEqual(exact(n, d)));
});

describe('what forms find', () => {
  it('comes in the order of the page, the longest first at one place', () => {
    const short = { name: 'short', source: '\\d' };
    const long = { name: 'long', source: '\\d jours' };
    for (const forms of [
      [short, long],
      [long, short],
    ])
      expect(find('1 mois, 3 jours', forms).map(({ text }) => text)).toEqual(['1', '3 jours', '3']);
  });
});

describe('the letters of a page', () => {
  it('are compared without case, accents and odd spaces, one for one', () => {
    const page = 'Été\u00a0: L’Arrêt – 1ᵉʳ Jour\tÇa\n';
    expect(fold(page)).toBe("ete : l'arret - 1er jour\tca\n");
    expect(fold(page)).toHaveLength(page.length);
    // Longer in lower case: left as it is, so that no offset moves.
    expect(fold('İ')).toBe('İ');
  });

  it('take their accents in, and keep their places in the page', () => {
    const page = 'e\u0301te\u0301 : 42 €';
    const { text, offsetInPage } = compose(page);
    expect(text).toBe('été : 42 €');
    expect([0, 1, 2, 3, 6].map(offsetInPage)).toEqual([0, 2, 3, 5, 8]);
    expect(page.slice(offsetInPage(6), offsetInPage(10))).toBe('42 €');
    expect(compose('x\u0301y').text).toBe('x\u0301y');
    expect(compose('x\u0301y').offsetInPage(2)).toBe(2);
  });
});

const period = (from: string, until: string | undefined, euros: number): Period => ({
  from: day(from),
  ...(until && { until: day(until) }),
  value: exact(euros * 100),
  rule: String(euros),
  article: 'Règlement du jeu, 7',
  url: 'https://example.org/7',
  confidence: 'high',
  verified: day('2030-05-01'),
});
const LAW = [
  period('2020-01-01', '2024-12-31', 10),
  period('2025-01-01', '2028-02-29', 20),
  period('2028-03-01', undefined, 30),
];
const toy = (law: readonly Period[], more: Partial<Kind> = {}): Kind => ({
  name: 'toy.price',
  forms: [EUROS],
  words: 'arret',
  read: (found) =>
    statesNumber(found, exact(Number.parseInt(found.text, 10) * 100), {
      law,
      measure: { unit: 'cents', per: 'day' },
    }),
  ...more,
});
const marks = (text: string, ...kinds: Kind[]) =>
  readPage({ text, official: false }, day('2030-06-15'), kinds.length > 0 ? kinds : [toy(LAW)]);

describe('a mark', () => {
  const now = {
    unit: 'cents',
    per: 'day',
    value: exact(3000),
    from: '2028-03-01',
    article: 'Règlement du jeu, 7',
    url: 'https://example.org/7',
    confidence: 'high',
    verified: '2030-05-01',
  };

  it('of an outdated value says since when, over what time it was right, and today’s', () => {
    expect(marks('Le prix est de 20 €.')).toStrictEqual([
      {
        kind: 'toy.price',
        start: 15,
        end: 19,
        quote: '20 €',
        stated: '20\u00a0€',
        verdict: 'perime',
        title: 'arret.perimeDepuis',
        since: '2028-03-01',
        validFor: { from: '2025-01-01', until: '2028-02-29' },
        today: now,
        why: 'arret.plusActuel',
        params: {
          premier: '2020-01-01',
          verifie: '2030-05-01',
          du: '2025-01-01',
          au: '2028-02-29',
          depuis: '2028-03-01',
          actuelDu: '2028-03-01',
          valeur: exact(3000),
        },
      },
    ]);
  });

  it('of the value of today has no end, and no day since which it is wrong', () => {
    const [mark] = marks('Le prix est de 30 €.');
    expect(mark).toMatchObject({ title: 'verdict.a-jour', validFor: { from: '2028-03-01' } });
    expect(mark).not.toHaveProperty('since');
    expect(mark?.validFor).not.toHaveProperty('until');
    expect(mark?.params).not.toHaveProperty('au');
    const ends = [...LAW.slice(0, 2), period('2028-03-01', '2030-12-31', 30)];
    const [known] = marks('Le prix est de 30 €.', toy(ends));
    expect(known?.validFor).toEqual({ from: '2028-03-01' });
    expect(known?.params).not.toHaveProperty('au');
  });

  it('says when the newest of its law was checked, and since when the oldest is known', () => {
    const law = LAW.map((one, index) => ({ ...one, verified: day(`2030-05-0${index + 1}`) }));
    expect(marks('Le prix est de 20 €.', toy(law))[0]?.params).toMatchObject({
      premier: '2020-01-01',
      verifie: '2030-05-03',
    });
  });

  it('of a value of the past says that it was right then', () => {
    const [mark] = marks('En 2026, le prix est de 20 €.');
    expect(mark).toMatchObject({ verdict: 'a-jour', title: 'verdict.exact' });
  });

  it('shows the last value known where that of today is not', () => {
    const ended = [...LAW.slice(0, 2), period('2028-03-01', '2029-12-31', 30)];
    const [mark] = marks('Le prix est de 30 €.', toy(ended));
    expect(mark).toMatchObject({ verdict: 'depend', former: now });
    expect(mark).not.toHaveProperty('today');
  });

  it('does not say when a rule began that may be older than what is known of it', () => {
    const [first] = LAW;
    const [mark] = marks(
      'Le prix est de 10 €.',
      toy(first ? [{ ...first, until: day('2040-01-01') }] : []),
    );
    expect(mark?.today).not.toHaveProperty('from');
    const begun = first ? [{ ...first, until: day('2040-01-01'), began: true }] : [];
    expect(marks('Le prix est de 10 €.', toy(begun))[0]?.today?.from).toBe('2020-01-01');
  });

  it('is of the first kind that knows the place, with what answers for you', () => {
    const none = toy(LAW, { name: 'toy.none', read: () => undefined });
    const own = toy(LAW, { name: 'toy.own', own: 'ijMaladie' });
    expect(marks('Le prix est de 30 €.', none, own, toy(LAW))).toMatchObject([
      { kind: 'toy.own', own: 'ijMaladie' },
    ]);
    expect(marks('Le prix est de 30 €.', none)).toEqual([]);
    expect(marks('Le prix est de 30 €.')[0]).not.toHaveProperty('own');
  });

  it('does not begin within the one before it', () => {
    const wide = toy(LAW, {
      read: (found) =>
        statesNumber(found, exact(3000), {
          law: LAW,
          measure: { unit: 'cents' },
          end: found.end + 8,
          stated: 'tout',
        }),
    });
    expect(marks('De 20 € à 30 €, de 40 €.', wide).map(({ start }) => start)).toEqual([3, 19]);
  });

  it('is judged by the day that the page gives itself, where nobody else gives one', () => {
    const verdict = (text: string, date?: string) =>
      readPage({ text, official: false, ...(date && { date: day(date) }) }, day('2030-06-15'), [
        toy(LAW),
      ])[0]?.verdict;
    expect(verdict('Le prix est de 8 €.')).toBe('depend');
    expect(verdict('Mis à jour le 12 mars 2026\nLe prix est de 8 €.')).toBe('errone');
    expect(verdict('Mis à jour le 12 mars 2026\nLe prix est de 8 €.', '2012-01-01')).toBe('depend');
  });
});
