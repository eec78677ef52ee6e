/** What the bar and the card say in a page that is read. */
export const readerFr = {
  aConfirmer: 'à confirmer',
  aujourdhui: 'Aujourd’hui',
  barre: 'Repères de Quotité sur cette page',
  fermer: 'Fermer',
  fermerBarre: 'Fermer la barre (les repères restent dans la page)',
  inconnu: 'Valeur pas encore connue pour cette date.',
  masquer: 'Masquer ce repère',
  page: 'La page dit',
  pourVous: 'Pour vous',
  pourVousInconnu: 'Ouvrez Quotité dans la barre d’outils pour voir ici votre montant.',
  position: 'Repère {rang} sur {total}',
  precedent: 'Repère précédent',
  repere: '1 repère',
  reperes: '{n} repères',
  aRevoir: 'dont {n} à revoir',
  source: 'Source',
  sourceNouvelOnglet: '{article} sur Légifrance (nouvel onglet)',
  suivant: 'Repère suivant',
} as const;

export type ReaderWord = keyof typeof readerFr;
