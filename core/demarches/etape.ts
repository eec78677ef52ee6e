import type { Case } from '../agenda/case.ts';
import type { Entry } from '../agenda/entry.ts';
import type { ArticleId } from '../law/articles.ts';
import type { Confidence } from '../law/series.ts';
import type { NatureEvenement } from '../situation/evenements.ts';
import type { AgendaRule } from '../words/fr/agenda.ts';
import type {
  ActeurDemarche,
  Destinataire,
  DitWord,
  EtapeId,
  QuandWord,
  RetourWord,
  VoieId,
} from '../words/fr/demarches.ts';

/** The papers that a step can be done with. */
export type PaperId =
  | 'demandeEmployeur'
  | 'demandeMotifs'
  | 'demandeVisite'
  | 'recoursCmra'
  | 'recoursCra'
  | 'recoursTribunal'
  | 'contestationAvis'
  | 'renouvellement'
  | 'correctionVersement'
  | 'repriseAnticipee'
  | 'demandeAdministration';

/** A step as data. */
export interface Pas {
  readonly id: EtapeId;
  /** Who does it; the adviser sees all. */
  readonly qui: ActeurDemarche;
  readonly a: Destinataire;
  readonly papier?: PaperId;
  /** The time limits that give its day, the first that runs in this case. */
  readonly delais?: readonly AgendaRule[];
  /** By when, where none of them gives a day. */
  readonly quand: QuandWord;
  readonly retour: RetourWord;
  readonly articles: readonly [ArticleId, ...ArticleId[]];
  readonly confidence: Confidence;
  /** The cases that it is for; all those of its way where it is not said. */
  readonly pour?: (c: Case) => boolean;
  /** Any of these events shows that it is done. */
  readonly fait?: readonly NatureEvenement[];
}

/** A way as data. */
export interface Chemin {
  readonly id: VoieId;
  readonly pour: (c: Case) => boolean;
  /** Whether an event shows that the case has come there. */
  readonly enCours: (c: Case) => boolean;
  readonly dits: (c: Case) => readonly DitWord[];
  readonly pas: readonly Pas[];
}

/** By when: a time limit of the agenda, or plain words. */
export type Quand =
  | { readonly kind: 'delai'; readonly entry: Entry }
  | { readonly kind: 'mot'; readonly word: QuandWord };

/** A step of somebody's way. Its `id` is kept from one version to the next: ticks go by it. */
export interface Etape extends Pick<Pas, 'qui' | 'a' | 'papier' | 'retour' | 'articles'> {
  /** Of the way and of the step: unique in a list. */
  readonly id: `${VoieId}.${EtapeId}`;
  readonly quoi: EtapeId;
  readonly quand: Quand;
  /** An event shows that it is done, whether it is ticked or not. */
  readonly fait: boolean;
  /** That of the step, or of its time limit where that is weaker; below `high`, "à confirmer". */
  readonly confidence: Confidence;
}

export interface Voie {
  readonly id: VoieId;
  /** The case is there now; the other ways are there if need be. */
  readonly enCours: boolean;
  readonly dits: readonly DitWord[];
  readonly etapes: readonly Etape[];
}
