import type { Source } from '../../../core/figures/figure.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatDay } from '../../../core/words/format.ts';
import type { Explained } from '../engine/answer.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { amount, toConfirm } from './amount.ts';
import { countedBy } from './counted-by.ts';
import { link, paperOf } from './paper.ts';

/** What came of copying a calculation. `choisi`: the text is shown, selected, to be copied by hand. */
export interface Copy {
  readonly of: string;
  readonly text: string;
  readonly state: 'copie' | 'choisi';
}

export interface Explaining {
  readonly speech: Speech;
  /** The oldest check among what the figures stand on. */
  readonly verified: Day;
  readonly copied: Copy | undefined;
  readonly copy: (of: string, text: string) => void;
}

function origins(sources: readonly Source[], speech: Speech): TemplateResult | typeof nothing {
  const { lang, say } = speech;
  const once = [...new Map(sources.map(({ row }) => [row.url + row.text, row])).values()];
  if (once.length === 0) return nothing;
  return html`<h3>${say('valeurs')}</h3>
    <ul class="origins">
      ${once.map(
        ({ text, url, from, verified }) =>
          html`<li>
            ${link({ text, url }, speech)}<br />${say('valeur', {
              depuis: formatDay(from, lang),
              verifie: formatDay(verified, lang),
            })}
          </li>`,
      )}
    </ul>`;
}

/** An amount that opens on the arithmetic it comes from. */
export function explanation(line: Explained, explaining: Explaining): TemplateResult {
  const { speech, copied, copy } = explaining;
  const { say } = speech;
  const title = say(line.title);
  const doubtful = line.doubts.length > 0;
  const estimated = line.title === 'totalNet';
  const done = copied?.of === line.title ? copied : undefined;
  return html`<details part="steps" id=${`steps-${line.title}`}>
    <summary>
      <span class="what">${title}</span>
      <span class="much"
        >${amount(line.value, doubtful, speech, estimated)}
        ${say(estimated ? 'netSeul' : 'brut')} ${countedBy(line, speech)}</span
      >
      <span class="why">${say('pourquoi')}</span>
    </summary>
    ${doubtful ? doubtsOn(line, explaining) : nothing}
    ${paperOf(line.paper, speech)}
    <p class="quiet">${say('decimales')}</p>
    ${origins(line.sources, speech)}
    <button type="button" class="copy" @click=${() => copy(line.title, line.text)}>
      ${say('copier')}
    </button>
    <span role="status" class="done">${done ? say(done.state) : nothing}</span>
    ${
      done?.state === 'choisi'
        ? html`<textarea readonly rows="6" aria-label=${title} .value=${done.text}></textarea>`
        : nothing
    }
  </details>`;
}

/** Why an amount is to be confirmed. */
export const doubtsOn = ({ doubts }: Explained, { speech, verified }: Explaining) =>
  doubts.map(
    (doubt) =>
      html`<p class="doubts">
        ${toConfirm(true, speech)}${speech.say('deuxPoints')}${speech.say(doubt, { jour: formatDay(verified, speech.lang) })}
      </p>`,
  );
