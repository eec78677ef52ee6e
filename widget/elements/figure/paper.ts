import type { Link, PaperStep } from '../engine/paper.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';

/** A link to a text of the law, which is in French and opens beside the page. */
export const link = ({ text, url }: Link, { say }: Speech): TemplateResult | string =>
  url
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer" lang="fr"
        >${text}\u00a0<span aria-hidden="true">↗</span
        ><span class="unseen">${say('nouvelOnglet')}</span></a
      >`
    : text;

const step = ({ title, rows, result, limit, times, article }: PaperStep, speech: Speech) =>
  html`<li>
    <p class="name">${title}</p>
    ${rows.map(
      ({ value, label }) => html`<p class="row"><b>${value}</b> <span>${label}</span></p>`,
    )}
    <p class="row sum"><b>${result.value}</b> <span>${result.label}</span></p>
    ${limit ? html`<p class=${limit.reached ? 'limit reached' : 'limit'}>${limit.text}</p>` : nothing}
    ${times > 1 ? html`<p class="limit">${speech.say('fois', { n: times })}</p>` : nothing}
    <p class="source">${link(article, speech)}</p>
  </li>`;

/** Arithmetic as on paper, each line with its article. */
export const paperOf = (steps: readonly PaperStep[], speech: Speech): TemplateResult =>
  html`<ol class="paper">${steps.map((one) => step(one, speech))}</ol>`;
