/** Names of the lines of a calculation for the MSA. */
export const msaLignes = {
  gainForfaitaireAnnuel: 'gain forfaitaire annuel',
  gainJournalier: 'Gain forfaitaire d’un jour',
  ijExploitant: 'Indemnité journalière de l’exploitant',
  tauxIjExploitant: 'part du gain versée',
} as const;

/** Why, in what is answered to people of the MSA. */
export const msaFr = {
  aJourAnneePrecedente: 'La cotisation de l’année précédente est payée.',
  aJourAvantDerniereAnnee:
    'La cotisation de l’année précédente n’est pas payée, mais celle de l’année d’avant l’est : cela suffit depuis 2026.',
  arretNonExige:
    'Le texte n’exige plus d’arrêt complet avant. Des fiches de la MSA disent encore le contraire : à confirmer auprès d’elle.',
  arretPrealable: 'Un arrêt complet est venu avant.',
  avisADemander: 'Cela dépend de l’avis du médecin-conseil de la MSA.',
  avisDefavorable:
    'Le médecin-conseil de la MSA n’a pas reconnu que ce travail favorise la guérison ou l’amélioration.',
  avisFavorable: 'Le médecin-conseil de la MSA a reconnu que ce travail est favorable.',
  affiliationAmexaSuffisante: 'Vous êtes affilié depuis au moins un an.',
  affiliationAmexaCoordonnee:
    'Vous avez moins d’un an d’affiliation, mais vous releviez juste avant d’un autre régime : la caisse additionne les périodes. C’est elle qui le vérifie.',
  affiliationAmexaInsuffisante:
    'Il faut être affilié depuis au moins un an, ou avoir relevé d’un autre régime sans interruption.',
  avantDerniereAnneeAPreciser:
    'Cela dépend : la cotisation de l’avant-dernière année est-elle payée ?',
  cotisationAPreciser: 'Cela dépend : la cotisation de l’année précédente est-elle payée ?',
  cotisationDue:
    'La cotisation n’est pas à jour. En la payant, vous retrouvez vos droits à partir du jour du paiement.',
  dureeAmexa:
    'Ces indemnités sont versées 90 jours au plus, en plus des 360 jours d’un arrêt complet, sur la même période de trois ans.',
  dureeAmexaAld:
    'En affection de longue durée, ces indemnités sont versées 270 jours au plus, sur trois ans et une année de plus.',
  dureeAtexa: 'Ces indemnités sont versées 270 jours au plus, sur trois ans et une année de plus.',
  dureeAtexaRechute: 'La rechute ouvre une nouvelle durée de 270 jours.',
} as const;

export type MsaWord = keyof typeof msaFr;
