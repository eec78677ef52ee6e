import type { Assessment } from '../../../core/assess.ts';
import { exact } from '../../../core/money/exact.ts';
import { amount } from '../figure/amount.ts';
import { bar } from '../figure/bar.ts';
import type { Speech } from '../language/speech.ts';
import { html, type TemplateResult } from '../template.ts';
import { ELEMENTS } from './answers.ts';
import { regimesWords } from './words.ts';

/** The month of a titulaire by its elements, beside full time. */
export function publicMonth(
  { figures, situation }: Assessment,
  speech: Speech,
): TemplateResult | undefined {
  const { remuneration } = figures;
  const { paiePublique } = situation;
  if (!remuneration || !paiePublique) return undefined;
  const { asked, reasons } = regimesWords(speech);
  const { amounts, confidence } = remuneration;
  const shown = ELEMENTS.filter((element) => paiePublique[element] > 0);
  const whole = exact(ELEMENTS.reduce((so, element) => so + paiePublique[element], 0));
  return html`${bar({
    parts: [{ name: 'pay', value: amounts.totalBrut }],
    mark: whole,
    label: speech.say('repere'),
  })}
    <table part="table">
      <caption class="unseen">${asked.composition}</caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${asked.aTempsPlein}</th>
          <th scope="col">${asked.verse}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (element) =>
            html`<tr class="element">
              <th scope="row">${asked[element]}</th>
              <td>${amount(exact(paiePublique[element]), false, speech)}</td>
              <td>${amount(amounts[element], element === 'primes' && confidence !== 'high', speech)}</td>
            </tr>`,
        )}
        <tr class="pay">
          <th scope="row">${asked.totalElements}</th>
          <td>${amount(whole, false, speech)}</td>
          <td>${amount(amounts.totalBrut, confidence !== 'high', speech)}</td>
        </tr>
      </tbody>
    </table>
    ${amounts.raisons.map((reason) => html`<p class="law">${reasons[reason]}</p>`)}`;
}
