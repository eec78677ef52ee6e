import type { ArticleId } from '../../law/articles.ts';
import type { Cents } from '../../money/cents.ts';
import type { Exact } from '../../money/exact.ts';
import type { Day } from '../../time/day.ts';
import type { VerifierWord } from '../../words/fr/verifier.ts';
import type { Periode } from '../plan/periode.ts';
import type { Quantity } from '../step.ts';
import type { Limite } from '../tpt-indemnite.ts';

/** What the caisse or the payslip shows. Whole cents, from 0 to 100 000 €. */
export interface Paye {
  readonly montant: Cents;
  /** Left out where the statement does not say. */
  readonly nature?: 'brut' | 'net' | undefined;
  /** Number of days, where it is shown. */
  readonly jours?: number | undefined;
  /** Amount of a day, where it is shown. */
  readonly parJour?: Cents | undefined;
}

/** The hours worked, by their share of full time or by what they were paid, gross. */
export type Travail =
  | { readonly quotite: Exact; readonly salaireVerse?: undefined }
  | { readonly salaireVerse: Cents; readonly quotite?: undefined };

export interface PaiementAVerifier {
  /** The three monthly gross pays before the stop, oldest first. */
  readonly salairesBruts: readonly [Cents, Cents, Cents];
  /** First day of the stop, or of the TPT where no stop came before. */
  readonly debutArret: Day;
  /** Days that the payment bears on; a month by its first and last day. */
  readonly periode: Periode;
  readonly travail: Travail;
  /** Full-time gross pay of the period; the last of the three pays, shared by days, when left out. */
  readonly salaireRetabli?: Cents | undefined;
  /** Days of paid leave in the period. */
  readonly joursConges?: number | undefined;
  /** What the employer added to the pay, gross. */
  readonly complement?: Cents | undefined;
  readonly paye: Paye;
}

/** Exact gross cents, but for the net. */
export interface Attendu {
  readonly jours: number;
  readonly salaireRetabli: Exact;
  readonly salaireVerse: Exact;
  readonly perte: Exact;
  readonly ijPleine: Exact;
  readonly limite: Limite;
  readonly brut: Exact;
  readonly net: Exact;
}

/** How close a recomputed amount comes: the same cents; within a cent a day; or a guess not computed. */
export type Exactitude = 'au-centime' | 'un-centime-par-jour' | 'supposition';

/** Something that would explain the amount paid. */
export interface Cause {
  /** One mistake, or two together. Each sentence has its own blanks. */
  readonly mots: readonly {
    readonly word: VerifierWord;
    readonly params: Readonly<Record<string, Day | Quantity>>;
  }[];
  /** What that gives, in exact cents, and how far it is from what was paid. */
  readonly montant: Exact;
  readonly ecart: Exact;
  readonly exactitude: Exactitude;
  /** Whether the amount paid is read as a net one here. */
  readonly enNet: boolean;
  /** Names of the articles in the register. */
  readonly articles: readonly ArticleId[];
}

export interface Verification {
  readonly verdict: 'accord' | 'explique' | 'suppose' | 'inexplique';
  /** Said in this order. */
  readonly mots: readonly VerifierWord[];
  readonly attendu: Attendu;
  /** Whether the amount paid is compared with the net. */
  readonly enNet: boolean;
  /** What was paid less what was expected, exact cents. */
  readonly ecart: Exact;
  /** A cent a day: the law has no rounding rule. */
  readonly tolerance: Exact;
  /** Best first. Empty when the payment agrees. */
  readonly causes: readonly Cause[];
}
