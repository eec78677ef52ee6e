import type { ClaimValue, Mark, Measure } from '../../core/claims/mark.ts';
import { roundToCent } from '../../core/money/cents.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import {
  formatCount,
  formatDay,
  formatEuros,
  formatNumber,
  formatPercent,
  type Language,
} from '../../core/words/format.ts';
import { answerWord } from './words.ts';

/** A value of the law as people write it. */
export function valueShown({ unit }: Measure, value: ClaimValue, lang: Language): string {
  if (typeof value === 'string') return answerWord(lang, value);
  switch (unit) {
    case 'cents':
      return formatEuros(roundToCent(value), lang);
    case 'ratio':
      return formatPercent(value, lang, 3);
    case 'smic':
    case 'pass':
      return `${formatNumber(value, lang, 3)}\u00a0${answerWord(lang, unit)}`;
    case 'number':
    case 'word':
      return formatNumber(value, lang);
    default:
      return formatCount(value, unit, lang);
  }
}

const PER = { hour: 'parHeure', month: 'parMois', year: 'parAn' } as const;

/** What a value is counted by: "brut par jour"; '' where it stands for itself. */
export function perShown({ per, net }: Measure, lang: Language): string {
  if (!per) return '';
  if (per !== 'day') return answerWord(lang, PER[per]);
  return answerWord(lang, net === undefined ? 'parJour' : net ? 'parJourNet' : 'parJourBrut');
}

const isDay = (value: Day | ClaimValue): value is Day =>
  typeof value === 'string' && asDay(value) !== undefined;

/** What fills the blanks of a claim's sentence: days written out, amounts with what they are counted in. */
export function paramsShown({ params, today }: Mark, lang: Language): Record<string, string> {
  const measure = today ?? { unit: 'cents' };
  const shown = (value: Day | ClaimValue) =>
    isDay(value)
      ? formatDay(value, lang)
      : `${valueShown(measure, value, lang)} ${perShown(measure, lang)}`.trimEnd();
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shown(value)] as const),
  );
}
