import type { Day } from '../../../core/time/day.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import type { Speech } from '../language/speech.ts';
import type { Draft, ReadDraft, TextField } from './draft.ts';
import { typed } from './fields.ts';

/** What the form is drawn from, and what it tells when it is answered. */
export interface Form {
  readonly speech: Speech;
  readonly draft: Draft;
  readonly read: ReadDraft;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: ReadonlySet<TextField>;
  /** The day for which it is computed. */
  readonly on: Day;
  readonly change: (change: Partial<Draft>) => void;
  readonly type: (field: TextField, text: string) => void;
  readonly leave: (field: TextField) => void;
  readonly addChange: () => void;
  readonly removeChange: (row: number) => void;
}

export function field(form: Form, id: TextField, label: string, hint: string, unit?: string) {
  const { draft, read, left, speech } = form;
  const error = read.errors[id];
  return typed({
    id,
    label,
    text: draft.texts[id] ?? '',
    hint,
    error: error && left.has(id) ? speech.say(error) : undefined,
    ...(unit && { unit }),
    onType: (text) => form.type(id, text),
    onLeave: () => form.leave(id),
  });
}

/** A day typed is told back in full, weekday included: a slip shows at once. */
export function dayField(form: Form, id: 'debutArret' | 'debutTpt' | 'finTpt') {
  const { say, lang } = form.speech;
  const known = form.read.errors[id] ? undefined : form.read.situation[id];
  if (!known) return field(form, id, say(id), say(`${id}Indice`));
  const jour = formatDayWithWeekday(known, lang);
  const ahead = id !== 'finTpt' && known > form.on;
  return field(form, id, say(id), ahead ? say('aVenir', { jour }) : jour);
}
