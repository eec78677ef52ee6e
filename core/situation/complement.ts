import type { Cents } from '../money/cents.ts';
import type { Exact } from '../money/exact.ts';

export const MODES_DE_COMPLEMENT = ['montant', 'part-de-la-perte', 'part-du-salaire'] as const;

/**
 * What the employer or a prévoyance adds under an agreement, as the person reads it there. Rates are
 * ratios of 1, of gross amounts, and what they guarantee includes the IJ.
 */
export type ComplementEmployeur =
  | { readonly mode: 'montant'; readonly montant: Cents }
  | { readonly mode: 'part-de-la-perte'; readonly taux: Exact }
  | { readonly mode: 'part-du-salaire'; readonly taux: Exact };
