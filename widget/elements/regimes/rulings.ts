import type { Assessment } from '../../../core/assess.ts';
import type { Ruling } from '../../../core/figures/ruling.ts';
import { isStale } from '../../../core/law/series.ts';
import type { Duree, ReasonWord } from '../../../core/regimes/regimes.ts';
import type { Day } from '../../../core/time/day.ts';
import { formatDay, formatPercent } from '../../../core/words/format.ts';
import type { WidgetRegimesWord } from '../../../core/words/fr/widget-regimes.ts';
import { say } from '../../../core/words/say.ts';
import { articleOn } from '../engine/paper.ts';
import { toConfirm } from '../figure/amount.ts';
import { link } from '../figure/paper.ts';
import type { Speech } from '../language/speech.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { regimesWords } from './words.ts';

/** A ruling in words: what it is about, what it says, and the ruling itself for why. */
export interface Told {
  readonly about: WidgetRegimesWord;
  readonly says: string;
  readonly ruling: Ruling<unknown, ReasonWord>;
}

function dureeIn({ jours, fin }: Duree, regime: Assessment['regime'], speech: Speech): string {
  const { asked } = regimesWords(speech);
  if (jours !== undefined) return say(asked.dureeJours, { jours });
  const word = regime === 'maladie' ? 'dureeFinMaladie' : 'dureeFin';
  return fin ? say(asked[word], { jour: formatDay(fin, speech.lang) }) : '';
}

/** The rulings that are shown as conditions, in the order in which people ask. */
function toldOf({ rulings, regime }: Assessment, speech: Speech): readonly Told[] {
  const { asked } = regimesWords(speech);
  const { lang } = speech;
  const { eligibilite, quotite, affiliation, cotisation, duree, nouveauDroit, impot } = rulings;
  const verdict = (value: 'oui' | 'non' | 'depend' | boolean): string =>
    asked[`verdict-${value === true ? 'oui' : value === false ? 'non' : value}`];
  const all: Told[] = [];
  const add = (about: WidgetRegimesWord, says: string, ruling: Told['ruling']) =>
    all.push({ about, says, ruling });
  if (eligibilite) add('eligibilite', verdict(eligibilite.value), eligibilite);
  if (quotite) add('quotiteAdmise', verdict(quotite.value), quotite);
  if (affiliation) add('affiliation', verdict(affiliation.value), affiliation);
  if (cotisation) add('cotisation', verdict(cotisation.value), cotisation);
  if (duree) add('duree', dureeIn(duree.value, regime, speech), duree);
  if (nouveauDroit) {
    const jour = formatDay(nouveauDroit.value, lang);
    add('nouveauDroit', say(asked.nouveauDroitJour, { jour }), nouveauDroit);
  }
  if (impot) {
    const part = formatPercent(impot.value, lang);
    add('impot', impot.value.n === 0 ? asked.impotAucun : say(asked.impotPart, { part }), impot);
  }
  return all;
}

/** Why: the sentences that give the reasons, and the articles they come from. */
export function reasonsOf(
  { reasons, articles }: Ruling<unknown, ReasonWord>,
  speech: Speech,
  on: Day,
): TemplateResult {
  const words = regimesWords(speech).reasons;
  return html`${reasons.map((reason) => html`<p class="said">${words[reason]}</p>`)}
    <p class="source">
      ${articles.map((id) => {
        const { url } = articleOn(id, on);
        return html`<span>${link({ text: id, ...(url && { url }) }, speech)}</span> `;
      })}
    </p>`;
}

const doubtful = ({ confidence, verified }: Ruling<unknown>, on: Day) =>
  confidence !== 'high' || isStale(verified, on);

/** Why a ruling that was sure is to be confirmed. */
const agedOf = ({ verified }: Ruling<unknown>, on: Day, speech: Speech) =>
  isStale(verified, on)
    ? speech.say('deuxPoints') +
      speech.say('doutePerime', { jour: formatDay(verified, speech.lang) })
    : nothing;

/** What rulings say, each with its reasons; the law is that of a day, known on another. */
export const listOf = (told: readonly Told[], on: Day, day: Day, speech: Speech): TemplateResult =>
  html`<dl class="rulings">
    ${told.map(
      ({ about, says, ruling }) =>
        html`<div>
          <dt>${regimesWords(speech).asked[about]}</dt>
          <dd>
            <b>${says}</b>${toConfirm(doubtful(ruling, on), speech)}${agedOf(ruling, on, speech)}
            ${reasonsOf(ruling, speech, day)}
          </dd>
        </div>`,
    )}
  </dl>`;

/** Conditions, length and tax, each with its reasons; folded under the verdict. */
export function rulingsOf(assessment: Assessment, speech: Speech): TemplateResult | undefined {
  const { asked } = regimesWords(speech);
  const { on, situation } = assessment;
  const told = toldOf(assessment, speech);
  if (told.length === 0) return undefined;
  const day = situation.debutTpt ?? on;
  return html`<details id="droits" part="droits">
    <summary>
      <h3 class="what">${asked.droits}</h3>
      <span class="much">${told[0]?.says ?? ''}</span>
      <span class="why">${asked.droitsOuvre}</span>
    </summary>
    ${listOf(told, on, day, speech)}
  </details>`;
}
