import type { MoisAtmp } from '../figures/atmp/mois-atmp.ts';
import type { Figure } from '../figures/figure.ts';
import type { CongesAnnuels, Rtt } from '../figures/fonction-publique/conges.ts';
import type { FractionPayee } from '../figures/fonction-publique/fraction.ts';
import type { Remuneration } from '../figures/fonction-publique/remuneration.ts';
import type { Retraite } from '../figures/fonction-publique/retraite.ts';
import type { Stage } from '../figures/fonction-publique/stage.ts';
import type { Heures } from '../figures/heures/heures.ts';
import type { IjMaladie } from '../figures/ij-maladie.ts';
import type { IjIndependant } from '../figures/independants/ij-revenu.ts';
import type { ijPlusieursEmplois } from '../figures/maladie/plusieurs-emplois.ts';
import type { MoisDuTpt } from '../figures/mois-du-tpt.ts';
import type { MoisIj } from '../figures/mois-ij.ts';
import type { IjExploitant } from '../figures/msa/ij-exploitant.ts';
import type { Net } from '../figures/net.ts';
import type { Notice } from '../figures/notice.ts';
import type { PlanPendantTpt } from '../figures/plan/pendant-tpt.ts';
import type { maintienDuMois } from '../figures/reste-a-vivre/maintien-du-mois.ts';
import type { Counted, Ruling, Verdict } from '../figures/ruling.ts';
import type { TptMois } from '../figures/tpt-mois.ts';
import type { Exact } from '../money/exact.ts';
import type { coherenceRegimes } from '../situation/coherence-regimes.ts';
import type { QuestionId } from '../situation/questions.ts';
import type { Situation } from '../situation/situation.ts';
import type { Day, Month } from '../time/day.ts';
import type { EligibiliteWord } from '../words/fr/eligibilite.ts';
import type { FonctionPubliqueWord } from '../words/fr/fonction-publique.ts';
import type { HeuresWord } from '../words/fr/heures.ts';
import type { IjWord } from '../words/fr/ij.ts';
import type { IndependantsWord } from '../words/fr/independants.ts';
import type { MsaWord } from '../words/fr/msa.ts';
import type { RegimesWord } from '../words/fr/regimes.ts';

/** Why a ruling is what it is, in the words of the room that gives it. No two rooms share a key. */
export type ReasonWord =
  | EligibiliteWord
  | FonctionPubliqueWord
  | HeuresWord
  | IjWord
  | IndependantsWord
  | MsaWord
  | RegimesWord;

/** Amounts that the rules of a regime give, each where the situation suffices. */
export interface FiguresOfRegime {
  /** Contractuels: the IJ of a full stop, and the month with the fraction for its quotité. */
  readonly ijMaladie?: Figure<IjMaladie>;
  readonly tptMois?: Figure<TptMois>;
  readonly fraction?: Figure<FractionPayee>;
  /** AT/MP: a month, whose IJ are an estimate. */
  readonly moisAtmp?: Figure<MoisAtmp>;
  /** Titulaires and trainees: what the employer pays in a month. */
  readonly remuneration?: Figure<Remuneration & { readonly mois: Month }>;
  readonly ijIndependant?: Figure<IjIndependant>;
  readonly ijExploitant?: Figure<IjExploitant>;
  /** Indépendants and farmers: a whole month of the IJ above. */
  readonly moisIj?: Figure<MoisIj>;
  /** The TPT month by month, of all but employees in an illness, who have a plan. */
  readonly mois?: readonly Figure<MoisDuTpt>[];
  readonly salaireNet?: Figure<Net>;
  readonly ijNette?: Figure<Net>;
  readonly heures?: Figure<Heures>;
}

/** How long it may last: so many days paid, or until a day. */
export interface Duree {
  readonly jours?: number;
  readonly fin?: Day;
}

/** Quarters of the whole months of a TPT, and the last day of these months. */
export interface RetraiteDuTpt extends Retraite {
  readonly mois: number;
  readonly fin: Day;
}

/** Answers that are no amounts, each with its reasons and articles. */
export interface Rulings {
  readonly eligibilite?: Ruling<Verdict, ReasonWord>;
  /** Public service: whether this share of full time can be asked for. */
  readonly quotite?: Ruling<boolean, ReasonWord>;
  /** Indépendants: whether they have been affiliated for long enough. */
  readonly affiliation?: Ruling<boolean, ReasonWord>;
  /** Farmers: whether the contribution is paid up. */
  readonly cotisation?: Ruling<Verdict, ReasonWord>;
  readonly duree?: Ruling<Duree, ReasonWord>;
  /** Public service: when a new right opens, once the twelve months are used. */
  readonly nouveauDroit?: Ruling<Day, ReasonWord>;
  /** Employees: whether the hours reach the legal minimum of part-time work. */
  readonly heuresMinimales?: Ruling<'atteint' | 'demande-ecrite', ReasonWord>;
  /** Public service: hours of overtime allowed. */
  readonly heuresSup?: Ruling<number, ReasonWord>;
  /** Public service: days of leave and of RTT in a year, quarters of pension of the TPT. */
  readonly congesAnnuels?: Counted<CongesAnnuels, ReasonWord>;
  readonly rtt?: Counted<Rtt, ReasonWord>;
  readonly retraite?: Counted<RetraiteDuTpt, ReasonWord>;
  /** Trainees: when a traineeship ends that a TPT made longer. */
  readonly stage?: Counted<Stage, ReasonWord>;
  /** Share of the IJ that is taxed, 1 for the whole. */
  readonly impot?: Ruling<Exact, ReasonWord>;
}

/** What the rules of a regime say of a situation. */
export interface OfRegime {
  readonly figures: FiguresOfRegime;
  readonly rulings: Rulings;
  /** What must still be answered for the amounts, in the order of the questions. */
  readonly missing: readonly QuestionId[];
  readonly warnings: readonly Notice[];
  readonly notes: readonly Notice[];
  /** Employees in an illness: the calendar of the TPT, with what happens inside it. */
  readonly calendrier?: PlanPendantTpt;
}

/** One regime: pure, and never throws on a situation whose parts agree. */
export type Rules = (situation: Situation, on: Day) => OfRegime;

/** All that the front door does not carry by itself. */
export interface Regimes {
  readonly of: Rules;
  /** What is wrong with the answers that only they ask for. */
  readonly coherence: typeof coherenceRegimes;
  readonly maintien: typeof maintienDuMois;
  readonly plusieursEmplois: typeof ijPlusieursEmplois;
}
