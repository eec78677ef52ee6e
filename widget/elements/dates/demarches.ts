import { demarches as waysOf } from '../../../core/demarches/demarches.ts';
import type { Etape, Voie } from '../../../core/demarches/etape.ts';
import { LIMITS } from '../../../core/situation/situation.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import type { ActeurDemarche } from '../../../core/words/fr/demarches.ts';
import { say } from '../../../core/words/say.ts';
import type { Later } from '../engine/dated.ts';
import { openPaper } from '../engine/open-paper.ts';
import { articleOn } from '../engine/paper.ts';
import { toConfirm } from '../figure/amount.ts';
import { link } from '../figure/paper.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { buttons } from '../tpt-calculator/fields.ts';
import { datesWords } from './words.ts';

const ACTORS: readonly ActeurDemarche[] = ['salarie', 'employeur', 'conseil'];

/** By when, in words: a day of the agenda, or what the texts say. */
function when({ quand }: Etape, { speech }: Later): string {
  const { demarches: words, deadlines } = datesWords(speech);
  if (quand.kind === 'mot') return words.quand[quand.word];
  const { day: filed, state } = quand.entry;
  if (!filed) return deadlines.states.none;
  const day = formatDayWithWeekday(filed, speech.lang);
  if (state === 'past') return say(words.titres.passe, { day });
  return say(state === 'opens' || state === 'open' ? words.titres.depuis : words.titres.avant, {
    day,
  });
}

function tick({ id, quoi }: Etape, done: boolean, later: Later): void {
  const { situation, answer, ask, speech } = later;
  const { around, demarches: words } = datesWords(speech);
  const others = (situation.faites ?? []).filter((one) => one !== id);
  const faites = done ? [...others, id] : others;
  if (faites.length > LIMITS.faites.max) {
    ask({ said: around.tropFaites });
    return;
  }
  answer({ faites: faites.length > 0 ? faites : undefined });
  ask({ said: say(done ? around.faite : around.aFaire, { quoi: words.etapes[quoi] }) });
}

const isDone = ({ id, fait }: Etape, { situation }: Later): boolean =>
  fait || (situation.faites ?? []).includes(id);

function step(etape: Etape, later: Later): TemplateResult {
  const { id, quoi, qui, a, papier, retour, articles, fait, confidence } = etape;
  const { speech, asked, on } = later;
  const { demarches: words, around } = datesWords(speech);
  const { titres } = words;
  const unsure = confidence !== 'high';
  const ticked = ({ target }: Event) =>
    tick(etape, target instanceof HTMLInputElement && target.checked, later);
  return html`<li>
    <label class="step"
      ><input
        type="checkbox"
        id=${`etape-${id.replace('.', '-')}`}
        .checked=${isDone(etape, later)}
        ?disabled=${fait}
        @change=${ticked}
      /><span>${words.etapes[quoi]}${fait ? html` <em>${titres.fait}</em>` : nothing}</span></label
    >
    <div class="about">
      <p class=${unsure ? 'doubt by' : 'by'}>${when(etape, later)}</p>
      <p class="quiet">
        ${asked.actor === 'conseil' ? html`${words.qui[qui]}. ` : nothing}${say(titres.aQui, {
          to: words.destinataires[a],
        })}
      </p>
      <p class="quiet">${titres.retour}${speech.say('deuxPoints')}${words.retours[retour]}</p>
      ${
        unsure
          ? html`<p class="doubts">${toConfirm(true, speech)}${speech.say('deuxPoints')}${around.doute}</p>`
          : nothing
      }
      <p class="source">
        ${articles.map((one) => html`<span>${link(articleOn(one, on), speech)}</span> `)}
      </p>
      ${
        papier
          ? html`<button
              type="button"
              @click=${({ currentTarget }: Event) => currentTarget && openPaper(currentTarget, papier)}
            >
              ${titres.papier} <span class="unseen">${words.etapes[quoi]}</span>
            </button>`
          : nothing
      }
    </div>
  </li>`;
}

function way({ id, enCours, dits, etapes }: Voie, first: boolean, later: Later): TemplateResult {
  const { around, demarches: words } = datesWords(later.speech);
  const fait = etapes.filter((one) => isDone(one, later)).length;
  return html`<details class="way" id=${`voie-${id}`} ?open=${first}>
    <summary>
      <h4>${words.voies[id]}</h4>
      <span class="much"
        >${say(around.avancement, { fait, n: etapes.length })}${enCours ? html` · ${words.titres.enCours}` : nothing}</span
      >
    </summary>
    ${dits.map((one) => html`<p class="warning">${words.dits[one]}</p>`)}
    <ol class="steps">
      ${etapes.map((one) => step(one, later))}
    </ol>
  </details>`;
}

/** The ways through for the person chosen: those where the case is now, then the others. */
export function demarches(later: Later): TemplateResult {
  const { situation, on, speech, asked, ask } = later;
  const { around } = datesWords(speech);
  const ways = waysOf(situation, asked.actor, on);
  const now = ways.filter(({ enCours }) => enCours);
  const others = ways.filter(({ enCours }) => !enCours);
  // A refusal comes after the setting up, and is what the person is at.
  const current = now.at(-1);
  return html`${buttons({
    id: 'acteur',
    label: around.acteur,
    value: asked.actor,
    choices: ACTORS.map((value) => ({ value, label: around[`acteur-${value}`] })),
    onChoose: (value) => {
      const actor = ACTORS.find((one) => one === value);
      if (actor) ask({ actor, said: '' });
    },
  })}
  ${[...now].reverse().map((one) => way(one, one === current, later))}
  ${others.length > 0 ? html`<h4 class="part">${around.autres}</h4>` : nothing}
  ${others.map((one) => way(one, false, later))}`;
}
