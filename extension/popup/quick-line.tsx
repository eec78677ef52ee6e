import type { VNode } from 'preact';
import type { Assessment } from '../../core/assess.ts';
import { roundToCent } from '../../core/money/cents.ts';
import { formatEuros, formatMonth, type Language } from '../../core/words/format.ts';
import { isUnsure } from '../is-unsure.ts';
import { popupWord } from './words.ts';

/** The month in one line, once it can be computed. */
export function QuickLine(props: { assessment: Assessment; lang: Language }): VNode | null {
  const { assessment, lang } = props;
  const { tptMois } = assessment.figures;
  if (!tptMois) return null;
  const { total, mois } = tptMois.amounts;
  const line = popupWord(lang, 'moisTotal', {
    montant: formatEuros(roundToCent(total), lang, { whole: true }),
    mois: formatMonth(mois, lang),
  });
  return (
    <p class="quick">
      {line}
      {isUnsure(tptMois, assessment.on) && (
        <>
          {' '}
          <span class="unsure">{popupWord(lang, 'moisAConfirmer')}</span>
        </>
      )}
    </p>
  );
}
