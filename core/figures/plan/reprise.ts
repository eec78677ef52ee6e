import type { Situation } from '../../situation/situation.ts';
import { addDays, type Day } from '../../time/day.ts';

/** The first return to full time recorded after the start of the TPT. */
function premiereReprise({ evenements = [], debutTpt }: Situation): Day | undefined {
  if (!debutTpt) return undefined;
  return evenements
    .flatMap(({ nature, jour }) => (nature === 'reprise' && jour > debutTpt ? [jour] : []))
    .sort()[0];
}

/** The TPT as it was lived: it ends on the eve of a return to full time, and so does a stop before it. */
export function jusquALaReprise(situation: Situation): Situation {
  const { finTpt, evenements } = situation;
  const back = premiereReprise(situation);
  if (!back || (finTpt && finTpt < back)) return situation;
  const eve = addDays(back, -1);
  const lived = evenements?.map((one) =>
    one.nature === 'arret' && !one.fin && one.jour < back ? { ...one, fin: eve } : one,
  );
  return { ...situation, finTpt: eve, ...(lived && { evenements: lived }) };
}
