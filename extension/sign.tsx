import type { VNode } from 'preact';
import type { Verdict } from '../core/claims/mark.ts';

/** A tick, an hourglass, a cross, two waves: drawn, as fonts often lack them. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  'a-jour': 'M2 9l4 4 8-10',
  perime: 'M3 2h10M3 14h10M4 2c0 6 8 6 8 12M12 2c0 6-8 6-8 12',
  errone: 'M3 3l10 10M13 3L3 13',
  depend: 'M2 6c3-4 5 3 12-1M2 12c3-4 5 3 12-1',
};

/** The shape that goes with a verdict's words, so that neither stands on its colour alone. */
export const Sign = ({ verdict }: { verdict: Verdict }): VNode => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={SHAPES[verdict]} />
  </svg>
);
