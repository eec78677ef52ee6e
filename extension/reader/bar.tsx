import type { VNode } from 'preact';
import { Sign } from '../sign.tsx';
import { Handle } from './handle.tsx';
import type { Actions, View } from './view.ts';
import { readerWord } from './words.ts';

const CHOICES = 'choix';

interface BarProps {
  readonly view: View;
  readonly actions: Actions;
}

/** The quiet bar: how much was found, the way to it by keyboard, and how to be rid of it. */
export function Bar({ view, actions }: BarProps): VNode {
  const { lang, settings } = view;
  const { folded, x, y } = settings;
  return (
    <section
      class={`bar ${y > 0.5 ? 'low' : 'high'}`}
      style={{ '--x': x, '--y': y }}
      lang={lang}
      aria-label={readerWord(lang, 'barre')}
      hidden={view.open !== undefined}
    >
      {folded ? (
        <Folded view={view} actions={actions} />
      ) : (
        <Unfolded view={view} actions={actions} />
      )}
    </section>
  );
}

const toReview = ({ findings }: View): number =>
  findings.filter(({ mark: { verdict } }) => verdict === 'perime' || verdict === 'errone').length;

function countOf(view: View): string {
  const word = readerWord.bind(undefined, view.lang);
  const n = view.findings.length;
  return n === 1 ? word('repere') : word('reperes', { n });
}

function Folded({ view, actions }: BarProps): VNode {
  const n = toReview(view);
  const review = n > 0 ? `, ${readerWord(view.lang, 'aRevoir', { n })}` : '';
  const label = readerWord(view.lang, 'deplier', { reperes: `${countOf(view)}${review}` });
  return (
    <button
      type="button"
      class="pill"
      aria-expanded={false}
      aria-label={label}
      title={label}
      onClick={() => actions.fold(false)}
    >
      <span aria-hidden="true" class={n > 0 ? 'perime' : 'a-jour'}>
        <Sign verdict={n > 0 ? 'perime' : 'a-jour'} />
        {view.findings.length}
      </span>
    </button>
  );
}

function Unfolded({ view, actions }: BarProps): VNode {
  const word = readerWord.bind(undefined, view.lang);
  const n = toReview(view);
  const some = view.findings.length > 0;
  return (
    <>
      <p>
        {some && <b>{countOf(view)}</b>}
        {n > 0 && <span> {word('aRevoir', { n })}</span>}
        <span role="status">{view.said && word(view.said)}</span>
      </p>
      <div class="buttons">
        {some && (
          <>
            <Round label={word('precedent')} sign="‹" act={() => actions.step(-1)} />
            <Round label={word('suivant')} sign="›" act={() => actions.step(1)} />
          </>
        )}
        <button
          type="button"
          class="round"
          aria-label={word('choix')}
          title={word('choix')}
          aria-expanded={view.choosing}
          aria-controls={CHOICES}
          onClick={() => actions.choose(!view.choosing)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
        {view.choosing && <Choices view={view} actions={actions} />}
        {some && <Round label={word('plier')} sign="–" act={() => actions.fold(true)} />}
        <Handle view={view} actions={actions} />
      </div>
    </>
  );
}

/** How to be left in peace, and for how much. */
function Choices({ view, actions }: BarProps): VNode {
  const word = readerWord.bind(undefined, view.lang);
  const choices = [
    [word('fermerBarre'), actions.closeBar],
    [word('masquerPage'), () => actions.hideHere('page')],
    [word('masquerSite', { site: view.site }), () => actions.hideHere('site')],
  ] as const;
  return (
    <div class="choices" id={CHOICES}>
      {choices.map(([label, act]) => (
        <button type="button" onClick={act}>
          {label}
        </button>
      ))}
      <small>{word('masqueRevenir')}</small>
    </div>
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
