import {
  EVENEMENTS_MAX,
  type Evenement,
  type Fait,
  MOTIFS,
  NATURES,
  type NatureEvenement,
} from '../../../core/situation/evenements.ts';
import { JOUR_DE } from '../../../core/situation/faits.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import type { EventField, TypedEvent } from '../engine/asked-dates.ts';
import type { Later } from '../engine/dated.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { buttons, typed } from '../tpt-calculator/fields.ts';
import { answeredAloud } from './aloud.ts';
import { focusOn } from './focus.ts';
import { GROUPS } from './natures.ts';
import { factsOf, isDayFact, readEvent } from './typed-event.ts';
import { datesWords } from './words.ts';

const idOf = (field: EventField) => `evenement-${field}`;

interface Typing extends Later {
  readonly event: TypedEvent;
}

const keepEvent = ({ ask, event }: Typing, change: Partial<TypedEvent>) =>
  ask({ event: { ...event, ...change }, said: '' });

/** What is wrong with a field, once it was left. */
function errorAt(field: EventField, { event, speech }: Typing): string | undefined {
  const error = event.left.includes(field) ? readEvent(event).errors[field] : undefined;
  if (!error) return undefined;
  return error.of === 'widget' ? speech.say(error.word) : datesWords(speech).around[error.word];
}

function textField(field: 'jour' | Fait, label: string, typing: Typing): TemplateResult {
  const { event, speech } = typing;
  const { around } = datesWords(speech);
  const text = event.texts[field] ?? '';
  const day = field === 'montant' ? undefined : readDay(text);
  const asked = field === 'jour' ? around.jourIndice : around.siConnu;
  return typed({
    id: idOf(field),
    label,
    text,
    hint: day?.ok ? formatDayWithWeekday(day.day, speech.lang) : asked,
    error: errorAt(field, typing),
    ...(field === 'montant' && { unit: '€' }),
    onType: (now) => keepEvent(typing, { texts: { ...event.texts, [field]: now } }),
    onLeave: () => {
      if (event.texts[field] && !event.left.includes(field))
        keepEvent(typing, { left: [...event.left, field] });
    },
  });
}

function choice(fait: Fait, label: string, typing: Typing): TemplateResult {
  const { event, speech } = typing;
  const { around, evenements } = datesWords(speech);
  const choices =
    fait === 'motif'
      ? MOTIFS.map((value) => ({ value, label: evenements.motifs[value] }))
      : (['oui', 'non'] as const).map((value) => ({ value, label: around[value] }));
  return buttons({
    id: idOf(fait),
    label,
    value: event.texts[fait] ?? '',
    choices: [...choices, { value: '', label: around.inconnu }],
    onChoose: (value) => keepEvent(typing, { texts: { ...event.texts, [fait]: value } }),
  });
}

function natureField(typing: Typing): TemplateResult {
  const { event, speech } = typing;
  const { around, evenements } = datesWords(speech);
  const error = errorAt('nature', typing);
  const chosen = ({ target }: Event) => {
    const value = target instanceof HTMLSelectElement ? target.value : '';
    keepEvent(typing, { nature: NATURES.find((one) => one === value) ?? '' });
  };
  const option = (nature: NatureEvenement) =>
    html`<option value=${nature} .selected=${nature === event.nature}>
      ${evenements.natures[nature]}
    </option>`;
  return html`<div class="field">
    <label for=${idOf('nature')}>${around.nature}</label>
    <select
      id=${idOf('nature')}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${error ? `${idOf('nature')}-error` : nothing}
      @change=${chosen}
    >
      <option value="" .selected=${event.nature === ''}>${around.choisir}</option>
      ${GROUPS.map(
        ({ heading, natures }) =>
          html`<optgroup label=${around[heading]}>${natures.map(option)}</optgroup>`,
      )}
    </select>
    ${
      error
        ? html`<p class="error" id=${`${idOf('nature')}-error`}>
            <span aria-hidden="true">✕</span> ${error}
          </p>`
        : nothing
    }
  </div>`;
}

/** Puts the event among the others, or shows what is missing. */
function save(typing: Typing, event: Event): void {
  const { situation, answer, ask, on, speech } = typing;
  const { evenement, errors } = readEvent(typing.event);
  if (!evenement) {
    const wrong = Object.keys(errors) as EventField[];
    keepEvent(typing, { left: wrong });
    focusOn(event, `#${idOf(wrong[0] ?? 'jour')}`);
    return;
  }
  const { index } = typing.event;
  const known: readonly Evenement[] = situation.evenements ?? [];
  const evenements =
    index === undefined
      ? [...known, evenement]
      : known.map((one, at) => (at === index ? evenement : one));
  const { around } = datesWords(speech);
  if (evenements.length > EVENEMENTS_MAX) {
    ask({ event: undefined, said: around.trop });
    return;
  }
  answer({ evenements });
  const word = index === undefined ? 'ajoute' : 'change';
  ask({
    event: undefined,
    said: answeredAloud(word, evenement.nature, { ...situation, evenements }, on, speech),
  });
  focusOn(event, '#evenement-ajouter');
}

/** The form of an event: its nature, its day, and the facts that its nature asks for. */
export function eventForm(later: Later, event: TypedEvent): TemplateResult {
  const typing = { ...later, event };
  const { around, evenements } = datesWords(later.speech);
  const { nature } = event;
  const jour = evenements.jours[(nature && JOUR_DE[nature]) || 'jour'];
  const fact = (fait: Fait) =>
    isDayFact(fait) || fait === 'montant'
      ? textField(fait, evenements.faits[fait], typing)
      : choice(fait, evenements.faits[fait], typing);
  return html`<fieldset class="event">
    <legend>${event.index === undefined ? around.nouveau : around.aModifier}</legend>
    ${natureField(typing)} ${textField('jour', jour, typing)} ${factsOf(nature).map(fact)}
    <div class="acts">
      <button type="button" class="first" id="evenement-garder" @click=${(press: Event) => save(typing, press)}>
        ${event.index === undefined ? around.garder : around.enregistrer}
      </button>
      <button
        type="button"
        @click=${(press: Event) => {
          later.ask({ event: undefined, said: '' });
          focusOn(press, '#evenement-ajouter');
        }}
      >
        ${around.annuler}
      </button>
    </div>
  </fieldset>`;
}
