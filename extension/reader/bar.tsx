import type { VNode } from 'preact';
import type { Actions, View } from './view.ts';
import { readerWord } from './words.ts';

/** The quiet bar: how much was found, and the way to it by keyboard. */
export function Bar({ view, actions }: { view: View; actions: Actions }): VNode {
  const { findings, lang } = view;
  const word = readerWord.bind(undefined, lang);
  const n = findings.length;
  const toReview = findings.filter(
    ({ mark }) => mark.verdict === 'perime' || mark.verdict === 'errone',
  );
  return (
    <section class="bar" lang={lang} aria-label={word('barre')} hidden={view.open !== undefined}>
      <p>
        <b>{n === 1 ? word('repere') : word('reperes', { n })}</b>
        {toReview.length > 0 && <span> {word('aRevoir', { n: toReview.length })}</span>}
      </p>
      <Round label={word('precedent')} sign="‹" act={() => actions.step(-1)} />
      <Round label={word('suivant')} sign="›" act={() => actions.step(1)} />
      <Round label={word('fermerBarre')} sign="×" act={actions.closeBar} />
    </section>
  );
}

/** A button whose sign is only seen and whose label is only heard, or shown on hover. */
export function Round(props: { label: string; sign: string; act: () => void }): VNode {
  const { label, sign, act } = props;
  return (
    <button type="button" class="round" aria-label={label} title={label} onClick={act}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
