import type { Assessment } from '../../../core/assess.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import type { Day } from '../../../core/time/day.ts';
import { DrawnElement } from '../drawn-element.ts';
import type { Answer } from '../engine/answer.ts';
import type { Ask, Beside } from '../engine/beside.ts';
import type { Missing, Result } from '../engine/result.ts';
import type { Copy } from '../figure/explanation.ts';
import { FRENCH } from '../language/french.ts';
import type { Speech } from '../language/speech.ts';
import { html, type TemplateResult } from '../template.ts';
import { debutField, partField } from './changes-of-quotite.ts';
import { BLANK, type Draft, payFields, questionOf, type ReadDraft, readDraft } from './draft.ts';
import { draftOf, quotiteTyped, sameSituation } from './draft-of.ts';
import formCss from './form.css?inline';
import { formOf, nameOf } from './form.ts';
import type { Form, Part } from './form-field.ts';
import { keptHere } from './kept-here.ts';
import type { TextField } from './more.ts';
import around from './surroundings.css?inline';
import { dayAsked } from './today.ts';
import whole from './tpt-calculator.css?inline';

export interface TptChange {
  readonly assessment: Assessment;
  readonly situation: Situation;
}

declare global {
  interface HTMLElementTagNameMap {
    'tpt-calculator': TptCalculator;
  }
  interface GlobalEventHandlersEventMap {
    'tpt-change': CustomEvent<TptChange>;
  }
}

type Engine = typeof import('../engine/engine.ts');

/** Attributes that fill in an answer, as text that a person could have typed. */
const PREFILLED: Readonly<Record<string, TextField>> = {
  salaire: 'salaire',
  quotite: 'quotite',
  'debut-arret': 'debutArret',
  'debut-tpt': 'debutTpt',
  'fin-tpt': 'finTpt',
};

/** From this width on, in pixels, the answers stand beside the form: 46rem in `surroundings.css`. */
const WIDE = 736;

/** How long the answers rest before the result is said aloud, in milliseconds. */
const REST = 1000;

/**
 * The calculator: answers on one side, what follows from them on the other. The engine comes with
 * the first answer, and another language than French when it is asked for.
 *
 * @attribute lang - `fr` (default) or `en`
 * @attribute jour - the day for which it is computed, as `2026-07-15` or in French; the reader's today otherwise
 * @attribute salaire - filled in as a person would type it; so are `quotite`, `debut-arret`, `debut-tpt`,
 *   `fin-tpt`
 * @attribute sans-memoire - set where the page keeps the answers itself: nothing is offered to be kept here
 * @fires tpt-change - composed and bubbling, with the assessment and the situation, when they change
 */
export class TptCalculator extends DrawnElement {
  static readonly observedAttributes = ['lang', 'jour', ...Object.keys(PREFILLED)];

  #draft: Draft = BLANK;
  #read: ReadDraft = readDraft(BLANK);
  #speech: Speech = FRENCH;
  #engine: Engine | undefined;
  #part: Part | undefined;
  #coming = false;
  #failed = false;
  #answer: Answer | undefined;
  #shown: Answer | undefined;
  #copied: Copy | undefined;
  #beside: Beside | undefined;
  #said = '';
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #left = new Set<TextField>();

  constructor() {
    super();
    this.wear([whole, formCss, around]);
  }

  /** What is known of the case. Setting it writes the fields anew, unless they already say it. */
  get situation(): Situation {
    return this.#read.situation;
  }

  set situation(situation: Situation | null | undefined) {
    const drafted = draftOf(situation ?? {});
    const draft = this.#part?.take(drafted) ?? drafted;
    if (sameSituation(readDraft(draft, this.#part).situation, this.#read.situation)) return;
    this.#left.clear();
    this.#change(draft);
  }

  /** The fields whose text is no answer, with what is said of each. Their answers are not in `situation`, or cannot be. */
  get errors(): ReadDraft['errors'] {
    return this.#read.errors;
  }

  /** What follows from the situation on the day asked for; undefined until something is answered. */
  get assessment(): Assessment | undefined {
    return this.#answer?.assessment;
  }

  override connectedCallback(): void {
    this.upgrade('situation');
    super.connectedCallback();
    this.#changed();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#resting);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    const field = PREFILLED[name];
    if (field) this.#fill(field, now ?? '');
    else if (name === 'lang') this.#learn();
    else this.#changed();
  }

  protected draw(): TemplateResult {
    const { say, lang } = this.#speech;
    const result = this.#result();
    return html`<div class="calculator" lang=${lang}>
      ${formOf(this.#form(), this.#read.situation)}
      <section class="result" part="result" aria-labelledby="answered">
        <h2 id="answered">${say('resultat')}</h2>
        ${
          this.#engine && result
            ? this.#engine.resultOf(result)
            : html`<p>${say(this.#failed ? 'echec' : 'attente')}</p>`
        }
        <p class="unseen" role="status">${this.#said}</p>
      </section>
      <footer part="footer">
        <p>${say('independance')}</p>
        <p>${say('local')}</p>
      </footer>
    </div>`;
  }

  #form(): Form {
    return {
      speech: this.#speech,
      draft: this.#draft,
      read: this.#read,
      left: this.#left,
      on: this.#on(),
      part: this.#part,
      change: (change) => this.#change(change),
      type: (field, text) => this.#type(field, text),
      leave: (field) => this.#leave(field),
      addChange: () => this.#addChange(),
      removeChange: (row) => this.#removeChange(row),
    };
  }

  #result(): Result | undefined {
    const { errors } = this.#read;
    const said = (field: TextField) => this.#left.has(field) && errors[field] !== undefined;
    const faults = [...this.#left].filter(said);
    const faulty = faults.length > 0;
    // What is being typed cannot be read yet: what was shown stays, rather than jump to and fro.
    if (faulty || Object.keys(errors).length === 0) this.#shown = this.#answer;
    const answer = this.#shown ?? this.#answer;
    if (!answer) return undefined;
    const { situation, missing } = answer.assessment;
    const wrong = faults.map((id) => questionOf(id, situation));
    return {
      host: this,
      answer,
      form: this.#form(),
      faults: faults.map((id) => ({ id, name: nameOf(id, this.#draft, this.#speech, this.#part) })),
      missing: missing.filter((id) => !wrong.includes(id)),
      explaining: {
        speech: this.#speech,
        copied: this.#copied,
        copy: (of, text) => this.#copy(of, text),
      },
      wide: this.clientWidth >= WIDE,
      goTo: (id) => this.#goTo(id),
      beside: this.#beside,
      ask: (beside, what) => {
        this.#beside = beside;
        this.#rest(what);
      },
    };
  }

  #on(): Day {
    return dayAsked(this.getAttribute('jour') ?? '', new Date());
  }

  #fill(field: TextField, text: string): void {
    this.#left.add(field);
    const { texts } = this.#draft;
    if (field === 'quotite') {
      const { quotite, autre } = quotiteTyped(text);
      this.#change({ autre, texts: { ...texts, quotite } });
    } else this.#change({ texts: { ...texts, [field]: text } });
  }

  /** An error that was said stays until it is mended; a new one waits until the field is left. */
  #type(field: TextField, text: string): void {
    const wasSaid = this.#read.errors[field] !== undefined && this.#left.has(field);
    if (!wasSaid) this.#left.delete(field);
    this.#change({ texts: { ...this.#draft.texts, [field]: text } });
  }

  #leave(field: TextField): void {
    this.#left.add(field);
    this.#rest();
  }

  async #addChange(): Promise<void> {
    const { changes } = this.#draft;
    const row = (changes.at(-1) ?? -1) + 1;
    this.#change({ changes: [...changes, row] });
    await this.redraw();
    this.find<HTMLElement>(`#${debutField(row)}`)?.focus();
  }

  /** Its fields are emptied too: the next change may take its number. */
  async #removeChange(row: number): Promise<void> {
    const { changes, texts } = this.#draft;
    const fields = [debutField(row), partField(row)];
    for (const field of fields) this.#left.delete(field);
    const emptied = Object.fromEntries(fields.map((field) => [field, '']));
    this.#change({
      changes: changes.filter((one) => one !== row),
      texts: { ...texts, ...emptied },
    });
    await this.redraw();
    this.find<HTMLElement>('#ajouter')?.focus();
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    const read = readDraft(this.#draft, this.#part);
    const same = sameSituation(read.situation, this.#read.situation);
    this.#read = same ? { ...read, situation: this.#read.situation } : read;
    this.#changed();
  }

  /** Answers anew if the situation or the day is another one, and tells so. */
  #changed(): void {
    if (!this.isConnected) return;
    const { situation } = this.#read;
    const on = this.#on();
    const known = this.assessment;
    if (!this.#engine) this.#wake();
    else if (known?.situation !== situation || known.on !== on) {
      this.#copied = undefined;
      this.#answer = this.#engine.answer(situation, on, this.#speech, this.#part);
      const detail: TptChange = { assessment: this.#answer.assessment, situation };
      this.dispatchEvent(new CustomEvent('tpt-change', { detail, bubbles: true, composed: true }));
    }
    this.#rest();
  }

  /** Draws, and says aloud what is new once nothing has changed for a moment. */
  #rest(what?: Parameters<Ask>[1]): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      const result = this.#result();
      this.#said = (result && this.#engine?.announcement(result, this.#speech, what)) ?? '';
      this.redraw();
    }, REST);
    this.redraw();
  }

  async #wake(): Promise<void> {
    if (this.#coming || (this.#draft === BLANK && !keptHere(this) && !/^#v\d/.test(location.hash)))
      return;
    this.#coming = true;
    this.#engine = await import('../engine/engine.ts').catch(() => undefined);
    this.#coming = false;
    this.#failed = !this.#engine;
    if (this.#engine) {
      this.wear(this.#engine.STYLES);
      if (this.#draft === BLANK) this.#engine.recall(this);
      this.#changed();
      this.#widen();
    } else this.redraw();
  }

  /** The other regimes come behind the engine: an employee's month does not wait for them. */
  async #widen(): Promise<void> {
    const part = await import('../regimes/part.ts').then(
      ({ PART }) => PART,
      () => undefined,
    );
    if (!part) return;
    this.#part = part;
    this.wear([part.css]);
    this.#answer = undefined;
    this.#change(part.take(this.#draft));
  }

  /** French stays where another language does not come. */
  async #learn(): Promise<void> {
    const english = this.lang.toLowerCase().startsWith('en');
    const speech = english
      ? await import('../language/english.ts').then(
          ({ ENGLISH }) => ENGLISH,
          () => FRENCH,
        )
      : FRENCH;
    if (english !== this.lang.toLowerCase().startsWith('en')) return;
    this.#speech = speech;
    const { assessment } = this;
    if (assessment) {
      this.#answer = this.#engine?.answer(assessment.situation, assessment.on, speech, this.#part);
    }
    this.#rest();
  }

  #goTo(id: Missing | TextField): void {
    const share = this.#draft.autre ? id : 'part-50';
    const target = id.startsWith('salaires')
      ? payFields(this.#draft)[0]
      : id === 'salaireMoisPrecedent'
        ? payFields(this.#draft).at(-1)
        : id === 'quotite'
          ? share
          : id;
    const own = this.find<HTMLElement>(`#${target}`);
    // An answer of the other regimes may be in several fields: the first of them.
    (own ?? this.find<HTMLElement>(`:is(input, select)[id^="plus-${id}"]`))?.focus();
  }

  async #copy(of: string, text: string): Promise<void> {
    const state = await navigator.clipboard?.writeText(text).then(
      () => 'copie' as const,
      () => 'choisi' as const,
    );
    this.#copied = { of, text, state: state ?? 'choisi' };
    await this.redraw();
    this.find<HTMLTextAreaElement>('textarea')?.select();
  }
}
