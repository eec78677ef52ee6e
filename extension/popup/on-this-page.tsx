import type { VNode } from 'preact';
import type { Language } from '../../core/words/format.ts';
import type { Listed } from '../protocol.ts';
import { Sign } from '../sign.tsx';
import type { Actions, State } from './state.ts';
import { popupWord } from './words.ts';

/** What was found on the page beside; each mark leads to its place. */
export function OnThisPage({ state, actions }: { state: State; actions: Actions }): VNode {
  const { page, lang } = state;
  return (
    <section aria-labelledby="page">
      <h2 id="page">{popupWord(lang, 'pageIci')}</h2>
      {page === 'unread' && <p class="quiet">{popupWord(lang, 'pageNonLue')}</p>}
      {page !== 'unread' && page?.length === 0 && (
        <p class="quiet">{popupWord(lang, 'pageAucun')}</p>
      )}
      {page !== 'unread' && page && page.length > 0 && (
        <>
          <p class="quiet">
            {page.length === 1
              ? popupWord(lang, 'pageUn')
              : popupWord(lang, 'pagePlusieurs', { n: page.length })}
          </p>
          <ul class="marks">
            {page.map((listed, index) => (
              <li>
                <Jump listed={listed} lang={lang} act={() => actions.show(index)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
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
