import { roundToCent } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import { formatEuros } from '../../../core/words/format.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { wholeEuros } from './whole-euros.ts';

/** The one look of an amount; uncertain, it is underlined with dots. */
export const amount = (value: Exact, doubtful: boolean, { lang }: Speech, about = false) =>
  html`<span class=${doubtful ? 'amount doubt' : 'amount'}>${
    about
      ? formatEuros(wholeEuros(value), lang, { whole: true })
      : formatEuros(roundToCent(value), lang)
  }</span>`;

/** The word that goes with the dotted underline. */
export const toConfirm = (doubtful: boolean, { say }: Speech): TemplateResult | typeof nothing =>
  doubtful ? html` <span class="confirm">≈ ${say('aConfirmer')}</span>` : nothing;
