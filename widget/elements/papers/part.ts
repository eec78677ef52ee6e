// Letters, sheets, the summary and the link: what a person takes away. It comes when it is opened.

import { blanksOf } from '../../../core/papers/document.ts';
import { lettersFor } from '../../../core/papers/letters/letters.ts';
import { say } from '../../../core/words/say.ts';
import { articleOn } from '../engine/paper.ts';
import { link } from '../figure/paper.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { AskingPapers } from './asking-papers.ts';
import { blankFields, readTyped } from './blank-fields.ts';
import { type Chosen, deskOf, focusIn, put } from './desk.ts';
import { documentShown, type Shown } from './document-shown.ts';
import { linkOf } from './link.ts';
import { preview } from './preview.ts';
import { copyPaper, downloadPaper, printPaper } from './take-away.ts';
import { papersWords } from './words.ts';

export { offer } from './link.ts';
export { openedOf } from './opened.ts';
export { knowsEnglish, learnEnglish } from './words.ts';

function chooser(result: AskingPapers, letters: readonly Chosen[]): TemplateResult {
  const { around, papers } = papersWords(result.speech);
  const { chosen } = deskOf(result.host);
  const option = (value: Chosen | '', label: string) =>
    html`<option value=${value} .selected=${value === (chosen ?? '')}>${label}</option>`;
  const choose = ({ target }: Event) => {
    const value = target instanceof HTMLSelectElement ? target.value : '';
    const found = [...letters, 'resume' as const, 'feuille' as const].find((one) => one === value);
    put(result, { chosen: found, said: undefined, byHand: undefined });
  };
  return html`<div class="field">
    <label for="papier">${around.quel}</label>
    <select id="papier" @change=${choose}>
      ${option('', around.aucun)}
      <optgroup label=${around.lettres}>
        ${letters.map((id) => option(id, papers.letters[id as 'recoursCra'].title))}
      </optgroup>
      <optgroup label=${around.autres}>
        ${option('resume', around.resume)} ${option('feuille', around.feuille)}
      </optgroup>
    </select>
  </div>`;
}

function helpOf(chosen: Chosen, result: AskingPapers): string {
  const { around, papers } = papersWords(result.speech);
  if (chosen === 'resume') return around.resumeAide;
  return chosen === 'feuille' ? around.feuilleAide : papers.letters[chosen].help;
}

function left({ document }: Shown, result: AskingPapers): string {
  const { around } = papersWords(result.speech);
  const n = blanksOf(document).length;
  if (n === 0) return around.complet;
  return n === 1 ? around.resteUn : say(around.reste, { n });
}

function acts({ document }: Shown, result: AskingPapers): TemplateResult {
  const { around } = papersWords(result.speech);
  const { said, byHand } = deskOf(result.host);
  return html`<div class="acts">
      <button type="button" id="papier-copier" @click=${() => copyPaper(result, document)}>${around.copier}</button>
      <button type="button" id="papier-imprimer" @click=${() => printPaper(result, document)}>${around.imprimer}</button>
      <button type="button" id="papier-word" @click=${() => downloadPaper(result, document)}>${around.word}</button>
    </div>
    <p role="status" class="done" id="papier-dit">${said ? around[said] : nothing}</p>
    ${
      byHand?.of === 'paper'
        ? html`<textarea
            readonly
            id="a-copier-paper"
            rows="8"
            aria-label=${around.apercu}
            .value=${byHand.text}
            @focus=${({ target }: Event) => target instanceof HTMLTextAreaElement && target.select()}
          ></textarea>`
        : nothing
    }`;
}

function paper(chosen: Chosen, result: AskingPapers): TemplateResult {
  const { speech } = result;
  const { around } = papersWords(speech);
  const { on } = result.assessment;
  const read = readTyped(deskOf(result.host).texts);
  const shown = documentShown(chosen, read.facts, result);
  if (!shown)
    return html`<p class="hint">${helpOf(chosen, result)}</p><p>${around.feuilleVide}</p>`;
  const isLetter = chosen !== 'resume' && chosen !== 'feuille';
  return html`<p class="hint">${helpOf(chosen, result)}</p>
    ${blankFields(result, shown.blanks, read)}
    <section class="preview" aria-labelledby="apercu">
      <h4 id="apercu">${around.apercu}</h4>
      ${isLetter ? html`<p class="hint">${left(shown, result)}</p>` : nothing}
      ${preview(shown.document)}
    </section>
    ${acts(shown, result)}
    ${
      shown.articles.length > 0
        ? html`<p class="source">
            ${around.textes}${speech.say('deuxPoints')}${shown.articles.map((id) => html`<span>${link(articleOn(id, on), speech)}</span> `)}
          </p>`
        : nothing
    }`;
}

/** Chooses a paper from elsewhere, and leads to it. */
export function open(result: AskingPapers, chosen: Chosen): void {
  put(result, { chosen, said: undefined, byHand: undefined });
  focusIn(result, '#papier');
}

export function papers(result: AskingPapers): TemplateResult {
  const letters = lettersFor(result.assessment.situation);
  const { chosen } = deskOf(result.host);
  const isLetter = (one: Chosen) => one !== 'resume' && one !== 'feuille';
  const offered =
    chosen && isLetter(chosen) && !letters.some((one) => one === chosen)
      ? [...letters, chosen]
      : letters;
  return html`${chooser(result, offered)} ${chosen ? paper(chosen, result) : nothing}
  ${linkOf(result)}`;
}
