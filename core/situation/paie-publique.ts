import type { Cents } from '../money/cents.ts';

/** What full time pays staff of the public service in a month, element by element, gross. */
export interface PaiePublique {
  readonly traitement: Cents;
  readonly indemniteResidence: Cents;
  readonly supplementFamilial: Cents;
  readonly nbi: Cents;
  readonly primes: Cents;
}

/** What a local authority decided about bonuses during a TPT. */
export const DELIBERATIONS = ['maintien', 'aucune'] as const;
export type Deliberation = (typeof DELIBERATIONS)[number];

/** What the text of a hospital bonus says: in the proportion of the base salary, or nothing. */
export const TYPES_DE_PRIME = ['alignee-sur-le-traitement', 'muette'] as const;
export type TypeDePrime = (typeof TYPES_DE_PRIME)[number];
