/** Why a right is open or not, and why the employer completes the allowance or not. */
export const droitsFr = {
  affiliationManquante:
    'Au-delà de six mois d’arrêt, douze mois d’affiliation sont demandés à la date de l’arrêt.',
  alsaceMoselle:
    'En Alsace et en Moselle, le droit local prévoit un maintien du salaire plus favorable. Son texte a changé en 2026\u00a0: à vérifier.',
  ancienneteInsuffisante:
    'Le maintien légal demande une année d’ancienneté au premier jour d’absence.',
  ancienneteSuffisante: 'Une année d’ancienneté au moins au premier jour d’absence.',
  atmpSansCondition:
    'Après un accident du travail ou une maladie professionnelle, aucune condition d’heures ni de salaires n’est demandée.',
  categorieExclue:
    'Le maintien légal ne couvre pas les salariés à domicile, saisonniers, intermittents et temporaires.',
  conditionsDuMaintien:
    'Il faut aussi avoir justifié l’absence dans les 48\u00a0heures, être pris en charge par la sécurité sociale et être soigné en France ou en Europe.',
  heuresSuffisantes: 'Les heures de travail suffisent.',
  maintienVersion2026:
    'L’article du code du travail a changé en juin 2026 et ce nouveau texte n’a pas été lu\u00a0: à confirmer.',
  pasEnTpt:
    'Le maintien légal complète une absence. Il ne couvre pas les heures non travaillées du temps partiel thérapeutique\u00a0; une convention collective ou une prévoyance peut le faire.',
  periodesEpuisees: 'Les jours de maintien des douze derniers mois sont épuisés.',
  premierJanvier:
    'Le SMIC retenu est celui du 1er janvier qui ouvre la période. Le texte peut aussi se lire comme celui de l’année d’avant.',
  renseignementsManquants: 'Il manque des heures ou des salaires pour répondre.',
  saisonnier: 'Pour un travail saisonnier ou discontinu, les douze derniers mois suffisent.',
  salairesSuffisants: 'Les salaires soumis à cotisations suffisent.',
  seuilsNonAtteints: 'Ni les heures de travail ni les salaires n’atteignent le minimum.',
} as const;

export type DroitsWord = keyof typeof droitsFr;
