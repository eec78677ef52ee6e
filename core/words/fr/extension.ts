/** What the popup says around the calculator. */
export const extensionFr = {
  calculer: 'Calculer ma situation',
  calculette: 'Votre calcul',
  commencer: 'Rien n’est encore enregistré. Dites ce que vous savez, le reste peut attendre.',
  confirmerEffacer: 'Tout effacer pour de bon ? Cela ne peut pas être annulé.',
  efface: 'C’est effacé : il ne reste rien dans ce navigateur.',
  effacer: 'Effacer tout ce qui est enregistré',
  illisible:
    'Ce qui était enregistré n’a pas pu être relu. Nous l’avons mis de côté, rien n’est perdu ; vous pouvez saisir à nouveau votre situation.',
  moisTotal: '{montant} brut en {mois}',
  moisAConfirmer: 'à confirmer',
  nonEnregistre: 'La dernière saisie n’a pas pu être enregistrée dans ce navigateur.',
  nonEfface: 'Tout n’a pas pu être effacé. Essayez encore.',
  ouiEffacer: 'Oui, tout effacer',
  nonGarder: 'Non, garder',
  pageAucun: 'Rien à signaler sur cette page.',
  pageIci: 'Sur cette page',
  pageNonLue:
    'Cette page n’est pas lue. Quotité lit ameli.fr et service-public.gouv.fr, jamais votre compte.',
  pageUn: '1 repère',
  pagePlusieurs: '{n} repères',
  pageVoir: 'Voir dans la page',
  prive: 'Tout est calculé et gardé dans ce navigateur. Rien n’est envoyé.',
  sansMemoire: 'La mémoire de ce navigateur ne répond pas : rien ne sera enregistré cette fois.',
  titre: 'Quotité',
} as const;

export type ExtensionWord = keyof typeof extensionFr;
