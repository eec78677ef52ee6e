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
  'cas.recours.courtTci':
    'Le tribunal du contentieux de l’incapacité a été supprimé le 1er janvier 2019. Il faut saisir le pôle social du tribunal judiciaire.',
  'cas.recours.inspecteur':
    'Depuis le 1er janvier 2017, l’avis du médecin du travail ne se conteste plus devant l’inspecteur du travail, mais devant le conseil de prud’hommes, dans les 15 jours.',
  'cas.recours.delay':
    'Le délai de deux mois est bon. La commission dépend du motif : la commission médicale (CMRA) si le refus est médical, la CRA s’il est administratif.',
  'cas.visite.reprise_required':
    'Cela dépend de l’absence. La visite de reprise est due après un congé de maternité, une maladie professionnelle, 30 jours d’arrêt pour accident du travail ou 60 jours pour maladie. En dessous, vous pouvez la demander.',
  'kind.atmp.cap_percent': 'Plafond du salaire journalier en AT-MP',
  'kind.atmp.divisor': 'Calcul du salaire journalier en AT-MP',
  'kind.atmp.employer_declaration_48h': 'Déclaration de l’accident par l’employeur',
  'kind.atmp.max_day': 'Montant maximal par jour en AT-MP',
  'kind.atmp.no_carence': 'Délai de carence en AT-MP',
  'kind.atmp.rate': 'Taux des indemnités journalières AT-MP',
  'kind.ij.cap_basis': 'Plafond des indemnités journalières maladie',
  'kind.ij.cap_month': 'Salaire mensuel maximal pris en compte',
  'kind.ij.carence': 'Délai de carence des indemnités journalières',
  'kind.ij.carence_exception': 'Arrêts sans nouveau délai de carence',
  'kind.ij.divisor': 'Calcul du salaire journalier de base',
  'kind.ij.duration_3y': 'Durée des indemnités journalières en longue maladie',
  'kind.ij.example': 'Exemple de calcul',
  'kind.ij.max_360': 'Nombre maximal d’indemnités journalières',
  'kind.ij.max_month': 'Indemnités journalières maladie maximales par mois',
  'kind.ij.opening': 'Conditions pour avoir droit aux indemnités journalières',
  'kind.ij.rate': 'Taux des indemnités journalières maladie',
  'kind.ij.rebound_1y': 'Reprise qui ouvre de nouveaux droits',
  'kind.ij.smic_multiple': 'Plafond en nombre de SMIC',
  'kind.ij.smic_reference': 'SMIC qui compte pour un arrêt',
  'kind.levies.rate': 'CSG et CRDS sur les indemnités journalières',
  'kind.pass.value': 'Plafond de la sécurité sociale',
  'kind.smic.value': 'Montant du SMIC',
  'valeur.carenceUneFois': 'un seul délai de carence en trois ans pour une même longue maladie',
  'valeur.ijMaladie': 'un autre taux',
  'valeur.plafondSecu': 'le plafond de la sécurité sociale',
  'valeur.plafondSmic':
    'un plafond calculé sur le SMIC (1,4 fois le SMIC pour les arrêts commencés depuis avril 2025)',
  'valeur.sansCarence': 'aucun délai de carence',
  'valeur.smicMoisPrecedent': 'le SMIC du dernier jour du mois qui précède l’arrêt',
  'valeur.tauxAtmp': '60 % du salaire journalier pendant 28 jours, puis 80 %',
  'cas.francs': 'Ce montant est en francs : il date d’avant 2002. Aujourd’hui, c’est {valeur}.',
  'cas.ij.example':
    'Le calcul est juste : avec le salaire de cet exemple, le résultat reste le même aujourd’hui.',
  'cas.ij.opening':
    'Ce montant correspond à la période donnée en exemple. Pour un autre arrêt, il faut prendre le SMIC horaire du premier jour des mois qui comptent.',
  'cas.ij.rate':
    'Ce taux plus élevé, versé après six mois d’arrêt, a été supprimé. Aujourd’hui, les indemnités journalières maladie sont de 50 % du salaire journalier de base pendant tout l’arrêt.',
  'cas.ij.smic_reference':
    'Le SMIC qui compte est celui du dernier jour du mois qui précède l’arrêt. C’est le même que celui du jour de l’arrêt, sauf si le SMIC a changé au début de ce mois ou depuis.',
  'kind.cpam.decision_delay': 'Délai de réponse de la caisse',
  'kind.fp.carence': 'Jour de carence des agents publics',
  'kind.fp.instance': 'Instance médicale de la fonction publique',
  'kind.fp.same_rules': 'Règles des fonctionnaires',
  'kind.fp.sick_leave_pay': 'Rémunération en congé de maladie ordinaire',
  'kind.fp.tpt_duration': 'Durée du temps partiel thérapeutique dans la fonction publique',
  'kind.fp.tpt_pay': 'Rémunération du temps partiel thérapeutique dans la fonction publique',
  'kind.fp.tpt_prior_leave': 'Congé avant le temps partiel thérapeutique dans la fonction publique',
  'kind.fp.tpt_quotite': 'Quotités dans la fonction publique',
  'kind.tns.tpt_amount': 'Indemnités des indépendants en temps partiel thérapeutique',
  'kind.tns.tpt_duration': 'Durée du temps partiel thérapeutique des indépendants',
  'kind.tpt.amount': 'Calcul des indemnités en temps partiel thérapeutique',
  'kind.tpt.atmp_duration': 'Durée du temps partiel thérapeutique en AT-MP',
  'kind.tpt.attestation_monthly': 'Attestation de salaire en temps partiel thérapeutique',
  'kind.tpt.max_duration': 'Durée maximale du temps partiel thérapeutique',
  'kind.tpt.no_carence': 'Délai de carence en temps partiel thérapeutique',
  'kind.tpt.prescription_length': 'Durée d’une prescription de temps partiel thérapeutique',
  'kind.tpt.prior_arret': 'Arrêt de travail avant le temps partiel thérapeutique',
  'kind.tpt.quotite': 'Part du temps de travail en temps partiel thérapeutique',
  'kind.tpt.total_4y': 'Durée totale, temps partiel thérapeutique compris',
  'valeur.arretPrealable': 'possible seulement après un arrêt de travail complet',
  'valeur.sansArretPrealable': 'possible sans arrêt de travail préalable',
  'valeur.congePrealable': 'possible seulement après un congé de maladie',
  'valeur.sansCongePrealable': 'possible sans congé de maladie préalable',
  'valeur.comiteMedical': 'le comité médical ou la commission de réforme',
  'valeur.conseilMedical': 'le conseil médical',
  'valeur.consolidation': 'jusqu’à la guérison ou la consolidation',
  'valeur.attestationMensuelle': 'une attestation de salaire pour chaque mois écoulé',
  'valeur.gainJournalier':
    'la moitié du salaire journalier de base, dans la limite de la perte de salaire par jour',
  'valeur.pleinTraitement': 'le plein traitement pour les fonctionnaires',
  'valeur.quotitesPubliques': '50, 60, 70, 80 ou 90 %',
  'valeur.reglesPropres': 'un régime propre à la fonction publique',
  'valeur.sansDelai': 'aucun délai fixé par un texte',
  'valeur.sansDuree': 'aucune durée fixée par un texte',
  'valeur.sansQuotite': 'aucun minimum ni maximum fixé par un texte',
  'cas.cpam.decision_delay':
    'Aucun texte ne donne de délai à la caisse pour se prononcer sur un temps partiel thérapeutique. C’est une durée constatée, qui varie d’une caisse à l’autre.',
  'cas.fp.same_rules':
    'Les fonctionnaires ont leurs propres règles : ils demandent l’autorisation à leur administration, travaillent au moins à mi-temps, pendant douze mois au plus, et gardent leur plein traitement.',
  'cas.fp.tpt_duration':
    'Cela dépend de la date. Avant le 1er août 2026, chaque autorisation durait d’un à trois mois. Depuis, une seule peut couvrir jusqu’à douze mois (décret 2026-705, que nous n’avons pas lu : à confirmer). Le total reste de douze mois.',
  'cas.fp.tpt_durationTotal':
    'Les douze mois sont un total, quelle que soit la maladie et en une ou plusieurs fois. Un nouveau droit s’ouvre après au moins un an en activité.',
  'cas.fp.tpt_pay':
    'Cela dépend du statut. Un fonctionnaire garde tout son traitement. Un contractuel est payé selon son temps de travail et reçoit des indemnités journalières.',
  'cas.fp.tpt_payPrimes':
    'Le traitement est versé en entier aux fonctionnaires. Pour les primes, cela dépend : en entier à l’État, selon la délibération de la collectivité dans la territoriale, selon le texte de chaque prime à l’hôpital. Les contractuels sont payés selon leur temps de travail.',
  'cas.fp.tpt_prior_leave':
    'C’est souvent le cas, mais ce n’est plus une condition depuis le 31 juillet 2021 (le 11 novembre 2021 dans la territoriale) : un agent en activité peut demander un temps partiel thérapeutique sans congé de maladie avant.',
  'cas.fp.tpt_quotite':
    'Dans la fonction publique, seules ces quotités existent : 50, 60, 70, 80 ou 90 % du temps plein.',
  'cas.tpt.amountAncien':
    'C’était la règle jusqu’au 22 août 2019. Depuis, pour une maladie, chaque indemnité est limitée à la perte de salaire par jour.',
  'cas.tpt.amountMoitie':
    'Pour un salarié malade, l’indemnité se calcule comme en arrêt complet, dans la limite de la perte de salaire par jour. La moitié de l’indemnité d’un arrêt est la règle des indépendants.',
  'cas.tpt.amountCap':
    'Cela dépend de la cause. Pour une maladie, depuis le 23 août 2019, chaque indemnité est limitée à la perte de salaire par jour, et non plus à un total avec le salaire. Après un accident du travail, la caisse fixe elle-même la part qu’elle verse.',
  'cas.tpt.amountCaisse':
    'Cela dépend de la cause. Pour une maladie, le calcul est fixé par un texte depuis le 23 août 2019 : la moitié du salaire journalier de base, dans la limite de la perte de salaire. Après un accident du travail, la caisse décide de la part qu’elle verse.',
  'cas.tpt.atmp_duration':
    'Pour les salariés, aucun texte ne limite cette durée après un accident du travail ou une maladie professionnelle : elle va jusqu’à la guérison ou la consolidation. Les six mois, renouvelables une fois, étaient une règle des fonctionnaires, supprimée en 2021.',
  'cas.tpt.attestation_monthly':
    'L’attestation de salaire de chaque mois était encore demandée fin août 2025, même quand le temps partiel est déclaré dans la DSN. Vérifiez auprès de la caisse si la DSN suffit depuis.',
  'cas.tpt.max_duration':
    'Cela dépend de votre situation. En affection de longue durée, un an au plus après les trois ans d’indemnités, donc quatre ans en tout. Sinon, un an au plus après la 360e indemnité, selon l’Assurance Maladie. Tant que ces droits ne sont pas épuisés, le temps partiel peut durer plus d’un an.',
  'cas.tpt.max_durationJamais':
    'Aucun texte ne dit cela. Un an au plus peut s’ajouter aux trois ans d’indemnités d’une longue maladie, donc quatre ans en tout. Sinon, un an au plus après la 360e indemnité, selon l’Assurance Maladie.',
  'cas.tpt.no_carence':
    'Le délai de carence ne s’applique pas aux indemnités du temps partiel thérapeutique. Il ne concerne que l’arrêt de travail complet.',
  'cas.tpt.prescription_length':
    'Aucun texte ne fixe cette durée pour un temps partiel thérapeutique : c’est le médecin qui la décide. Depuis le 1er septembre 2026, une première prescription d’arrêt est limitée à un mois et une prolongation à deux mois, sauf raison médicale écrite. Demandez à votre médecin si cela vaut pour vous.',
  'cas.tpt.prior_arretTns':
    'Cela dépend de la maladie. Les indépendants doivent avoir été en arrêt complet indemnisé juste avant, sauf en affection de longue durée.',
  'cas.tpt.quotite':
    'Pour les salariés, aucun texte ne fixe de minimum ni de maximum : le médecin propose la part de temps de travail qui convient. Les bornes de 50 à 90 % sont celles de la fonction publique.',
  'cas.tpt.prior_arret':
    'C’est souvent le cas, mais ce n’est plus une condition depuis le 1er janvier 2019 : le temps partiel thérapeutique peut être prescrit à un salarié qui n’a pas été en arrêt.',
  'cas.tns.tpt_amount':
    'Nous ne retrouvons pas ce montant. L’indemnité est la moitié de celle d’un arrêt complet, calculée sur la moyenne de vos revenus des trois dernières années. Son maximum change chaque année.',
  'cas.tns.tpt_duration':
    'La limite se compte en jours payés : 90 jours, ou 270 jours en affection de longue durée pour les artisans et les commerçants.',
} as const;

export type ClaimWord = keyof typeof claimsFr;

/** The families of sentences, by the prefix of their keys. */
export type ClaimFamily = 'arret' | 'montant' | 'regle';
