/** Names of the lines of a calculation on what is left to live on. */
export const resteAVivreLignes = {
  complementMensuel: 'complément pour un mois entier',
  netArrondi: 'Salaire net du mois, au centime',
  salaireEtComplement: 'Salaire et complément bruts',
  totalArret: 'Total brut d’un arrêt complet',
  totalTempsPlein: 'Total brut à temps plein',
} as const;

/** What is said beside the comparison of a TPT with full time and with a full stop. */
export const resteAVivreFr = {
  brutAuDelaDuTempsPlein:
    'Avec ce complément, vous toucheriez en brut {ecart} de plus qu’à temps plein. C’est rarement ce que prévoit un accord : vérifiez le montant saisi.',
  complementCommeSalaire:
    'Le complément est compté comme du salaire, avec les mêmes cotisations. Une prévoyance peut être un peu moins prélevée.',
  complementSaisi:
    'Le complément vient de ce que vous avez saisi. Seul votre accord ou votre contrat dit ce qui est dû.',
  congesDeuxLectures:
    'Ce mois comporte des congés : selon la caisse, l’indemnité est ici au plus haut, ou plus basse de {ecart} brut.',
  maintienPasEnTpt:
    'La loi n’oblige pas l’employeur à compléter les heures non travaillées en temps partiel thérapeutique. Un accord ou une prévoyance peut le prévoir.',
  netAuDessusDuTempsPlein:
    'Vous toucheriez environ {ecart} net de plus qu’à temps plein. Ce n’est pas une erreur : les indemnités sont moins prélevées ({prelevementIj}) que le salaire (environ {prelevementSalaire}).',
  netSousArret:
    'Vous toucheriez environ {ecart} net de moins qu’en arrêt complet : pendant un arrêt, l’employeur complète les indemnités ; en temps partiel thérapeutique, il n’y est pas obligé par la loi.',
  netSousArretSansComplement:
    'Vous toucheriez environ {ecart} net de moins qu’en arrêt complet. Vérifiez les salaires saisis pour ce mois.',
  surUnePartieDuMois:
    'Le plan ne couvre pas tout le mois : les trois colonnes ne comptent que ses jours.',
} as const;

export type ResteAVivreWord = keyof typeof resteAVivreFr;
