import { type Cents, roundToCent } from '../../../core/money/cents.ts';
import { type Exact, exact, nearestWhole, times } from '../../../core/money/exact.ts';

const HUNDRED = exact(100);

/** To the nearest euro: an estimate does not show cents that it cannot know. */
export const wholeEuros = (amount: Exact): Cents =>
  roundToCent(times(exact(nearestWhole(times(amount, exact(1, 100)))), HUNDRED));
