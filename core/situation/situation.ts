import type { Versant } from '../law/versants.ts';
import type { Cents } from '../money/cents.ts';
import { approximate, type Exact, exact } from '../money/exact.ts';
import type { Day, Month } from '../time/day.ts';
import type { Zone } from '../time/holidays.ts';
import type { ComplementEmployeur } from './complement.ts';
import type { Evenement } from './evenements.ts';
import type { Deliberation, PaiePublique, TypeDePrime } from './paie-publique.ts';

/** Under which rules the person works. */
export const STATUTS = [
  'salarie',
  'salarie-agricole',
  'titulaire',
  'titulaire-ircantec',
  'stagiaire',
  'contractuel',
  'artisan-commercant',
  'profession-liberale',
  'chef-exploitation',
] as const;
export type Statut = (typeof STATUTS)[number];

/** What the therapeutic part-time comes from. `ald` is an illness recognised as long-term. */
export const ORIGINES = [
  'maladie',
  'ald',
  'accident-du-travail',
  'maladie-professionnelle',
] as const;
export type Origine = (typeof ORIGINES)[number];

/** From `debut` on, this share of full time is worked; 1 is full time again. */
export interface Suite {
  readonly debut: Day;
  readonly quotite: Exact;
}

/** What full time pays in one month, gross, where that is not the usual pay: a bonus, overtime. */
export interface SalaireDuMois {
  readonly mois: Month;
  readonly salaire: Cents;
}

/**
 * What is known of a case. Everything may be missing; what is there is valid by itself.
 * `coherence` says whether the parts agree with one another.
 */
export interface Situation {
  readonly statut?: Statut;
  readonly origine?: Origine;
  /** First day of the full stop before the TPT, when there was one. */
  readonly debutArret?: Day;
  /** First day of the TPT. */
  readonly debutTpt?: Day;
  /** Share of full time worked, above 0 and below 1, to the hundredth of a per cent (`asQuotite`). */
  readonly quotite?: Exact;
  /** What follows the first quotité, each from its day on. */
  readonly suite?: readonly Suite[];
  /** Last day of the TPT, when it is known. */
  readonly finTpt?: Day;
  /** The three monthly gross pays before the stop, oldest first. */
  readonly salairesBruts?: readonly [Cents, Cents, Cents];
  /** The months whose full-time pay is another, each once. */
  readonly salairesDesMois?: readonly SalaireDuMois[];
  /** Monthly gross pay kept whole at other employers: `salairesBruts` are of the job reduced alone. */
  readonly salaireAutreEmploi?: Cents;
  /** AT/MP: gross pay of the month before the accident, whose day is `debutArret`. */
  readonly salaireMoisPrecedent?: Cents;
  /** What the employer adds under an agreement, as it is read there. */
  readonly complement?: ComplementEmployeur;
  /** First day in the company: seniority, for the legal maintien. */
  readonly embauche?: Day;
  /** Public service: which of the three. */
  readonly versant?: Versant;
  /** Titulaires and trainees: what full time pays. */
  readonly paiePublique?: PaiePublique;
  /** Local authorities: what was decided about bonuses. */
  readonly deliberationPrimes?: Deliberation;
  /** Hospitals: what the text of the bonus says. */
  readonly typePrime?: TypeDePrime;
  /** Trainees: whether the traineeship includes teaching or is spent in a training school. */
  readonly stageEnEcole?: boolean;
  /** Trainees: first day of the traineeship, and its length at full time, in months. */
  readonly debutStage?: Day;
  readonly dureeStage?: number;
  /** Contractuels and Ircantec: whether social security agreed to pay IJ. */
  readonly accordCpam?: boolean;
  /** Agents: days worked in a week during the TPT, halves included. */
  readonly joursParSemaine?: number;
  /** Indépendants: first day of affiliation. */
  readonly debutActivite?: Day;
  /** Indépendants: revenues of the three civil years before, oldest first. */
  readonly revenus?: readonly [Cents, Cents, Cents];
  /** Indépendants in their first three civil years: revenue since the first day. */
  readonly revenuActivite?: Cents;
  /** Farmers: whether the contribution of the year before is paid. */
  readonly cotisationAJour?: boolean;
  /** Farmers: the yearly gain that their IJ is drawn from, where they know it. */
  readonly gainForfaitaire?: Cents;
  /** Minutes a week at full time. */
  readonly minutesHebdo?: number;
  /** Whose public holidays count; those of metropolitan France where it is not said. */
  readonly zone?: Zone;
  /** What happened, and what is set for a day, in any order. */
  readonly evenements?: readonly Evenement[];
  /** Steps of the way through that were ticked, by the id of each. */
  readonly faites?: readonly string[];
}

/** How long a traineeship lasts at full time, in months. */
export const DUREES_DE_STAGE: readonly number[] = [6, 12, 18, 24];

/** Bounds within which an answer makes sense. Beyond them it is a slip of the finger. */
export const LIMITS = {
  salaireBrut: { min: 0, max: 100_000_00 },
  revenu: { min: 0, max: 1_000_000_00 },
  joursParSemaine: { min: 0.5, max: 7 },
  minutesHebdo: { min: 60, max: 60 * 60 },
  suite: { min: 0, max: 12 },
  salairesDesMois: { min: 0, max: 24 },
  faites: { min: 0, max: 200 },
  year: { min: 2000, max: 2100 },
  /** Of the day on which a job or an activity began. */
  yearBegun: { min: 1940, max: 2100 },
} as const;

/** The day whose law counts: that of the stop, or of the TPT where no stop came before (CSS R323-4). */
export const jourDeReference = ({ debutArret, debutTpt }: Situation): Day | undefined =>
  debutArret ?? debutTpt;

/** A share of full time as it is kept and written: to the hundredth of a per cent, so 2/3 is 66,67 %. */
export const asQuotite = (share: Exact): Exact => exact(Math.round(approximate(share) * 1e4), 1e4);
