/** What the law says of the work time of a TPT, and what the doctor decides. */
export const heuresFr = {
  accordDeBranche: 'Un accord de branche peut fixer une autre durée minimale.',
  prescriptionDepassee:
    'Des heures au-delà de ce que le médecin a prescrit peuvent faire rembourser les indemnités journalières.',
  avenant:
    'La répartition des heures s’écrit dans un avenant, avec le médecin du travail et l’employeur.',
  congesCommeTempsPlein:
    'Les congés payés s’acquièrent comme à temps plein\u00a0: deux jours et demi ouvrables par mois.',
  contratSousMinimum:
    'Votre contrat prévoit déjà moins de 24\u00a0heures par semaine\u00a0: une demande écrite ou un accord l’a sans doute permis. Vérifiez qu’il vaut aussi pour la durée réduite.',
  demandeEcrite:
    'Sous 24\u00a0heures par semaine, une demande écrite et motivée du salarié est prudente\u00a0: la loi ne prévoit pas d’exception pour le temps partiel thérapeutique.',
  heuresComplementaires:
    'Sans accord, les heures complémentaires ne dépassent pas un dixième des heures prévues, ni la durée légale.',
  joursFeriesAncienneteMoindre:
    'Avant trois mois d’ancienneté, un jour férié chômé peut être perdu, sauf le 1er mai ou un accord plus favorable.',
  joursFeriesPayes:
    'Un jour férié chômé qui tombe un jour travaillé est payé dès trois mois d’ancienneté.',
  minimumAtteint:
    'La durée atteint le minimum légal d’un temps partiel, 24\u00a0heures par semaine.',
  ancienneteEntiere: 'L’ancienneté continue comme à temps plein.',
  trimestresParIj:
    'Chaque période de soixante jours d’indemnités journalières compte pour un trimestre de retraite, quatre au plus par an avec ceux du salaire.',
  trimestresVersion2026:
    'L’article sur les trimestres a changé en juillet 2026\u00a0: à confirmer.',
} as const;

export type HeuresWord = keyof typeof heuresFr;
