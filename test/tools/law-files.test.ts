import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLES } from '../../core/law/articles.ts';
import { PAST } from '../../core/law/past.ts';
import { REGISTER } from '../../core/law/register.ts';
import { LAW_FORMAT, type LawRow, lawCsv, lawJson, lawRows } from './law-files.ts';

/** Reads CSV by RFC 4180, one character after the other: another way than it is written. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (quoted && char === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && char === ',') {
      line.push(field);
      field = '';
    } else if (!quoted && char === '\r' && text[at + 1] === '\n') {
      lines.push([...line, field]);
      line = [];
      field = '';
      at += 1;
    } else field += char;
  }
  if (field !== '' || line.length > 0) throw new RangeError('the last line has no end');
  return lines;
}

/** The rows of a CSV by the names of its columns, as a reader of the file would have them. */
function rowsOfCsv(text: string): Record<string, unknown>[] {
  const [names = [], ...lines] = readCsv(text);
  return lines.map((line) => {
    expect(line).toHaveLength(names.length);
    const row = Object.fromEntries(names.map((name, index) => [name, line[index]]));
    return {
      ...row,
      yearly: row.yearly === 'true',
      until: row.until === '' ? null : row.until,
      value: row.unit === 'version' ? row.value : Number(row.value),
    };
  });
}

const rows = lawRows([...REGISTER, ...PAST, ...ARTICLES.values()]);

describe('the published register', () => {
  it('holds each row of each series and each version of each article', () => {
    const all = [...REGISTER, ...PAST, ...ARTICLES.values()];
    expect(rows).toHaveLength(all.reduce((sum, series) => sum + series.rows.length, 0));
    expect(rows).toContainEqual({
      id: 'smicHoraire',
      unit: '€/h',
      article: 'CT L3231-2',
      counts: 'jour',
      yearly: true,
      until: null,
      from: '2026-01-01',
      value: 12.02,
      text: 'Décret 2025-1228 du 17 décembre 2025',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053042520',
      confidence: 'high',
      verified: '2026-07-23',
    });
  });

  it('reads back from JSON, under its header', () => {
    const read: unknown = JSON.parse(lawJson(rows, 'quotite 1.2.3'));
    expect(read).toEqual({ format: LAW_FORMAT, generatedFrom: 'quotite 1.2.3', rows });
  });

  it('reads back from CSV', () => {
    expect(rowsOfCsv(lawCsv(rows))).toEqual(rows);
  });

  it('reads back from both whatever a text holds', () => {
    const [first] = rows;
    const written = fc.string({ unit: fc.constantFrom(',', '"', '\r', '\n', 'é', ' ', '€', 'a') });
    const anyRow = fc
      .record({ text: written, url: written, counts: written })
      .map((parts): LawRow => ({ ...(first as LawRow), ...parts }));
    fc.assert(
      fc.property(fc.array(anyRow), (some) => {
        expect(rowsOfCsv(lawCsv(some))).toEqual(some);
        expect(JSON.parse(lawJson(some, 'x'))).toMatchObject({ rows: some });
      }),
    );
  });
});
