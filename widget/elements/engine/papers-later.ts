import type { AskingPapers } from '../papers/asking-papers.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import type { Kept } from '../tpt-calculator/kept-here.ts';
import { lawWords } from './law-words.ts';

type Part = typeof import('../papers/part.ts');

/** The code of the papers, once somebody has opened them: the same for every calculator of a page. */
let part: Part | 'failed' | undefined;

/** The calculators that heard what their page was opened with. */
const heard = new WeakSet<Kept>();

async function come({ speech }: AskingPapers): Promise<Part | undefined> {
  const came = await import('../papers/part.ts').catch(() => undefined);
  if (came && speech.lang === 'en' && !came.knowsEnglish()) await came.learnEnglish();
  part = came ?? 'failed';
  return came;
}

const known = ({ speech }: AskingPapers): boolean =>
  part !== undefined && part !== 'failed' && (speech.lang !== 'en' || part.knowsEnglish());

/** The answers as they are when the part has come, not as they were when it was asked for. */
const latest = new WeakMap<Kept, AskingPapers>();

/** A fragment that looks like a link of ours; every other one belongs to the page. */
const LINK = /^#v\d+\./;

async function hear(result: AskingPapers): Promise<void> {
  const { hash } = location;
  if (!LINK.test(hash)) return;
  const came = await come(result);
  came?.offer(latest.get(result.host) ?? result, hash);
}

/** What came of a link that the page was opened with. */
export function linkOpened(result: AskingPapers): TemplateResult | typeof nothing {
  const { host } = result;
  latest.set(host, result);
  // Not before the other regimes are here: the situation of a link may be one of theirs.
  if (result.form.part && !heard.has(host)) {
    heard.add(host);
    const again = () => hear(latest.get(host) ?? result);
    addEventListener('hashchange', again);
    host.shadowRoot?.addEventListener('tpt-open-paper', (event) => openPaperOf(host, event));
    again();
  }
  return part && part !== 'failed' ? part.openedOf(result) : nothing;
}

async function openPaperOf(host: Kept, event: Event): Promise<void> {
  const result = latest.get(host);
  const paper = event instanceof CustomEvent ? event.detail : undefined;
  if (!result || typeof paper !== 'string') return;
  const details = host.shadowRoot?.querySelector('#papiers');
  if (details instanceof HTMLDetailsElement) details.open = true;
  const came = await come(result);
  came?.open(latest.get(host) ?? result, paper as Parameters<Part['open']>[1]);
}

/** Letters, sheets, the summary and the link: their code comes when they are opened. */
export function papersSection(result: AskingPapers): TemplateResult {
  const { speech } = result;
  const { sections } = lawWords(speech);
  const toggled = (event: Event) => {
    const open = event.target instanceof HTMLDetailsElement && event.target.open;
    if (open && !known(result)) come(result).then(() => result.form.change({}));
  };
  return html`<details id="papiers" part="papiers" @toggle=${toggled}>
    <summary>
      <h3 class="what">${sections.papiers}</h3>
      <span class="why">${sections.papiersOuvrir}</span>
    </summary>
    <div class="later">
      ${
        part === undefined || part === 'failed'
          ? html`<p class="waiting">${part ? speech.say('echec') : sections.attente}</p>`
          : part.papers(result)
      }
    </div>
  </details>`;
}
