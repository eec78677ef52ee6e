/** What the background tells a card, beside what a claim says of itself. */
export const answersFr = {
  arretDu: 'brut par jour d’arrêt complet (règles du {jour})',
  arretDuPlafonne: 'brut par jour d’arrêt complet (règles du {jour}) : vous atteignez le maximum',
  depuis: 'depuis le {jour}',
  echeanceDans: '{quoi} : dans {n} jours',
  echeanceDemain: '{quoi} : demain',
  echeanceHier: '{quoi} : date passée depuis hier',
  echeanceAujourdhui: '{quoi} : aujourd’hui',
  echeancePassee: '{quoi} : date passée depuis {n} jours',
  echeancePossible: 'Ce qui reste possible : {possible}',
  echeancePrudent: 'Par prudence, avant le {jour}',
  moisTpt: 'En temps partiel à {quotite} : {montant} brut d’indemnités en {mois}',
  parAn: 'par an',
  parHeure: 'par heure',
  parJour: 'par jour',
  parJourBrut: 'brut par jour',
  parJourNet: 'net par jour',
  parMois: 'par mois',
  pass: 'plafond de la Sécurité sociale',
  smic: 'Smic',
  verifie: 'vérifié le {jour}',
} as const;

export type AnswerWord = keyof typeof answersFr;
