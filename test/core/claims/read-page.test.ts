import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/claims/read-page.ts';
import { day } from '../../../core/time/day.ts';

const ON = day('2026-11-21');
const read = (text: string) => readPage({ text, official: false }, ON);

/** Pieces that sentences about the IJ are made of, so that random pages meet every branch. */
const PIECES = [
  'L’indemnité journalière maximale est de ',
  'plafonnée à ',
  'maternité ',
  '41,95 €',
  '42,97\u00a0€ ',
  '53.31€',
  ' par jour',
  ' net',
  ' (1)',
  '\n(1) Pour les arrêts débutant à compter du 1-1-2026.',
  ' jusqu’au 31 mars 2025',
  ' en 2024',
  ' contre ',
  ' auparavant',
  '. ',
  '\n',
  '\t',
  ' | ',
  'e\u0301te\u0301 ',
  'İ\u0301\u202e\ud800',
];
const pages = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('reading a page', () => {
  it('never throws; marks quote the text, in order, without overlap', () => {
    fc.assert(
      fc.property(pages, (text) => {
        let end = 0;
        for (const mark of read(text)) {
          expect(mark.start).toBeGreaterThanOrEqual(end);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
          end = mark.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same in a page with more paragraphs after it that claim nothing', () => {
    fc.assert(
      fc.property(pages, fc.lorem({ mode: 'sentences' }), (text, more) => {
        const page = `${text.replace(/\d+\s*$/, '')}\n`;
        const verdicts = (marks: ReturnType<typeof read>) =>
          marks.map(({ start, verdict, why }) => [start, verdict, why]);
        expect(verdicts(read(`${page}\n${more}`))).toEqual(verdicts(read(page)));
      }),
    );
  });

  it('reads accents that are characters of their own, and quotes the page as it is', () => {
    const text = 'Dès février, l’indemnité journalière est plafonnée à 41,95 € par jour.';
    const apart = text.normalize('NFD');
    const [mark] = read(apart);
    expect(apart.length).toBeGreaterThan(text.length);
    expect(mark).toMatchObject({ ...read(text)[0], start: mark?.start, end: mark?.end });
    expect(apart.slice(mark?.start, mark?.end)).toBe('41,95 € par jour');
  });

  it('knows by how a page is called, and where it stands, what it is about', () => {
    const text = 'L’indemnité journalière est plafonnée à 41,95 € par jour.';
    const found = (page: { title?: string; address?: string }) =>
      readPage({ text, official: false, ...page }, ON).length;
    const site = 'https://www.caisse.example';
    expect(found({ title: 'L’arrêt maladie', address: `${site}/assure/arret-maladie` })).toBe(1);
    expect(found({ title: 'L’accident du travail' })).toBe(0);
    expect(found({ address: `${site}/assure/accident-du-travail/indemnites` })).toBe(0);
    // Nor what it ends with, nor what is asked of it.
    expect(found({ address: `${site}/assure?voir=accident+du+travail` })).toBe(1);
    const long = 'Nos conseils, nos dossiers et nos actualités. '.repeat(5);
    expect(found({ title: `${long}L’accident du travail` })).toBe(1);
    expect(found({ address: `${site}/${long.replace(/ /g, '-')}accident-du-travail` })).toBe(1);
  });

  it('finds nothing without kinds, nor in a page without amounts', () => {
    expect(readPage({ text: 'IJ maximale : 41,95 € par jour', official: true }, ON, [])).toEqual(
      [],
    );
    expect(read('Le maximum de l’indemnité journalière change avec le temps.')).toEqual([]);
  });

  it('reads a page of one endless line, or of nothing but amounts, to its end', () => {
    const claim = 'L’IJ maximale est de 41,95 € par jour. ';
    for (const filler of [
      '1'.repeat(300_000),
      'a. B'.repeat(75_000),
      '1 janvier '.repeat(30_000),
    ]) {
      expect(read(`${filler}. ${claim}`)).toHaveLength(1);
    }
    expect(read('41,95 €\t'.repeat(1_500))).toEqual([]);
    expect(read(claim.repeat(400))).toHaveLength(400);
  });
});
