import { assess } from '../../core/assess.ts';
import { roundToCent } from '../../core/money/cents.ts';
import { jourDeReference, type Situation } from '../../core/situation/situation.ts';
import type { Day } from '../../core/time/day.ts';
import { formatDay, formatEuros, type Language } from '../../core/words/format.ts';
import { isUnsure } from '../is-unsure.ts';
import type { Mine } from '../protocol.ts';
import { answerWord } from './words.ts';

/** What a card may show of a person: one figure of their own, where it can be computed. */
export function mine(own: string, situation: Situation, on: Day, lang: Language): Mine | undefined {
  if (own !== 'ijMaladie') return undefined;
  const { figures } = assess(situation, on);
  const since = jourDeReference(situation);
  const daily = figures.ijMaladie;
  if (!daily || !since) return undefined;
  const word = daily.amounts.plafonne ? 'arretDuPlafonne' : 'arretDu';
  return {
    figure: formatEuros(roundToCent(daily.amounts.ij), lang),
    details: answerWord(lang, word, { jour: formatDay(since, lang) }),
    unsure: isUnsure(daily, on),
  };
}
