import { render } from 'preact';
import barStyle from './bar.css?inline';
import { Bar } from './bar.tsx';
import cardStyle from './card.css?inline';
import { Card } from './card.tsx';
import { placeCard, uncover } from './place-card.ts';
import style from './surface.css?inline';
import type { Actions, View } from './view.ts';

/** Our one element in a page. Nobody else's element has this name. */
const HOST = 'quotite-reader';

export interface Surface {
  readonly host: HTMLElement;
  /** Draws what is to be seen; with nothing to show, leaves the page. */
  show(view: View): void;
  /** Puts the card where it was asked for. Only then: nothing moves by itself. */
  place(range: Range): void;
  /** Gives the open card the focus; what had it gets it back once the card is gone. */
  takeFocus(): void;
  remove(): void;
}

/**
 * The bar and the card, under <html> and beside <body>, where no framework looks after its nodes.
 * The root is closed: a page must not read the figure of the person who reads it.
 */
export function surfaceOf(page: Document, actions: Actions): Surface {
  // An earlier self that was ended by force, at an update, could not take its element along.
  for (const left of page.querySelectorAll(HOST)) left.remove();
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + barStyle + cardStyle);
  root.adoptedStyleSheets = [sheet];
  keepKeys(root, actions);
  /** What had the focus before the card, and what in the page had it before any of this. */
  let before: HTMLElement | undefined;
  let inPage: HTMLElement | undefined;
  root.addEventListener('focusin', (event) => {
    const from = event instanceof FocusEvent ? event.relatedTarget : null;
    if (from instanceof HTMLElement && !root.contains(from)) inPage = from;
  });
  const card = () => root.querySelector<HTMLElement>('.card');
  /** To what had it, where that is still there: a bar may have gone with its last mark. */
  function giveFocusBack({ open, bar: shown }: View): void {
    const bar = root.querySelector<HTMLElement>('.bar button');
    // The bar that folds, opens or closes its choices keeps what it had.
    const own = shown && !open && !before ? bar : undefined;
    const back = [own, before, inPage, bar].find((one) => one?.isConnected);
    back?.focus({ preventScroll: true });
  }
  return {
    host,
    show(view) {
      const open = view.open;
      const had = root.activeElement !== null;
      const some = view.findings.length > 0 || view.said !== undefined;
      const needed = some && (view.bar || open !== undefined);
      if (needed && !host.isConnected) page.documentElement.append(host);
      render(
        <>
          {view.bar && <Bar view={view} actions={actions} />}
          {open && <Card view={view} finding={open} actions={actions} />}
        </>,
        root,
      );
      if (!needed) host.remove();
      if (had && root.activeElement === null) giveFocusBack(view);
      if (!open) before = undefined;
    },
    place(range) {
      const shown = card();
      if (!shown) return;
      placeCard(shown, range);
      uncover(shown, range);
    },
    takeFocus() {
      const shown = card();
      if (!shown || shown.contains(root.activeElement)) return;
      before ??= focused(root) ?? focused(page);
      shown.focus({ preventScroll: true });
    },
    remove() {
      render(null, root);
      host.remove();
    },
  };
}

function focused({ activeElement }: DocumentOrShadowRoot): HTMLElement | undefined {
  return activeElement instanceof HTMLElement ? activeElement : undefined;
}

/** Esc closes, arrows step, but where they move the bar; what is typed in here is no business of the page's own shortcuts. */
function keepKeys(root: ShadowRoot, actions: Actions): void {
  root.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.handle')) return;
    const inCard = target.closest('.card') !== null;
    if (event.key === 'Escape' && inCard) actions.close();
    else if (event.key === 'Escape') actions.choose(false);
    else if (event.key === 'ArrowRight') actions.step(1);
    else if (event.key === 'ArrowLeft') actions.step(-1);
    else return;
    event.preventDefault();
  });
  for (const type of ['keyup', 'keypress', 'click'])
    root.addEventListener(type, (event) => event.stopPropagation());
}
