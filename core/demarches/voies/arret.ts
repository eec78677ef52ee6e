import type { Case } from '../../agenda/case.ts';
import { type CauseAbsence, visiteRequise } from '../../deadlines/visite-de-reprise.ts';
import { daysBetween } from '../../time/day.ts';

/** A préreprise visit is for stops of more days than these (CT L4624-2-4, R4624-29). */
const JOURS_AVANT_PREREPRISE = 30;

/** Days of the stop before the TPT: none without one, and no end as long as no return is told. */
function jours({ situation: { debutArret, debutTpt } }: Case): number {
  if (!debutArret) return 0;
  return debutTpt ? daysBetween(debutArret, debutTpt) : Number.POSITIVE_INFINITY;
}

export const arretAvant = (c: Case): boolean => jours(c) > 0;

/** Whether the stop is long enough, or may become so, for a préreprise visit. */
export const prereprise = (c: Case): boolean => jours(c) > JOURS_AVANT_PREREPRISE;

function causeOf({ situation: { origine } }: Case): CauseAbsence {
  if (origine === 'accident-du-travail') return 'AT';
  return origine === 'maladie-professionnelle' ? 'MP' : 'maladie';
}

/** Whether the stop asks, or may ask, for a visit on the return (CT R4624-31, CRPM R717-17-1). */
export function visiteApresArret(c: Case): boolean {
  const { debutTpt } = c.situation;
  if (!debutTpt || !arretAvant(c)) return arretAvant(c);
  const found = visiteRequise({ cause: causeOf(c), jours: jours(c), reprise: debutTpt }, c.code);
  return found.ok && found.visite.requise;
}
