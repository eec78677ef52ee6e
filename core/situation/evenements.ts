import type { Cents } from '../money/cents.ts';
import type { Day } from '../time/day.ts';

/** What can happen, or be set for a day. */
export const NATURES = [
  /** A full stop, besides the one before the TPT. */
  'arret',
  /** A prescription of TPT: `jour` is the first day it covers, `fin` the last. */
  'prescription',
  /** Paid leave: `jour` is its first day, `fin` the last. */
  'conges',
  'maternite',
  'accident',
  /** The caisse receives the certificate of relapse. */
  'rechute',
  /** The caisse notifies a date of consolidation, which is `effet`. */
  'consolidation',
  /** The caisse says that the state is stable, or that it stops paying. */
  'stabilisation',
  /** Day of the 360th IJ, as the caisse counts it. */
  'plafond-ij',
  'demande-employeur',
  'accord-employeur',
  'refus-employeur',
  /** Last day of a contract that has one. */
  'fin-de-contrat',
  /** The end of the contract is notified. */
  'rupture',
  /** Back to full time. */
  'reprise',
  'information-conges',
  'demande-visite',
  'visite-de-prereprise',
  'visite-de-reprise',
  'avis-medecin-du-travail',
  'contestation-avis',
  /** The caisse receives a request. */
  'demande-caisse',
  'refus-caisse',
  /** `jour` it is sent, `recu` it is received: silence counts from there. */
  'recours-cmra',
  'recours-cra',
  'rapport-medical',
  'decision-commission',
  'recours-tribunal',
  'convocation',
  'suspension',
  /** The medical service receives the request for an exam after a suspension. */
  'demande-examen',
  /** IJ paid for the days `debut` to `fin`. */
  'versement',
  'trop-percu',
  /** The caisse receives the request to correct an overpayment. */
  'demande-rectification',
  /** The administration receives the request. */
  'demande-administration',
  'decision-administration',
  'avis-conseil-medical',
] as const;
export type NatureEvenement = (typeof NATURES)[number];

/** On what ground a refusal rests. For an administration, `administratif` is the needs of the service. */
export const MOTIFS = ['medical', 'administratif', 'mixte'] as const;
export type Motif = (typeof MOTIFS)[number];

/** The most events that a situation holds. */
export const EVENEMENTS_MAX = 60;

/** Something that happened, or is set for a day, and from which a time limit may run. */
export interface Evenement {
  readonly nature: NatureEvenement;
  /** The day that counts: for what is notified, the day it was received. */
  readonly jour: Day;
  readonly debut?: Day;
  readonly fin?: Day;
  readonly effet?: Day;
  readonly recu?: Day;
  readonly motif?: Motif;
  /** Whether the letter said the time limit and the remedy (CSS R142-1-A III). */
  readonly mentionne?: boolean;
  readonly favorable?: boolean;
  readonly ecrit?: boolean;
  readonly inapte?: boolean;
  /** Sent on paper: an electronic one leaves nothing to send. */
  readonly papier?: boolean;
  readonly montant?: Cents;
}

export type Fait = Exclude<keyof Evenement, 'nature' | 'jour'>;

/** Whether the days of an event follow one another. */
export const enOrdre = ({ jour, debut, fin, recu }: Evenement): boolean =>
  !(fin && fin < (debut ?? jour)) && !(recu && recu < jour);

/** Every day that an event names. */
export const joursDe = ({ jour, debut, fin, effet, recu }: Evenement): readonly Day[] =>
  [jour, debut, fin, effet, recu].filter((one) => one !== undefined);

/** Soonest first; what falls on one day keeps its order. */
export const byDay = (a: { readonly jour: Day }, b: { readonly jour: Day }): number =>
  Number(a.jour > b.jour) - Number(a.jour < b.jour);
