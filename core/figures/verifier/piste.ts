import type { ArticleId } from '../../law/articles.ts';
import type { Day } from '../../time/day.ts';
import type { VerifierWord } from '../../words/fr/verifier.ts';
import type { Figure } from '../figure.ts';
import type { IjMaladie } from '../ij-maladie.ts';
import type { Quantity } from '../step.ts';
import type { Hypothese } from './hypothese.ts';
import type { Attendu, PaiementAVerifier } from './paiement.ts';

/** What a mistake bears on. Two mistakes together bear on different things. */
export type Famille = 'ij' | 'jours' | 'perte' | 'versement';

/** A mistake to try: the hypotheses that it makes of a sound one. */
export interface Piste {
  readonly word: VerifierWord;
  readonly params: Readonly<Record<string, Day | Quantity>>;
  readonly famille: Famille;
  readonly articles: readonly ArticleId[];
  /** Too far-fetched to be tried with another. */
  readonly seule?: boolean;
  readonly essais: (sound: Hypothese) => readonly Hypothese[];
}

/** What every mistake is made from. */
export interface Dossier {
  readonly pleine: Figure<IjMaladie>;
  readonly input: PaiementAVerifier;
  readonly attendu: Attendu;
  /** What CSG and CRDS leave of IJ, a ratio of 1. */
  readonly partNette: Quantity['value'];
}
