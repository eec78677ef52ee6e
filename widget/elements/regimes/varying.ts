import { readMonth } from '../../../core/time/read-month.ts';
import { formatMonth } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import { focusOn } from '../dates/focus.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { stay } from '../tpt-calculator/fields.ts';
import { type Form, field } from '../tpt-calculator/form-field.ts';
import { fieldOf } from './field-of.ts';
import { monthField, payField, rowsOf } from './months-typed.ts';
import { regimesWords } from './words.ts';

/** A month with a pay of its own. A row that says nothing has nothing to take away. */
function monthAsked(form: Form, row: number, rank: number): TemplateResult {
  const { draft, speech, change } = form;
  const { asked } = regimesWords(speech);
  const [monthAt, payAt] = [monthField(row), payField(row)];
  const month = readMonth(draft.texts[monthAt] ?? '');
  const said = Boolean(draft.texts[monthAt] || draft.texts[payAt]);
  const legend = say(asked.moisDifferent, { rang: rank });
  const remove = (press: Event) => {
    change({ texts: { ...draft.texts, [monthAt]: '', [payAt]: '' } });
    // The button goes with its row: the blank one stays.
    focusOn(press, '#variations .change:last-of-type input');
  };
  return html`<fieldset class="field change">
    <legend>${legend}</legend>
    ${field(
      form,
      monthAt,
      asked['salairesDesMois-mois'],
      month.ok ? formatMonth(month.month, speech.lang) : asked.moisIndice,
    )}
    ${field(form, payAt, asked['salairesDesMois-salaire'], asked.moisSalaireIndice, '€')}
    ${
      said
        ? html`<button type="button" class="remove" @mousedown=${stay} @click=${remove}>
            ${speech.say('retirer')} <span class="unseen">${legend}</span>
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** Opens the dates, where a stop or leave is told like everything else that happens. */
function toDates({ currentTarget }: Event): void {
  const root = currentTarget instanceof HTMLElement ? currentTarget.getRootNode() : undefined;
  const dates = root instanceof ShadowRoot ? root.querySelector('#dates') : undefined;
  if (!(dates instanceof HTMLDetailsElement)) return;
  dates.open = true;
  dates.querySelector('summary')?.focus();
}

/**
 * What makes the months of a TPT differ: another job, pays that vary, a stop or leave. Most have
 * none of it, so that it folds; it opens by itself where something of it is known.
 */
export function varyingOf(form: Form): TemplateResult {
  const { draft, speech } = form;
  const { asked } = regimesWords(speech);
  const other = fieldOf('salaireAutreEmploi');
  const rows = rowsOf(draft.texts);
  const isKnown = Boolean(draft.texts[other]) || rows.length > 1;
  return html`<details class="more" id="variations" ?open=${isKnown}>
    <summary><span class="why">${asked.variations}</span></summary>
    <div class="fields">
      <p class="hint">${asked.interruptions}</p>
      <button type="button" class="add" id="vers-dates" @click=${toDates}>
        ${asked.versDates}
      </button>
      ${field(form, other, asked.salaireAutreEmploi, asked.salaireAutreEmploiIndice, '€')}
      ${rows.map((row, index) => monthAsked(form, row, index + 1))}
    </div>
  </details>`;
}
