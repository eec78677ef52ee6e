import type { VNode } from 'preact';
import { Erase } from './erase.tsx';
import { NextDate } from './next-date.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { QuickLine } from './quick-line.tsx';
import type { Actions, State } from './state.ts';
import { popupWord } from './words.ts';

interface PopupProps {
  readonly state: State;
  readonly actions: Actions;
  /** The element that draws the form and the figures; it outlives every drawing of the popup. */
  readonly calculator: HTMLElement;
}

/** Moved, even to where it stands, an element loses the focus and what is being typed. */
function stay(slot: HTMLElement | null, calculator: HTMLElement): void {
  if (slot && calculator.parentNode !== slot) slot.append(calculator);
}

export function Popup({ state, actions, calculator }: PopupProps): VNode {
  const { lang, assessment, begun, notice } = state;
  return (
    <>
      <header>
        <h1>{popupWord(lang, 'titre')}</h1>
        {begun && assessment && <QuickLine assessment={assessment} lang={lang} />}
        {begun && assessment && (
          <NextDate assessment={assessment} lang={lang} open={actions.dates} />
        )}
      </header>
      <main>
        <p role="status" class={notice && 'notice'}>
          {notice && popupWord(lang, notice)}
        </p>
        <OnThisPage state={state} actions={actions} />
        <section class="calculator" tabIndex={-1} aria-label={popupWord(lang, 'calculette')}>
          {begun ? (
            <div ref={(slot) => stay(slot, calculator)} />
          ) : (
            <>
              <h2>{popupWord(lang, 'calculette')}</h2>
              <p>{popupWord(lang, 'commencer')}</p>
              <button type="button" class="first" onClick={actions.begin}>
                {popupWord(lang, 'calculer')}
              </button>
            </>
          )}
        </section>
      </main>
      <footer>
        <p class="quiet">{popupWord(lang, 'prive')}</p>
        {!state.alone && (
          <button type="button" class="link" id="in-tab" onClick={actions.inTab}>
            {popupWord(lang, 'ouvrirOnglet')}
          </button>
        )}
        {begun && <Erase state={state} actions={actions} />}
      </footer>
    </>
  );
}
