import type { Article } from '../../core/law/articles.ts';
import type { Code, Version } from './code.ts';
import type { Finding } from './finding.ts';

/**
 * The versions of an article in the register beside those of its code, on the day of the state of
 * the code. `number` is that of the article in the code: "L323-3". The register may begin in the
 * middle of a version.
 */
export function compareArticle(article: Article, number: string, code: Code): Finding[] {
  const versions = code.articles.get(number);
  if (!versions) return [missing(article, code)];
  return [
    ...inForce(article, versions, code),
    ...toCome(article, versions, code),
    ...pastRows(article, versions, code),
  ];
}

function missing({ id, rows }: Article, code: Code): Finding {
  const held = new Set(rows.map(({ value }) => value));
  const there = [...code.articles].find(([, versions]) => versions.some((v) => held.has(v.id)));
  return { kind: 'missing', article: id, movedTo: there?.[0] };
}

const onDayOf = ({ asOf }: Code, versions: readonly Version[]) =>
  versions.filter(({ from, until }) => from <= asOf && (!until || until > asOf)).at(-1);

function inForce({ id, rows }: Article, versions: readonly Version[], code: Code): Finding[] {
  const current = onDayOf(code, versions);
  const next = current?.until && versions.find(({ from }) => from === current.until);
  if (!current) {
    if (versions.some(({ from }) => from > code.asOf)) return [];
    const ends = versions.map(({ until }) => until ?? code.asOf).sort();
    return [{ kind: 'ended', article: id, on: ends.at(-1) ?? code.asOf }];
  }
  const found: Finding[] = [];
  const held = rows.filter(({ from }) => from <= code.asOf).at(-1);
  if (held && held.value !== current.id) {
    found.push({
      kind: 'changed',
      article: id,
      id: current.id,
      from: current.from,
      held: held.value,
    });
  }
  if (current.until && !next) found.push({ kind: 'ended', article: id, on: current.until });
  return found;
}

function toCome({ id, rows }: Article, versions: readonly Version[], { asOf }: Code): Finding[] {
  const later = versions.filter(({ from }) => from > asOf);
  return [
    ...later
      .filter((version) => !rows.some(({ value }) => value === version.id))
      .map((version): Finding => ({ kind: 'appeared', article: id, ...started(version) })),
    ...rows
      .filter(({ from, value }) => from > asOf && !later.some((version) => version.id === value))
      .map(({ from }): Finding => ({ kind: 'beyond', subject: id, from })),
  ];
}

function pastRows({ id, rows }: Article, versions: readonly Version[], code: Code): Finding[] {
  const found: Finding[] = [];
  const held = rows.filter(({ from }) => from <= code.asOf).at(-1);
  rows.forEach((row, index) => {
    const version = versions.find((one) => one.id === row.value);
    if (version) {
      const within = index === 0 && row.from > version.from;
      if (version.from !== row.from && !within) {
        found.push({ kind: 'other day', article: id, ...started(version), held: row.from });
      }
    } else if (row.from <= code.asOf && row !== held) {
      found.push({ kind: 'stranger', article: id, held: row.value, from: row.from });
    }
  });
  const first = rows[0]?.from ?? code.asOf;
  const current = onDayOf(code, versions);
  for (const version of versions) {
    if (version.from <= first || version.from > code.asOf || version === current) continue;
    if (rows.some(({ value }) => value === version.id)) continue;
    found.push({ kind: 'skipped', article: id, ...started(version) });
  }
  return found;
}

const started = ({ id, from }: Version) => ({ id, from });
