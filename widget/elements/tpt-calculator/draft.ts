import type { Cents } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import { readEuros } from '../../../core/money/read-euros.ts';
import { coherence } from '../../../core/situation/coherence.ts';
import type { ComplementEmployeur } from '../../../core/situation/complement.ts';
import { isSalarie, type QuestionId } from '../../../core/situation/questions.ts';
import {
  asQuotite,
  type Origine,
  type Situation,
  type Statut,
} from '../../../core/situation/situation.ts';
import type { Day } from '../../../core/time/day.ts';
import { readDay } from '../../../core/time/read-day.ts';
import type { WidgetWord } from '../../../core/words/fr/widget.ts';
import { type ChangeField, type Changes, readChanges } from './changes-of-quotite.ts';
import { isHoursAlone, readShare } from './read-share.ts';

/** The fields that are typed in. `salaire` stands for three equal pays, the others for one each. */
type OwnField =
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

export type TextField = OwnField | ChangeField;

/** The answers as they were given: what was typed stays as it was, readable or not. */
export interface Draft {
  readonly statut: Statut;
  readonly origine: Origine;
  readonly texts: Readonly<Record<OwnField, string> & Partial<Record<ChangeField, string>>>;
  /** Whether the three pays differ, each with its own field. */
  readonly differents: boolean;
  readonly changes: Changes;
  /** Whether the quotité is typed rather than one of the buttons. */
  readonly autre: boolean;
  /** How the complement is told; empty where there is none, or where it is not known. */
  readonly mode: ComplementEmployeur['mode'] | '';
  /** Known of the case, and not asked here. */
  readonly minutesHebdo?: number | undefined;
}

export interface ReadDraft {
  readonly situation: Situation;
  /** What to say at each field whose text cannot be read, or cannot be. */
  readonly errors: Readonly<Partial<Record<TextField, WidgetWord>>>;
}

export const BLANK: Draft = {
  statut: 'salarie',
  origine: 'maladie',
  texts: {
    salaire: '',
    salaire1: '',
    salaire2: '',
    salaire3: '',
    quotite: '',
    debutArret: '',
    debutTpt: '',
    finTpt: '',
    complement: '',
    embauche: '',
  },
  differents: false,
  changes: [],
  autre: false,
  mode: '',
};

/** The fields of the pays, as they are asked for: one, or three. */
export const payFields = ({ differents }: Draft): readonly TextField[] =>
  differents ? ['salaire1', 'salaire2', 'salaire3'] : ['salaire'];

/** What can be read of a draft. An empty field is no error: it is missing at most. */
export function readDraft(draft: Draft): ReadDraft {
  const { texts, statut, origine, minutesHebdo } = draft;
  const errors: Partial<Record<TextField, WidgetWord>> = {};

  const euros = (field: TextField): Cents | undefined => {
    const read = readEuros(texts[field] ?? '');
    // Where the three pays differ, the latest stands for full time.
    if (read.ok && (read.cents > 0 || field !== payFields(draft).at(-1))) return read.cents;
    if (read.ok) errors[field] = 'euros-zero';
    else if (read.problem !== 'empty') errors[field] = `euros-${read.problem}`;
    return undefined;
  };
  const day = (field: TextField): Day | undefined => {
    const read = readDay(texts[field] ?? '');
    if (read.ok) return read.day;
    if (read.problem !== 'empty') errors[field] = `day-${read.problem}`;
    return undefined;
  };
  const share = (field: TextField): Exact | undefined => {
    const text = texts[field] ?? '';
    const read = readShare(text);
    if (read.ok) return asQuotite(read.ratio);
    if (read.problem !== 'empty')
      errors[field] = isHoursAlone(text) ? 'ratio-heures' : `ratio-${read.problem}`;
    return undefined;
  };

  const salairesBruts = three(payFields(draft).map(euros));
  const quotite = share('quotite');
  const debutArret = day('debutArret');
  const debutTpt = day('debutTpt');
  const finTpt = day('finTpt');
  const complement = complementOf(draft, euros, share);
  const embauche = day('embauche');
  const { suite, problems } = readChanges(draft, { day, share }, debutTpt ?? debutArret, finTpt);
  const situation: Situation = {
    statut,
    origine,
    ...(debutArret && { debutArret }),
    ...(debutTpt && { debutTpt }),
    ...(finTpt && { finTpt }),
    ...(suite.length > 0 && { suite }),
    ...(quotite && { quotite }),
    ...(salairesBruts && { salairesBruts }),
    ...(complement && { complement }),
    ...(embauche && { embauche }),
    ...(minutesHebdo !== undefined && { minutesHebdo }),
  };
  // What is not asked cannot be mended: it is not held against anybody.
  if (!isSalarie(situation)) return { situation, errors: {} };
  return { situation, errors: { ...incoherent(situation), ...problems, ...errors } };
}

/** The complement as its mode tells it: an amount, or a share. */
function complementOf(
  { mode }: Draft,
  euros: (field: TextField) => Cents | undefined,
  share: (field: TextField) => Exact | undefined,
): ComplementEmployeur | undefined {
  if (mode === '') return undefined;
  if (mode === 'montant') {
    const montant = euros('complement');
    return montant === undefined ? undefined : { mode, montant };
  }
  const taux = share('complement');
  return taux && { mode, taux };
}

/** One pay stands for three; with a pay missing among three, none is known. */
function three(pays: readonly (Cents | undefined)[]): Situation['salairesBruts'] {
  const [first, second, third] = pays.length === 1 ? [pays[0], pays[0], pays[0]] : pays;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return [first, second, third];
}

const FIELD_OF: Readonly<Partial<Record<QuestionId, TextField>>> = {
  debutArret: 'debutArret',
  debutTpt: 'debutTpt',
  finTpt: 'finTpt',
  quotite: 'quotite',
  complement: 'complement',
  embauche: 'embauche',
};

/** Answers that are readable and cannot be. Pays have the reader's bounds already. */
function incoherent(situation: Situation): ReadDraft['errors'] {
  const errors: Partial<Record<TextField, WidgetWord>> = {};
  for (const { question, problem } of coherence(situation)) {
    const field = question && FIELD_OF[question];
    if (!field) continue;
    if (problem === 'tpt-avant-arret') errors[field] = 'day-tpt-avant-arret';
    else if (problem === 'fin-avant-debut') errors[field] = 'day-fin-avant-debut';
    else if (problem === 'debut-apres-arret') errors[field] = 'day-embauche-apres';
    else if (problem === 'taux-hors-limites') errors[field] = 'ratio-nulle';
    else errors[field] = field === 'quotite' ? 'ratio-hors-limites' : 'day-year-too-far';
  }
  return errors;
}
