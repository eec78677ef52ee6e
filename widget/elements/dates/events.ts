import type { Evenement } from '../../../core/situation/evenements.ts';
import { formatDayWithWeekday } from '../../../core/words/format.ts';
import { say } from '../../../core/words/say.ts';
import type { Later } from '../engine/dated.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { answeredAloud } from './aloud.ts';
import { eventForm } from './event-form.ts';
import { focusOn } from './focus.ts';
import { blankEvent, typedOf } from './typed-event.ts';
import { datesWords } from './words.ts';

const byDay = (a: { one: Evenement }, b: { one: Evenement }) =>
  a.one.jour < b.one.jour ? -1 : Number(a.one.jour > b.one.jour);

/** Takes an event away. With the last, the answer itself is taken back. */
function remove(index: number, one: Evenement, later: Later, press: Event): void {
  const { situation, answer, ask, on, speech } = later;
  const left = (situation.evenements ?? []).filter((_, at) => at !== index);
  const evenements = left.length > 0 ? left : undefined;
  answer({ evenements });
  const now = { ...situation, evenements: left };
  ask({ event: undefined, said: answeredAloud('retire', one.nature, now, on, speech) });
  focusOn(press, '#evenement-ajouter');
}

/** The day of an event; both ends of what lasts. */
function whenOf({ jour, debut, fin }: Evenement, { speech }: Later): string {
  const [from, to] = [jour, fin].map((one) => one && formatDayWithWeekday(one, speech.lang));
  return from && to && !debut
    ? say(datesWords(speech).around.duAu, { debut: from, fin: to })
    : (from ?? '');
}

function known(index: number, one: Evenement, later: Later): TemplateResult {
  const { speech, ask } = later;
  const { around, evenements } = datesWords(speech);
  const name = evenements.natures[one.nature];
  const jour = whenOf(one, later);
  const edit = (press: Event) => {
    ask({ event: typedOf(one, index), said: '' });
    focusOn(press, '#evenement-jour');
  };
  return html`<li>
    <p><b>${name}</b><br /><span class="quiet">${jour}</span></p>
    <div class="acts">
      <button type="button" @click=${edit}>
        ${around.modifier} <span class="unseen">${name}, ${jour}</span>
      </button>
      <button type="button" @click=${(press: Event) => remove(index, one, later, press)}>
        ${around.retirer} <span class="unseen">${name}, ${jour}</span>
      </button>
    </div>
  </li>`;
}

/** What is known to have happened or to be planned, and the way to tell more. */
export function eventsOf(later: Later): TemplateResult {
  const { situation, asked, speech, ask } = later;
  const { around } = datesWords(speech);
  const told = (situation.evenements ?? []).map((one, index) => ({ one, index })).sort(byDay);
  const open = (press: Event) => {
    ask({ event: blankEvent(), said: '' });
    focusOn(press, '#evenement-nature');
  };
  return html`<p>${around.intro}</p>
    ${
      told.length > 0
        ? html`<h4>${around.notes}</h4>
            <ul class="told">
              ${told.map(({ one, index }) => known(index, one, later))}
            </ul>`
        : nothing
    }
    ${
      asked.event
        ? eventForm(later, asked.event)
        : html`<button type="button" class="add" id="evenement-ajouter" @click=${open}>
            <span aria-hidden="true">+</span> ${around.ajouter}
          </button>`
    }`;
}
