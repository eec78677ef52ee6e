import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES } from '../../core/law/articles.ts';
import { PAST } from '../../core/law/past.ts';
import { REGISTER } from '../../core/law/register.ts';
import type { Confidence, Series } from '../../core/law/series.ts';

/** The number of the form of both files: it changes when a reader of them could break. */
export const LAW_FORMAT = 1;

/** A row of the register as it is published: flat, its series repeated on each row. */
export interface LawRow {
  readonly id: string;
  /** That of a version of an article is "version", and its value an identifier. */
  readonly unit: string;
  readonly article: string;
  readonly counts: string;
  readonly yearly: boolean;
  /** The last day of the last row of a series set for a time; null for the others. */
  readonly until: string | null;
  readonly from: string;
  readonly value: number | string;
  readonly text: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly verified: string;
}

const COLUMNS = [
  'id',
  'unit',
  'article',
  'counts',
  'yearly',
  'until',
  'from',
  'value',
  'text',
  'url',
  'confidence',
  'verified',
] as const satisfies readonly (keyof LawRow)[];

/** Every row of these series, in their order. */
export const lawRows = (all: readonly Series<number | string>[]): LawRow[] =>
  all.flatMap(({ rows, id, unit, article, counts, yearly, until = null }) =>
    rows.map(({ from, value, text, url, confidence, verified }) => ({
      ...{ id, unit, article, counts, yearly, until },
      ...{ from, value, text, url, confidence, verified },
    })),
  );

/** The rows with a small header, one row a line, so that two versions can be compared. */
export function lawJson(rows: readonly LawRow[], generatedFrom: string): string {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const from = JSON.stringify(generatedFrom);
  return `{\n  "format": ${LAW_FORMAT},\n  "generatedFrom": ${from},\n  "rows": [\n${lines}\n  ]\n}\n`;
}

/** The rows by RFC 4180: a header, commas, CRLF; null is empty. */
export function lawCsv(rows: readonly LawRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => field(row[column])));
  return [COLUMNS, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function field(value: string | number | boolean | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes the register as law.json and law.csv into each folder. */
export function main(folders: readonly string[]): number {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const rows = lawRows([...REGISTER, ...PAST, ...ARTICLES.values()]);
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'law.json'), lawJson(rows, `${name} ${version}`));
    writeFileSync(join(folder, 'law.csv'), lawCsv(rows));
  }
  return 0;
}
