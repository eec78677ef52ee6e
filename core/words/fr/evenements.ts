/** What each event is called, as something to choose in a list. */
const natures = {
  arret: 'Nouvel arrêt complet',
  prescription: 'Prescription de temps partiel thérapeutique',
  conges: 'Congés payés',
  maternite: 'Congé de maternité',
  accident: 'Accident du travail',
  rechute: 'Certificat de rechute reçu par la caisse',
  consolidation: 'Date de consolidation annoncée par la caisse',
  stabilisation: 'La caisse dit que votre état est stable ou arrête de payer',
  'plafond-ij': 'Jour de la 360e indemnité, selon la caisse',
  'demande-employeur': 'Demande à l’employeur',
  'accord-employeur': 'Accord de l’employeur',
  'refus-employeur': 'Refus de l’employeur',
  'fin-de-contrat': 'Dernier jour du contrat',
  rupture: 'Rupture du contrat notifiée',
  reprise: 'Reprise à temps plein',
  'information-conges': 'Information de l’employeur sur les congés',
  'demande-visite': 'Demande de visite au médecin du travail',
  'visite-de-prereprise': 'Visite de préreprise',
  'visite-de-reprise': 'Visite de reprise',
  'avis-medecin-du-travail': 'Avis du médecin du travail',
  'contestation-avis': 'Contestation de l’avis devant les prud’hommes',
  'demande-caisse': 'Demande reçue par la caisse',
  'refus-caisse': 'Refus de la caisse',
  'recours-cmra': 'Recours envoyé à la commission médicale (CMRA)',
  'recours-cra': 'Recours envoyé à la commission de recours amiable (CRA)',
  'rapport-medical': 'Rapport médical reçu',
  'decision-commission': 'Décision de la commission',
  'recours-tribunal': 'Tribunal saisi',
  convocation: 'Convocation à un examen médical',
  suspension: 'Suspension des indemnités notifiée',
  'demande-examen': 'Demande d’examen reçue par le service médical',
  versement: 'Versement de la caisse',
  'trop-percu': 'Trop-perçu notifié',
  'demande-rectification': 'Demande de rectification reçue par la caisse',
  'demande-administration': 'Demande reçue par l’administration',
  'decision-administration': 'Décision de l’administration',
  'avis-conseil-medical': 'Avis du conseil médical',
} as const;

/** Which day is asked for, where it is not the day of the event itself. */
const jours = {
  jour: 'Quel jour ?',
  recu: 'Quel jour l’avez-vous reçu ?',
  premier: 'Premier jour',
  envoye: 'Quel jour l’avez-vous envoyé ?',
} as const;

const faits = {
  debut: 'Premier jour payé',
  fin: 'Dernier jour',
  effet: 'Date annoncée',
  recu: 'Jour de réception, selon l’avis de réception',
  motif: 'Raison du refus',
  mentionne: 'La lettre dit le délai et la façon de contester',
  favorable: 'Réponse favorable',
  ecrit: 'Raisons données par écrit',
  inapte: 'Conclut à une inaptitude',
  papier: 'Formulaire papier',
  montant: 'Montant versé, en euros',
} as const;

const motifs = {
  medical: 'médicale',
  administratif: 'administrative',
  mixte: 'les deux',
} as const;

const zones = {
  metropole: 'France métropolitaine',
  'alsace-moselle': 'Alsace-Moselle',
  guadeloupe: 'Guadeloupe',
  martinique: 'Martinique',
  guyane: 'Guyane',
  'la-reunion': 'La Réunion',
  mayotte: 'Mayotte',
  'saint-barthelemy': 'Saint-Barthélemy',
  'saint-martin': 'Saint-Martin',
} as const;

export const evenementsFr = { natures, jours, faits, motifs, zones } as const;

type Sentences<T> = { readonly [K in keyof T]: Readonly<Record<keyof T[K], string>> };
/** The words of the events, in either language. */
export type EvenementsWords = Sentences<typeof evenementsFr>;
