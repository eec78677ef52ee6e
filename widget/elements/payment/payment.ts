import type { Troncon } from '../../../core/figures/plan/periode.ts';
import { daysIn } from '../../../core/time/day.ts';
import { formatDay, formatMonth, type Language } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Asking, Beside, BesideField } from '../engine/beside.ts';
import { toConfirm } from '../figure/amount.ts';
import { link, paperOf } from '../figure/paper.ts';
import type { LawWords, Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { buttons, listed, typed } from '../tpt-calculator/fields.ts';
import { type AskedPayment, askedPayment, periodAsked, periodsOf } from './asked.ts';
import { type Checked, checked, type Explanation } from './checked.ts';

function field(payment: Asking, { errors }: AskedPayment, id: BesideField, unit?: string) {
  const { speech, words, beside, ask } = payment;
  const error = beside.left.includes(id) ? errors[id] : undefined;
  const name = id as 'montant';
  return typed({
    id: `verse-${id}`,
    label: words.payment[name],
    text: beside.texts[id],
    hint: words.payment[`${name}Indice`],
    error: error && (error.of === 'euros' ? speech.say(error.word) : words.payment[error.word]),
    ...(unit && { unit }),
    onType: (text) => {
      // An error that was said stays until it is mended; a new one waits until the field is left.
      const left = error ? beside.left : beside.left.filter((one) => one !== id);
      ask({ ...beside, left, texts: { ...beside.texts, [id]: text } }, 'payment');
    },
    onLeave: () => {
      if (!beside.left.includes(id)) ask({ ...beside, left: [...beside.left, id] }, 'payment');
    },
  });
}

/** A month by its name, a part of one by its days too: short, as a list cuts what is long. */
function nameOf({ debut, fin, jours, mois }: Troncon, lang: Language, { payment }: LawWords) {
  const month = formatMonth(mois, lang);
  if (jours === daysIn(mois)) return month.charAt(0).toUpperCase() + month.slice(1);
  const [from = '', to = ''] = [debut, fin].map((day) => formatDay(day, lang).split(' ')[0]);
  return say(payment.periodeJours, { mois: month, debut: from, fin: to });
}

/** The periods that can be paid. */
function periods({ assessment, speech, words, beside, ask }: Asking): TemplateResult {
  const { lang } = speech;
  return listed({
    id: 'verse-periode',
    label: words.payment.periode,
    value: periodAsked(assessment, beside)?.troncon.debut ?? '',
    choices: periodsOf(assessment).map(({ troncon }) => ({
      value: troncon.debut,
      label: nameOf(troncon, lang, words),
    })),
    onChoose: (periode) => ask({ ...beside, periode }, 'payment'),
  });
}

function nature({ words: { payment }, beside, ask }: Asking): TemplateResult {
  return html`${buttons({
    id: 'verse-nature',
    label: payment.nature,
    value: beside.nature,
    choices: [
      { value: 'brut', label: payment.brut },
      { value: 'net', label: payment.net },
      { value: '', label: payment.neSaitPas },
    ],
    onChoose: (value) => ask({ ...beside, nature: value as Beside['nature'] }, 'payment'),
  })}
    <p class="hint under">${payment.natureIndice}</p>`;
}

const cause = ({ sentences, recomputed, articles }: Explanation, speech: Speech) =>
  html`<li>
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="recomputed">${recomputed}</p>
    <p class="source">${articles.map((one) => html`<span>${link(one, speech)}</span> `)}</p>
  </li>`;

function verdict(one: Checked, speech: Speech, { payment }: LawWords): TemplateResult {
  const [first, ...others] = one.verdict;
  return html`<p class=${one.agrees ? 'verdict agrees' : 'verdict'}>
      <span aria-hidden="true">${one.agrees ? '✓' : '≠'}</span>
      <span>${first}</span>
    </p>
    ${others.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="expected">${one.expected}</p>
    ${
      one.causes.length > 0
        ? html`<h4>${payment.causes}</h4>
            <ol class="causes">
              ${one.causes.map((each) => cause(each, speech))}
            </ol>`
        : nothing
    }
    ${one.advice.map((sentence) => html`<p>${sentence}</p>`)}
    ${one.doubts.map(
      (doubt) =>
        html`<p class="doubts">${toConfirm(true, speech)}${speech.say('deuxPoints')}${doubt}</p>`,
    )}
    <details class="opened">
      <summary><span class="why">${payment.calcul}</span></summary>
      ${paperOf(one.paper, speech)}
    </details>`;
}

/** Whether what was typed is wrong, and was said to be so. */
const isWrong = ({ beside }: Asking, { errors }: AskedPayment): boolean =>
  beside.left.some((field) => errors[field] !== undefined);

/** What is said aloud of a payment, once it rests; empty while there is nothing to say. */
export function paymentAloud(payment: Asking): string {
  const { assessment, speech, words } = payment;
  const asked = askedPayment(assessment, payment.beside);
  const found = asked.payment && checked(assessment, asked.payment, speech, words);
  return [found?.verdict[0], found?.causes[0]?.sentences.join(' ')].filter(Boolean).join(' ');
}

/** A payment to check: what it shows, and what it comes to. Drawn where a period of the plan can be paid. */
export function paymentOf(payment: Asking): TemplateResult | typeof nothing {
  const { assessment, speech, words } = payment;
  if (periodsOf(assessment).length === 0) return nothing;
  const asked = askedPayment(assessment, payment.beside);
  const found = asked.payment && checked(assessment, asked.payment, speech, words);
  const idle = payment.beside.texts.montant.trim() === '' || isWrong(payment, asked);
  const { beside, ask } = payment;
  const keep = ({ currentTarget }: Event) => {
    const checking = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    if (checking !== beside.checking) ask({ ...beside, checking }, 'payment');
  };
  return html`<details
    id="verifier"
    part="verifier"
    class=${idle ? 'idle' : ''}
    ?open=${beside.checking}
    @toggle=${keep}
  >
    <summary>
      <h3 class="what">${words.payment.titre}</h3>
      <span class="why">${words.payment.titreQuoi}</span>
    </summary>
    <p>${words.payment.voici}</p>
    <div class="payment">
      ${periods(payment)} ${field(payment, asked, 'montant', '€')} ${nature(payment)}
      ${field(payment, asked, 'jours')}
      <details class="opened">
        <summary><span class="why">${words.payment.preciser}</span></summary>
        <div class="payment">
          ${field(payment, asked, 'parJour', '€')} ${field(payment, asked, 'salaireVerse', '€')}
          ${field(payment, asked, 'conges')}
        </div>
      </details>
    </div>
    ${
      found
        ? html`<div class="checked">${verdict(found, speech, words)}</div>`
        : html`<p class="quiet">${words.payment.attente}</p>`
    }
  </details>`;
}
