/** What the card of a mark says. Amounts and days fill the blanks. */
export const claimsFr = {
  'verdict.a-jour': 'À jour',
  'verdict.perime': 'Périmé',
  'verdict.perimeDepuis': 'Périmé depuis le {depuis}',
  'verdict.errone': 'Erroné',
  'verdict.depend': 'Dépend de la situation',
  'kind.ij.max_day': 'Indemnité journalière maladie maximale',
  actuel: 'C’est bien le montant qui s’applique aujourd’hui, depuis le {du}.',
  exactAlors:
    'Ce montant est exact pour les dates dont parle cette phrase : il s’appliquait du {du} au {au}.',
  plusActuel: 'Ce montant s’appliquait du {du} au {au}. Il a changé le {depuis}.',
  inconnuDuRegistre:
    'Ce montant n’est pas celui d’aujourd’hui, et nous ne le trouvons à aucune date depuis le {premier}.',
  jamais: 'Ce montant ne s’est appliqué à aucune date depuis le {premier}.',
  mauvaiseDate:
    'Le montant a bien existé, mais pas aux dates indiquées : il s’applique du {du} au {au}.',
  mauvaiseDateActuel:
    'Ce montant est celui d’aujourd’hui, mais pas celui des dates indiquées : il s’applique depuis le {du}.',
  arrondi:
    'Montant arrondi, ou date trop large pour en décider : il s’appliquait du {du} au {au}. Vérifiez la date de début d’arrêt.',
  avantRegistre:
    'Cette phrase parle d’une date antérieure au {premier} : nous ne connaissons pas le montant d’alors.',
  pasEncore: 'Ce montant s’appliquera à partir du {du}. Avant cette date, c’est un autre.',
  registreDepasse:
    'Nous ne connaissons pas encore le montant d’aujourd’hui. Celui-ci s’appliquait du {du} au {au}.',
  aujourdhui: 'Aujourd’hui : {valeur}, depuis le {du}.',
  pourQuelsArrets: 'C’est le premier jour de l’arrêt qui compte.',
  source: 'Source : {article}',
  aConfirmer: 'Vérifié le {jour}, à confirmer.',
} as const;

export type ClaimWord = keyof typeof claimsFr;
