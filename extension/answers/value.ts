import type { ClaimUnit, Mark } from '../../core/claims/mark.ts';
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

/** A value of the law as people write it. */
export function valueShown(unit: ClaimUnit, value: Exact, lang: Language): string {
  if (unit === 'cents') return formatEuros(roundToCent(value), lang);
  return unit === 'ratio' ? formatPercent(value, lang) : formatNumber(value, lang);
}

/** What fills the blanks of a claim's sentence: days written out, amounts with their unit. */
export function paramsShown({ params, today }: Mark, lang: Language): Record<string, string> {
  const shown = (value: Day | Exact) =>
    typeof value === 'string'
      ? formatDay(value, lang)
      : valueShown(today?.unit ?? 'cents', value, lang);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(value)] as const),
  );
}
