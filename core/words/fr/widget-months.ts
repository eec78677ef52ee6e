/** What the calculator says of the months of a plan and of what they are compared with. */
export const widgetMonthsFr = {
  aDeclarer: 'À déclarer séparément : {periodes}.',
  arret: 'Arrêt complet',
  aucun: 'aucun',
  'bref-change': 'changement',
  'bref-incomplet': 'incomplet',
  brut: 'Brut',
  change: '{part} à partir du {jour}',
  comparer: 'Comparer',
  comparerQuoi: 'Temps plein ou arrêt complet, en {mois}',
  complement: 'Complé\u00adment',
  deA: 'De {debut} à {fin}',
  douteJours:
    'un mois incomplet, ou qui change en cours de route, est partagé ici en jours du calendrier. L’employeur peut compter en heures ou en jours ouvrés.',
  douteNet: 'le net est une estimation, avant impôt.',
  euros: '{mois}, en euros',
  eurosBruts: 'En euros bruts',
  incomplet: 'mois incomplet, du {debut} au {fin}',
  indemnites: 'Indem\u00adnités',
  moisParMois: 'Mois par mois',
  net: 'Net avant impôt, environ',
  nonConnu: 'non connu',
  periode: 'du {debut} au {fin}, perte de {perte}',
  perte: 'Perte déclarée',
  puis: '{avant} ; {apres}',
  salaire: 'Salaire',
  salaireEtComplement: 'Salaire et complément',
  sansComplement:
    'L’arrêt complet est montré sans complément de l’employeur, qui n’est pas connu ici. À partir d’un an d’ancienneté, la loi en prévoit souvent un : l’arrêt peut alors rapporter plus.',
  sansDebut:
    'Vous n’avez pas indiqué le premier jour du temps partiel : le {jour} est supposé ici.',
  sansFin: 'Sans dernier jour indiqué, {n} mois sont montrés.',
  tempsPartiel: 'Temps partiel',
  tempsPlein: 'temps plein',
  tempsPleinColonne: 'Temps plein',
  total: 'Total',
  tronque: 'Seuls les {n} premiers mois sont montrés.',
} as const;

export type WidgetMonthsWord = keyof typeof widgetMonthsFr;
