import { describe, expect, it } from 'vitest';
import { BLANKS } from '../../../core/papers/blanks.ts';
import { blanksOf, linesOf, lineText, type PaperDocument } from '../../../core/papers/document.ts';
import { LETTERS, letter } from '../../../core/papers/letters/letters.ts';
import { day } from '../../../core/time/day.ts';
import { docxOf } from '../../../widget/papers/docx.ts';
import { entriesOf } from './unzip.ts';

const partsOf = async (document: PaperDocument) =>
  entriesOf(Buffer.from(await (await docxOf(document)).arrayBuffer()));

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The text of a Word file, a line a paragraph or a break. */
function textOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([tag, text]) => (tag === '<w:br/>' ? '\n' : unescaped(text ?? '')))
      .join(''),
  );
}

const facts = { nom: 'Camille <Martin> & fils', adresse: '12 rue des Tilleuls\n69003 Lyon' };

describe('a letter as a Word file', () => {
  it.each(LETTERS)('holds the text of %s, in order, and nothing else', async (id) => {
    const { document } = letter(id, { situation: {}, facts });
    const parts = await partsOf(document);
    const lines = textOf(parts.get('word/document.xml') ?? '').filter(Boolean);
    expect(lines).toEqual(document.blocks.flatMap(linesOf).map(lineText));
  });

  it('marks each blank, so that none is sent by mistake', async () => {
    const { document } = letter('recoursCmra', { situation: {}, facts });
    const xml = (await partsOf(document)).get('word/document.xml') ?? '';
    const marked = [...xml.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>([^<]*)<\/w:t>/gs)];
    const blanks = marked.map(([, text]) => unescaped(text ?? ''));
    expect(new Set(blanks)).toEqual(
      new Set(blanksOf(document).map((blank) => `[${BLANKS[blank].shown}]`)),
    );
  });

  it('is a page of A4, in French, with a heading', async () => {
    const parts = await partsOf(letter('recoursCra', { situation: {}, facts }).document);
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    expect(parts.get('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>réclamation contre une décision administrative</dc:title>',
    );
    expect([...parts.values()].join('')).not.toMatch(/Un-named|undefined|lorem/i);
  });

  it('keeps a table as a table', async () => {
    const { document } = letter('correctionVersement', {
      situation: {},
      facts: { ...facts, date: day('2026-11-23') },
    });
    const xml = (await partsOf(document)).get('word/document.xml') ?? '';
    expect(xml.match(/<w:tr>|<w:tr /g)).toHaveLength(6);
    expect(xml).toContain('<w:tblHeader/>');
  });
});
