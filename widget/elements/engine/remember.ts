import type { WidgetSectionsWord } from '../../../core/words/fr/widget-sections.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { ticked } from '../tpt-calculator/fields.ts';
import type { Form } from '../tpt-calculator/form-field.ts';
import { type Kept, keptHere, mayKeep } from '../tpt-calculator/kept-here.ts';
import { lawWords } from './law-words.ts';

interface Remembering {
  readonly host: Kept;
  readonly form: Form;
}

const memory = () => import('../memory/memory.ts');

/** What was last said of remembering, for each calculator. */
const said = new WeakMap<Kept, WidgetSectionsWord>();

/** Takes up again what was kept on this device. */
export async function recall(host: Kept): Promise<void> {
  const came = await memory().catch(() => undefined);
  if (came && !came.recall(host)) said.set(host, 'illisible');
}

/** Keeping the answers on this device is asked for, never done by itself; erasing stands beside it. */
export function rememberOf({ host, form }: Remembering): TemplateResult | typeof nothing {
  if (!mayKeep(host)) return nothing;
  const { sections } = lawWords(form.speech);
  const kept = keptHere(host);
  const word = said.get(host);
  const tell = (now: WidgetSectionsWord) => {
    said.set(host, now);
    form.change({});
  };
  const forget = async () => {
    const came = await memory().catch(() => undefined);
    came?.forget();
    tell(came ? 'efface' : 'nonGarde');
  };
  const tick = async (wanted: boolean) => {
    if (!wanted) return forget();
    const came = await memory().catch(() => undefined);
    tell(came?.keep(host) ? 'garde' : 'nonGarde');
  };
  return html`<div class="remember">
    ${ticked('souvenir', sections.souvenir, kept, tick)}
    <p class="hint">${sections.souvenirAide}</p>
    ${
      kept || word === 'illisible'
        ? html`<button type="button" id="oublier" @click=${forget}>
            ${sections.effacer} <span class="unseen">${sections.effacerQuoi}</span>
          </button>`
        : nothing
    }
    <p role="status" class="quiet">${word ? sections[word] : nothing}</p>
  </div>`;
}
