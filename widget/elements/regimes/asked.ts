import { VERSANTS } from '../../../core/law/versants.ts';
import type { Cents } from '../../../core/money/cents.ts';
import { type Exact, exactly } from '../../../core/money/exact.ts';
import { DELIBERATIONS, TYPES_DE_PRIME } from '../../../core/situation/paie-publique.ts';
import type { QuestionId } from '../../../core/situation/questions.ts';
import { isPublic } from '../../../core/situation/regime.ts';
import {
  DUREES_DE_STAGE,
  jourDeReference,
  type Situation,
} from '../../../core/situation/situation.ts';
import { yearOf } from '../../../core/time/day.ts';
import {
  formatCount,
  formatDay,
  formatDayWithWeekday,
  formatEuros,
  formatMonth,
  formatNumber,
  type TimeUnit,
} from '../../../core/words/format.ts';
import type { WidgetRegimesWord } from '../../../core/words/fr/widget-regimes.ts';
import { say } from '../../../core/words/say.ts';
import type { Speech } from '../language/speech.ts';
import { html, type TemplateResult } from '../template.ts';
import type { Draft } from '../tpt-calculator/draft.ts';
import { buttons, listed } from '../tpt-calculator/fields.ts';
import { type Form, field } from '../tpt-calculator/form-field.ts';
import type { MoreField, Texts } from '../tpt-calculator/more.ts';
import { ELEMENTS, WEEK_DAYS } from './answers.ts';
import { fieldOf } from './field-of.ts';
import { monthField, payField } from './months-typed.ts';
import { varyingOf } from './varying.ts';
import { regimesWords } from './words.ts';

type Ask = (form: Form, question: QuestionId) => TemplateResult;

const told = (form: Form, word: WidgetRegimesWord) => regimesWords(form.speech).asked[word];

const textOf = ({ draft }: Form, id: MoreField): string => draft.texts[id] ?? '';

const put =
  ({ draft, change }: Form, id: MoreField) =>
  (value: string) =>
    change({ texts: { ...draft.texts, [id]: value } });

/** One answer among few, with `Je ne sais pas` where that is an answer. */
const chosen =
  (label: WidgetRegimesWord, words: string, values: readonly string[]): Ask =>
  (form, question) => {
    const id = fieldOf(question);
    return buttons({
      id,
      label: told(form, label),
      value: textOf(form, id),
      choices: values.map((value) => ({
        value,
        label: told(form, `${words}-${value}` as WidgetRegimesWord),
      })),
      onChoose: put(form, id),
    });
  };

const yesNo = (label: WidgetRegimesWord) => chosen(label, 'oui-non', ['oui', 'non', '']);

const inList =
  (label: WidgetRegimesWord, values: readonly string[]): Ask =>
  (form, question) => {
    const id = fieldOf(question);
    return listed({
      id,
      label: told(form, label),
      value: textOf(form, id),
      choices: values.map((value) => ({
        value,
        label: told(form, `${label}-${value}` as WidgetRegimesWord),
      })),
      onChoose: put(form, id),
    });
  };

const amountAsked =
  (hint: WidgetRegimesWord): Ask =>
  (form, question) =>
    field(
      form,
      fieldOf(question),
      told(form, question as WidgetRegimesWord),
      told(form, hint),
      '€',
    );

const hintOf = (element: (typeof ELEMENTS)[number]): WidgetRegimesWord =>
  element === 'traitement'
    ? 'traitementIndice'
    : element === 'primes'
      ? 'primesIndice'
      : 'elementIndice';

const publicPay: Ask = (form) =>
  html`${ELEMENTS.map((element) =>
    field(
      form,
      fieldOf('paiePublique', element),
      told(form, `paiePublique-${element}`),
      told(form, hintOf(element)),
      '€',
    ),
  )}`;

const YEARS = [0, 1, 2] as const;

/** The civil year of a revenue, where the stop tells it. */
function yearLabel(form: Form, year: (typeof YEARS)[number]): string {
  const constat = jourDeReference(form.read.situation);
  return constat
    ? say(told(form, 'revenusAnnee'), { annee: yearOf(constat) - 3 + year })
    : told(form, `revenus-${year}`);
}

const revenues: Ask = (form) =>
  html`${YEARS.map((year) =>
    field(
      form,
      fieldOf('revenus', year),
      yearLabel(form, year),
      year === 0 ? told(form, 'revenusIndice') : '',
      '€',
    ),
  )}`;

/** A day told back in full, once it is read. */
const dayAsked =
  (question: 'debutActivite' | 'debutStage'): Ask =>
  (form) => {
    const known = form.read.situation[question];
    const id = fieldOf(question);
    const hint =
      known && !form.read.errors[id]
        ? formatDayWithWeekday(known, form.speech.lang)
        : told(form, `${question}Indice`);
    return field(form, id, told(form, question), hint);
  };

/** One count among few, or none known. */
const counts =
  (label: 'dureeStage' | 'joursParSemaine', values: readonly string[], unit?: TimeUnit): Ask =>
  (form) => {
    const id = fieldOf(label);
    const { lang } = form.speech;
    const shown = (value: Exact) =>
      unit ? formatCount(value, unit, lang) : formatNumber(value, lang);
    return listed({
      id,
      label: told(form, label),
      value: textOf(form, id),
      choices: ['', ...values].map((value) => ({
        value,
        label: value === '' ? told(form, 'oui-non-') : shown(exactly(Number(value))),
      })),
      onChoose: put(form, id),
    });
  };

const ASKED: Readonly<Partial<Record<QuestionId, Ask>>> = {
  versant: chosen('versant', 'versant', VERSANTS),
  stageEnEcole: yesNo('stageEnEcole'),
  accordCpam: yesNo('accordCpam'),
  cotisationAJour: yesNo('cotisationAJour'),
  paiePublique: publicPay,
  deliberationPrimes: inList('deliberationPrimes', ['', ...DELIBERATIONS]),
  typePrime: inList('typePrime', ['', ...TYPES_DE_PRIME]),
  gainForfaitaire: amountAsked('gainForfaitaireIndice'),
  debutActivite: dayAsked('debutActivite'),
  debutStage: dayAsked('debutStage'),
  dureeStage: counts('dureeStage', DUREES_DE_STAGE.map(String), 'months'),
  revenus: revenues,
  revenuActivite: amountAsked('revenuActiviteIndice'),
  // The pays of given months stand in the same part that folds.
  salaireAutreEmploi: varyingOf,
};

/** A question of the other regimes as it is answered now; nothing where it is asked elsewhere. */
export const askMore = (id: QuestionId, form: Form): TemplateResult | undefined =>
  ASKED[id]?.(form, id);

/** The hours of a week, asked where the hours are shown: those of the contract, or of full time in the public service. */
export function hoursAsked(form: Form): TemplateResult {
  const publique = isPublic(form.read.situation);
  return field(
    form,
    fieldOf('minutesHebdo'),
    told(form, publique ? 'minutesHebdoPublic' : 'minutesHebdo'),
    told(form, publique ? 'minutesHebdoPublicIndice' : 'minutesHebdoIndice'),
  );
}

/** The days worked in a week, asked where the leave is shown. */
export const daysAsked = (form: Form): TemplateResult =>
  counts('joursParSemaine', WEEK_DAYS)(form, 'joursParSemaine');

/** What a field is called where it is pointed to from elsewhere. */
export function nameOf(id: MoreField, speech: Speech): string {
  const { asked } = regimesWords(speech);
  const name = id.slice('plus-'.length).replace(/-\d+-/, '-');
  return asked[name as WidgetRegimesWord] ?? '';
}

// In French whatever the language shown: 2,500 could be read in two ways.
const typedAmount = (amount: Cents) =>
  formatEuros(amount, 'fr', { whole: true }).replace('€', '').trim();

const typedHours = (minutes: number) =>
  minutes % 60 === 0
    ? `${minutes / 60} h`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;

const yesNoText = (answer: boolean) => (answer ? 'oui' : 'non');

/** What a person would have typed in the fields of the other regimes. */
function textsOf(given: Situation): Partial<Record<MoreField, string>> {
  const texts: Partial<Record<MoreField, string>> = {};
  const { paiePublique, revenus, minutesHebdo, salairesDesMois = [] } = given;
  for (const id of ['versant', 'deliberationPrimes', 'typePrime'] as const)
    if (given[id]) texts[fieldOf(id)] = given[id];
  for (const id of ['stageEnEcole', 'accordCpam', 'cotisationAJour'] as const)
    if (given[id] !== undefined) texts[fieldOf(id)] = yesNoText(given[id]);
  for (const id of ['gainForfaitaire', 'revenuActivite', 'salaireAutreEmploi'] as const)
    if (given[id] !== undefined) texts[fieldOf(id)] = typedAmount(given[id]);
  for (const element of ELEMENTS)
    if (paiePublique && (paiePublique[element] > 0 || element === 'traitement'))
      texts[fieldOf('paiePublique', element)] = typedAmount(paiePublique[element]);
  for (const year of YEARS)
    if (revenus) texts[fieldOf('revenus', year)] = typedAmount(revenus[year]);
  for (const [row, { mois, salaire }] of salairesDesMois.entries()) {
    texts[monthField(row)] = formatMonth(mois, 'fr');
    texts[payField(row)] = typedAmount(salaire);
  }
  for (const id of ['debutActivite', 'debutStage'] as const)
    if (given[id]) texts[fieldOf(id)] = formatDay(given[id], 'fr');
  for (const id of ['joursParSemaine', 'dureeStage'] as const)
    if (given[id] !== undefined) texts[fieldOf(id)] = String(given[id]);
  if (minutesHebdo) texts[fieldOf('minutesHebdo')] = typedHours(minutesHebdo);
  return texts;
}

/** The draft with the fields that say what was given of the other regimes. */
export function take(draft: Draft): Draft {
  const { zone, evenements, faites } = draft.given;
  const given = {
    ...(zone && { zone }),
    ...(evenements && { evenements }),
    ...(faites && { faites }),
  };
  const texts: Texts = { ...draft.texts, ...textsOf(draft.given) };
  return { ...draft, given, texts };
}
