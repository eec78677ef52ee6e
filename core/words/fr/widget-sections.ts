/** What names the parts that come when they are opened, and what is said of remembering. */
export const widgetSectionsFr = {
  dates: 'Vos dates',
  datesOuvrir: 'Voir ce qui vient et pour quand',
  demarches: 'Vos démarches',
  demarchesOuvrir: 'Voir les étapes',
  papiers: 'Vos papiers',
  papiersOuvrir: 'Lettres, fiche, résumé, lien à partager',
  attente: 'Un instant…',
  souvenir: 'Se souvenir sur cet appareil',
  souvenirAide:
    'Vos réponses restent alors dans ce navigateur : ce site et toute personne qui utilise cet appareil peuvent les lire. Sinon, elles disparaissent quand vous quittez la page.',
  garde: 'Vos réponses sont gardées sur cet appareil.',
  effacer: 'Effacer',
  effacerQuoi: 'ce qui est gardé sur cet appareil',
  efface: 'C’est effacé : il ne reste rien de vos réponses sur cet appareil.',
  illisible:
    'Ce qui était gardé sur cet appareil n’a pas pu être relu. C’est mis de côté, rien n’est perdu.',
  nonGarde: 'Ce navigateur n’a pas pu garder vos réponses.',
} as const;

export type WidgetSectionsWord = keyof typeof widgetSectionsFr;
