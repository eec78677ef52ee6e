import { describe, expect, it } from 'vitest';
import { cents } from '../../../core/money/cents.ts';
import { asText } from '../../../core/papers/as-text.ts';
import { cite } from '../../../core/papers/cite.ts';
import { type Block, blanksOf, linesOf } from '../../../core/papers/document.ts';
import { fill } from '../../../core/papers/fill.ts';
import { day } from '../../../core/time/day.ts';
import { plain } from './telling.ts';

const caisse = 'CPAM du Rhône\n  276 cours Émile-Zola \n69100 Villeurbanne';

describe('a sentence with its blanks', () => {
  it('is filled by what is known, and holds the rest as blanks, in their place', () => {
    expect(fill('{ville}, le {date}', { date: day('2026-07-01') })).toEqual([
      { blank: 'ville', shown: 'ville' },
      ', le ',
      '1er juillet 2026',
    ]);
    expect(fill('Rien à remplir.', {})).toEqual(['Rien à remplir.']);
    expect(fill('{nom}', {})).toEqual([{ blank: 'nom', shown: 'votre prénom et votre nom' }]);
  });

  it('keeps the lines of an address where it stands alone, and nowhere else', () => {
    const oneLine = 'CPAM du Rhône, 276 cours Émile-Zola, 69100 Villeurbanne';
    expect(fill('{caisse}', { caisse })).toEqual([caisse]);
    expect(fill('À {caisse}', { caisse })).toEqual(['À ', oneLine]);
    expect(fill('{caisse}.', { caisse })).toEqual([oneLine, '.']);
  });

  it('takes what was typed without the spaces around it, and spaces alone for nothing', () => {
    expect(fill('{nom}', { nom: '  Camille Martin\n' })).toEqual(['Camille Martin']);
    expect(fill('{nom}', { nom: ' \n ' })).toEqual([
      { blank: 'nom', shown: 'votre prénom et votre nom' },
    ]);
  });

  it('writes a day out where a day is asked for, and leaves a reference as it is', () => {
    expect(fill('{dateRefus}', { dateRefus: day('2026-10-02') })).toEqual(['2 octobre 2026']);
    expect(fill('{reference}', { reference: '2026-10-02' })).toEqual(['2026-10-02']);
  });

  it('writes amounts, zero too', () => {
    expect(
      fill('{recu}', { recu: cents(0) })
        .map(String)
        .map(plain),
    ).toEqual(['0,00 €']);
    expect(fill('{recu}', { recu: cents(123_456) }, 'en')).toEqual(['€1,234.56']);
  });

  it('shows a hole for a name that no field has', () => {
    expect(fill('le {jour}, {__proto__}', {})).toEqual(['le ', '…', ', ', '…']);
  });
});

describe('a document', () => {
  const table: Block = {
    kind: 'table',
    head: ['Mois', 'Euros'],
    rows: [
      [['Reçu'], [{ blank: 'recu', shown: 'indemnités reçues, en brut' }]],
      [[{ blank: 'mois', shown: 'mois et année' }], ['12,00 €']],
    ],
  };

  it('is read a block after the other, a table by its head and its rows', () => {
    expect(linesOf(table)).toEqual([
      ['Mois'],
      ['Euros'],
      ['Reçu'],
      [{ blank: 'recu', shown: 'indemnités reçues, en brut' }],
      [{ blank: 'mois', shown: 'mois et année' }],
      ['12,00 €'],
    ]);
    const blocks: readonly Block[] = [
      { kind: 'paragraph', line: [{ blank: 'mois', shown: 'mois et année' }] },
      table,
    ];
    expect(blanksOf({ lang: 'fr', title: '', fileName: 'essai', blocks })).toEqual([
      'mois',
      'recu',
    ]);
  });

  it('is text to paste anywhere: addresses in lines, lists with a mark, tables with bars', () => {
    const blocks: readonly Block[] = [
      { kind: 'sender', lines: [['Camille Martin'], ['Lyon']] },
      { kind: 'subject', line: ['Objet : ', 'essai'] },
      { kind: 'list', lines: [['un'], ['deux']] },
      table,
      { kind: 'sources', lines: [['un texte']] },
    ];
    expect(asText({ lang: 'fr', title: '', fileName: 'essai', blocks })).toBe(
      [
        'Camille Martin\nLyon',
        'Objet : essai',
        '- un\n- deux',
        'Mois | Euros\nReçu | [indemnités reçues, en brut]\n[mois et année] | 12,00 €',
        '- un texte\n',
      ].join('\n\n'),
    );
  });
});

describe('an article in a sentence', () => {
  it('is cited with its code in full', () => {
    expect(cite('CRPM R717-18')).toBe('article R717-18 du Code rural et de la pêche maritime');
    expect(cite('CSS R323-3')).toBe('article R323-3 du Code de la sécurité sociale');
  });

  it('of a text that is no code is not cited as one', () => {
    expect(() => cite('Décret 86-83')).toThrow('Décret 86-83 is not cited in letters');
  });
});
