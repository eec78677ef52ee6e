import type { Deadline } from '../deadlines/deadline.ts';
import { type Telling, tellHow } from '../deadlines/tell.ts';
import type { Confidence } from '../law/series.ts';
import { roundToCent } from '../money/cents.ts';
import type { Exact } from '../money/exact.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day } from '../time/day.ts';
import { formatDay, formatDayWithWeekday, formatEuros, formatMonth } from '../words/format.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import { type Catalogue, say } from '../words/say.ts';
import {
  amountRows,
  type FiguresToShow,
  monthShown,
  sourcesShown,
  stepsShown,
} from './amount-rows.ts';
import { calendarDay, plannedEarlier } from './calendar.ts';
import type { Assessed } from './changes.ts';
import type { Block, PaperDocument } from './document.ts';
import { situationLines } from './situation-lines.ts';
import { stepLines } from './step-lines.ts';

interface Said {
  readonly word: string;
  readonly params: Readonly<Record<string, Day | Exact>>;
}

/** What a summary needs of an assessment. */
export interface ToSummarise extends Assessed {
  readonly situation: Situation;
  readonly figures: FiguresToShow;
  readonly warnings: readonly Said[];
  readonly notes: readonly Said[];
  readonly trust?: {
    readonly verified: Day;
    readonly confidence: Confidence;
    readonly stale: boolean;
  };
}

export interface SummaryWords extends Telling {
  readonly papers: PapersWords;
  readonly figures: Catalogue<FigureWord>;
  /** What an assessment says beside its figures, by key. */
  readonly notices: Readonly<Record<string, string>>;
}

/** More would not stand on a page. */
const DATES_AU_PLUS = 8;

const heading = (text: string): Block => ({ kind: 'heading', line: [text] });
const list = (lines: readonly string[]): Block => ({ kind: 'list', lines: lines.map((l) => [l]) });

/** A section, or nothing where it would be empty. */
const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [heading(title), ...blocks] : [];

function figureBlocks({ figures }: ToSummarise, words: SummaryWords): readonly Block[] {
  const { summary } = words.papers;
  const rows = amountRows(figures, words);
  if (rows.length === 0) return [];
  const mois = monthShown(figures);
  const first = mois
    ? say(summary.colonneMois, { mois: formatMonth(mois, words.lang) })
    : summary.colonneMontant;
  const head = [first, summary.euros];
  return [{ kind: 'table', head, rows }, list(stepLines(stepsShown(figures), words))];
}

function dateLine(deadline: Deadline, words: SummaryWords): string | undefined {
  const on = calendarDay(deadline);
  if (on === null) return undefined;
  const { summary } = words.papers;
  const { rule, confidence } = deadline;
  const line = say(confidence === 'high' ? summary.date : summary.dateDoute, {
    jour: formatDayWithWeekday(on, words.lang),
    nom: words.words.names[rule.id],
    qui: words.words.actors[rule.actor],
    compte: tellHow(deadline, words).join(summary.puis),
  });
  return plannedEarlier(deadline) ? `${line} ${words.papers.calendar.prudence}` : line;
}

function sourcesOf({ figures }: ToSummarise, { lang, papers }: SummaryWords): readonly string[] {
  const lines = sourcesShown(figures).map(({ row: { text, from, verified, url } }) =>
    say(papers.summary.source, {
      texte: text,
      depuis: formatDay(from, lang),
      verifie: formatDay(verified, lang),
      adresse: url,
    }),
  );
  return [...new Set(lines)];
}

function noticesOf({ warnings, notes }: ToSummarise, words: SummaryWords): readonly string[] {
  const shown = (value: Day | Exact): string =>
    typeof value === 'string'
      ? formatDay(value, words.lang)
      : formatEuros(roundToCent(value), words.lang);
  return [...warnings, ...notes].flatMap(({ word, params }) => {
    const sentence = words.notices[word];
    const blanks = Object.entries(params).map(([name, value]) => [name, shown(value)] as const);
    return sentence === undefined ? [] : [say(sentence, Object.fromEntries(blanks))];
  });
}

const lawLine = ({ on, trust }: ToSummarise, { lang, papers: { summary } }: SummaryWords) =>
  trust
    ? say(trust.stale ? summary.loiAncienne : summary.loi, {
        jour: formatDay(on, lang),
        verifie: formatDay(trust.verified, lang),
      })
    : say(summary.loiSeule, { jour: formatDay(on, lang) });

/**
 * A page for a file or an interview: the situation, the amounts with their steps, the dates with
 * their counting, what is not certain, the sources, and the day of the law.
 *
 * @param deadlines soonest first; those without a day are left out
 */
export function summary(
  assessed: ToSummarise,
  deadlines: readonly Deadline[],
  words: SummaryWords,
): PaperDocument {
  const { summary: said, situation } = words.papers;
  const dates = deadlines.flatMap((one) => dateLine(one, words) ?? []).slice(0, DATES_AU_PLUS);
  const answers = situationLines(assessed.situation, words.lang, situation);
  const notices = noticesOf(assessed, words);
  const sources = sourcesOf(assessed, words);
  const lists = (lines: readonly string[]) => (lines.length > 0 ? [list(lines)] : []);
  return {
    lang: words.lang,
    title: said.title,
    fileName: said.fileName,
    blocks: [
      { kind: 'subject', line: [said.title] },
      { kind: 'small', line: [lawLine(assessed, words)] },
      ...section(said.situation, lists(answers)),
      ...section(said.montants, figureBlocks(assessed, words)),
      ...section(said.dates, lists(dates)),
      ...section(said.aSavoir, lists(notices)),
      ...section(
        said.sources,
        sources.length > 0 ? [{ kind: 'sources', lines: sources.map((one) => [one]) }] : [],
      ),
      { kind: 'small', line: [said.reserve] },
    ],
  };
}
