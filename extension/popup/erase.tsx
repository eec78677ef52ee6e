import type { VNode } from 'preact';
import type { Actions, State } from './state.ts';
import { popupWord } from './words.ts';

/** Erasing everything asks once, in place. */
export function Erase({ state, actions }: { state: State; actions: Actions }): VNode {
  const { lang, erasing } = state;
  if (!erasing)
    return (
      <button type="button" class="link" id="erase" onClick={() => actions.askErase(true)}>
        {popupWord(lang, 'effacer')}
      </button>
    );
  return (
    <fieldset class="asking">
      <legend>{popupWord(lang, 'confirmerEffacer')}</legend>
      <button type="button" class="second" id="keep" onClick={() => actions.askErase(false)}>
        {popupWord(lang, 'nonGarder')}
      </button>
      <button type="button" class="danger" onClick={actions.erase}>
        {popupWord(lang, 'ouiEffacer')}
      </button>
    </fieldset>
  );
}
