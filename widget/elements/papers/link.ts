import { assess } from '../../../core/assess.ts';
import { changesSince, saidOf } from '../../../core/papers/changes.ts';
import { readShareLink, type Shared, shareLink } from '../../../core/papers/share-link.ts';
import { html, nothing, type TemplateResult } from '../template.ts';
import { typed } from '../tpt-calculator/fields.ts';
import { dayAsked } from '../tpt-calculator/today.ts';
import type { AskingPapers } from './asking-papers.ts';
import { deskOf, focusIn, put } from './desk.ts';
import { copyOut } from './take-away.ts';
import { papersWords } from './words.ts';

/** A page of the web has an address to share; the page of an extension has none that others can open. */
const hasAddress = () => location.protocol.startsWith('http');

const fragmentOf = ({ assessment }: AskingPapers) =>
  shareLink({ situation: assessment.situation, on: assessment.on, said: saidOf(assessment) });

/** Fills in the situation of a link, on the day of its law, and tells what has changed since. */
export function take(result: AskingPapers, shared: Shared): void {
  const { host, form } = result;
  const today = dayAsked('', new Date());
  const regimes = form.part?.regimes;
  const then = assess(shared.situation, shared.on, regimes);
  const now = assess(shared.situation, today, regimes);
  host.setAttribute('jour', shared.on);
  host.situation = shared.situation;
  put(result, {
    opened: { is: 'shown', shared, changes: changesSince(shared, then, now) },
    openedSaid: 'ouvert',
  });
}

/** Reads what was pasted, an address or a code, or what the page was opened with. */
export function offer(result: AskingPapers, fragment: string): boolean {
  const read = readShareLink(fragment);
  if (!read.ok) {
    put(result, { opened: { is: 'refused', problem: read.problem } });
    return false;
  }
  const empty = Object.keys(result.form.read.situation).every(
    (one) => one === 'statut' || one === 'origine',
  );
  if (empty) take(result, read.shared);
  else put(result, { opened: { is: 'asking', shared: read.shared }, openedSaid: undefined });
  focusIn(result, '#lien-ouvert');
  return true;
}

function pasted(result: AskingPapers): void {
  const { pasted: text } = deskOf(result.host);
  const at = text.indexOf('#');
  const fragment = at < 0 ? text.trim() : text.slice(at).trim();
  const read = readShareLink(fragment);
  put(result, { pastedProblem: read.ok ? undefined : read.problem });
  if (!read.ok) return;
  put(result, { pasted: '' });
  offer(result, fragment);
}

async function copied(result: AskingPapers): Promise<void> {
  const fragment = fragmentOf(result);
  const address = hasAddress() ? location.href.replace(/#.*$/s, '') + fragment : fragment;
  const done = await copyOut(result, 'link', address);
  const said = hasAddress() ? 'lienCopie' : 'codeCopie';
  put(result, { linkSaid: done ? said : 'choisi' });
}

/** A link to give to someone, and one that was received. */
export function linkOf(result: AskingPapers): TemplateResult {
  const { speech } = result;
  const { around, papers } = papersWords(speech);
  const { pasted: text, pastedProblem, linkSaid, byHand } = deskOf(result.host);
  return html`<section class="share" aria-labelledby="partager">
    <h4 id="partager">${around.lien}</h4>
    <p>${hasAddress() ? around.lienAide : around.codeAide}</p>
    <p class="warning">${papers.link.prevenir}</p>
    <button type="button" id="copier-lien" @click=${() => copied(result)}>
      ${hasAddress() ? around.lienCopier : around.code}
    </button>
    <p role="status" class="done">${linkSaid ? around[linkSaid] : nothing}</p>
    ${
      byHand?.of === 'link'
        ? html`<textarea
            readonly
            id="a-copier-link"
            rows="4"
            aria-label=${around.lien}
            .value=${byHand.text}
            @focus=${({ target }: Event) => target instanceof HTMLTextAreaElement && target.select()}
          ></textarea>`
        : nothing
    }
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        pasted(result);
      }}
    >
      ${typed({
        id: 'lien-recu',
        label: around.recu,
        text,
        hint: around.recuIndice,
        error: pastedProblem && papers.link.problems[pastedProblem],
        onType: (now) => put(result, { pasted: now, pastedProblem: undefined }),
        onLeave: () => undefined,
      })}
      <button id="lien-ouvrir">${around.ouvrir}</button>
    </form>
  </section>`;
}
