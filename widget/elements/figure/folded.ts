import type { Cell, Group, MonthBar, Opened, Row, Section, Stated } from '../engine/section.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { toConfirm } from './amount.ts';
import { reach, strip } from './bar.ts';
import { paperOf } from './paper.ts';

const stripOf = ({ salaire, indemnite, indemniteEnPlus, tempsPlein }: MonthBar) => ({
  parts: [
    ...(salaire ? [{ name: 'pay', value: salaire }] : []),
    ...(indemnite ? [{ name: 'ij', value: indemnite }] : []),
    ...(indemniteEnPlus ? [{ name: 'maybe', value: indemniteEnPlus }] : []),
  ],
  ...(tempsPlein && { mark: tempsPlein }),
});

const key = (name: string, drawn: boolean, label: string) =>
  drawn ? html`<span class="key ${name}">${label}</span>` : nothing;

/** A bar a month, all on one scale. Its table says it all: screen readers go past the drawing. */
function chart(bars: readonly MonthBar[], { say }: Speech): TemplateResult {
  const whole = Math.max(...bars.map((one) => reach(stripOf(one))));
  return html`<div class="bar months" part="months" aria-hidden="true">
    <p>
      ${key(
        'pay',
        bars.some(({ salaire }) => salaire),
        say('salaireVerse'),
      )}
      ${key(
        'ij',
        bars.some(({ indemnite }) => indemnite),
        say('indemnitesCourt'),
      )}
      ${key(
        'maybe',
        bars.some(({ indemniteEnPlus }) => indemniteEnPlus && indemniteEnPlus.n > 0),
        say('aConfirmer'),
      )}
      ${key(
        'full',
        bars.some(({ tempsPlein }) => tempsPlein),
        say('repere'),
      )}
    </p>
    ${bars.map(
      (one) =>
        html`<span>${one.name}${one.remark ? html`<br />${one.remark}` : nothing}</span>
          ${strip(stripOf(one), 28, whole)}`,
    )}
  </div>`;
}

const classOf = ({ doubtful, isRange }: Cell) =>
  [isRange ? 'range' : 'amount', doubtful && 'doubt'].filter(Boolean).join(' ');

const cellOf = (one: Cell) =>
  html`<td>${one.isWords ? one.text : html`<span class=${classOf(one)}>${one.text}</span>`}</td>`;

const rowOf = ({ name, cells }: Row) =>
  html`<tr>
    ${name ? html`<th scope="row">${name}</th>` : nothing} ${cells.map(cellOf)}
  </tr>`;

const statedOf = ({ title, periods, sentences }: Stated) =>
  html`<h4>${title}</h4>
    ${periods.map(
      (period) =>
        html`${period.title ? html`<p class="period">${period.title}</p>` : nothing}
          <dl>
            ${period.amounts.map(
              ({ name, amount, doubtful }) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${doubtful ? html`<span class="doubt">${amount}</span>` : amount}</dd>
                </div>`,
            )}
          </dl>`,
    )}
    ${sentences.map((sentence) => html`<p class="said">${sentence}</p>`)}`;

/** What a month opens on, under its amounts. */
const openedOf = ({ title, stated, steps }: Opened, of: string, speech: Speech) =>
  html`<details class="opened">
    <summary><span class="why">${title} <span class="unseen">${of}</span></span></summary>
    ${stated.map(statedOf)}
    ${steps.title ? html`<h4>${steps.title}</h4>` : nothing} ${paperOf(steps.paper, speech)}
  </details>`;

const groupOf = ({ title, remark, rows, after, opened }: Group, span: number, speech: Speech) =>
  html`<tbody>
    <tr>
      <th scope="rowgroup" colspan=${span}>
        <b>${title}</b>${remark ? html` <span class="quiet">${remark}</span>` : nothing}
      </th>
    </tr>
    ${rows.map(rowOf)}
    ${after ? html`<tr class="after"><td colspan=${span}>${after}</td></tr>` : nothing}
    ${
      opened
        ? html`<tr class="after"><td colspan=${span}>${openedOf(opened, title, speech)}</td></tr>`
        : nothing
    }
  </tbody>`;

function tableOf({ caption, columns, groups }: Section, speech: Speech): TemplateResult {
  const named = groups[0]?.rows[0]?.name !== undefined;
  const span = columns.length + (named ? 1 : 0);
  return html`<div class="scroll"><table class="grid">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${named ? html`<td></td>` : nothing}
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    ${groups.map((group) => groupOf(group, span, speech))}
  </table></div>`;
}

/** A part of the answer under its title, which folds it; open from the start where there is room. */
export const folded = (
  section: Section,
  speech: Speech,
  open: boolean,
  asked: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<details id=${section.id} part=${section.id} ?open=${open}>
    <summary>
      <h3 class="what">${section.title}</h3>
      <span class="why">${section.opens}</span>
    </summary>
    ${asked} ${section.bars.length > 0 ? chart(section.bars, speech) : nothing} ${tableOf(section, speech)}
    ${section.doubts.map(
      (doubt) =>
        html`<p class="doubts">${toConfirm(true, speech)}${speech.say('deuxPoints')}${doubt}</p>`,
    )}
    ${section.sentences.map((sentence) => html`<p class="said">${sentence}</p>`)}
  </details>`;
