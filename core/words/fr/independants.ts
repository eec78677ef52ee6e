/** Names of the lines of a calculation for artisans, commerçants and professions libérales. */
export const independantsLignes = {
  anneesDActivite: 'Années d’activité',
  anneesDuRevenu: 'années retenues',
  aucuneIj: 'aucune indemnité sous ce revenu',
  diviseurIjIndependant: 'diviseur du revenu annuel',
  ijDuRevenu: 'Indemnité journalière tirée du revenu',
  ijTpt: 'Indemnité journalière en temps partiel thérapeutique',
  ijTptMax: 'Indemnité journalière maximale en temps partiel thérapeutique',
  joursActivite: 'jours d’activité',
  nombreDePlafonds: 'nombre de plafonds pris en compte au plus',
  partCotisationsPayees: 'part des cotisations payées',
  partIjTpt: 'part versée en temps partiel thérapeutique',
  partSeuil: 'part de la moyenne des plafonds',
  passAnnee: 'plafond annuel de la sécurité sociale',
  passMoyen: 'Moyenne des plafonds annuels',
  passSomme: 'Somme des plafonds annuels',
  plafondRevenu: 'Revenu annuel pris en compte au plus',
  revenuAnnualise: 'Revenu ramené à une année',
  revenuAnnuel: 'revenu de l’année',
  revenuLimite: 'Revenu dans la limite du plafond',
  revenuMoyen: 'Revenu annuel moyen',
  revenuRetenuAnnee: 'Revenu retenu pour l’année',
  revenuSomme: 'Somme des revenus retenus',
  seuilRevenu: 'Revenu annuel minimum',
} as const;

/** Why, in what is answered to artisans, commerçants and professions libérales. */
export const independantsFr = {
  affiliationSuffisante: 'Vous êtes affilié depuis au moins un an.',
  affiliationCoordonnee:
    'Vous avez moins d’un an d’affiliation, mais vous releviez juste avant d’un autre régime : la caisse additionne les périodes. C’est elle qui le vérifie.',
  affiliationInsuffisante:
    'Il faut être affilié depuis au moins un an, ou avoir relevé d’un autre régime sans interruption.',
  aldImposeLeTpt:
    'Votre affection de longue durée vous empêche de travailler à temps complet : aucun arrêt n’est exigé avant.',
  aldSansEmpechement:
    'Sans arrêt complet juste avant, il faut que ce soit l’affection de longue durée qui empêche le temps complet.',
  aldLienAPreciser:
    'Cela dépend : est-ce votre affection de longue durée qui vous empêche de travailler à temps complet ?',
  arretJusteAvant: 'Un arrêt complet et indemnisé vient juste avant.',
  arretManquant:
    'Pour un indépendant, un arrêt complet et indemnisé doit venir juste avant, sauf affection de longue durée.',
  duree90:
    'Ces indemnités sont versées 90 jours au plus, pour une ou plusieurs maladies, en plus des 360 jours d’un arrêt complet sur trois ans.',
  duree270Ald:
    'En affection de longue durée, ces indemnités sont versées 270 jours au plus, sur trois ans et une année de plus.',
  liberalSansAld:
    'Les 270 jours de l’affection de longue durée ne concernent pas les professions libérales : 90 jours. Leur lien avec les 87 jours d’arrêt complet reste à confirmer.',
} as const;

export type IndependantsWord = keyof typeof independantsFr;
