import { readEuros } from '../../../core/money/read-euros.ts';
import { BLANKS, type BlankId, type Facts } from '../../../core/papers/blanks.ts';
import { asDay } from '../../../core/time/day.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { typed } from '../tpt-calculator/fields.ts';
import type { AskingPapers } from './asking-papers.ts';
import { type Desk, deskOf, put } from './desk.ts';
import { papersWords } from './words.ts';

type Problem = Extract<WidgetWord, `day-${string}` | `euros-${string}`>;

interface Read {
  readonly facts: Facts;
  readonly errors: Readonly<Partial<Record<BlankId, Problem>>>;
}

/** What was typed, as facts; what cannot be read stays a blank. */
export function readTyped(texts: Desk['texts']): Read {
  const facts: Partial<Record<BlankId, string | number>> = {};
  const errors: Partial<Record<BlankId, Problem>> = {};
  for (const [name, text = ''] of Object.entries(texts)) {
    const id = name as BlankId;
    const { kind } = BLANKS[id];
    if (kind === 'day') {
      const read = readDay(text);
      if (read.ok) facts[id] = read.day;
      else if (read.problem !== 'empty') errors[id] = `day-${read.problem}`;
    } else if (kind === 'euros') {
      const read = readEuros(text);
      if (read.ok) facts[id] = read.cents;
      else if (read.problem !== 'empty') errors[id] = `euros-${read.problem}`;
    } else facts[id] = text;
  }
  // Each kind of blank was read as what it is.
  return { facts: facts as Facts, errors };
}

interface Lines {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

const lines = ({ id, label, text, onType }: Lines): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="3"
      autocomplete="off"
      .value=${text}
      @input=${({ target }: Event) => target instanceof HTMLTextAreaElement && onType(target.value)}
    ></textarea>
  </div>`;

function field(result: AskingPapers, id: BlankId, { facts, errors }: Read): TemplateResult {
  const { speech } = result;
  const { around, papers } = papersWords(speech);
  const desk = deskOf(result.host);
  const { kind } = BLANKS[id];
  const problem = desk.left.has(id) ? errors[id] : undefined;
  const text = desk.texts[id] ?? '';
  const onType = (now: string) => {
    // An error that was said stays until it is mended; a new one waits until the field is left.
    if (!problem) desk.left.delete(id);
    put(result, { texts: { ...desk.texts, [id]: now }, said: undefined });
  };
  const base = { id: `papier-${id}`, label: papers.blanks[id], text, onType };
  if (kind === 'lines') return lines(base);
  const day = kind === 'day' ? asDay(String(facts[id])) : undefined;
  const asked = id === 'dateSilence' ? around.silenceAide : around.jourIndice;
  const dayHint = day ? formatDayWithWeekday(day, speech.lang) : asked;
  const said = problem === 'euros-too-large' ? around[problem] : problem && speech.say(problem);
  return typed({
    ...base,
    hint: kind === 'day' ? dayHint : kind === 'euros' ? around.eurosIndice : '',
    error: said,
    ...(kind === 'euros' && { unit: '€' }),
    onLeave: () => {
      if (desk.left.has(id)) return;
      desk.left.add(id);
      if (errors[id]) put(result, { said: 'corriger' });
    },
  });
}

/** What a letter cannot know by itself, as fields. */
export function blankFields(result: AskingPapers, blanks: readonly BlankId[], read: Read) {
  const { around } = papersWords(result.speech);
  if (blanks.length === 0) return nothing;
  return html`<fieldset class="blanks">
    <legend>${around.remplir}</legend>
    <p class="hint">${around.remplirAide}</p>
    ${blanks.map((id) => field(result, id, read))}
  </fieldset>`;
}
