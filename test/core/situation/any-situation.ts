import fc from 'fast-check';
import { cents } from '../../../core/money/cents.ts';
import { exact } from '../../../core/money/exact.ts';
import { LIMITS, ORIGINES, type Situation, STATUTS } from '../../../core/situation/situation.ts';
import { addDays, day, epochDay, fromEpochDay } from '../../../core/time/day.ts';

const aDay = fc
  .integer({ min: epochDay(day('2000-01-01')), max: epochDay(day('2090-12-31')) })
  .map(fromEpochDay);

const pay = fc.integer(LIMITS.salaireBrut).map(cents);

/** Any situation whose parts agree: each answer there or not, the TPT never before the stop. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record(
    {
      statut: fc.constantFrom(...STATUTS),
      origine: fc.constantFrom(...ORIGINES),
      debutArret: aDay,
      debutTpt: aDay,
      quotite: fc.integer({ min: 1, max: 9999 }).map((n) => exact(n, 10_000)),
      salairesBruts: fc.tuple(pay, pay, pay),
      minutesHebdo: fc.integer(LIMITS.minutesHebdo),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((one) =>
    one.debutArret && one.debutTpt && one.debutTpt < one.debutArret
      ? { ...one, debutTpt: addDays(one.debutArret, 1) }
      : one,
  );
