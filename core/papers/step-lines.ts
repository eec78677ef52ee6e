import type { Operand, Operation, Quantity, Step } from '../figures/step.ts';
import { roundToCent } from '../money/cents.ts';
import { formatEuros, formatNumber, formatPercent, type Language } from '../words/format.ts';
import type { FigureWord } from '../words/fr/figures.ts';
import type { PapersWords } from '../words/fr/papers.ts';
import { type Catalogue, say } from '../words/say.ts';

interface Words {
  readonly lang: Language;
  readonly papers: PapersWords;
  readonly figures: Catalogue<FigureWord>;
}

const SIGNS: Readonly<Record<Exclude<Operation, 'min'>, string>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  quotient: ' ÷ ',
};

export function formatQuantity({ unit, value }: Quantity, lang: Language): string {
  if (unit.startsWith('cents')) return formatEuros(roundToCent(value), lang);
  return unit === 'rapport' ? formatPercent(value, lang, 3) : formatNumber(value, lang);
}

function arithmetic(operation: Operation, operands: readonly Operand[], words: Words): string {
  const values = operands.map((one) => formatQuantity(one, words.lang));
  if (operation !== 'min') return values.join(SIGNS[operation]);
  if (values.length === 1) return values.join();
  return say(words.papers.summary.plusPetit, {
    montants: values.join(` ${words.papers.summary.ou} `),
  });
}

/** Steps as a line of arithmetic each, with its article. The same line is told once. */
export function stepLines(steps: readonly Step[], words: Words): readonly string[] {
  const lines = steps.map(({ label, operation, operands, result, article }) =>
    say(words.papers.summary.etape, {
      nom: words.figures[label],
      calcul: arithmetic(operation, operands, words),
      resultat: formatQuantity(result, words.lang),
      article,
    }),
  );
  return [...new Set(lines)];
}
