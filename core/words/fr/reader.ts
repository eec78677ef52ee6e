/** What the bar and the card say in a page that is read. */
export const readerFr = {
  aConfirmer: 'à confirmer',
  aujourdhui: 'Aujourd’hui',
  barre: 'Repères de Quotité sur cette page',
  depuis: 'depuis le {jour}',
  fermer: 'Fermer',
  fermerBarre: 'Fermer la barre (les repères restent dans la page)',
  inconnu: 'Valeur pas encore connue pour cette date.',
  masquer: 'Masquer ce repère',
  page: 'La page dit',
  parJour: '{montant} brut par jour',
  pourVous: 'Pour vous',
  pourVousArret: 'avec l’arrêt ou le temps partiel du {jour}',
  pourVousInconnu: 'Ouvrez Quotité dans la barre d’outils pour voir ici votre montant.',
  pourVousPlafonne: 'vous atteignez le maximum',
  position: 'Repère {rang} sur {total}',
  precedent: 'Repère précédent',
  repere: '1 repère',
  reperes: '{n} repères',
  aRevoir: 'dont {n} à revoir',
  source: 'Source',
  sourceNouvelOnglet: '{article} sur Légifrance (nouvel onglet)',
  suivant: 'Repère suivant',
  verifie: 'vérifié le {jour}',
} as const;

export type ReaderWord = keyof typeof readerFr;
