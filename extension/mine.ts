import { assess } from '../core/assess.ts';
import { roundToCent } from '../core/money/cents.ts';
import { jourDeReference, type Situation } from '../core/situation/situation.ts';
import type { Day } from '../core/time/day.ts';
import type { Mine } from './protocol.ts';

/** What a card may show of a person: their daily allowance, where it can be computed. */
export function mine(situation: Situation, on: Day): Mine | undefined {
  const { figures, trust } = assess(situation, on);
  const since = jourDeReference(situation);
  const daily = figures.ijMaladie;
  if (!daily || !since) return undefined;
  return {
    amount: roundToCent(daily.amounts.ij),
    since,
    capped: daily.amounts.plafonne,
    unsure: !trust || trust.stale || trust.confidence === 'low',
  };
}
