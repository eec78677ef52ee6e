import type { VNode } from 'preact';
import type { Language } from '../../core/words/format.ts';
import type { ExtensionWord } from '../../core/words/fr/extension.ts';
import type { LeftAlone, Listed } from '../protocol.ts';
import { Sign } from '../sign.tsx';
import type { PageState } from './page-beside.ts';
import type { Actions, State } from './state.ts';
import { popupWord } from './words.ts';

interface PageProps {
  readonly state: State;
  readonly actions: Actions;
}

const LEFT: Readonly<Record<LeftAlone, ExtensionWord>> = {
  compte: 'pageCompte',
  langue: 'pageLangue',
  refus: 'pageRefus',
};

/** The one sentence about a page in which there is nothing to list. */
function saidOf(page: PageState): ExtensionWord | undefined {
  switch (page.is) {
    case 'asking':
      return 'pageEnCours';
    case 'left':
      return LEFT[page.why];
    case 'hidden':
      return page.by === 'page' ? 'pageMasquee' : 'siteMasque';
    case 'refused':
      return page.why === 'compte' ? 'pageCompte' : 'pageInterdit';
    case 'read':
      return page.marks.length === 0 ? 'pageAucun' : undefined;
    default:
      return undefined;
  }
}

/** What was found on the page beside; each mark leads to its place. */
export function OnThisPage({ state, actions }: PageProps): VNode {
  const { page, lang } = state;
  const said = page && saidOf(page);
  return (
    <section aria-labelledby="page" id="beside" tabIndex={-1}>
      <h2 id="page">{popupWord(lang, 'pageIci')}</h2>
      <p class="quiet" role="status">
        {said && popupWord(lang, said)}
      </p>
      {page?.is === 'hidden' && (
        <button type="button" id="check" onClick={actions.check}>
          {popupWord(lang, 'pageRemontrer')}
        </button>
      )}
      {page?.is === 'offered' && (
        <>
          <p class="quiet">{popupWord(lang, 'pageVerifierAide')}</p>
          <button type="button" id="check" onClick={actions.check}>
            {popupWord(lang, 'pageVerifier')}
          </button>
        </>
      )}
      {page?.is === 'read' && page.marks.length > 0 && (
        <Marks marks={page.marks} partial={page.partial} lang={lang} actions={actions} />
      )}
    </section>
  );
}

function Marks(props: {
  marks: readonly Listed[];
  partial: boolean;
  lang: Language;
  actions: Actions;
}): VNode {
  const { marks, partial, lang, actions } = props;
  return (
    <>
      <p class="quiet">
        {marks.length === 1
          ? popupWord(lang, 'pageUn')
          : popupWord(lang, 'pagePlusieurs', { n: marks.length })}
        {partial && <span> {popupWord(lang, 'pagePartielle')}</span>}
      </p>
      <ul class="marks">
        {marks.map((listed, index) => (
          <li>
            <Jump listed={listed} lang={lang} act={() => actions.show(index)} />
          </li>
        ))}
      </ul>
      <button type="button" class="link" id="report" onClick={actions.report}>
        {popupWord(lang, 'pageRapport')}
      </button>
    </>
  );
}

function Jump(props: { listed: Listed; lang: Language; act: () => void }): VNode {
  const { listed, lang, act } = props;
  const { verdict, stated, per, title } = listed;
  return (
    <button
      type="button"
      class={`jump ${verdict}`}
      title={popupWord(lang, 'pageVoir')}
      onClick={act}
    >
      <span>
        <b>{stated}</b> {per}
      </span>
      <span class="verdict">
        <Sign verdict={verdict} />
        {title}
      </span>
    </button>
  );
}
