import type { Assessment } from '../../../core/assess.ts';
import type { Speech } from '../language/speech.ts';
import type { Form } from '../tpt-calculator/form-field.ts';
import type { Kept } from '../tpt-calculator/kept-here.ts';

/** What the papers are written from, and where they are asked for. */
export interface AskingPapers {
  readonly host: Kept;
  readonly assessment: Assessment;
  readonly form: Form;
  readonly speech: Speech;
}
