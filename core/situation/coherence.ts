import { coherenceMaladie } from './coherence-maladie.ts';
import { coherenceRegimes } from './coherence-regimes.ts';
import type { Problem } from './problem.ts';
import type { Situation } from './situation.ts';

/** Everything in a situation that cannot be, by itself or beside the rest. Empty when all is well. */
export const coherence = (situation: Situation): readonly Problem[] => [
  ...coherenceMaladie(situation),
  ...coherenceRegimes(situation),
];
