import type { VNode } from 'preact';
import type { Assessment } from '../../core/assess.ts';
import { roundToCent } from '../../core/money/cents.ts';
import { formatEuros, formatMonth, type Language } from '../../core/words/format.ts';
import { linesOf, mainOf, moisDe } from '../../widget/elements/engine/lines.ts';
import { popupWord } from './words.ts';

/** The month in one line, once it can be computed: what the calculator shows in large. */
export function QuickLine(props: { assessment: Assessment; lang: Language }): VNode | null {
  const { assessment, lang } = props;
  const month = moisDe(assessment.figures);
  const main = mainOf(linesOf(assessment));
  if (!month || !main) return null;
  const line = popupWord(lang, main.title === 'indemnites' ? 'moisIndemnites' : 'moisTotal', {
    montant: formatEuros(roundToCent(main.value), lang, { whole: true }),
    mois: formatMonth(month, lang),
  });
  return (
    <p class="quick">
      {line}
      {main.doubts.length > 0 && (
        <>
          {' '}
          <span class="unsure">{popupWord(lang, 'moisAConfirmer')}</span>
        </>
      )}
    </p>
  );
}
