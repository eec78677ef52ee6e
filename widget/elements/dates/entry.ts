import type { Entry } from '../../../core/agenda/entry.ts';
import type { Nature } from '../../../core/deadlines/rule.ts';
import { tellHow } from '../../../core/deadlines/tell.ts';
import { calendarDay } from '../../../core/papers/calendar.ts';
import { formatDay, formatDayWithWeekday } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Later } from '../engine/dated.ts';
import { articleOn } from '../engine/paper.ts';
import { toConfirm } from '../figure/amount.ts';
import { link } from '../figure/paper.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { DatesWords } from './dates-words.ts';
import { download } from './download.ts';
import { datesWords } from './words.ts';

type Piece = TemplateResult | typeof nothing;

/** How far a date is, in words. */
function far({ state, days }: Entry, { agenda, around }: DatesWords): string {
  const { titres } = agenda;
  if (state === 'today') return titres.aujourdhui;
  if (state === 'past') return days === 1 ? titres.depuisHier : say(titres.depuis, { n: days });
  if (state === 'opens') return days === 1 ? around.demain : say(around.dans, { n: days });
  if (state === 'running') return days === 1 ? titres.resteUn : say(titres.reste, { n: days });
  return '';
}

const MISSED: readonly Nature[] = ['deadline', 'recourse', 'limitation', 'advice'];

/** What stands under an entry: the counting, what follows, what is to be known, the texts. */
function opened(entry: Entry, later: Later): TemplateResult {
  const { speech } = later;
  const { lang } = speech;
  const { deadlines: words, holidays, around, agenda } = datesWords(speech);
  const { deadline } = entry;
  const { rule, conditions, notes, articles, trigger, verified } = deadline;
  const known = [
    ...conditions.map((one) => words.conditions[one]),
    ...notes.map((one) => words.notes[one]),
  ];
  const possible = rule.possible && words.possible[rule.possible];
  return html`<details class="opened">
    <summary>
      <span class="why"
        >${entry.day ? around.ouvrir : around.ouvrirSansJour}
        <span class="unseen">${words.names[rule.id]}</span></span
      >
    </summary>
    <ol class="counted">
      ${tellHow(deadline, { lang, words, holidays }).map((line) => html`<li>${line}</li>`)}
    </ol>
    <h5>${MISSED.includes(rule.nature) ? around.siPasse : around.sens}</h5>
    <p>${words.consequences[rule.consequence]}</p>
    ${possible ? html`<p>${say(agenda.titres.encore, { possible })}</p>` : nothing}
    ${
      known.length > 0
        ? html`<h5>${around.savoir}</h5>
            <ul class="known">
              ${known.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    <h5>${around.textes}</h5>
    <ul class="origins">
      ${articles.map((id) => html`<li>${link(articleOn(id, trigger), speech)}</li>`)}
    </ul>
    <p class="quiet">${say(around.verifie, { jour: formatDay(verified, lang) })}</p>
  </details>`;
}

function sure(entry: Entry, { speech }: Later): Piece {
  const { agenda, around } = datesWords(speech);
  const { supposes, deadline } = entry;
  const assumed = supposes.map((one) =>
    say(agenda.titres.estimation, { suppose: agenda.suppose[one] }),
  );
  const why = [...assumed, ...(deadline.confidence === 'high' ? [] : [around.doute])];
  return why.length > 0
    ? html`<p class="doubts">${toConfirm(true, speech)}${speech.say('deuxPoints')}${why.join('\u202f; ')}</p>`
    : nothing;
}

/** A date that comes or is over: when, what, by whom, what to do. */
export function entryOf(entry: Entry, later: Later): TemplateResult {
  const { speech } = later;
  const { lang } = speech;
  const words = datesWords(speech);
  const { agenda, deadlines, around } = words;
  const { deadline, day, state } = entry;
  const { safeBy, rule } = deadline;
  const unsure = deadline.confidence !== 'high' || entry.supposes.length > 0;
  const when = day && formatDayWithWeekday(day, lang);
  const early = safeBy && day && safeBy < day && state !== 'past' ? safeBy : undefined;
  return html`<li class=${`date ${state}`}>
    ${
      when
        ? html`<p class="when">
            <b class=${unsure ? 'doubt' : ''}
              >${deadline.opens && state !== 'past' ? say(deadlines.states.opens, { day: when }) : when}</b
            >
            <span class="quiet">${far(entry, words)}</span>
          </p>`
        : nothing
    }
    ${early ? html`<p class="early">${say(agenda.titres.prudent, { day: formatDayWithWeekday(early, lang) })}</p>` : nothing}
    <h4>${deadlines.names[rule.id]}</h4>
    ${state === 'past' ? nothing : html`<p>${agenda.faire[entry.rule]}</p>`}
    ${
      state === 'past' && rule.possible
        ? html`<p>${say(agenda.titres.encore, { possible: deadlines.possible[rule.possible] })}</p>`
        : nothing
    }
    <p class="quiet">${say(agenda.titres.qui, { actor: deadlines.actors[rule.actor] })}</p>
    ${sure(entry, later)} ${opened(entry, later)}
    ${
      calendarDay(deadline) && state !== 'past'
        ? html`<button type="button" class="keep" @click=${() => download([deadline], later)}>
            ${around.agenda} <span class="unseen">${deadlines.names[rule.id]}</span>
          </button>`
        : nothing
    }
  </li>`;
}
