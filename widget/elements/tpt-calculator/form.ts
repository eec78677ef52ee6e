import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type QuestionId, questionsFor } from '../../../core/situation/questions.ts';
import {
  ORIGINES,
  type Origine,
  type Situation,
  STATUTS,
  type Statut,
} from '../../../core/situation/situation.ts';
import { addMonthsToMonth, type Day, monthOf } from '../../../core/time/day.ts';
import { formatDayWithWeekday, formatMonth, formatPercent } from '../../../core/words/format.ts';
import type { Speech } from '../language/speech.ts';
import { type Draft, payFields, type ReadDraft, type TextField } from './draft.ts';
import { CHOICES } from './draft-of.ts';
import { buttons, listed, ticked, typed } from './fields.ts';

const AUTRE = 'autre';

export interface Form {
  readonly speech: Speech;
  readonly draft: Draft;
  readonly read: ReadDraft;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: ReadonlySet<TextField>;
  readonly change: (change: Partial<Draft>) => void;
  readonly type: (field: TextField, text: string) => void;
  readonly leave: (field: TextField) => void;
}

function field(form: Form, id: TextField, label: string, hint: string, unit?: string) {
  const { draft, read, left, speech } = form;
  const error = read.errors[id];
  return typed({
    id,
    label,
    text: draft.texts[id],
    hint,
    error: error && left.has(id) ? speech.say(error) : undefined,
    ...(unit && { unit }),
    onType: (text) => form.type(id, text),
    onLeave: () => form.leave(id),
  });
}

/** A day typed is told back in full, weekday included: a slip shows at once. */
function dayField(form: Form, id: 'debutArret' | 'debutTpt') {
  const { say, lang } = form.speech;
  const known = form.read.errors[id] ? undefined : form.read.situation[id];
  return field(form, id, say(id), known ? formatDayWithWeekday(known, lang) : say(`${id}Indice`));
}

/** The months of the three pays, where the stop tells them. */
const payLabel = (id: TextField, index: number, stop: Day | undefined, { say, lang }: Speech) =>
  stop && id !== 'salaire'
    ? say('salaireMois', { mois: formatMonth(addMonthsToMonth(monthOf(stop), index - 3), lang) })
    : say(id as 'salaire');

const pays = (form: Form): TemplateResult => {
  const { draft, read, speech, change } = form;
  const { texts, differents } = draft;
  const { debutArret } = read.situation;
  const tick = (now: boolean) => {
    const [first, second, third] = [texts.salaire1, texts.salaire2, texts.salaire3].map(
      (text) => text || texts.salaire,
    );
    const filled = {
      ...texts,
      salaire1: first ?? '',
      salaire2: second ?? '',
      salaire3: third ?? '',
    };
    change({ differents: now, texts: now ? filled : texts });
  };
  return html`${payFields(draft).map((id, index) =>
    field(
      form,
      id,
      payLabel(id, index, debutArret, speech),
      id === 'salaire' ? speech.say('salaireIndice') : '',
      '€',
    ),
  )}
  ${ticked('differents', speech.say('differents'), differents, tick)}`;
};

const share = (form: Form): TemplateResult => {
  const { draft, read, speech, change } = form;
  const { say, lang } = speech;
  const known = read.errors.quotite ? undefined : read.situation.quotite;
  return html`${buttons({
    id: 'part',
    label: say('quotite'),
    value: draft.autre ? AUTRE : draft.texts.quotite,
    choices: [
      ...CHOICES.map((value) => ({ value, label: `${value} %` })),
      { value: AUTRE, label: say('autre') },
    ],
    onChoose: (value) =>
      change({
        autre: value === AUTRE,
        texts: { ...draft.texts, quotite: value === AUTRE ? '' : value },
      }),
  })}
  ${
    draft.autre
      ? field(
          form,
          'quotite',
          say('quotiteAutre'),
          known ? formatPercent(known, lang) : say('quotiteIndice'),
        )
      : nothing
  }`;
};

/** How each question is asked. What nothing is computed from yet is not asked. */
const ASKED: Readonly<Partial<Record<QuestionId, (form: Form) => TemplateResult>>> = {
  statut: ({ speech: { say }, draft, change }) =>
    listed({
      id: 'statut',
      label: say('statut'),
      value: draft.statut,
      choices: STATUTS.map((value) => ({ value, label: say(`statut-${value}`) })),
      onChoose: (value) => change({ statut: value as Statut }),
    }),
  origine: ({ speech: { say }, draft, change }) =>
    listed({
      id: 'origine',
      label: say('origine'),
      value: draft.origine,
      choices: ORIGINES.map((value) => ({ value, label: say(`origine-${value}`) })),
      onChoose: (value) => change({ origine: value as Origine }),
    }),
  salairesBruts: pays,
  quotite: share,
  debutArret: (form) => dayField(form, 'debutArret'),
  debutTpt: (form) => dayField(form, 'debutTpt'),
};

/** The questions that follow from the situation, as they are answered now. */
export const formOf = (form: Form, situation: Situation): TemplateResult =>
  html`<section class="form" part="form" aria-labelledby="asked">
    <h2 id="asked">${form.speech.say('situation')}</h2>
    ${questionsFor(situation).map(({ id }) => ASKED[id]?.(form) ?? nothing)}
  </section>`;
