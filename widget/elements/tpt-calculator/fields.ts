import { html, nothing, type TemplateResult } from '../template.ts';

export interface Typed {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** What to type, with an example; or, once it is read, what was understood. */
  readonly hint: string;
  readonly error: string | undefined;
  readonly unit?: string;
  readonly onType: (text: string) => void;
  /** The field is left: what is wrong with it can be said. */
  readonly onLeave: () => void;
}

const textIn = (event: Event) =>
  event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    ? event.target.value
    : '';

/** A field to type in, with its hint and its error in place. */
export const typed = (field: Typed): TemplateResult => {
  const { id, label, text, hint, error, unit } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="box">
      <input
        id=${id}
        type="text"
        autocomplete="off"
        inputmode=${unit ? 'decimal' : nothing}
        .value=${text}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${error ? `${id}-error ${id}-hint` : `${id}-hint`}
        @input=${(event: Event) => field.onType(textIn(event))}
        @change=${field.onLeave}
        @blur=${field.onLeave}
      />${unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing}
    </div>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${
      error
        ? html`<p class="error" id="${id}-error"><span aria-hidden="true">✕</span> ${error}</p>`
        : nothing
    }
  </div>`;
};

/**
 * For a button that takes a row away: a field left by the press itself would say what it lacks, and
 * move the button from under the press.
 */
export const stay = (press: Event): void => press.preventDefault();

export interface Chosen {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** One answer among many, in a list that opens. */
export const listed = ({ id, label, value, choices, onChoose }: Chosen): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => onChoose(textIn(event))}>
      ${choices.map(
        (one) =>
          html`<option value=${one.value} .selected=${one.value === value}>${one.label}</option>`,
      )}
    </select>
  </div>`;

/** One answer among few, each with its button. */
export const buttons = ({ id, label, value, choices, onChoose }: Chosen): TemplateResult =>
  html`<fieldset class="field">
    <legend>${label}</legend>
    <div class="buttons">
      ${choices.map(
        (one) =>
          html`<label class="button"
            ><input
              type="radio"
              name=${id}
              id="${id}-${one.value}"
              value=${one.value}
              .checked=${one.value === value}
              @change=${(event: Event) => onChoose(textIn(event))}
            /><span>${one.label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

export const ticked = (
  id: string,
  label: string,
  checked: boolean,
  onTick: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      id=${id}
      .checked=${checked}
      @change=${(event: Event) =>
        onTick(event.target instanceof HTMLInputElement && event.target.checked)}
    />
    <span>${label}</span></label
  >`;
