import { roundToCent } from '../../../core/money/cents.ts';
import type { QuestionId } from '../../../core/situation/questions.ts';
import { jourDeReference } from '../../../core/situation/situation.ts';
import { formatDay, formatEuros, formatMonth, formatPercent } from '../../../core/words/format.ts';
import { comparisonOf } from '../comparison/comparison.ts';
import { otherShare, shareAloud, shareAsked } from '../comparison/other-share.ts';
import { amount, toConfirm } from '../figure/amount.ts';
import { composition } from '../figure/composition.ts';
import { countedBy } from '../figure/counted-by.ts';
import { doubtsOn, type Explaining, explanation } from '../figure/explanation.ts';
import { folded } from '../figure/folded.ts';
import type { Speech } from '../language/speech.ts';
import { paymentAloud, paymentOf } from '../payment/payment.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { Form } from '../tpt-calculator/form-field.ts';
import type { Kept } from '../tpt-calculator/kept-here.ts';
import type { TextField } from '../tpt-calculator/more.ts';
import type { Answer, Explained } from './answer.ts';
import { type Ask, type Beside, NOTHING_ASKED } from './beside.ts';
import { laterSections } from './later.ts';
import { lawWords } from './law-words.ts';
import { mainOf, moisDe, partDe } from './lines.ts';
import { linkOpened, papersSection } from './papers-later.ts';
import { rememberOf } from './remember.ts';

export type Missing = QuestionId;

interface Way {
  readonly id: Missing | TextField;
  readonly name: string;
}

export interface Result {
  readonly host: Kept;
  readonly answer: Answer;
  /** The form as it stands, for what is asked beside the answer. */
  readonly form: Form;
  /** The answers that cannot be used, and were said to be so. */
  readonly faults: readonly Way[];
  /** What is still to be asked for. */
  readonly missing: readonly Missing[];
  readonly explaining: Omit<Explaining, 'verified'>;
  /** Whether there is room for all of it beside the form. */
  readonly wide: boolean;
  readonly goTo: (question: Missing | TextField) => void;
  /** What was asked beside the answer, and how to keep it. */
  readonly beside: Beside | undefined;
  readonly ask: Ask;
}

function netPhrase({ value }: Explained, speech: Speech): TemplateResult {
  const [before, after] = speech.say('netPhrase', { montant: '|' }).split('|');
  return html`<p class="net">${before}${amount(value, true, speech, true)}${after}</p>`;
}

/** The one answer in large: the month's total, or what is known before it. */
function inLarge(
  { answer, form }: Result,
  explaining: Explaining,
): TemplateResult | typeof nothing {
  const { speech } = explaining;
  const { say, lang } = speech;
  const { assessment, lines } = answer;
  const main = mainOf(lines);
  const net = lines.find(({ title }) => title === 'totalNet');
  if (!main) return nothing;
  const doubtful = main.doubts.length > 0;
  const month = moisDe(assessment.figures);
  const quotite = partDe(assessment);
  const mois = month ? formatMonth(month, lang) : '';
  const heading = !month
    ? say(main.title)
    : main.title === 'indemnites'
      ? say('moisIndemnites', { mois })
      : quotite
        ? say('moisEntier', { mois, quotite: formatPercent(quotite, lang) })
        : say('moisSeul', { mois });
  return html`<p class="month">${heading}</p>
    <p class="total" part="total">
      ${amount(main.value, doubtful, speech)}
      <span class="qualifier">${say('brut')} ${countedBy(main, speech)}</span>
      ${toConfirm(doubtful, speech)}
    </p>
    ${net ? netPhrase(net, speech) : nothing}
    ${form.part?.compositionOf(assessment, speech) ?? composition(assessment, speech)}
    ${answer.said.map((one) => html`<p class="law">${one}</p>`)}
    ${doubtful ? doubtsOn(main, explaining) : nothing}`;
}

const OWN: readonly Missing[] = ['salairesBruts', 'quotite', 'debutArret'];

function missingName(id: Missing, { form, explaining: { speech } }: Result): string {
  const own = OWN.includes(id) ? speech.say(`manque-${id as 'quotite'}`) : undefined;
  return own ?? form.part?.sayMissing(id, speech) ?? '';
}

/** Buttons that lead to the fields they name. */
const ways = ({ goTo }: Result, to: readonly Way[]) =>
  html`<ul class="missing">
    ${to.map(
      ({ id, name }) =>
        html`<li><button type="button" @click=${() => goTo(id)}>${name}</button></li>`,
    )}
  </ul>`;

const toAnswer = (result: Result, { say }: Speech) => {
  const to = result.missing.map((id) => ({ id, name: missingName(id, result) }));
  return to.length > 0 ? html`<p>${say('manque')}</p>${ways(result, to)}` : nothing;
};

const toMend = ({ faults: { length: n } }: Result, { say }: Speech): string =>
  say(n > 1 ? 'corrigerPlusieurs' : 'corriger', { n });

function lawOf({ answer }: Result, { say, lang }: Speech): TemplateResult | typeof nothing {
  const { trust, situation } = answer.assessment;
  const jour = jourDeReference(situation);
  if (!trust || !jour) return nothing;
  const verifie = formatDay(trust.verified, lang);
  return html`<p class="law">${say('loi', { jour: formatDay(jour, lang), verifie })}</p>`;
}

const notesOf = ({ answer: { notes } }: Result, { say }: Speech) =>
  notes.length > 0
    ? html`<h3 class="aside">${say('bonASavoir')}</h3>
        <ul class="notes" part="notes">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
    : nothing;

/** The parts that fold: the months, the comparison with what was asked for, a payment to check. */
function sectionsOf(result: Result, speech: Speech): TemplateResult {
  const { answer, wide, beside = NOTHING_ASKED, ask } = result;
  const { assessment, sections } = answer;
  const words = lawWords(speech);
  const asked = { assessment, regimes: answer.regimes, speech, words, beside, ask };
  const share = shareAsked(beside).share;
  const [compared = undefined] = share
    ? comparisonOf(assessment, speech, words, { share, regimes: answer.regimes })
    : [];
  return html`${sections.map((section) =>
    section.id === 'comparer'
      ? folded(compared ?? section, speech, wide, otherShare(asked))
      : folded(section, speech, wide),
  )}
  ${paymentOf(asked)}`;
}

/** What follows from the answers, then what comes and what to do, which no wrong answer hides. */
export function resultOf(result: Result): TemplateResult {
  const { host, answer, form } = result;
  const papers = { host, assessment: answer.assessment, form, speech: form.speech };
  return html`${linkOpened(papers)} ${amountsOf(result)} ${laterSections(result)}
    ${papersSection(papers)} ${rememberOf(result)}`;
}

/** What follows from the answers, as far as they go. Beside a wrong answer, no amount is shown. */
function amountsOf(result: Result): TemplateResult {
  const { answer, faults } = result;
  const { speech } = result.explaining;
  if (faults.length > 0) {
    return html`<p class="error"><span aria-hidden="true">✕</span> ${toMend(result, speech)}</p>
      ${ways(result, faults)} ${toAnswer(result, speech)}`;
  }
  const { trust, on } = answer.assessment;
  const explaining = { ...result.explaining, verified: trust?.verified ?? on };
  return html`${answer.warnings.map((one) => html`<p class="warning">${one}</p>`)}
    ${inLarge(result, explaining)} ${toAnswer(result, speech)} ${lawOf(result, speech)}
    ${answer.lines.map((line) => explanation(line, explaining))}
    ${sectionsOf(result, speech)} ${result.form.part?.asideOf(answer.assessment, result.form)}
    ${notesOf(result, speech)}`;
}

/** What is said aloud once the answers rest, or what was asked beside them. */
export function announcement(
  result: Result,
  speech: Speech,
  what?: Parameters<Ask>[1] | undefined,
): string {
  const { beside = NOTHING_ASKED, ask } = result;
  if (what === 'dates') return beside.dates.said;
  if (what) {
    const { assessment, regimes } = result.answer;
    const asked = { assessment, regimes, speech, words: lawWords(speech), beside, ask };
    return what === 'payment' ? paymentAloud(asked) : shareAloud(asked);
  }
  const { say, lang } = speech;
  const { answer, faults, missing } = result;
  const month = moisDe(answer.assessment.figures);
  const total = mainOf(answer.lines);
  if (faults.length > 0)
    return [toMend(result, speech), faults.map(({ name }) => name).join(', ')].join(' ');
  if (month && total) {
    return say(total.doubts.length > 0 ? 'annonceDoute' : 'annonce', {
      mois: formatMonth(month, lang),
      montant: formatEuros(roundToCent(total.value), lang),
    });
  }
  if (missing.length === 0) return answer.warnings.join(' ');
  return [say('manque'), missing.map((id) => missingName(id, result)).join(', ')].join(' ');
}
