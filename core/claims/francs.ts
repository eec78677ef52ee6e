import { exact } from '../money/exact.ts';
import type { Found } from './forms.ts';
import { isHistory } from './history.ts';
import type { Period, Statement } from './kind.ts';
import type { Measure } from './mark.ts';
import type { Place } from './place.ts';
import { statesNumber } from './stating.ts';

/** An amount in francs, told as that of the day of reading: no law has had one since 2002. */
export const statesFrancs = (
  found: Found,
  place: Place,
  law: readonly Period[],
  measure: Measure,
): Statement | undefined =>
  isHistory(place)
    ? undefined
    : statesNumber(found, exact(0), {
        law,
        measure,
        told: { verdict: 'perime', why: 'cas.francs' },
      });
