import type { Figure } from '../../core/figures/figure.ts';
import type { Day } from '../../core/time/day.ts';
import { figuresEn } from '../../core/words/en/figures.ts';
import { widgetEn } from '../../core/words/en/widget.ts';
import type { Language } from '../../core/words/format.ts';
import { figuresFr } from '../../core/words/fr/figures.ts';
import { widgetFr } from '../../core/words/fr/widget.ts';
import { onPaper } from '../../widget/elements/engine/paper.ts';
import { speechOf } from '../../widget/elements/language/speech.ts';
import type { MineStep } from '../protocol.ts';

/** The arithmetic of a figure as the calculator puts it on paper, by the law of a day. */
export function stepsShown(
  { steps }: Figure<unknown>,
  lawDay: Day,
  lang: Language,
): readonly MineStep[] {
  const speech = speechOf(lang, lang === 'en' ? widgetEn : widgetFr);
  const names = lang === 'en' ? figuresEn : figuresFr;
  return onPaper(steps, speech, names, () => lawDay).map(
    ({ title, rows, result, limit, article }) => ({
      title,
      lines: [
        ...[...rows, result].map(({ value, label }) => `${value} ${label}`.trim()),
        ...(limit ? [limit.text] : []),
      ],
      article: article.text,
      url: article.url ?? '',
    }),
  );
}
