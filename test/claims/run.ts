import { readPage } from '../../core/claims/read-page.ts';
import { asDay, type Day, dayOf } from '../../core/time/day.ts';
import { type Gold, readGold, readGoldPage } from './gold.ts';
import { isRight, type PageScore, scorePage, totalsOf } from './score.ts';

/** The day of a page as it is noted: a day, a month or a year; what is a guess is no date. */
export function pageDate(noted: string | null | undefined): Day | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d+?-])/.exec(noted ?? '');
  if (!parts) return undefined;
  return dayOf(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

/** Reads every page of the gold file as of its day, and compares. */
export function scoreAll(gold: Gold, folder: string): PageScore[] {
  const on = asDay(gold.asOf);
  if (!on) throw new RangeError(`asOf: ${gold.asOf} is not a day`);
  return gold.pages.map(({ slug, kind, exhaustive }) => {
    const { text, date, title, url } = readGoldPage(folder, slug);
    const written = pageDate(date);
    const named = { ...(title && { title }), ...(url && { address: url }) };
    const marks = readPage(
      { text, official: kind === 'official', ...named, ...(written && { date: written }) },
      on,
    );
    const annotations = gold.annotations.filter(({ pageSlug }) => pageSlug === slug);
    return scorePage(slug, text, exhaustive, annotations, marks);
  });
}

const inLine = (quote: string) => JSON.stringify(quote.replace(/\s+/g, ' '));

function rows(pages: readonly PageScore[]): string[] {
  const claims = pages.flatMap((page) => page.claims);
  const kinds = [...new Set(claims.map(({ expected }) => expected.annotation.kind))].sort();
  return kinds.map((kind) => {
    const own = claims.filter(({ expected }) => expected.annotation.kind === kind);
    const found = own.filter(({ mark }) => mark).length;
    const numbers = [own.length, found, own.filter(isRight).length, own.length - found];
    return [kind.padEnd(28), ...numbers.map((n) => String(n).padStart(6))].join(' ');
  });
}

function complaints({ slug, claims, falseAlarms }: PageScore): string[] {
  return [
    ...claims.flatMap((claim) => {
      const { expected, mark } = claim;
      const at = `${slug} ${expected.annotation.kind} ${inLine(expected.annotation.quote)}`;
      if (!mark) return [`missed: ${at}`];
      const should = `${mark.verdict} (${mark.why}), gold says ${expected.annotation.verdictAt20261121}`;
      return isRight(claim) ? [] : [`verdict: ${at}: ${should}`];
    }),
    ...falseAlarms.map(
      ({ kind, quote, verdict }) => `false alarm: ${slug} ${kind} ${inLine(quote)}: ${verdict}`,
    ),
  ];
}

/** `GOLD PAGES_DIR`: compares what is read with what careful readers marked. Exits 0 when it ran. */
export async function main(args: string[]): Promise<number> {
  const [goldPath, folder] = args;
  if (!goldPath || !folder) {
    process.stderr.write('usage: claims GOLD PAGES_DIR\n');
    return 2;
  }
  const pages = scoreAll(readGold(goldPath), folder);
  const head = [['kind', 'gold', 'found', 'right', 'missed']].map(([kind = '', ...names]) =>
    [kind.padEnd(28), ...names.map((name) => name.padStart(6))].join(' '),
  );
  const lines = [
    ...head,
    ...rows(pages),
    ...pages.flatMap(complaints),
    JSON.stringify(totalsOf(pages)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
