/** Why a TPT can be indemnified, or not, for an employee of the private sector. */
export const eligibiliteFr = {
  aldTroisAns:
    'En affection de longue durée, les indemnités peuvent durer trois ans, et une année de plus en temps partiel thérapeutique.',
  amenageAtmp:
    'Après un accident du travail ou une maladie professionnelle, un travail aménagé à temps complet peut aussi être indemnisé.',
  amenageMaladie:
    'Pour une maladie, il faut travailler à temps partiel : des horaires aménagés à temps complet ne sont pas indemnisés.',
  anneeSupplementaire:
    'Les 360 indemnités sur trois ans sont utilisées. Une année de plus est possible en temps partiel thérapeutique, mais le texte se lit de deux façons : demandez à votre caisse.',
  apresArret: 'Un temps partiel thérapeutique peut suivre un arrêt.',
  apresConsolidation:
    'Après la consolidation, il faut une rechute reconnue par la caisse, ou une prescription au titre de la maladie.',
  apresMaternite:
    'Après un congé de maternité, il faut une prescription au titre de la maladie, et une visite de reprise chez le médecin du travail.',
  apresParental: 'Après un congé parental, il faut une prescription au titre de la maladie.',
  arretPrealableAPreciser: 'Cela dépend : un arrêt complet vient-il juste avant ?',
  atmpNonConsolide:
    'Tant que la blessure ou la maladie n’est pas consolidée, le temps partiel peut être indemnisé, avec l’accord du médecin-conseil.',
  avisDefavorableTpt:
    'Le médecin-conseil n’a pas reconnu ce temps partiel comme favorable à votre santé. Cet avis peut être contesté.',
  avisPossible: 'Le médecin-conseil de la caisse peut contrôler la prescription.',
  conditionDroits:
    'Il faut aussi avoir assez travaillé : 150 heures en trois mois, ou des salaires suffisants sur six mois.',
  congeMaternite:
    'Pendant le congé de maternité ou le congé pathologique, il faut cesser tout travail : le temps partiel thérapeutique attend la fin du congé.',
  consolidationAPreciser:
    'Cela dépend : la caisse a-t-elle fixé une date de consolidation ou de guérison ?',
  contratADuree:
    'Le contrat à durée limitée n’empêche pas le temps partiel thérapeutique, qui s’arrête au plus tard avec lui.',
  dejaTempsPartiel:
    'Vous étiez déjà à temps partiel : la perte se compte sur les heures de votre contrat.',
  droitsAVerifier:
    'Cela dépend des heures travaillées ou des salaires avant l’arrêt. La caisse les vérifie.',
  droitsNonOuverts:
    'Les heures travaillées ou les salaires d’avant l’arrêt ne suffisent pas pour ouvrir le droit.',
  forfaitJours:
    'Au forfait en jours, le temps partiel s’exprime en jours et demande un avenant. Aucun texte ne le règle précisément.',
  grossessePathologique:
    'Pendant la grossesse, un temps partiel thérapeutique est possible au titre de la maladie, avant le congé de maternité.',
  plusieursEmployeurs:
    'Avec plusieurs employeurs, chacun envoie son attestation. Seules les heures réduites comptent dans la perte. Aucun texte ne le règle précisément.',
  prescriptionManquante: 'Il faut une prescription médicale de temps partiel thérapeutique.',
  rechuteAcceptee: 'La rechute est reconnue : les règles de l’accident du travail s’appliquent.',
  rechuteEnAttente:
    'Cela dépend de la caisse : elle a soixante jours francs pour dire si la rechute est reconnue.',
  retraiteEpuisee:
    'Les 60 indemnités possibles avec une retraite sont déjà versées. La retraite progressive n’est pas concernée.',
  retraiteSoixante:
    'Avec une retraite, 60 indemnités au plus peuvent être versées à partir de l’âge légal. La retraite progressive n’est pas concernée.',
  sansArret:
    'Aucun arrêt n’est exigé avant, et aucun jour de carence ne s’applique au temps partiel thérapeutique.',
  sansEmploi:
    'Il faut un emploi à garder ou à reprendre. L’indemnité ne se cumule pas avec l’allocation de chômage.',
} as const;

export type EligibiliteWord = keyof typeof eligibiliteFr;
