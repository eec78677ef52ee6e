import type { Cents } from '../money/cents.ts';
import type { Day } from '../time/day.ts';

/** How a blank is filled in: one line, several, a day, an amount. */
export type BlankKind = 'text' | 'lines' | 'day' | 'euros';

interface BlankRow {
  readonly kind: BlankKind;
  /** What stands in a letter until it is known, in French as the letter is. */
  readonly shown: string;
}

/** Everything that a letter may need to be told. */
export const BLANKS = {
  administration: { kind: 'lines', shown: 'nom et adresse de votre administration' },
  adresse: { kind: 'lines', shown: 'votre adresse' },
  attendu: { kind: 'euros', shown: 'indemnités attendues' },
  caisse: { kind: 'lines', shown: 'nom et adresse de votre caisse' },
  commission: { kind: 'lines', shown: 'adresse de la commission, écrite sur la lettre de refus' },
  conseil: { kind: 'lines', shown: 'ville et adresse du conseil de prud’hommes' },
  date: { kind: 'day', shown: 'date' },
  dateAvis: { kind: 'day', shown: 'date de l’avis' },
  dateNotification: { kind: 'day', shown: 'date où vous avez reçu la décision' },
  dateNotificationAvis: { kind: 'day', shown: 'date où vous avez reçu l’avis' },
  datePropositions: { kind: 'day', shown: 'date des propositions' },
  dateRecours: { kind: 'day', shown: 'date de votre recours' },
  dateRefus: { kind: 'day', shown: 'date du refus' },
  dateRejet: { kind: 'day', shown: 'date où vous avez reçu le rejet' },
  dateReprise: { kind: 'day', shown: 'date de la reprise' },
  dateSilence: { kind: 'day', shown: 'date du rejet par silence' },
  debutSuite: { kind: 'day', shown: 'premier jour de la nouvelle prescription' },
  debutTpt: { kind: 'day', shown: 'premier jour du temps partiel' },
  demandes: { kind: 'lines', shown: 'ce que vous demandez' },
  ecart: { kind: 'euros', shown: 'écart' },
  emploi: { kind: 'text', shown: 'votre emploi' },
  employeur: { kind: 'lines', shown: 'nom et adresse de votre employeur' },
  finSuite: { kind: 'day', shown: 'dernier jour de la nouvelle prescription' },
  finTpt: { kind: 'day', shown: 'dernier jour du temps partiel' },
  heuresTempsPlein: { kind: 'text', shown: 'heures par semaine à temps plein' },
  heuresTpt: { kind: 'text', shown: 'heures par semaine à temps partiel' },
  medecin: { kind: 'lines', shown: 'nom et adresse du médecin que vous choisissez' },
  mois: { kind: 'text', shown: 'mois et année' },
  naissance: { kind: 'text', shown: 'date et lieu de naissance' },
  nationalite: { kind: 'text', shown: 'nationalité' },
  nom: { kind: 'text', shown: 'votre prénom et votre nom' },
  numero: { kind: 'text', shown: 'votre numéro de sécurité sociale' },
  objetDecision: { kind: 'text', shown: 'ce que la caisse a décidé' },
  perte: { kind: 'euros', shown: 'salaire perdu' },
  quotite: { kind: 'text', shown: 'pourcentage du temps plein' },
  quotiteSuite: { kind: 'text', shown: 'nouveau pourcentage du temps plein' },
  raisons: { kind: 'lines', shown: 'vos raisons, sans détail médical' },
  recu: { kind: 'euros', shown: 'indemnités reçues, en brut' },
  reference: { kind: 'text', shown: 'référence de la lettre' },
  repartition: { kind: 'lines', shown: 'jours et horaires que vous proposez' },
  salaireRetabli: { kind: 'euros', shown: 'salaire à temps plein' },
  salaireVerse: { kind: 'euros', shown: 'salaire versé' },
  serviceSante: { kind: 'lines', shown: 'nom et adresse du service de santé au travail' },
  tribunal: { kind: 'lines', shown: 'ville et adresse du tribunal' },
  ville: { kind: 'text', shown: 'ville' },
} as const satisfies Readonly<Record<string, BlankRow>>;

export type BlankId = keyof typeof BLANKS;

type Known = {
  readonly text: string;
  readonly lines: string;
  readonly day: Day;
  readonly euros: Cents;
};

/** What is known of the blanks: days as days, amounts in cents, the rest as it is to stand. */
export type Facts = { readonly [K in BlankId]?: Known[(typeof BLANKS)[K]['kind']] | undefined };

export const isBlankId = (name: string): name is BlankId => Object.hasOwn(BLANKS, name);
