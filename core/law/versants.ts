import type { ArticleId } from './articles.ts';

/** The three public services: of the State, of local authorities, of hospitals. */
export const VERSANTS = ['FPE', 'FPT', 'FPH'] as const;
export type Versant = (typeof VERSANTS)[number];

/** The decree that holds the TPT of each service. */
export const DECRET = {
  FPE: 'Décret 86-442',
  FPT: 'Décret 87-602',
  FPH: 'Décret 88-386',
} as const satisfies Record<Versant, ArticleId>;

/** The decree that opens the TPT to contractuels of each service. */
export const DECRET_CONTRACTUELS = {
  FPE: 'Décret 86-83',
  FPT: 'Décret 88-145',
  FPH: 'Décret 91-155',
} as const satisfies Record<Versant, ArticleId>;
