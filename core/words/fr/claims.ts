/**
 * What the card of a mark says. Amounts and days fill the blanks. A kind names the family of sentences
 * that suits its law: `arret.` speaks of amounts that the first day of a stop decides.
 */
export const claimsFr = {
  'verdict.a-jour': 'À jour',
  'verdict.exact': 'Exact pour la période citée',
  'verdict.perime': 'Périmé',
  'verdict.errone': 'Erroné',
  'verdict.depend': 'À vérifier',
  'kind.ij.max_day': 'Indemnité journalière maladie maximale',
  'arret.perimeDepuis': 'Périmé pour les arrêts commencés depuis le {depuis}',
  'arret.actuel': 'C’est le montant des arrêts commencés depuis le {du}.',
  'arret.exactAlors':
    'Ce montant est exact pour la période dont parle cette phrase : il vaut pour les arrêts commencés du {du} au {au}.',
  'arret.decale':
    'C’est le plafond tiré du SMIC de cette date, mais il ne vaut que pour les arrêts commencés du {du} au {au}.',
  'arret.plusActuel':
    'Ce montant vaut pour les arrêts commencés du {du} au {au}. Pour un arrêt commencé depuis le {actuelDu}, il est de {valeur}.',
  'arret.sansActuel':
    'Ce montant vaut pour les arrêts commencés du {du} au {au}. Nous ne connaissons pas encore celui des arrêts qui commencent aujourd’hui.',
  'arret.inconnuDuRegistre':
    'Nous ne trouvons ce montant pour aucun arrêt commencé depuis le {premier}. Pour un arrêt commencé depuis le {actuelDu}, il est de {valeur}.',
  'arret.jamais':
    'Nous ne trouvons ce montant pour aucun arrêt commencé depuis le {premier}, jusqu’à notre dernière vérification le {verifie}.',
  'arret.mauvaiseDate':
    'Ce montant a existé, mais pas à la date indiquée : il vaut pour les arrêts commencés du {du} au {au}.',
  'arret.mauvaiseDateActuel':
    'Ce montant vaut pour les arrêts commencés depuis le {du}, pas pour la date indiquée.',
  'arret.arrondi':
    'Ce montant est arrondi : il correspond aux arrêts commencés du {du} au {au}. Le montant exact dépend du premier jour de l’arrêt.',
  'arret.partiel':
    'Cette phrase couvre une période plus longue que ce montant : il vaut pour les arrêts commencés du {du} au {au}.',
  'arret.avantRegistre':
    'Cette phrase parle d’arrêts commencés avant le {premier} : nous ne connaissons pas le montant d’alors.',
  'arret.pasEncore':
    'Ce montant vaudra pour les arrêts commencés à partir du {du}. Pour un arrêt commencé avant, c’est un autre montant.',
  'arret.registreDepasse':
    'Notre dernière vérification date du {verifie} : nous ne savons pas si ce montant s’applique depuis. Vérifiez-le auprès de votre caisse.',
} as const;

export type ClaimWord = keyof typeof claimsFr;

/** The families of sentences, by the prefix of their keys. */
export type ClaimFamily = 'arret';
