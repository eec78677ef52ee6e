import type { Operand, Operation, Quantity, Step } from '../../../core/figures/step.ts';
import { ARTICLES } from '../../../core/law/articles.ts';
import { onDay } from '../../../core/law/series.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatEuros, formatNumber, formatPercent } from '../../../core/words/format.ts';
import type { FigureWord } from '../../../core/words/fr/figures.ts';
import type { Catalogue } from '../../../core/words/say.ts';
import { countedBy } from '../figure/counted-by.ts';
import type { Speech } from '../language/speech.ts';

type Names = Catalogue<FigureWord>;

export interface Link {
  readonly text: string;
  readonly url?: string;
}

/** One operation as it is put down on paper. */
export interface PaperStep {
  readonly title: string;
  readonly rows: readonly { readonly value: string; readonly label: string }[];
  readonly result: { readonly value: string; readonly label: string };
  /** The cap or limit that decided, or did not, in words. */
  readonly limit?: { readonly text: string; readonly reached: boolean };
  /** How often in a row the same operation counts. */
  readonly times: number;
  readonly article: Link;
}

const SIGNS: Readonly<Partial<Record<Operation, string>>> = {
  sum: '+ ',
  difference: '− ',
  product: '× ',
  quotient: '÷ ',
};

/** A quantity in its unit; what it is counted by (a day, a month) is told beside it. */
function formatQuantity({ unit, value }: Quantity, { lang }: Speech): string {
  if (unit.startsWith('cents')) return formatEuros(roundToCent(value), lang);
  return unit === 'rapport' ? formatPercent(value, lang, 3) : formatNumber(value, lang);
}

/** The article in the version in force on a day; by its name alone where that version is not known. */
export function articleOn(id: Step['article'], on: Day): Link {
  const article = ARTICLES.get(id);
  const found = article && onDay(article, on);
  return found?.ok ? { text: found.row.text, url: found.row.url } : { text: id };
}

function limitOf({ bound, operands }: Step, speech: Speech, figures: Names): PaperStep['limit'] {
  const [amount, cap] = operands;
  if (bound === undefined || !amount || !cap) return undefined;
  // An amount shown equal to its limit has reached it.
  const reached = bound === 1 || formatQuantity(amount, speech) === formatQuantity(cap, speech);
  const quoi = figures[cap.label];
  return { text: speech.say(reached ? 'borne' : 'libre', { quoi }), reached };
}

function written(step: Step, times: number, speech: Speech, figures: Names, on: Day): PaperStep {
  const sign = SIGNS[step.operation] ?? `${speech.say('ou')} `;
  const row = (operand: Operand, index: number) => ({
    value: (index > 0 ? sign : '') + formatQuantity(operand, speech),
    label: figures[operand.label],
  });
  const limit = limitOf(step, speech, figures);
  return {
    title: figures[step.label],
    rows: step.operands.map(row),
    result: {
      value: `= ${formatQuantity(step.result, speech)}`,
      label: [
        step.operands.length > 1 && step.operation === 'min' && speech.say('plusPetit'),
        countedBy(step.result, speech),
      ]
        .filter(Boolean)
        .join(' '),
    },
    ...(limit && { limit }),
    times,
    article: articleOn(step.article, on),
  };
}

/** Steps on paper; the same operation several times in a row is put down once. */
export function onPaper(
  steps: readonly Step[],
  speech: Speech,
  figures: Names,
  lawDay: (step: Step) => Day,
): readonly PaperStep[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (JSON.stringify(last?.[0]) === JSON.stringify(step)) last?.push(step);
    else groups.push([step]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first ? [written(first, group.length, speech, figures, lawDay(first))] : [];
  });
}

/** Steps as text to paste anywhere, each with its article and address. */
export function asText(title: string, paper: readonly PaperStep[], speech: Speech): string {
  const steps = paper.map(({ title: name, rows, result, limit, times, article }) =>
    [
      name,
      ...[...rows, result].map(({ value, label }) => `  ${value}  ${label}`.trimEnd()),
      limit && `  ${limit.text}`,
      times > 1 && `  ${speech.say('fois', { n: times })}`,
      `  ${article.text}${article.url ? speech.say('deuxPoints') + article.url : ''}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [title, ...steps, speech.say('decimales')].join('\n\n');
}
