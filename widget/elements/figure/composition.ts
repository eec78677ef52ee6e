import type { Assessment } from '../../../core/assess.ts';
import { approximate, type Exact, minus } from '../../../core/money/exact.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import { complementOf, wholeMonth } from '../engine/lines.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { amount } from './amount.ts';
import { bar } from './bar.ts';

/** What the month is made of: a bar, and the same as a table. */
export function composition(
  assessment: Assessment,
  speech: Speech,
): TemplateResult | typeof nothing {
  const { figures, trust } = assessment;
  const { salaireNet, ijNette, resteAVivre } = figures;
  const month = wholeMonth(figures);
  if (!month) return nothing;
  const { say } = speech;
  const { salaireVerse, indemnite, salaireRetabli } = month.amounts;
  const full = resteAVivre?.amounts.tempsPlein;
  // The months compared may be counted by the days that the TPT fills.
  const whole = full && approximate(full.brut) === approximate(salaireRetabli) ? full : undefined;
  const added = complementOf(assessment);
  // The levies bear on pay and complement together: the complement is what it leaves more.
  const addedNet =
    salaireNet && resteAVivre && minus(resteAVivre.amounts.tpt.salaireNet, salaireNet.amounts.net);
  const unsure = month.confidence !== 'high' || trust?.stale === true;
  const row = (name: string, word: WidgetWord, gross: Exact, doubtful: boolean, net?: Exact) =>
    html`<tr class=${name}>
      <th scope="row">${say(word)}</th>
      <td>${amount(gross, doubtful, speech)}</td>
      <td>${net ? amount(net, true, speech, true) : nothing}</td>
    </tr>`;
  return html`${bar({
    parts: [
      { name: 'pay', value: salaireVerse },
      { name: 'ij', value: indemnite },
      ...(added ? [{ name: 'added', value: added }] : []),
    ],
    mark: salaireRetabli,
    label: say('repere'),
  })}
    <table part="table">
      <caption class="unseen">${say('montants')}</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${say('brut')}</th>
          <th scope="col">${say('net')}</th>
        </tr>
      </thead>
      <tbody>
        ${row('pay', 'salaireVerse', salaireVerse, false, salaireNet?.amounts.net)}
        ${row('ij', 'indemnitesCourt', indemnite, unsure, ijNette?.amounts.net)}
        ${added ? row('added', 'complementSaisi', added, true, addedNet) : nothing}
        ${row('full', 'tempsPlein', salaireRetabli, false, whole?.net)}
      </tbody>
    </table>`;
}
