import type { Assessment } from '../../../core/assess.ts';
import { approximate, type Exact } from '../../../core/money/exact.ts';
import { formatPercent } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { reasonsOf } from './rulings.ts';
import { regimesWords } from './words.ts';

/** Minutes as people say them: 21 h, or 24 h 30. */
function duration(minutes: Exact | number, speech: Speech): string {
  const { asked } = regimesWords(speech);
  const whole = Math.round(typeof minutes === 'number' ? minutes : approximate(minutes));
  const [h, rest] = [Math.floor(whole / 60), whole % 60];
  return rest === 0
    ? say(asked.heuresRondes, { h })
    : say(asked.heuresDuree, { h, min: String(rest).padStart(2, '0') });
}

/** The hours of the quotité, and the field that says of what full time. */
export function hoursOf(
  assessment: Assessment,
  speech: Speech,
  field: TemplateResult,
): TemplateResult | undefined {
  const { figures, rulings, situation, on } = assessment;
  const { heures } = figures;
  if (!heures) return undefined;
  const { asked } = regimesWords(speech);
  const { semaine, jour, mois } = heures.amounts;
  const [full, quotite] = heures.steps[0]?.operands ?? [];
  const row = (name: string, minutes: Exact) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${duration(minutes, speech)}</td>
    </tr>`;
  const told = [rulings.heuresMinimales, rulings.heuresSup].filter((one) => one !== undefined);
  const day = situation.debutTpt ?? on;
  return html`<details id="heures" part="heures">
    <summary>
      <h3 class="what">${asked.heures}</h3>
      <span class="much">${duration(semaine, speech)}</span>
      <span class="why">${asked.heuresOuvre}</span>
    </summary>
    <div class="fields">${field}</div>
    <table class="hours">
      <caption>
        ${say(asked.heuresLegende, {
          quotite: quotite ? formatPercent(quotite.value, speech.lang) : '',
          reference: full ? duration(full.value, speech) : '',
        })}
      </caption>
      <tbody>
        ${row(asked.heuresSemaine, semaine)} ${row(asked.heuresJour, jour)}
        ${row(asked.heuresMois, mois)}
      </tbody>
    </table>
    ${told.length > 0 ? told.map((one) => reasonsOf(one, speech, day)) : nothing}
  </details>`;
}
