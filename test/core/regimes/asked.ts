import { type Assessment, assess } from '../../../core/assess.ts';
import { roundToCent } from '../../../core/money/cents.ts';
import { regimes } from '../../../core/regimes/index.ts';
import type { Situation } from '../../../core/situation/situation.ts';
import { day } from '../../../core/time/day.ts';

export const ON = day('2026-11-23');

export const asked = (situation: Situation, on = ON) => assess(situation, on, regimes);

/** First and last day, days, pay, IJ and total of each month, to the cent. */
export const monthsOf = ({ figures: { mois = [] } }: Assessment) =>
  mois.map(({ amounts: { debut, fin, jours, salaireVerse, indemnite, total } }) => [
    `${debut} ${fin}`,
    jours,
    roundToCent(salaireVerse),
    roundToCent(indemnite),
    roundToCent(total),
  ]);

/** The days that a note names, each time that it is said. */
export const daysSaid = ({ notes }: Assessment, word: string) =>
  notes.flatMap((one) => (one.word === word ? [one.params.jour] : []));
