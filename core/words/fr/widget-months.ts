/** What the calculator says of the months of a plan and of what they are compared with. */
export const widgetMonthsFr = {
  aDeclarer: 'À déclarer séparément : {periodes}.',
  arret: 'Arrêt complet',
  auPlusTot: 'À déclarer à partir du {jour}, une fois le mois fini.',
  aucun: 'aucun',
  autreAucune: 'Aucune',
  autrePart: 'Une autre part du temps plein',
  avantEntier:
    'Votre temps partiel commence le {jour} : jusqu’à la fin de ce mois-là, vous toucheriez {montant} brut. Le montant ci-dessus est celui du premier mois entier.',
  avecMaintien:
    'En arrêt complet, l’employeur compléterait selon la loi (maintien de salaire), comme si l’arrêt d’avant le temps partiel avait continué. Un accord peut prévoir mieux.',
  avecPart: 'À {part} : {phrase}',
  'bref-change': 'changement',
  'bref-incomplet': 'incomplet',
  brut: 'Brut',
  change: '{part} à partir du {jour}',
  comparer: 'Comparer',
  comparerQuoi: 'Temps plein ou arrêt complet, en {mois}',
  complement: 'Complé\u00adment',
  complementNul:
    'Avec ce que vous avez saisi, l’employeur n’ajoute rien ce mois-ci : le salaire et les indemnités atteignent déjà ce qui est garanti.',
  deA: 'De {debut} à {fin}',
  declare: 'Ce que l’employeur déclare',
  declarePeriode: 'Du {debut} au {fin}',
  douteJours:
    'un mois incomplet, ou qui change en cours de route, est partagé ici en jours du calendrier. L’employeur peut compter en heures ou en jours ouvrés.',
  douteNet: 'le net est une estimation, avant impôt.',
  euros: '{mois}, en euros',
  eurosBruts: 'En euros bruts',
  eurosBrutsSeuls: 'En euros bruts, sans le complément de l’employeur',
  incomplet: 'mois incomplet, du {debut} au {fin}',
  indemnites: 'Indem\u00adnités',
  moisParMois: 'Mois par mois',
  net: 'Net avant impôt, environ',
  nonConnu: 'non connu',
  part: 'À {part}',
  periode: 'du {debut} au {fin}, perte de {perte}',
  ouvrir: 'Pourquoi, et que déclarer ?',
  perte: 'Perte déclarée',
  pourquoi: 'Pourquoi ces montants',
  puis: '{avant} ; {apres}',
  salaire: 'Salaire',
  salaireEtComplement: 'Salaire et complément',
  salaireRetabli: 'Salaire à temps plein (salaire rétabli)',
  salaireVerse: 'Salaire versé',
  sansComplement:
    'L’arrêt complet est montré sans complément de l’employeur, qui n’est pas connu ici. À partir d’un an d’ancienneté, la loi en prévoit souvent un : l’arrêt peut alors rapporter plus.',
  sansMaintien:
    'En arrêt complet, la loi n’obligerait pas l’employeur à compléter les indemnités ce mois-ci. Un accord peut prévoir mieux.',
  sansDebut:
    'Vous n’avez pas indiqué le premier jour du temps partiel : le {jour} est supposé ici.',
  sansFin: 'Sans dernier jour indiqué, {n} mois sont montrés.',
  tempsPartiel: 'Temps partiel',
  tempsPlein: 'temps plein',
  tempsPleinColonne: 'Temps plein',
  total: 'Total',
  tronque: 'Seuls les {n} premiers mois sont montrés.',
  arretDu: 'arrêt complet du {debut} au {fin}',
  'bref-arret': 'arrêt',
  'bref-conges': 'congés',
  congesDu: 'congés payés du {debut} au {fin}',
  douteArret:
    'pour un arrêt complet, nous comptons la suite de la même maladie, sans jour d’attente (voir « Bon à savoir »).',
  douteConges:
    'pour les congés, aucun texte ne tranche : le montant bas laisse leurs jours sans indemnité, le haut compte leur salaire comme celui du travail.',
  entre: 'entre {bas} et {haut}',
  moisCoupe:
    'Ce montant est celui d’un mois que rien ne coupe. Pour {mois}, coupé par un arrêt ou des congés, ce serait {montant} brut, à confirmer : voyez « Mois par mois ».',
  verse: 'Ce que la caisse devrait payer',
  verseBrut: 'Indemnités brutes',
  verseNet: 'Indemnités nettes, avant impôt',
  verseDes:
    'En principe à partir du {jour}, une fois l’attestation reçue. Ce n’est pas une date promise.',
} as const;

export type WidgetMonthsWord = keyof typeof widgetMonthsFr;
