/** What an assessment says beside its figures. */
export const assessFr = {
  arretTauxMajore:
    'Pour un arrêt commencé avant le 1er juillet 2020, un taux plus élevé était possible à partir de trois enfants à charge. Il n’est pas calculé ici.',
  aucunMoisEntier:
    'Votre temps partiel thérapeutique ne remplit aucun mois entier. Regardez le détail mois par mois.',
  brutContreBrut:
    'La perte de gain est comparée en brut : c’est ce que l’employeur déclare. Le texte dit seulement « gain » ; une caisse pourrait compter autrement.',
  centimePres:
    'Aucun texte ne dit comment arrondir. Un centime d’écart par jour avec votre caisse est possible.',
  horsLoiAvant:
    'Nous ne connaissons pas la loi avant le {jour}. Aucun montant n’est affiché pour cette date.',
  dureeDepassee:
    'Les indemnités en temps partiel thérapeutique s’arrêtent en principe au plus tard quatre ans après le début de l’arrêt, ici le {jour}. Aucun montant n’est affiché après.',
  dureeTroisAns:
    'Plus de trois ans après le début de l’arrêt, les indemnités ne continuent que dans certains cas, et un an au plus. Demandez à votre caisse.',
  horsLoiApres:
    'Les valeurs d’après le {jour} ne sont pas encore publiées ou vérifiées. Aucun montant n’est affiché pour cette date.',
  horsMayotte: 'À Mayotte, le plafond est différent : ce calcul n’y vaut pas.',
  netEstime:
    'Le net est une estimation : non-cadre, hors Alsace-Moselle, sans mutuelle ni prévoyance, avant impôt.',
  netInconnu:
    'Les cotisations de ce mois ne sont pas encore connues : seuls les montants bruts sont affichés.',
  plafonne:
    'Au moins un de vos salaires dépasse le plafond : au-delà de {plafond} brut par mois, le salaire ne compte plus dans l’indemnité.',
  salairesDifferents:
    'Vos trois salaires sont différents. Le plein salaire retenu est le plus récent, {salaire} brut. Si un mois complet vous aurait rapporté autre chose, le total change.',
  sansArret:
    'Sans date d’arrêt, c’est le premier jour du temps partiel qui fixe le plafond. Si un arrêt complet a précédé, indiquez sa date : elle peut changer le montant.',
} as const;

export type AssessWord = keyof typeof assessFr;
