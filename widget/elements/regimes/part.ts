// The rules of the other regimes, what they ask and what they say. They come beside the engine.
import { regimes } from '../../../core/regimes/index.ts';
import type { WidgetRegimesWord } from '../../../core/words/fr/widget-regimes.ts';
import type { Part } from '../tpt-calculator/form-field.ts';
import { incoherentMore, readMore } from './answers.ts';
import { askMore, daysAsked, hoursAsked, nameOf, take } from './asked.ts';
import { hoursOf } from './hours.ts';
import { monthsOf } from './months.ts';
import { publicMonth } from './public-month.ts';
import css from './regimes.css?inline';
import { rulingsOf } from './rulings.ts';
import { serviceOf } from './service.ts';
import { regimesWords } from './words.ts';

export const PART: Part = {
  regimes,
  css,
  words: (speech) => regimesWords(speech).notices,
  reasons: (speech) => regimesWords(speech).reasons,
  readMore,
  incoherentMore,
  take,
  askMore,
  nameOf,
  sayError: (error, speech) => {
    const asked: Readonly<Partial<Record<string, string>>> = regimesWords(speech).asked;
    return asked[error];
  },
  sayMissing: (id, speech) => {
    const { asked } = regimesWords(speech);
    return asked[`manque-${id}` as WidgetRegimesWord] ?? '';
  },
  compositionOf: publicMonth,
  monthsOf,
  asideOf: (assessment, form) => [
    rulingsOf(assessment, form.speech),
    hoursOf(assessment, form.speech, hoursAsked(form)),
    serviceOf(assessment, form.speech, daysAsked(form)),
  ],
};
