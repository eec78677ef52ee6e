import type { PaperId } from '../../../core/demarches/etape.ts';

declare global {
  interface GlobalEventHandlersEventMap {
    'tpt-open-paper': CustomEvent<PaperId>;
  }
}

/** Asks for the paper that a step is done with. Told inside the calculator alone: it crosses no shadow root. */
export const openPaper = (from: EventTarget, paper: PaperId): boolean =>
  from.dispatchEvent(new CustomEvent('tpt-open-paper', { detail: paper, bubbles: true }));
