import { exact } from '../../../core/money/exact.ts';
import { QUESTIONS, type QuestionId } from '../../../core/situation/questions.ts';
import { regimeOf } from '../../../core/situation/regime.ts';
import {
  ORIGINES,
  type Origine,
  type Situation,
  STATUTS,
  type Statut,
} from '../../../core/situation/situation.ts';
import { addMonthsToMonth, type Day, monthOf } from '../../../core/time/day.ts';
import { formatMonth, formatPercent } from '../../../core/words/format.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { changesOf } from './changes.ts';
import { complementOf } from './complement.ts';
import { askedOnceBegun, type Draft, payFields } from './draft.ts';
import { CHOICES } from './draft-of.ts';
import { buttons, listed, ticked } from './fields.ts';
import { dayField, type Form, field, type Part } from './form-field.ts';
import type { MoreField, TextField } from './more.ts';

const AUTRE = 'autre';

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

/**
 * The share is that of the contract where the pay lost is: agents give that of a full service, and the
 * share worked plays no part for those who are their own employers.
 */
const ofContract = ({ read }: Form): boolean => {
  const regime = regimeOf(read.situation);
  return regime === 'maladie' || regime === 'atmp';
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
      ...CHOICES.map((value) => ({ value, label: formatPercent(exact(Number(value), 100), lang) })),
      { value: AUTRE, label: say('autre') },
    ],
    onChoose: (value) =>
      change({
        autre: value === AUTRE,
        texts: { ...draft.texts, quotite: value === AUTRE ? '' : value },
      }),
  })}
  ${ofContract(form) ? html`<p class="hint">${say('quotiteContrat')}</p>` : nothing}
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

/** Nobody else than employees and farmers is insured against accidents at work here. */
const originesFor = (statut: Statut): readonly Origine[] =>
  isIndependant(statut) ? ORIGINES.slice(0, 2) : ORIGINES;

const isIndependant = (statut: Statut) =>
  statut === 'artisan-commercant' || statut === 'profession-liberale';

/** How each question is asked; those of the other regimes come with them. */
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
      choices: originesFor(draft.statut).map((value) => ({
        value,
        label: say(`origine-${value}`),
      })),
      onChoose: (value) => change({ origine: value as Origine }),
    }),
  salairesBruts: pays,
  salaireMoisPrecedent: (form) => {
    const { say } = form.speech;
    const id = payFields(form.draft).at(-1) ?? 'salaire';
    return field(form, id, say('salaire'), say('salaireIndice'), '€');
  },
  quotite: share,
  debutArret: (form) => dayField(form, 'debutArret'),
  debutTpt: (form) => dayField(form, 'debutTpt'),
  finTpt: (form) => dayField(form, 'finTpt'),
  suite: changesOf,
  complement: complementOf,
};

/** What a field is called where it is pointed to from elsewhere. */
export function nameOf(
  id: TextField,
  { changes }: Draft,
  speech: Speech,
  part: Part | undefined,
): string {
  const { say } = speech;
  if (id.startsWith('plus-')) return part?.nameOf(id as MoreField, speech) ?? '';
  const row = changes.indexOf(Number(id.split('-').at(-1)));
  return row < 0 ? say(id as 'salaire') : say('changement', { rang: row + 1 });
}

/** What was typed stays in sight, even where it can no longer be read. */
const isTyped = ({ draft: { texts, changes } }: Form, id: QuestionId): boolean =>
  (id === 'finTpt' && texts.finTpt !== '') || (id === 'suite' && changes.length > 0);

/** The questions that follow from the situation, as they are answered now. */
export const formOf = (form: Form, situation: Situation): TemplateResult =>
  html`<section class="form" part="form" aria-labelledby="asked">
    <h2 id="asked">${form.speech.say('situation')}</h2>
    ${QUESTIONS.map(({ id, asked }) =>
      asked(situation) || (isTyped(form, id) && askedOnceBegun(situation).includes(id))
        ? (ASKED[id]?.(form) ?? form.part?.askMore(id, form) ?? nothing)
        : nothing,
    )}
  </section>`;
