import type { Place } from './place.ts';
import { whenOf } from './when.ts';

/** Whether the sentence tells of former times: what words alone would convict is then left alone. */
export function isHistory(place: Place): boolean {
  const { past, dated } = whenOf(place, undefined);
  return past || dated?.bound === 'until' || dated?.bound === 'span' || FORMER.test(place.lead);
}

/** Told of a time that the judge can tell too: what held then is right, and no more. */
export function isDatedPast(place: Place): boolean {
  const { past, dated } = whenOf(place, undefined);
  return past || dated?.bound === 'until';
}

/** "Avant 2018,", "à l'époque", "jusqu'à la réforme", opening the sentence. */
const FORMER =
  /^(?:[^a-z0-9]*)(?:avant (?:\d|le\b|la\b|cette|l'|cela|ca\b)|jusqu'(?:en|au|a la)|a l'epoque|par le passe|autrefois|auparavant|anciennement|historiquement)/;
