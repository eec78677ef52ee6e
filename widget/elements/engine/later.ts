import type { Situation } from '../../../core/situation/situation.ts';
import { html, type TemplateResult } from '../template.ts';
import type { Form } from '../tpt-calculator/form-field.ts';
import { type Ask, type Beside, NOTHING_ASKED } from './beside.ts';
import type { Later } from './dated.ts';
import { lawWords } from './law-words.ts';

/** What an answer is drawn from, as far as the dates and the steps go. */
interface Drawn {
  readonly form: Form;
  readonly beside: Beside | undefined;
  readonly ask: Ask;
  readonly goTo: (field: keyof Situation) => void;
}

type Part = typeof import('../dates/part.ts');

/** The code of the part, once somebody has opened it: the same for every calculator of a page. */
let part: Part | 'failed' | undefined;

async function come(english: boolean): Promise<void> {
  part = await import('../dates/part.ts').then(
    async (came) => {
      if (english) await came.learnEnglish();
      return came;
    },
    () => 'failed' as const,
  );
}

function laterOf(drawn: Drawn): Later {
  const { form, beside = NOTHING_ASKED, ask, goTo } = drawn;
  return {
    situation: form.read.situation,
    on: form.on,
    speech: form.speech,
    asked: beside.dates,
    ask: (change) => ask({ ...beside, dates: { ...beside.dates, ...change } }, 'dates'),
    answer: (change) => {
      const given = Object.entries({ ...form.draft.given, ...change });
      form.change({ given: Object.fromEntries(given.filter(([, one]) => one !== undefined)) });
    },
    goTo,
  };
}

/** The dates and the steps: their code comes when one of them is opened. */
export function laterSections(drawn: Drawn): TemplateResult {
  const { speech } = drawn.form;
  const { sections } = lawWords(speech);
  const later = laterOf(drawn);
  const english = speech.lang === 'en';
  const opened = (event: Event) => {
    const known = part !== undefined && part !== 'failed' && (!english || part.knowsEnglish());
    if (known || !(event.target instanceof HTMLDetailsElement && event.target.open)) return;
    come(english).then(() => drawn.form.change({}));
  };
  const section = (id: 'dates' | 'demarches') =>
    html`<details id=${id} part=${id} @toggle=${opened}>
      <summary>
        <h3 class="what">${sections[id]}</h3>
        <span class="why">${sections[`${id}Ouvrir`]}</span>
      </summary>
      <div class="later">
        ${
          part === undefined || part === 'failed'
            ? html`<p class="waiting">${part ? speech.say('echec') : sections.attente}</p>`
            : part[id](later)
        }
      </div>
    </details>`;
  return html`${section('dates')} ${section('demarches')}`;
}
