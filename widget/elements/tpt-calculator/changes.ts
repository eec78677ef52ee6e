import { asQuotite, LIMITS } from '../../../core/situation/situation.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { formatDayWithWeekday, formatPercent } from '../../../core/words/format.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { debutField, partField } from './changes-of-quotite.ts';
import { stay } from './fields.ts';
import { type Form, field } from './form-field.ts';
import { readShare } from './read-share.ts';

function change(form: Form, row: number, rank: number): TemplateResult {
  const { draft, speech, removeChange } = form;
  const { say, lang } = speech;
  const [dayAt, shareAt] = [debutField(row), partField(row)];
  const day = readDay(draft.texts[dayAt] ?? '');
  const share = readShare(draft.texts[shareAt] ?? '');
  return html`<fieldset class="field change">
    <legend>${say('changement', { rang: rank })}</legend>
    ${field(
      form,
      dayAt,
      say('changementJour'),
      day.ok ? formatDayWithWeekday(day.day, lang) : say('changementJourIndice'),
    )}
    ${field(
      form,
      shareAt,
      say('changementPart'),
      share.ok ? formatPercent(asQuotite(share.ratio), lang) : say('changementPartIndice'),
    )}
    <button type="button" class="remove" @mousedown=${stay} @click=${() => removeChange(row)}>
      ${say('retirer')} <span class="unseen">${say('changement', { rang: rank })}</span>
    </button>
  </fieldset>`;
}

/** The changes of quotité, each with its day and its share, and a button for one more. */
export const changesOf = (form: Form): TemplateResult => {
  const { draft, speech, addChange } = form;
  return html`${draft.changes.map((row, index) => change(form, row, index + 1))}
  ${
    draft.changes.length < LIMITS.suite.max
      ? html`<button type="button" class="add" id="ajouter" @click=${addChange}>
          <span aria-hidden="true">+</span> ${speech.say('ajouter')}
        </button>`
      : nothing
  }`;
};
