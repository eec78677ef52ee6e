import type { Situation } from '../../../core/situation/situation.ts';

/** A calculator, as far as keeping its answers goes. */
export interface Kept extends HTMLElement {
  get situation(): Situation;
  set situation(situation: Situation);
  readonly errors: Readonly<Record<string, unknown>>;
}

/** Where the answers are kept on this device, when the person asked for it. */
export const KEPT = 'quotite';

/** Set by a surface that keeps the answers itself. */
const ELSEWHERE = 'sans-memoire';

/** Whether this page can keep answers: some browsers and frames allow no storage. */
export function mayKeep(host: HTMLElement): boolean {
  try {
    return !host.hasAttribute(ELSEWHERE) && localStorage.length >= 0;
  } catch {
    return false;
  }
}

export const keptHere = (host: HTMLElement): boolean =>
  mayKeep(host) && localStorage.getItem(KEPT) !== null;
