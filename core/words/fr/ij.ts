/** What is laid down or left open about daily allowances, told beside the figure. */
export const ijFr = {
  aldExonerante:
    'Les indemnités journalières liées à une affection de longue durée exonérante ne sont pas imposables.',
  atmpMoitieImposable:
    'La moitié des indemnités journalières d’accident du travail ou de maladie professionnelle est imposable.',
  atmpProjetImposition:
    'Un projet de loi pour 2027 annonce une imposition totale de ces indemnités. Il n’est pas voté\u00a0: à vérifier.',
  csgDeductible:
    'Le montant à déclarer est prérempli à partir des sommes transmises par la caisse\u00a0; une part de la CSG en est déjà ôtée.',
  decisionCaisse:
    'La caisse décide si elle maintient l’indemnité en tout ou en partie. Ce montant est une estimation.',
  imposable: 'Ces indemnités journalières sont imposables comme un salaire.',
  jourDePayeCalendaire:
    'Le texte ne dit pas comment compter le salaire d’un jour. Ici, tous les jours comptent, samedis et dimanches compris.',
  moisSansContrat:
    'Les mois entiers d’avant l’embauche sont comptés sans salaire\u00a0: le texte ne complète que le mois où le travail a commencé.',
  payeCompleteAtmp:
    'Le mois incomplet est ramené au mois entier, comme si le travail avait duré tout le mois.',
  plafondDiscontinu:
    'Le plafond est appliqué à chaque mois. Appliqué à l’année entière, il donnerait un montant plus élevé.',
  plafondPartage:
    'Le texte fixe un plafond par mois. Ici, il est réparti selon les jours que couvre chaque paie.',
  rangSansArret:
    'Sans arrêt complet auparavant, le texte ne dit pas à partir de quel jour le second taux s’applique.',
} as const;

export type IjWord = keyof typeof ijFr;
