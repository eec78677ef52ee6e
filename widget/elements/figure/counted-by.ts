import type { Quantity } from '../../../core/figures/step.ts';
import type { Speech } from '../language/speech.ts';

/** What a daily or monthly amount is counted by, in words. */
export function countedBy({ unit }: Pick<Quantity, 'unit'>, { say }: Speech): string {
  if (unit === 'cents/jour') return say('parJour');
  return unit === 'cents/mois' ? say('parMois') : '';
}
