import { agenda } from '../../../core/agenda/agenda.ts';
import type { Agenda, Entry, ToTell } from '../../../core/agenda/entry.ts';
import { calendarDay } from '../../../core/papers/calendar.ts';
import { ZONES } from '../../../core/time/holidays.ts';
import { say } from '../../../core/words/say.ts';
import type { Later } from '../engine/dated.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { listed, ticked } from '../tpt-calculator/fields.ts';
import { download } from './download.ts';
import { entryOf } from './entry.ts';
import { eventsOf } from './events.ts';
import { focusOn } from './focus.ts';
import { blankEvent, typedOf } from './typed-event.ts';
import { datesWords } from './words.ts';

type Piece = TemplateResult | typeof nothing;

/** Leads to what is missing: an answer of the form, a fact of an event, or an event to add. */
function tell({ missing }: ToTell, later: Later, press: Event): void {
  const { situation, ask, goTo } = later;
  if (missing.kind === 'situation') goTo(missing.field);
  else if (missing.kind === 'evenement') {
    ask({ event: blankEvent(missing.nature), said: '' });
    focusOn(press, '#evenement-jour');
  } else {
    const one = situation.evenements?.[missing.index];
    if (one) ask({ event: typedOf(one, missing.index), said: '' });
    focusOn(press, `:is(#evenement-${missing.fait}, [name="evenement-${missing.fait}"])`);
  }
}

function toTell({ toTell: all }: Agenda, later: Later): Piece {
  const { agenda: words, around } = datesWords(later.speech);
  return all.length === 0
    ? nothing
    : html`<h4>${words.titres.aDire}</h4>
        <ul class="tell">
          ${all.map(
            (one) =>
              html`<li>
                <p>${words.aDire[one.word]}</p>
                <button type="button" @click=${(press: Event) => tell(one, later, press)}>
                  ${around.repondre} <span class="unseen">${words.aDire[one.word]}</span>
                </button>
              </li>`,
          )}
        </ul>`;
}

const list = (title: string, entries: readonly Entry[], later: Later): Piece =>
  entries.length === 0
    ? nothing
    : html`<h4 class="part">${title}</h4>
        <ol class="agenda">
          ${entries.map((entry) => entryOf(entry, later))}
        </ol>`;

function past({ past: entries }: Agenda, later: Later): Piece {
  const { around } = datesWords(later.speech);
  return entries.length === 0
    ? nothing
    : html`<details class="opened over">
        <summary><span class="why">${say(around.passees, { n: entries.length })}</span></summary>
        <p>${around.passeesDit}</p>
        <ol class="agenda">
          ${entries.map((entry) => entryOf(entry, later))}
        </ol>
      </details>`;
}

function files({ coming }: Agenda, later: Later): Piece {
  const { asked, ask, speech } = later;
  const { around } = datesWords(speech);
  const deadlines = coming.map(({ deadline }) => deadline).filter(calendarDay);
  return deadlines.length === 0
    ? nothing
    : html`<div class="files">
        <button type="button" id="agenda-tout" @click=${() => download(deadlines, later)}>
          ${around.toutAgenda}
        </button>
        ${ticked('agenda-complets', around.complets, asked.fullTitles, (fullTitles) => ask({ fullTitles, said: '' }))}
        <p class="hint">${around.completsAide}</p>
      </div>`;
}

function zoneOf({ situation, answer, speech }: Later): TemplateResult {
  const { around, evenements } = datesWords(speech);
  return html`${listed({
    id: 'zone',
    label: around.zone,
    value: situation.zone ?? 'metropole',
    choices: ZONES.map((value) => ({ value, label: evenements.zones[value] })),
    onChoose: (value) => {
      const zone = ZONES.find((one) => one === value);
      answer({ zone: zone === 'metropole' ? undefined : zone });
    },
  })}
    <p class="hint under">${around.zoneAide}</p>`;
}

/** What comes, soonest first, with what was told and what is still to be told. */
export function dates(later: Later): TemplateResult {
  const { situation, on, speech } = later;
  const { agenda: words, deadlines } = datesWords(speech);
  const found = agenda(situation, on);
  return html`${eventsOf(later)}
    ${found.coming.length > 0 ? list(words.titres.aVenir, found.coming, later) : html`<p>${words.titres.rien}</p>`}
    ${files(found, later)} ${toTell(found, later)}
    ${list(words.titres.sansDate, found.standing, later)} ${past(found, later)}
    ${found.outside.map(
      ({ rule }) =>
        html`<p class="quiet">${say(words.titres.horsLoi, { name: deadlines.names[rule] })}</p>`,
    )}
    ${zoneOf(later)}`;
}
