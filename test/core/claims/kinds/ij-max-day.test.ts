import { describe, expect, it } from 'vitest';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import type { Mark } from '../../../../core/claims/mark.ts';
import { readPage } from '../../../../core/claims/read-page.ts';
import { nearestWhole } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { claimsEn } from '../../../../core/words/en/claims.ts';
import { type ClaimWord, claimsFr } from '../../../../core/words/fr/claims.ts';
import { say } from '../../../../core/words/say.ts';
import { SENTENCES } from './ij-max-day.sentences.ts';

const ON = day('2026-11-23');
const read = (text: string, page: { date?: string; official?: boolean } = {}) =>
  readPage(
    { text, official: page.official ?? false, ...(page.date && { date: day(page.date) }) },
    ON,
    [ijMaxDay],
  );

const BLANKS = /\{(\w+)\}/g;
const blanksOf = (text: string) => [...text.matchAll(BLANKS)].map(([, name = '']) => name);

function told({ stated, verdict, why, since, validFor, today }: Mark): string {
  const net = today?.net ? ' net' : '';
  const held = validFor && `[${validFor.from} ${validFor.until ?? '…'}]`;
  const words = [verdict, why.replace('arret.', ''), since, held].filter(Boolean).join(' ');
  return `${stated.replace('\u00a0', ' ')}${net}: ${words}`;
}

/** A word of a mark in French, its days and amounts as they are. */
const sentence = ({ params }: Mark, word: ClaimWord) =>
  say(
    claimsFr[word],
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : nearestWhole(value),
      ]),
    ),
  );

/** Without the no-break spaces of typography. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the largest IJ maladie', () => {
  it.each(SENTENCES)('%s', (text, ...expected) => {
    const marks = read(text);
    expect(marks.map(told)).toEqual(expected);
    for (const { params, since, validFor, title, why, quote } of marks) {
      expect(quote).toBe(quote.trim());
      expect(params.depuis).toBe(since);
      expect(params.du).toBe(validFor?.from);
      for (const words of [claimsFr, claimsEn])
        for (const blank of blanksOf(words[title] + words[why]))
          expect(params).toHaveProperty(blank);
    }
  });

  it.each([
    [
      'L’IJ maximale est de 41,95 €.',
      'Périmé pour les arrêts commencés depuis le 2026-07-01',
      'Ce montant vaut pour les arrêts commencés du 2026-02-01 au 2026-06-30. Pour un arrêt commencé depuis le 2026-07-01, il est de 4297.',
    ],
    [
      'L’IJ maximale est de 53,31 €.',
      'Périmé pour les arrêts commencés depuis le 2025-04-01',
      'Ce montant vaut pour les arrêts commencés du 2024-12-01 au 2025-03-31. Pour un arrêt commencé depuis le 2026-07-01, il est de 4297.',
    ],
    [
      'L’IJ maximale est de 42,97 €.',
      'À jour',
      'C’est le montant des arrêts commencés depuis le 2026-07-01.',
    ],
    [
      'Jusqu’au 31 mars 2025, l’IJ maximale est de 53,31 €.',
      'Exact pour la période citée',
      'Ce montant est exact pour la période dont parle cette phrase : il vaut pour les arrêts commencés du 2024-12-01 au 2025-03-31.',
    ],
    [
      'Pour un arrêt débutant le 5 juin 2026, l’IJ maximale est de 42,97 €.',
      'Erroné',
      'Ce montant vaut pour les arrêts commencés depuis le 2026-07-01, pas pour la date indiquée.',
    ],
  ])('says %s', (text, title, why) => {
    const [mark] = read(text);
    expect(mark && [mark.title, mark.why].map((word) => plain(sentence(mark, word)))).toEqual([
      title,
      why,
    ]);
  });

  it('says since when, and what holds today', () => {
    const [mark] = read('L’indemnité journalière est plafonnée à 41,95 € brut par jour.');
    expect(mark).toMatchObject({
      kind: 'ij.max_day',
      quote: '41,95 € brut par jour',
      stated: '41,95\u00a0€',
      since: '2026-07-01',
      validFor: { from: '2026-02-01', until: '2026-06-30' },
      title: 'arret.perimeDepuis',
      today: { unit: 'cents', per: 'day', net: false, from: '2026-07-01', article: 'CSS R323-4' },
      own: 'ijMaladie',
    });
  });

  it('reads an amount however its spaces and its unit are written', () => {
    for (const amount of ['41,95\u00a0€', '41,95\u202f€', '41,95€', '41.95 €', '41,95 euros brut'])
      expect(read(`L'IJ maximale est de ${amount} par jour.`)).toMatchObject([
        { since: '2026-07-01' },
      ]);
  });

  it('takes date and regime of a bare value from what stands above', () => {
    const list =
      'Les plafonds des indemnités journalières en 2026\n- Maladie : jusqu’à 41,95 € par jour\n- Maternité : jusqu’à 50,02 € par jour';
    expect(read(list)).toMatchObject([{ stated: '41,95\u00a0€', verdict: 'perime' }]);
    const table =
      'Montant maximal des indemnités journalières au 1-1-2022\nRisque\tMaximum par jour\nMaladie\t47,43 €\nMaternité\t50,00 €';
    expect(read(table)).toMatchObject([{ stated: '47,43\u00a0€', verdict: 'a-jour' }]);
  });

  it('dates a value by the header of its column', () => {
    const table =
      'Indemnités journalières : montants maximaux\nRisque\tArrêts débutant du 1er février au 30 juin 2026\tArrêts débutant à partir du 1er juillet 2026\nMaladie\t41,95 €\t42,97 €';
    expect(read(table)).toMatchObject([{ why: 'arret.exactAlors' }, { why: 'arret.actuel' }]);
  });

  it('takes the day of an update for nobody’s stop', () => {
    const page =
      'L’arrêt maladie du salarié\nMis à jour le : 10/02/2026\nCe que verse la caisse\nL’indemnité journalière ne peut pas dépasser 41,95 € brut par jour.';
    expect(read(page, { official: true })).toMatchObject([
      { verdict: 'perime', since: '2026-07-01' },
    ]);
  });

  it('follows the note that a value points to', () => {
    const page =
      'Montant maximal de l’indemnité journalière\nMaladie\n41,95 € (1)\nAutre texte.\n(1) Pour les arrêts débutant à compter du 1-1-2026.';
    expect(read(page)).toMatchObject([{ verdict: 'errone', why: 'arret.mauvaiseDate' }]);
  });

  it('calls a value that never was wrong only where the time is known', () => {
    const text = 'L’indemnité journalière maximale est de 40 € par jour.';
    expect(read(text, { date: '2025-02-10' })).toMatchObject([
      { verdict: 'errone', why: 'arret.jamais' },
    ]);
    expect(read(text)).toMatchObject([{ verdict: 'depend', why: 'arret.inconnuDuRegistre' }]);
    expect(read(text, { date: '2025-02-10', official: true })).toMatchObject([
      { verdict: 'depend', why: 'arret.inconnuDuRegistre' },
    ]);
  });

  it('takes a year for the present of a page written in it', () => {
    const text = 'L’indemnité journalière maximale est de 52,28 € en 2024.';
    expect(read(text, { date: '2024-03-01' })).toMatchObject([
      { verdict: 'perime', since: '2024-12-01' },
    ]);
    expect(read(text, { date: '2025-06-01' })).toMatchObject([{ verdict: 'a-jour' }]);
  });

  it('does not know the law of a day past the register', () => {
    const past = (text: string) => readPage({ text, official: true }, day('2027-03-10')).map(told);
    expect(past('L’IJ maximale est de 42,97 € par jour.')).toEqual([
      '42,97 €: depend sansActuel [2026-07-01 2027-01-31]',
    ]);
    expect(past('L’IJ maximale est de 44,10 € par jour.')).toEqual([
      '44,10 €: depend registreDepasse',
    ]);
    expect(past('L’IJ maximale est de 40,10 € par jour.')).toEqual([
      '40,10 €: depend registreDepasse',
    ]);
    expect(past('L’IJ maximale est de 41,95 € par jour.')).toEqual([
      '41,95 €: perime sansActuel 2026-07-01 [2026-02-01 2026-06-30]',
    ]);
  });

  it('holds no page to what came after it, nor to what came after the last check', () => {
    const text = 'L’IJ maximale est de 43,62 € par jour.';
    expect(read(text, { date: '2026-11-15' }).map(told)).toEqual([
      '43,62 €: depend registreDepasse',
    ]);
    expect(read(text, { date: '2026-05-01' }).map(told)).toEqual(['43,62 €: errone jamais']);
    expect(read(text, { date: '2024-05-01', official: true }).map(told)).toEqual([
      '43,62 €: depend inconnuDuRegistre',
    ]);
  });

  it('says up to which day it was checked', () => {
    const [mark] = read('Depuis le 1er novembre 2026, l’IJ maximale est de 43,62 €.');
    const checked = mark?.params.verifie;
    if (!mark || typeof checked !== 'string') throw new Error('no day of the last check');
    expect(checked < '2026-11-01').toBe(true);
    expect(plain(sentence(mark, mark.why))).toBe(
      `Notre dernière vérification date du ${checked} : nous ne savons pas si ce montant s’applique depuis. Vérifiez-le auprès de votre caisse.`,
    );
  });

  it('announces an amount before its day', () => {
    const [mark] = readPage(
      { text: 'L’IJ maximale sera de 42,97 €.', official: true },
      day('2026-06-15'),
    );
    expect(mark).toMatchObject({ verdict: 'depend', why: 'arret.pasEncore' });
  });
});
