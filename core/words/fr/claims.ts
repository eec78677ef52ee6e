/**
 * What the card of a mark says. Amounts and days fill the blanks. A kind names the family of sentences
 * that suits its law: `arret.` speaks of amounts that the first day of a stop decides, `montant.` of
 * amounts that change on a date, `regle.` of lengths, rates and bodies that a reform changes. A kind whose
 * law depends on the case adds its own sentence, under `cas.`; a rule that no number tells is named under
 * `valeur.`.
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
  'montant.perimeDepuis': 'Périmé depuis le {depuis}',
  'montant.actuel': 'C’est bien le montant en vigueur aujourd’hui.',
  'montant.exactAlors':
    'Ce montant est exact pour la période dont parle cette phrase : il a valu du {du} au {au}.',
  'montant.decale': 'Ce montant a valu du {du} au {au}.',
  'montant.plusActuel': 'Ce montant a valu du {du} au {au}. Aujourd’hui, c’est {valeur}.',
  'montant.sansActuel':
    'Ce montant a valu du {du} au {au}. Nous ne connaissons pas encore celui d’aujourd’hui.',
  'montant.inconnuDuRegistre':
    'Nous ne trouvons pas ce montant depuis le {premier}. Aujourd’hui, c’est {valeur}.',
  'montant.jamais':
    'Nous ne trouvons ce montant à aucune date depuis le {premier}, jusqu’à notre dernière vérification le {verifie}.',
  'montant.mauvaiseDate':
    'Ce montant a existé, mais pas à la date indiquée : il a valu du {du} au {au}.',
  'montant.mauvaiseDateActuel': 'Ce montant vaut depuis le {du}, pas à la date indiquée.',
  'montant.arrondi': 'Ce montant est arrondi : il correspond à la période du {du} au {au}.',
  'montant.partiel':
    'Cette phrase couvre une période plus longue que ce montant, qui a valu du {du} au {au}.',
  'montant.avantRegistre':
    'Cette phrase parle d’une date antérieure au {premier} : nous ne connaissons pas le montant d’alors.',
  'montant.pasEncore': 'Ce montant vaudra à partir du {du}.',
  'montant.registreDepasse':
    'Notre dernière vérification date du {verifie} : nous ne savons pas si ce montant s’applique depuis.',
  'regle.perimeDepuis': 'Périmé depuis le {depuis}',
  'regle.actuel': 'C’est bien la règle aujourd’hui.',
  'regle.exactAlors': 'C’était bien la règle à l’époque dont parle cette phrase.',
  'regle.decale': 'Cette règle a valu du {du} au {au}.',
  'regle.plusActuel': 'Cette règle a valu jusqu’au {au}. Aujourd’hui, c’est {valeur}.',
  'regle.sansActuel':
    'Cette règle a valu jusqu’au {au}. Nous ne connaissons pas encore celle d’aujourd’hui.',
  'regle.inconnuDuRegistre':
    'Nous ne retrouvons pas cette règle dans les textes. Aujourd’hui, c’est {valeur}.',
  'regle.jamais': 'Les textes que nous connaissons disent autre chose : {valeur}.',
  'regle.mauvaiseDate':
    'Cette règle a existé, mais pas à la date indiquée : elle a valu du {du} au {au}.',
  'regle.mauvaiseDateActuel': 'Cette règle vaut depuis le {du}, pas à la date indiquée.',
  'regle.arrondi': 'Ce chiffre est arrondi.',
  'regle.partiel':
    'Cette phrase couvre une période plus longue que cette règle, qui a valu du {du} au {au}.',
  'regle.avantRegistre':
    'Cette phrase parle d’une date antérieure au {premier} : nous ne connaissons pas la règle d’alors.',
  'regle.pasEncore': 'Cette règle vaudra à partir du {du}.',
  'regle.registreDepasse':
    'Notre dernière vérification date du {verifie} : nous ne savons pas si cette règle s’applique depuis.',
  'kind.arret.late_penalty': 'Envoi tardif de l’arrêt',
  'kind.arret.prescription_max': 'Durée maximale d’une prescription d’arrêt',
  'kind.arret.send_48h': 'Délai d’envoi de l’arrêt de travail',
  'kind.hours.limit': 'Durée du travail à temps partiel',
  'kind.maintien.carence': 'Délai avant le complément de l’employeur',
  'kind.maintien.rate': 'Taux du complément de l’employeur',
  'kind.recours.body': 'Commission à saisir',
  'kind.recours.cmra_composition': 'Composition de la commission médicale',
  'kind.recours.court': 'Tribunal à saisir',
  'kind.recours.delay': 'Délai pour saisir la commission',
  'kind.recours.prudhommes_delay': 'Délai pour contester l’avis du médecin du travail',
  'kind.recours.silence': 'Silence de la commission',
  'kind.recours.tribunal_delay': 'Délai pour saisir le tribunal',
  'kind.visite.prereprise_threshold': 'Absence qui ouvre la visite de préreprise',
  'kind.visite.reprise_8j': 'Délai de la visite de reprise',
  'kind.visite.reprise_required': 'Visite de reprise obligatoire',
  'kind.visite.reprise_threshold': 'Absence qui impose la visite de reprise',
  'valeur.cra': 'la commission de recours amiable (CRA)',
  'valeur.cmra': 'la commission médicale de recours amiable (CMRA)',
  'valeur.tass': 'le tribunal des affaires de sécurité sociale',
  'valeur.tgi': 'le tribunal de grande instance',
  'valeur.tj': 'le tribunal judiciaire (pôle social)',
  'valeur.visiteReprise': 'selon la cause et la durée de l’absence',
  'cas.arret.prescription_max':
    'Depuis le 1er septembre 2026, une première prescription d’arrêt ne peut pas dépasser un mois, ni une prolongation deux mois, sauf raison médicale écrite par le médecin. Nous n’avons pas lu le décret lui-même : à confirmer auprès de votre caisse.',
  'cas.arret.send_48h':
    'Le texte dit deux jours, sans préciser « ouvrables ». Envoyez l’arrêt dans les 48 heures pour ne rien risquer.',
  'cas.recours.body':
    'Cela dépend du motif. Si le refus est médical, il faut saisir la commission médicale de recours amiable (CMRA). S’il est administratif (droits, montant, retard), la commission de recours amiable (CRA). Le motif est écrit dans la lettre de refus.',
  'cas.recours.bodyMedical':
    'Un refus pour une raison médicale se conteste devant la commission médicale de recours amiable (CMRA), et non devant la CRA.',
  'cas.recours.delay':
    'Le délai de deux mois est bon. La commission dépend du motif : la commission médicale (CMRA) si le refus est médical, la CRA s’il est administratif.',
  'cas.visite.reprise_required':
    'Cela dépend de l’absence. La visite de reprise est due après un congé de maternité, une maladie professionnelle, 30 jours d’arrêt pour accident du travail ou 60 jours pour maladie. En dessous, vous pouvez la demander.',
} as const;

export type ClaimWord = keyof typeof claimsFr;

/** The families of sentences, by the prefix of their keys. */
export type ClaimFamily = 'arret' | 'montant' | 'regle';
