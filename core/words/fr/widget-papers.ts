/** What is said around the papers: choosing one, filling it in, taking it away; and around a link. */
export const widgetPapersFr = {
  quel: 'Quel papier ?',
  aucun: 'Choisissez…',
  lettres: 'Lettres',
  autres: 'Pour un dossier ou l’employeur',
  resume: 'Résumé de votre situation',
  resumeAide:
    'Vos réponses, les montants, les dates et les textes. À imprimer pour un rendez-vous ou à garder dans votre dossier.',
  feuille: 'Fiche mensuelle de l’employeur',
  feuilleAide:
    'Ce que l’employeur déclare pour chaque mois écoulé : salaire à temps plein, salaire versé, perte. Elle ne nomme personne et ne contient aucun détail médical.',
  feuilleVide:
    'Pour cette fiche, il faut au moins un mois de temps partiel terminé, vos salaires et votre part du temps plein.',
  remplir: 'À compléter',
  remplirAide:
    'Ce que vous écrivez ici sert à cette lettre et n’est gardé nulle part. Ce qui manque reste entre crochets : vous pourrez le compléter à la main.',
  jourIndice: 'Ex. : 6 juillet 2026',
  eurosIndice: 'Ex. : 1 289,01',
  silenceAide: 'Seulement si la commission n’a pas répondu.',
  'euros-too-large': 'C’est plus de 100 000 €. Vérifiez le montant. Ex. : 1 289,01',
  apercu: 'Aperçu',
  reste: 'Il reste {n} blancs à compléter.',
  resteUn: 'Il reste un blanc à compléter.',
  complet: 'Tout est complété. Relisez avant d’envoyer.',
  copier: 'Copier le texte',
  imprimer: 'Imprimer',
  word: 'Télécharger en .docx',
  copie: 'Texte copié.',
  choisi: 'Le texte est sélectionné ci-dessous : copiez-le avec Ctrl+C.',
  imprime: 'La fenêtre d’impression s’ouvre.',
  prepare: 'Le fichier se prépare…',
  pret: 'Le fichier est prêt, dans vos téléchargements.',
  wordEchec:
    'Le fichier n’a pas pu être préparé. Vérifiez la connexion, puis réessayez. Le texte peut toujours être copié ou imprimé.',
  textes: 'Textes cités',
  corriger: 'Un champ est à corriger : il reste en blanc dans la lettre.',
  lien: 'Partager votre situation',
  lienAide:
    'La personne qui l’ouvre voit vos réponses et les montants d’aujourd’hui, même dans un an.',
  lienCopier: 'Copier le lien',
  lienCopie: 'Lien copié.',
  code: 'Copier le code de partage',
  codeAide:
    'Le code se colle dans la calculatrice de l’autre personne, sous « J’ai reçu un lien ou un code ».',
  codeCopie: 'Code copié.',
  recu: 'J’ai reçu un lien ou un code',
  recuIndice: 'Collez-le en entier.',
  ouvrir: 'Ouvrir',
  remplacer:
    'Ce lien contient la situation de quelqu’un. L’ouvrir remplace les réponses que vous avez données ici.',
  remplacerOui: 'Remplacer mes réponses',
  remplacerNon: 'Garder mes réponses',
  garde: 'Vos réponses sont restées comme elles étaient.',
  ouvert: 'La situation du lien est affichée.',
  depuis: 'Ce qui a changé depuis',
  aujourdhui: 'Calculer à la date d’aujourd’hui',
  fermer: 'Fermer ce message',
  nouveau: 'Les montants sont maintenant ceux d’aujourd’hui.',
} as const;

export type WidgetPapersWord = keyof typeof widgetPapersFr;
