import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLES, type Article } from '../../core/law/articles.ts';
import { PAST } from '../../core/law/past.ts';
import { REGISTER } from '../../core/law/register.ts';
import { asDay, type Day, daysBetween } from '../../core/time/day.ts';
import { agedRows } from './age.ts';
import { readCode } from './code.ts';
import { compareArticle } from './compare-article.ts';
import { compareValues } from './compare-values.ts';
import type { Finding } from './finding.ts';
import { rulesIn, valuesIn } from './model.ts';
import { newest, type Package } from './newest.ts';
import { needsALawyer, report } from './report.ts';

/** The codes that the package of the codes holds, by their short name in the register. */
const CODES: Readonly<Record<string, string>> = {
  CSS: 'LEGITEXT000006073189',
  CT: 'LEGITEXT000006072050',
  CRPM: 'LEGITEXT000022197698',
  CRPA: 'LEGITEXT000031366350',
};

interface Comparison {
  readonly compared: string;
  readonly findings: readonly Finding[];
}

/** Runs `work` on what a package holds; what does not read as before is said in one line. */
function reading<T>({ name, version }: Package, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`${name} ${version} could not be read as before: ${why}`, { cause: error });
  }
}

/** Articles whose versions the register keeps, by code. */
function watchedArticles(): Map<string, Article[]> {
  const codes = new Map<string, Article[]>();
  for (const article of ARTICLES.values()) {
    if (!article.rows.some(({ value }) => value.startsWith('LEGIARTI'))) continue;
    const [code = ''] = article.id.split(' ');
    codes.set(code, [...(codes.get(code) ?? []), article]);
  }
  return codes;
}

function compareCode(
  name: string,
  articles: readonly Article[],
  codes: Package,
  today: Day,
): Comparison {
  const file = CODES[name];
  if (!file) {
    const findings = articles.map(
      ({ id }): Finding => ({ kind: 'missing', article: id, movedTo: undefined }),
    );
    return { compared: `${name}: not in ${codes.name}`, findings };
  }
  const code = reading(codes, () =>
    readCode(JSON.parse(readFileSync(join(codes.folder, 'data', `${file}.json`), 'utf8'))),
  );
  return {
    compared: `${code.title}: ${articles.length} articles, as they stood on ${code.asOf}, ${daysBetween(code.asOf, today)} days ago`,
    findings: articles.flatMap((article) =>
      compareArticle(article, article.id.slice(name.length + 1), code),
    ),
  };
}

function compareModel(model: Package): Comparison {
  const values = reading(model, () =>
    valuesIn(rulesIn(readFileSync(join(model.folder, 'dist/index.js'), 'utf8'))),
  );
  const watched = REGISTER.filter(({ id }) => values.has(id));
  const newestDay = [...values.values()].flat().map(({ from }) => from);
  return {
    compared: `SMIC and PASS, up to the value of ${newestDay.sort().at(-1)}`,
    findings: watched.flatMap((series) => compareValues(series, values.get(series.id) ?? [])),
  };
}

function aged(today: Day): Comparison {
  const findings = [
    ...[...REGISTER, ...PAST].flatMap((series) => agedRows(series, today)),
    ...[...ARTICLES.values()].flatMap((article) => agedRows(article, today)),
  ];
  const outside = [...ARTICLES.values()].filter(({ unit, rows }) =>
    rows.every(({ value }) => unit === 'version' && !value.startsWith('LEGIARTI')),
  );
  return {
    compared: `Texts outside these codes, whose age alone is watched: ${outside.length}`,
    findings,
  };
}

/** Watches the law: 0 when nothing needs an eye, 1 when something does, 2 when it could not look. */
export async function main(): Promise<number> {
  const today = asDay(new Date().toISOString().slice(0, 10));
  if (!today) throw new RangeError('the clock gives no day');
  const cache = join(process.cwd(), 'node_modules/.cache/quotite/law-watch');
  try {
    const codes = await newest('@socialgouv/legi-data', cache);
    const model = await newest('modele-social', cache);
    const comparisons = [
      ...[...watchedArticles()].map(([name, articles]) =>
        compareCode(name, articles, codes, today),
      ),
      compareModel(model),
      aged(today),
    ];
    const findings = comparisons.flatMap((one) => one.findings);
    const sources = [codes, model].map(({ name, version }) => `${name} ${version}`);
    console.log(`Law watch of ${today}, with ${sources.join(' and ')}`);
    for (const { compared } of comparisons) console.log(`  ${compared}`);
    console.log(`\n${report(findings, today)}`);
    return findings.some(needsALawyer) ? 1 : 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`The law watch could not look: nothing was compared.\n  ${why}`);
    return 2;
  }
}
