/** What is said beside the figures of a regime that is not that of an employee in an illness. */
export const regimesFr = {
  accidentSansRegle:
    'Après un accident du travail ou une maladie professionnelle, nous n’avons pas de règle vérifiée pour ce statut. Aucun montant n’est affiché.',
  anneeIncomplete:
    'Votre première année d’activité compte comme une année entière. Le texte peut aussi se lire autrement : à confirmer.',
  arretDansTpt:
    'Pendant un arrêt complet, l’indemnité est comptée dès le premier jour, comme pour la suite de la même maladie. Pour une autre maladie, les trois premiers jours ne sont pas payés. Ce que l’employeur verserait pendant ces jours n’est pas compté. À confirmer avec votre caisse.',
  arretSansFin:
    'Votre arrêt complet du {jour} n’a pas de dernier jour : rien n’est compté à partir de là. Ajoutez son dernier jour dans « Vos dates ».',
  atmpPleinSalaire:
    'Le plein salaire retenu est celui du mois d’avant l’accident, {salaire} brut. Si un mois complet vous aurait rapporté autre chose, le total change.',
  atmpSalarieAgricole:
    'Pour un salarié agricole, c’est la MSA qui décide et qui paie, selon les mêmes règles.',
  autreEmploi:
    'Le salaire de votre autre emploi compte dans l’indemnité, pas dans la perte ni dans le total. Nous supposons qu’il reste payé en entier. Aucun texte que nous avons lu ne le dit mot pour mot : à confirmer. Chaque employeur envoie sa propre attestation de salaire. La comparaison avec un arrêt complet n’est pas montrée : l’autre salaire y manquerait.',
  congesSansFin:
    'Vos congés du {jour} n’ont pas de dernier jour : ils ne sont pas comptés. Ajoutez leur dernier jour dans « Vos dates ».',
  cotisationsPayees:
    'Nous supposons vos cotisations payées en entier. Ce qui reste dû réduit le revenu retenu.',
  droitEpuise:
    'Le droit au temps partiel thérapeutique s’épuise le {jour}, si tous les jours depuis son début comptent. Aucun montant n’est affiché pour un mois qui dépasse cette date.',
  droitNonOuvert:
    'D’après vos réponses, une condition n’est pas remplie : les montants affichés ne seraient dus que si elle l’était.',
  dureeConsolidation:
    'Les indemnités peuvent durer jusqu’à la guérison ou la consolidation, que la caisse fixe.',
  dureeMaladie:
    'Les indemnités peuvent durer trois ans, à partir du début de l’arrêt, dans la limite de 360 indemnités sur ces trois ans sauf affection de longue durée. Une année de plus est possible en temps partiel thérapeutique.',
  forfaitExploitant:
    'L’indemnité d’un exploitant est un forfait : elle ne dépend ni de vos revenus, ni des heures travaillées.',
  fractionAutreLecture:
    'Si la fraction de l’État s’appliquait aussi à vous, l’employeur verserait {salaire} brut.',
  gainSaisi: 'Le gain forfaitaire est celui que vous avez saisi : nous ne pouvons pas le vérifier.',
  moisInconnus:
    'Les mois à partir du {jour} ne sont pas montrés : une valeur nécessaire n’est pas encore connue ici.',
  moisJusquALaMaternite:
    'À partir du {jour}, vous êtes en congé de maternité. Ces jours-là sont payés selon d’autres règles, et aucun texte que nous avons lu ne dit si le temps partiel thérapeutique continue après : mois par mois, rien n’est compté à partir de cette date. Demandez à votre caisse ou à votre service.',
  moisJusquAuConge:
    'À partir du {jour}, vous êtes en congé de maladie pendant plus de trente jours. Votre temps partiel thérapeutique peut alors prendre fin : mois par mois, rien n’est compté à partir de cette date. Demandez à votre service ce qu’il applique.',
  moisJusquAuDroit:
    'Mois par mois, le compte s’arrête le {jour} : le droit est alors épuisé, si tous les jours depuis le début du temps partiel comptent.',
  moisMontreAvecArret:
    'Le mois montré est compté sans arrêt. Votre arrêt complet ou votre congé de maternité du {jour} en prend une partie : ce que vous recevrez sera différent.',
  moisMontreAvecConge:
    'Le mois montré est compté sans congé. Votre congé de maladie ou de maternité du {jour} en prend une partie, et il est payé comme ce congé : ce que vous recevrez sera différent.',
  moisSansArrets:
    'Mois par mois, les jours d’arrêt complet ne sont pas comptés : ils sont payés selon d’autres règles. Nous supposons que le temps partiel thérapeutique reprend le lendemain de l’arrêt, et que son dernier jour ne change pas.',
  moisSansConges:
    'Mois par mois, les jours de congé de maladie ne sont pas comptés : c’est la paie de ce congé que vous recevez. Nous supposons que le temps partiel thérapeutique reprend le lendemain du congé, et que son dernier jour ne change pas.',
  moitieDeLIj:
    'Pour un indépendant, l’indemnité en temps partiel thérapeutique est la moitié de celle d’un arrêt complet, quelle que soit la part travaillée.',
  netPublicNonCalcule:
    'Le net n’est pas calculé : les cotisations de la fonction publique ne sont pas celles du privé.',
  primesDeuxLectures:
    'Selon ce que deviennent vos primes, le total du mois va de {bas} à {haut} brut.',
  quotiteNonAdmise:
    'Cette quotité n’est pas admise dans la fonction publique : 50, 60, 70, 80 ou 90 %. Aucun montant n’est affiché.',
  revenuPlafonne: 'Votre revenu dépasse {plafond} par an : au-delà, il ne compte plus.',
  salarieAgricole:
    'La MSA applique ces règles aux salariés agricoles, comme l’assurance maladie aux autres salariés.',
  salairesSaisis:
    'Pour un mois dont vous avez écrit le salaire, le salaire versé est compté à la même part que d’habitude. Une prime peut être versée en entier : la perte et l’indemnité changent alors.',
  sousSeuil:
    'Votre revenu annuel est inférieur à {seuil} : aucune indemnité n’est due, sauf pour les assurés que le texte dispense de ce minimum.',
} as const;

export type RegimesWord = keyof typeof regimesFr;
