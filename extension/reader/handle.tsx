import type { VNode } from 'preact';
import { nextCorner, placeAt, placeBy } from './move-bar.ts';
import type { Actions, View } from './view.ts';
import { readerWord } from './words.ts';

interface Grip {
  readonly left: number;
  readonly top: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/** Less than this is a press that trembled. */
const TREMBLE = 6;

let grip: Grip | undefined;

const barOf = (event: Event): Element | null =>
  event.currentTarget instanceof Element ? event.currentTarget.closest('.bar') : null;

function take(event: PointerEvent): void {
  const bar = barOf(event);
  if (event.button !== 0 || !bar || !(event.currentTarget instanceof Element)) return;
  event.currentTarget.setPointerCapture(event.pointerId);
  const { left, top } = bar.getBoundingClientRect();
  grip = { left, top, x: event.clientX, y: event.clientY, moved: false };
}

/** Moves the bar: drag it, press for the next corner, or use the arrows of the keyboard. */
export function Handle({ view, actions }: { view: View; actions: Actions }): VNode {
  const label = readerWord(view.lang, 'deplacer');
  const drag = (event: PointerEvent) => {
    const bar = barOf(event);
    if (!grip || !bar) return;
    const [right, down] = [event.clientX - grip.x, event.clientY - grip.y];
    if (!grip.moved && Math.hypot(right, down) < TREMBLE) return;
    grip.moved = true;
    actions.move(placeAt(bar, grip.left + right, grip.top + down), false);
  };
  const press = () => {
    // The end of a drag is a press, too.
    if (grip?.moved) actions.move(view.settings, true);
    else actions.move(nextCorner(view.settings), true);
    grip = undefined;
  };
  const strike = (event: KeyboardEvent) => {
    const to = placeBy(event.key, view.settings);
    if (!to) return;
    event.preventDefault();
    actions.move(to, true);
  };
  return (
    <button
      type="button"
      class="round handle"
      aria-label={label}
      title={label}
      onPointerDown={take}
      onPointerMove={drag}
      onClick={press}
      onKeyDown={strike}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}
