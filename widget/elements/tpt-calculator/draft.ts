import type { Cents } from '../../../core/money/cents.ts';
import type { Exact } from '../../../core/money/exact.ts';
import { readEuros } from '../../../core/money/read-euros.ts';
import { coherence } from '../../../core/situation/coherence.ts';
import type { ComplementEmployeur } from '../../../core/situation/complement.ts';
import { QUESTIONS, type QuestionId, questionsFor } from '../../../core/situation/questions.ts';
import { regimeOf } from '../../../core/situation/regime.ts';
import {
  asQuotite,
  type Origine,
  type Situation,
  type Statut,
} from '../../../core/situation/situation.ts';
import { type Day, day as dayOf } from '../../../core/time/day.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { type Changes, readChanges } from './changes-of-quotite.ts';
import type { Errors, FieldError, ReadsMore, TextField, Texts } from './more.ts';
import { isHoursAlone, readShare } from './read-share.ts';

export type { TextField };

/** The answers as they were given: what was typed stays as it was, readable or not. */
export interface Draft {
  readonly statut: Statut;
  readonly origine: Origine;
  readonly texts: Texts;
  /** Whether the three pays differ, each with its own field. */
  readonly differents: boolean;
  readonly changes: Changes;
  /** Whether the quotité is typed rather than one of the buttons. */
  readonly autre: boolean;
  /** How the complement is told; empty where there is none, or where it is not known. */
  readonly mode: ComplementEmployeur['mode'] | '';
  /** Known of the case, and asked by no field that is here yet. */
  readonly given: Situation;
}

export interface ReadDraft {
  readonly situation: Situation;
  /** What to say at each field whose text cannot be read, or cannot be. */
  readonly errors: Errors;
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
  given: {},
};

/** The fields of the pays, as they are asked for: one, or three. */
export const payFields = ({ differents }: Draft): readonly TextField[] =>
  differents ? ['salaire1', 'salaire2', 'salaire3'] : ['salaire'];

/**
 * What can be read of a draft. An empty field is no error: it is missing at most. What the statut
 * does not call for stays in the draft, and is neither an answer nor an error.
 */
export function readDraft(draft: Draft, more?: ReadsMore): ReadDraft {
  const { texts, statut, origine } = draft;
  const errors: Partial<Record<TextField, FieldError>> = {};

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
  const others = more?.readMore(texts);
  const latest = euros(payFields(draft).at(-1) ?? 'salaire');
  const everything: Situation = {
    ...draft.given,
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
    ...(latest !== undefined && { salaireMoisPrecedent: latest }),
    ...others?.answers,
  };
  const situation = onlyAsked(everything);
  const all = {
    ...incoherent(situation),
    ...more?.incoherentMore(situation),
    ...problems,
    ...errors,
    ...others?.errors,
  };
  const asked = askedOnceBegun(situation);
  const held = Object.entries(all).filter(([field]) =>
    asked.includes(questionOf(field as TextField, situation)),
  );
  return { situation, errors: Object.fromEntries(held) };
}

/** All that the statut calls for, once the start is known: what was typed then stays in sight. */
export const askedOnceBegun = (situation: Situation): readonly QuestionId[] =>
  questionsFor({ debutTpt: dayOf('2026-01-01'), ...situation }).map(({ id }) => id);

/** What no question asks for is kept as it is. */
function onlyAsked(situation: Situation): Situation {
  const unasked = QUESTIONS.filter(({ asked }) => !asked(situation)).map(({ id }) => id);
  const kept = Object.entries(situation).filter(([id]) => !unasked.includes(id as QuestionId));
  return Object.fromEntries(kept);
}

/** The question that a field answers, or a part of it. */
export function questionOf(field: TextField, situation: Situation): QuestionId {
  if (field.startsWith('plus-')) return field.split('-')[1] as QuestionId;
  if (field.startsWith('salaire'))
    return regimeOf(situation) === 'atmp' ? 'salaireMoisPrecedent' : 'salairesBruts';
  return field in BLANK.texts ? (field as QuestionId) : 'suite';
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
  const errors: Partial<Record<TextField, FieldError>> = {};
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
