import type { Change } from '../../../core/papers/changes.ts';
import { formatDay, formatEuros, formatMonth } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { AskingPapers } from './asking-papers.ts';
import { deskOf, type Opened, put } from './desk.ts';
import { take } from './link.ts';
import { papersWords } from './words.ts';

function changeIn(change: Change, speech: Speech): string {
  const { lang } = speech;
  const { link } = papersWords(speech).papers;
  switch (change.kind) {
    case 'texte':
      return say(link.texte, { article: change.article, jour: formatDay(change.from, lang) });
    case 'mois':
      return say(link.mois, {
        avant: formatMonth(change.before, lang),
        apres: formatMonth(change.after, lang),
      });
    default: {
      const { kind, before, after, what } = change;
      const known = { avant: formatEuros(before, lang), quoi: link.what[what] };
      if (after === undefined) return say(link[`${kind}Sans`], known);
      return say(link[kind], { ...known, apres: formatEuros(after, lang) });
    }
  }
}

function shown({ shared, changes }: Extract<Opened, { is: 'shown' }>, result: AskingPapers) {
  const { speech } = result;
  const { around, papers } = papersWords(speech);
  const today = () => {
    result.host.removeAttribute('jour');
    put(result, { opened: undefined, openedSaid: 'nouveau' });
  };
  return html`<p>${around.ouvert}</p>
    <p>${say(papers.link.fait, { jour: formatDay(shared.on, speech.lang) })}</p>
    ${
      changes.length === 0
        ? html`<p>${papers.link.inchange}</p>`
        : html`<h3>${around.depuis}</h3>
            <ul>
              ${changes.map((one) => html`<li>${changeIn(one, speech)}</li>`)}
            </ul>`
    }
    <button type="button" id="lien-aujourdhui" @click=${today}>${around.aujourdhui}</button>`;
}

function asking({ shared }: Extract<Opened, { is: 'asking' }>, result: AskingPapers) {
  const { around } = papersWords(result.speech);
  return html`<p>${around.remplacer}</p>
    <button type="button" id="lien-remplacer" @click=${() => take(result, shared)}>
      ${around.remplacerOui}
    </button>
    <button
      type="button"
      id="lien-garder"
      @click=${() => put(result, { opened: undefined, openedSaid: 'garde' })}
    >
      ${around.remplacerNon}
    </button>`;
}

/** What came of a link, over the answer. */
export function openedOf(result: AskingPapers): TemplateResult {
  const { speech } = result;
  const { around, papers } = papersWords(speech);
  const { opened, openedSaid } = deskOf(result.host);
  return html`<div role="status">
      ${openedSaid && !opened ? html`<p>${around[openedSaid]}</p>` : nothing}
      ${opened?.is === 'refused' ? html`<p class="warning">${papers.link.problems[opened.problem]}</p>` : nothing}
    </div>
    ${
      opened && opened.is !== 'refused'
        ? html`<div class="opened-link" id="lien-ouvert" tabindex="-1" role="group" aria-label=${around.lien}>
            ${opened.is === 'shown' ? shown(opened, result) : asking(opened, result)}
          </div>`
        : nothing
    }`;
}
