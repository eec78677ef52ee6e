import type { Mark, Measure } from '../../core/claims/mark.ts';
import { roundToCent } from '../../core/money/cents.ts';
import type { Exact } from '../../core/money/exact.ts';
import type { Day } from '../../core/time/day.ts';
import {
  formatDay,
  formatEuros,
  formatNumber,
  formatPercent,
  type Language,
} from '../../core/words/format.ts';
import { answerWord } from './words.ts';

/** A value of the law as people write it. */
export function valueShown({ unit }: Measure, value: Exact, lang: Language): string {
  if (unit === 'cents') return formatEuros(roundToCent(value), lang);
  return unit === 'ratio' ? formatPercent(value, lang) : formatNumber(value, lang);
}

/** What a value is counted by: "brut par jour"; '' where it stands for itself. */
export function perShown({ per, net }: Measure, lang: Language): string {
  if (per !== 'day') return '';
  const word = net === undefined ? 'parJour' : net ? 'parJourNet' : 'parJourBrut';
  return answerWord(lang, word);
}

/** What fills the blanks of a claim's sentence: days written out, amounts with what they are counted in. */
export function paramsShown({ params, today }: Mark, lang: Language): Record<string, string> {
  const measure = today ?? { unit: 'cents' };
  const shown = (value: Day | Exact) =>
    typeof value === 'string'
      ? formatDay(value, lang)
      : `${valueShown(measure, value, lang)} ${perShown(measure, lang)}`.trimEnd();
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(value)] as const),
  );
}
