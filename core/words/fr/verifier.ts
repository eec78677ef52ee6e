/** What is said of a payment that was checked: whether it agrees, and if not, why it may differ. */
export const verifierFr = {
  accord: 'Le montant versé correspond au calcul.',
  accordNet: 'Le montant versé correspond au calcul, une fois la CSG et la CRDS retirées.',
  arrondiLibre:
    'Aucun texte ne dit comment arrondir : un écart d’un centime par jour au plus est accepté.',
  autreNombreDeJours:
    'La caisse a compté {jours} au lieu de {attendus}. En temps partiel thérapeutique, tous les jours de la période comptent, travaillés ou non. Demandez-lui les dates qu’elle a retenues.',
  brutPourNet:
    'Le montant correspond au brut, et non au net. Vérifiez sur le relevé s’il s’agit du montant avant ou après CSG et CRDS.',
  carenceAppliquee:
    'Des jours de carence semblent avoir été retirés ({jours}). Il n’y en a pas en temps partiel thérapeutique. Demandez à la caisse de les payer.',
  coefficientAutre:
    'La caisse semble avoir plafonné vos salaires à {coefficient} SMIC, ce qui n’est pas la règle à la date de votre arrêt. Demandez-lui quelle date d’arrêt elle a retenue.',
  complementCommeSalaire:
    'Le complément de votre employeur semble avoir été compté dans le salaire versé, ce qui réduit la perte déclarée. Demandez à l’employeur ce qu’il a déclaré.',
  complementDeduit:
    'Le complément de votre employeur semble avoir été retiré des indemnités. Demandez à la caisse, puis à l’employeur, le détail du calcul.',
  congesRetires:
    'Vos jours de congés semblent ne pas avoir été payés par la caisse. Aucun texte ne tranche, et les caisses ne font pas toutes pareil. Demandez à la vôtre sa règle.',
  demanderDetail:
    'Demandez à la caisse le détail du calcul : salaires retenus, nombre de jours, perte déclarée par l’employeur. Ce n’est pas un reproche, et elle peut avoir une bonne raison.',
  inexplique:
    'Nous n’arrivons pas à expliquer cet écart. Il peut venir d’une information que nous n’avons pas.',
  joursDifferents:
    'Le montant correspond, mais le nombre de jours affiché n’est pas celui de la période. Vérifiez les dates.',
  joursOuvrables:
    'Seuls les jours ouvrables semblent avoir été comptés, sans les dimanches ({jours}). Tous les jours comptent. Demandez à la caisse les dates retenues.',
  joursOuvres:
    'Seuls les jours de semaine semblent avoir été comptés ({jours}). Tous les jours comptent, week-ends compris. Demandez à la caisse les dates retenues.',
  netPourBrut:
    'Le montant correspond au net : la CSG et la CRDS ont déjà été retirées. Il n’y a sans doute pas d’erreur.',
  payeManquante:
    'L’une des trois paies d’avant l’arrêt semble manquer : la n° {rang}, en partant de la plus ancienne. Demandez à l’employeur de compléter son attestation.',
  perteEnNet:
    'La perte de salaire semble avoir été comptée en net. Le texte dit « gain », sans préciser ; l’employeur déclare en brut. Demandez à la caisse comment elle a compté.',
  perteEnNetEstimee:
    'Le montant représente {part} de la perte brute, ce qui ressemble à une perte comptée en net. C’est une supposition : demandez à la caisse comment elle a compté.',
  plafondAutreDate:
    'La caisse semble avoir appliqué le plafond des arrêts commencés entre le {du} et le {au}. C’est le premier jour de votre arrêt qui compte. Demandez-lui quelle date elle a retenue.',
  plafondOublie:
    'Vos salaires semblent avoir été comptés sans plafond. La caisse pourrait rectifier et demander un remboursement : gardez cette somme de côté et signalez-le.',
  primeAjoutee:
    'La perte déclarée semble comprendre une somme de plus, par exemple une prime d’environ {prime} brut. C’est une supposition : demandez à l’employeur ce qu’il a déclaré.',
  primeOubliee:
    'La perte déclarée semble plus petite, comme si une prime d’environ {prime} brut avait été oubliée. C’est une supposition : demandez à l’employeur ce qu’il a déclaré.',
  rienVerse:
    'Rien n’a été versé. Le plus souvent, la caisse attend encore l’attestation de l’employeur. Demandez-lui si elle l’a envoyée.',
  sansLimite:
    'L’indemnité d’un arrêt complet semble avoir été versée, sans la limite de la perte de salaire. La caisse pourrait demander un remboursement : gardez cette somme de côté et signalez-le.',
  trenteJours:
    'La caisse semble avoir compté 30 jours, et non {attendus}. Demandez-lui les dates retenues.',
} as const;

export type VerifierWord = keyof typeof verifierFr;
