import type { Assessment } from '../../../core/assess.ts';
import type { ReasonWord, Regimes } from '../../../core/regimes/regimes.ts';
import type { QuestionId } from '../../../core/situation/questions.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import type { RegimesWord } from '../../../core/words/fr/regimes.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { Catalogue } from '../../../core/words/say.ts';
import type { Section } from '../engine/section.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import type { TemplateResult } from '../template.ts';
import type { Draft, ReadDraft } from './draft.ts';
import { typed } from './fields.ts';
import type { FieldError, MoreField, ReadsMore, TextField } from './more.ts';

/** The other regimes: their rules, their fields and what they say. It comes once something is answered. */
export interface Part extends ReadsMore {
  readonly regimes: Regimes;
  readonly css: string;
  words(speech: Speech): Catalogue<RegimesWord>;
  reasons(speech: Speech): Catalogue<ReasonWord>;
  /** The draft with the fields that say what was given of the other regimes. */
  take(draft: Draft): Draft;
  askMore(id: QuestionId, form: Form): TemplateResult | undefined;
  nameOf(field: MoreField, speech: Speech): string;
  /** What is wrong, where it is not among the words that the calculator has itself. */
  sayError(error: FieldError, speech: Speech): string | undefined;
  /** What to call an answer that is missing. */
  sayMissing(id: QuestionId, speech: Speech): string;
  /** The month by its elements, where it is paid by elements. */
  compositionOf(assessment: Assessment, speech: Speech): TemplateResult | undefined;
  /** The TPT of another regime month by month. */
  monthsOf(assessment: Assessment, speech: Speech, words: LawWords): readonly Section[];
  /** What stands beside the amounts: conditions, length and tax; hours. */
  asideOf(assessment: Assessment, form: Form): readonly (TemplateResult | undefined)[];
}

/** What the form is drawn from, and what it tells when it is answered. */
export interface Form {
  readonly speech: Speech;
  readonly draft: Draft;
  readonly read: ReadDraft;
  /** The fields that were left as they are: their errors can be said. */
  readonly left: ReadonlySet<TextField>;
  /** The day for which it is computed. */
  readonly on: Day;
  /** The other regimes, once they have come. */
  readonly part: Part | undefined;
  readonly change: (change: Partial<Draft>) => void;
  readonly type: (field: TextField, text: string) => void;
  readonly leave: (field: TextField) => void;
  readonly addChange: () => void;
  readonly removeChange: (row: number) => void;
}

const said = (error: FieldError, { part, speech }: Form): string =>
  part?.sayError(error, speech) ?? speech.say(error as WidgetWord);

export function field(form: Form, id: TextField, label: string, hint: string, unit?: string) {
  const { draft, read, left } = form;
  const error = read.errors[id];
  return typed({
    id,
    label,
    text: draft.texts[id] ?? '',
    hint,
    error: error && left.has(id) ? said(error, form) : undefined,
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
