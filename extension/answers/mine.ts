import { type Assessment, assess } from '../../core/assess.ts';
import { planDeLaSituation } from '../../core/figures/plan/calendrier.ts';
import { roundToCent } from '../../core/money/cents.ts';
import { regimes } from '../../core/regimes/index.ts';
import { jourDeReference, type Situation } from '../../core/situation/situation.ts';
import type { Day } from '../../core/time/day.ts';
import {
  formatDay,
  formatEuros,
  formatMonth,
  formatPercent,
  type Language,
} from '../../core/words/format.ts';
import { isUnsure } from '../is-unsure.ts';
import type { Mine } from '../protocol.ts';
import { myDate } from './my-date.ts';
import { stepsShown } from './steps.ts';
import { answerWord } from './words.ts';

/** What a card may show of a person: one figure or one date of their own, where it can be computed. */
export function mine(own: string, situation: Situation, on: Day, lang: Language): Mine | undefined {
  const [kind, ids] = own.split(':');
  if (kind === 'echeance' && ids) return myDate(ids.split(','), situation, on, lang);
  if (own !== 'ijMaladie') return undefined;
  const assessment = assess(situation, on, regimes);
  const since = jourDeReference(situation);
  const daily = assessment.figures.ijMaladie;
  if (!daily || !since) return undefined;
  const word = daily.amounts.plafonne ? 'arretDuPlafonne' : 'arretDu';
  return {
    figure: formatEuros(roundToCent(daily.amounts.ij), lang),
    details: answerWord(lang, word, { jour: formatDay(since, lang) }),
    unsure: isUnsure(daily, on),
    ...monthOf(assessment, lang),
    steps: stepsShown(daily, since, lang),
    due: '',
    calendar: '',
  };
}

/** The IJ of a month of TPT: another sum than so many days of a full stop, as the loss of pay limits it. */
function monthOf(
  { situation, on, figures: { tptMois } }: Assessment,
  lang: Language,
): Pick<Mine, 'month' | 'monthUnsure'> {
  const quotite = planDeLaSituation(situation, on)?.etape.quotite;
  if (!tptMois || !quotite) return { month: '', monthUnsure: false };
  const { indemnite, mois } = tptMois.amounts;
  return {
    month: answerWord(lang, 'moisTpt', {
      quotite: formatPercent(quotite, lang),
      montant: formatEuros(roundToCent(indemnite), lang),
      mois: formatMonth(mois, lang),
    }),
    monthUnsure: isUnsure(tptMois, on),
  };
}
