import type { Situation } from '../../../core/situation/situation.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import type { WidgetRegimesWord } from '../../../core/words/fr/widget-regimes.ts';
import type { ChangeField } from './changes-of-quotite.ts';

/** The fields that are typed in. `salaire` stands for three equal pays, the others for one each. */
export type OwnField =
  | 'salaire'
  | 'salaire1'
  | 'salaire2'
  | 'salaire3'
  | 'quotite'
  | 'debutArret'
  | 'debutTpt'
  | 'finTpt'
  | 'complement'
  | 'embauche';

/** The fields of the other regimes, named after their question: they come with the regimes. */
export type MoreField = `plus-${string}`;

export type TextField = OwnField | ChangeField | MoreField;

/** What stands in the fields. */
export type Texts = Readonly<Record<OwnField, string> & Partial<Record<TextField, string>>>;

/** What is wrong with a field. */
export type FieldError = WidgetWord | WidgetRegimesWord;

export type Errors = Readonly<Partial<Record<TextField, FieldError>>>;

/** What the fields of the other regimes say. */
export interface ReadMore {
  readonly answers: Situation;
  readonly errors: Errors;
}

export interface ReadsMore {
  readMore(texts: Texts): ReadMore;
  incoherentMore(situation: Situation): Errors;
}
