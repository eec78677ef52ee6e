import { VERSANTS } from '../../../core/law/versants.ts';
import { type Cents, cents } from '../../../core/money/cents.ts';
import { type EurosProblem, readEuros } from '../../../core/money/read-euros.ts';
import { coherence } from '../../../core/situation/coherence.ts';
import {
  DELIBERATIONS,
  type PaiePublique,
  TYPES_DE_PRIME,
} from '../../../core/situation/paie-publique.ts';
import { DUREES_DE_STAGE, LIMITS, type Situation } from '../../../core/situation/situation.ts';
import { readDay } from '../../../core/time/read-day.ts';
import { readHours } from '../../../core/time/read-hours.ts';
import type { Errors, FieldError, MoreField, ReadMore, Texts } from '../tpt-calculator/more.ts';
import { fieldOf } from './field-of.ts';
import { readMonths } from './months-typed.ts';

export const ELEMENTS = [
  'traitement',
  'indemniteResidence',
  'supplementFamilial',
  'nbi',
  'primes',
] as const satisfies readonly (keyof PaiePublique)[];

const oneOf = <T extends string>(choices: readonly T[], text: string): T | undefined =>
  choices.find((choice) => choice === text);

/** Days of a week as the list has them, halves included. */
const { min: LEAST, max: MOST } = LIMITS.joursParSemaine;
export const WEEK_DAYS: readonly string[] = Array.from(
  { length: (MOST - LEAST) * 2 + 1 },
  (_, half) => String(LEAST + half / 2),
);

const yesNo = (text: string): boolean | undefined =>
  text === 'oui' ? true : text === 'non' ? false : undefined;

/** Revenues of a year go further than pays of a month: what is too large for these is cut in ten. */
function readRevenue(text: string): { cents: Cents } | { problem: EurosProblem } {
  const read = readEuros(text, cents(LIMITS.revenu.max));
  return read.ok ? { cents: read.cents } : { problem: read.problem };
}

/** Keeps only what is there, so that a situation has no key without an answer. */
const present = (answers: { [K in keyof Situation]?: Situation[K] | undefined }): Situation =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

/** Reads the fields of the regimes. An empty field is no error: it is missing at most. */
export function readMore(texts: Texts): ReadMore {
  const errors: Partial<Record<MoreField, FieldError>> = {};
  const text = (question: keyof Situation, part?: string | number) =>
    texts[fieldOf(question, part)] ?? '';
  const euros = (question: keyof Situation, part?: string): Cents | undefined => {
    const read = readEuros(text(question, part));
    if (read.ok) return read.cents;
    if (read.problem !== 'empty') errors[fieldOf(question, part)] = `euros-${read.problem}`;
    return undefined;
  };
  const revenue = (question: keyof Situation, part?: number): Cents | undefined => {
    const read = readRevenue(text(question, part));
    if ('cents' in read) return read.cents;
    if (read.problem === 'too-large') errors[fieldOf(question, part)] = 'revenu-trop-grand';
    else if (read.problem !== 'empty') errors[fieldOf(question, part)] = `euros-${read.problem}`;
    return undefined;
  };
  const day = (question: 'debutActivite' | 'debutStage') => {
    const read = readDay(text(question));
    if (read.ok) return read.day;
    if (read.problem !== 'empty') errors[fieldOf(question)] = `day-${read.problem}`;
    return undefined;
  };
  const hours = () => {
    const read = readHours(text('minutesHebdo'));
    const { min, max } = LIMITS.minutesHebdo;
    if (read.ok && read.minutes >= min && read.minutes <= max) return read.minutes;
    if (read.ok || read.problem !== 'empty') errors[fieldOf('minutesHebdo')] = 'heures-illisibles';
    return undefined;
  };
  const [traitement, ...others] = ELEMENTS.map((element) => euros('paiePublique', element));
  const [first, second, third] = [0, 1, 2].map((year) => revenue('revenus', year));
  const nothing = cents(0);
  const [ir = nothing, sft = nothing, nbi = nothing, primes = nothing] = others;
  const unread = ELEMENTS.some((element) => errors[fieldOf('paiePublique', element)]);
  const months = readMonths(texts);
  const answers = present({
    versant: oneOf(VERSANTS, text('versant')),
    stageEnEcole: yesNo(text('stageEnEcole')),
    accordCpam: yesNo(text('accordCpam')),
    cotisationAJour: yesNo(text('cotisationAJour')),
    joursParSemaine: WEEK_DAYS.includes(text('joursParSemaine'))
      ? Number(text('joursParSemaine'))
      : undefined,
    deliberationPrimes: oneOf(DELIBERATIONS, text('deliberationPrimes')),
    typePrime: oneOf(TYPES_DE_PRIME, text('typePrime')),
    paiePublique:
      traitement === undefined || unread
        ? undefined
        : { traitement, indemniteResidence: ir, supplementFamilial: sft, nbi, primes },
    gainForfaitaire: euros('gainForfaitaire'),
    salaireAutreEmploi: euros('salaireAutreEmploi'),
    salairesDesMois: months.salaires,
    debutActivite: day('debutActivite'),
    debutStage: day('debutStage'),
    dureeStage: DUREES_DE_STAGE.find((months) => String(months) === text('dureeStage')),
    revenus:
      first === undefined || second === undefined || third === undefined
        ? undefined
        : [first, second, third],
    revenuActivite: revenue('revenuActivite'),
    minutesHebdo: hours(),
  });
  return { answers, errors: { ...errors, ...months.errors } };
}

/** What is wrong with readable answers beside the rest. */
export function incoherentMore(situation: Situation): Errors {
  const found = coherence(situation).map(({ question, problem }) => `${question} ${problem}`);
  return {
    ...(found.includes('debutActivite debut-apres-arret') && {
      [fieldOf('debutActivite')]: 'activite-apres-arret',
    }),
    ...(found.includes('debutStage stage-apres-tpt') && {
      [fieldOf('debutStage')]: 'stage-apres-tpt',
    }),
  };
}
