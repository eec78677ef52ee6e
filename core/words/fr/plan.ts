/** What the employer declares for a month of TPT, and when the caisse pays. */
export const planFr = {
  arretAttestation:
    'L’arrêt complet se déclare à part, par l’attestation ordinaire d’un arrêt de travail.',
  congesDeuxLectures:
    'Pour les congés, les caisses ne font pas toutes pareil : pour les unes, le salaire des congés réduit la perte ; pour les autres, ces jours sont déclarés à part, sans perte. Demandez à la vôtre.',
  declarationMensuelle:
    'À la fin de chaque mois, l’employeur envoie à la caisse une attestation de salaire de temps partiel (DSIJ) : le salaire à temps plein, le salaire versé et la perte, en brut.',
  periodesSeparees:
    'Quelque chose a changé dans le mois : chaque période se déclare séparément, avec ses dates.',
  rienADeclarer: 'Aucune perte de salaire ce mois-ci : il n’y a rien à déclarer.',
  versementApresAttestation:
    'La caisse paie après coup, une fois l’attestation reçue. Aucun texte que nous connaissons ne lui fixe de délai.',
} as const;

export type PlanWord = keyof typeof planFr;
