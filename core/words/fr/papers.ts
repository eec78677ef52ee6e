/** What each letter is for. The letters themselves are in French: those who receive them read it. */
const letters = {
  demandeEmployeur: {
    title: 'Demander le temps partiel à l’employeur',
    help: 'À envoyer dès que votre médecin a prescrit le temps partiel, avec la partie de la prescription qui revient à l’employeur. Vous n’avez aucun détail médical à donner.',
  },
  demandeAdministration: {
    title: 'Demander le temps partiel à l’administration',
    help: 'À envoyer avec le certificat de votre médecin, qui indique la quotité, la durée et les modalités, sans diagnostic.',
  },
  demandeVisite: {
    title: 'Demander une visite au médecin du travail',
    help: 'Vous pouvez la demander vous-même, à tout moment. Ses propositions écrites comptent : l’employeur doit alors répondre par écrit s’il refuse.',
  },
  demandeMotifs: {
    title: 'Demander les motifs écrits d’un refus',
    help: 'Pour un salarié, cette lettre s’appuie sur des propositions écrites du médecin du travail. Si vous n’en avez pas, demandez d’abord une visite.',
  },
  contestationAvis: {
    title: 'Contester l’avis du médecin du travail',
    help: 'À envoyer au conseil de prud’hommes dans les quinze jours qui suivent la réception de l’avis. Depuis octobre 2026, des pièces de plus peuvent être demandées : à confirmer auprès du greffe.',
  },
  renouvellement: {
    title: 'Prolonger le temps partiel',
    help: 'À envoyer avant la fin de la prescription en cours. La nouvelle doit commencer le lendemain : un jour sans prescription n’est pas payé.',
  },
  repriseAnticipee: {
    title: 'Prévenir la caisse d’une reprise plus tôt que prévu',
    help: 'À envoyer sans attendre : la caisse peut réclamer les indemnités versées à tort.',
  },
  correctionVersement: {
    title: 'Demander la vérification d’un versement',
    help: 'Comparez bien des montants bruts : le virement que vous recevez est net. Le brut est sur le relevé d’indemnités.',
  },
  recoursCmra: {
    title: 'Contester un refus médical',
    help: 'Quand la lettre de refus donne un motif médical, c’est la commission médicale de recours amiable qu’il faut saisir, dans les deux mois. Si elle donne aussi un motif administratif, saisissez les deux commissions.',
  },
  recoursCra: {
    title: 'Contester un refus administratif',
    help: 'Droits, nombre d’indemnités, montant, envoi en retard : c’est la commission de recours amiable qu’il faut saisir, dans les deux mois. Pour un motif médical, elle n’est pas compétente.',
  },
  recoursTribunal: {
    title: 'Saisir le tribunal judiciaire',
    help: 'Après le rejet de la commission, ou son silence, dans les deux mois. La requête va au pôle social du tribunal. Vous pouvez vous défendre vous-même.',
  },
} as const;

/** The fields by which the blanks of a letter are filled in. */
const blanks = {
  administration: 'Nom et adresse de l’administration',
  adresse: 'Votre adresse',
  attendu: 'Indemnités attendues, en brut',
  caisse: 'Nom et adresse de la caisse',
  commission: 'Adresse de la commission',
  conseil: 'Ville et adresse du conseil de prud’hommes',
  date: 'Date de la lettre',
  dateAvis: 'Date de l’avis',
  dateNotification: 'Jour où vous avez reçu la décision',
  dateNotificationAvis: 'Jour où vous avez reçu l’avis',
  datePropositions: 'Date des propositions du médecin du travail',
  dateRecours: 'Date de votre recours',
  dateRefus: 'Date du refus',
  dateRejet: 'Jour où vous avez reçu le rejet',
  dateReprise: 'Date de la reprise à temps plein',
  dateSilence: 'Jour du rejet par silence',
  debutSuite: 'Premier jour de la nouvelle prescription',
  debutTpt: 'Premier jour du temps partiel',
  demandes: 'Ce que vous demandez',
  ecart: 'Écart',
  emploi: 'Votre emploi',
  employeur: 'Nom et adresse de l’employeur',
  finSuite: 'Dernier jour de la nouvelle prescription',
  finTpt: 'Dernier jour du temps partiel',
  heuresTempsPlein: 'Heures par semaine à temps plein',
  heuresTpt: 'Heures par semaine à temps partiel',
  medecin: 'Nom et adresse du médecin que vous choisissez',
  mois: 'Mois et année',
  naissance: 'Date et lieu de naissance',
  nationalite: 'Nationalité',
  nom: 'Votre prénom et votre nom',
  numero: 'Votre numéro de sécurité sociale',
  objetDecision: 'Ce que la caisse a décidé',
  perte: 'Salaire perdu, en brut',
  quotite: 'Pourcentage du temps plein',
  quotiteSuite: 'Nouveau pourcentage du temps plein',
  raisons: 'Vos raisons, sans détail médical',
  recu: 'Indemnités reçues, en brut',
  reference: 'Référence de la lettre reçue',
  repartition: 'Jours et horaires que vous proposez',
  salaireRetabli: 'Salaire à temps plein, en brut',
  salaireVerse: 'Salaire versé, en brut',
  serviceSante: 'Nom et adresse du service de santé au travail',
  tribunal: 'Ville et adresse du tribunal',
  ville: 'Ville',
} as const;

/** Titles in an agenda that others may see: none speaks of health. */
const calendar = {
  limite: 'Dernier jour pour une démarche',
  conseil: 'Rendez-vous à prendre',
  fin: 'Fin d’une période',
  repere: 'Date à retenir',
  ouverture: 'Une possibilité s’ouvre',
  reponse: 'Réponse attendue au plus tard',
  detail: 'Ouvrez votre dossier pour voir de quoi il s’agit.',
  aConfirmer: 'Date à confirmer.',
  prudence: 'Le jour retenu est plus tôt, par prudence.',
  textes: 'Textes : {articles}',
  fileName: 'dates',
} as const;

const sheet = {
  title: 'Temps partiel thérapeutique : montants à déclarer, mois par mois',
  fileName: 'montants-par-mois',
  intro:
    'Pour chaque mois écoulé, montants bruts. Une période commence chaque fois que quelque chose change dans le mois.',
  periode: 'du {debut} au {fin}',
  colonnePeriode: 'Période',
  colonneActivite: 'Situation',
  colonneJours: 'Jours',
  colonneRetabli: 'Salaire à temps plein',
  colonneVerse: 'Salaire versé',
  colonnePerte: 'Perte',
  ensemble: 'Ensemble du mois',
  tpt: 'temps partiel',
  arret: 'arrêt complet',
  conges: 'congés payés',
  auPlusTot: 'À déclarer une fois le mois terminé, à partir du {jour}.',
  reserve:
    'Montants calculés à partir de la quotité et du salaire à temps plein. Un mois incomplet est compté au prorata des jours : l’employeur peut compter autrement. Ce sont les bulletins de paie qui font foi.',
} as const;

const summary = {
  title: 'Temps partiel thérapeutique : résumé',
  fileName: 'resume',
  situation: 'Situation',
  montants: 'Montants et calcul',
  dates: 'Dates',
  aSavoir: 'Bon à savoir',
  sources: 'Sources',
  loi: 'Selon les textes connus le {jour}. Valeurs vérifiées le {verifie}.',
  loiAncienne:
    'Selon les textes connus le {jour}. Valeurs vérifiées le {verifie}, il y a plus de six mois : à confirmer.',
  loiSeule: 'Selon les textes connus le {jour}.',
  colonneMois: '{mois}, mois entier',
  colonneMontant: 'Montant',
  euros: 'Euros',
  ij: 'Indemnité d’un jour d’arrêt complet, brut',
  salaireVerse: 'Salaire, brut',
  indemnite: 'Indemnités journalières du mois, brut',
  total: 'Total du mois, brut',
  totalSeul: 'Total du mois sans le complément, brut',
  salaireNet: 'Salaire, net estimé avant impôt',
  ijNette: 'Indemnités du mois, net estimé avant impôt',
  doute: '{nom} (à confirmer)',
  etape: '{nom} : {calcul} = {resultat} ({article})',
  plusPetit: 'le plus petit de {montants}',
  ou: 'et',
  date: '{jour} : {nom} ({qui}). Décompte : {compte}.',
  dateDoute: '{jour}, à confirmer : {nom} ({qui}). Décompte : {compte}.',
  puis: ' ; ',
  source: '{texte}, depuis le {depuis}, vérifié le {verifie} : {adresse}',
  reserve:
    'Document établi avec un outil indépendant de l’État et de l’Assurance maladie, pour aider à comprendre et à vérifier. Il ne vaut pas décision.',
} as const;

/** The answers of a situation. A key of the written form without a label here is not printed. */
const situation = {
  labels: {
    statut: 'Statut',
    origine: 'Origine',
    debutArret: 'Premier jour de l’arrêt complet',
    debutTpt: 'Premier jour du temps partiel',
    finTpt: 'Dernier jour du temps partiel',
    suite: 'Changements de quotité',
    quotite: 'Part du temps plein travaillée',
    salairesBruts: 'Salaires bruts, du plus ancien au plus récent',
    heuresHebdo: 'Heures par semaine, selon le contrat',
    salaireAutreEmploi: 'Salaire brut mensuel gardé dans un autre emploi',
    salairesDesMois: 'Salaires bruts à temps plein des mois différents',
    salaireMoisPrecedent: 'Salaire brut du mois d’avant',
    complement: 'Complément de l’employeur',
    embauche: 'Embauche',
    versant: 'Fonction publique',
    paiePublique: 'Rémunération brute d’un mois à temps plein',
    deliberationPrimes: 'Primes pendant le temps partiel',
    typePrime: 'Texte de la prime',
    stageEnEcole: 'Stage en école',
    debutStage: 'Premier jour du stage',
    dureeStage: 'Durée du stage, en mois',
    accordCpam: 'Accord de la caisse',
    joursParSemaine: 'Jours travaillés par semaine',
    debutActivite: 'Début de l’activité',
    revenus: 'Revenus annuels, du plus ancien au plus récent',
    revenuActivite: 'Revenu depuis le début de l’activité',
    cotisationAJour: 'Cotisation à jour',
    gainForfaitaire: 'Gain forfaitaire annuel',
    zone: 'Jours fériés',
    evenements: 'Événements notés',
    faites: 'Étapes faites',
  },
  choices: {
    salarie: 'salarié du privé',
    'salarie-agricole': 'salarié agricole (MSA)',
    titulaire: 'fonctionnaire titulaire',
    'titulaire-ircantec': 'fonctionnaire à moins de 28 h (Ircantec)',
    stagiaire: 'fonctionnaire stagiaire',
    contractuel: 'contractuel de la fonction publique',
    'artisan-commercant': 'artisan ou commerçant',
    'profession-liberale': 'profession libérale',
    'chef-exploitation': 'chef d’exploitation agricole',
    maladie: 'maladie',
    ald: 'affection de longue durée',
    'accident-du-travail': 'accident du travail ou de trajet',
    'maladie-professionnelle': 'maladie professionnelle',
    FPE: 'de l’État',
    FPT: 'territoriale',
    FPH: 'hospitalière',
    maintien: 'maintenues par délibération',
    aucune: 'aucune délibération',
    'alignee-sur-le-traitement': 'suit le traitement',
    muette: 'ne dit rien',
    metropole: 'métropole',
    'alsace-moselle': 'Alsace-Moselle',
    guadeloupe: 'Guadeloupe',
    martinique: 'Martinique',
    guyane: 'Guyane',
    'la-reunion': 'La Réunion',
    mayotte: 'Mayotte',
    'saint-barthelemy': 'Saint-Barthélemy',
    'saint-martin': 'Saint-Martin',
  },
  ligne: '{nom} : {reponse}',
  changement: '{quotite} à partir du {jour}',
  salaireDuMois: '{mois} {salaire}',
  partDeLaPerte: '{part} de la perte, indemnités comprises',
  partDuSalaire: '{part} du salaire, indemnités comprises',
  oui: 'oui',
  non: 'non',
} as const;

/** Why a link is refused. */
const linkProblems = {
  'trop-long': 'Ce lien est trop long pour être un lien de la calculatrice. Rien n’a été lu.',
  etranger: 'Ce lien ne vient pas de la calculatrice. Rien n’a été lu.',
  'autre-version':
    'Ce lien a été fait par une autre version de la calculatrice, que celle-ci ne sait pas lire.',
  abime:
    'Ce lien est incomplet ou abîmé : il a peut-être été coupé en chemin. Demandez qu’on vous l’envoie à nouveau, en entier.',
  situation:
    'Ce lien contient des réponses qui ne vont pas ensemble ou que la calculatrice ne connaît pas. Rien n’a été repris.',
} as const;

const link = {
  problems: linkProblems,
  prevenir:
    'Ce lien contient vos réponses : salaires, dates, motif. Ne l’envoyez qu’à une personne de confiance. Il ne passe par aucun de nos serveurs.',
  fait: 'Lien fait le {jour} : les montants sont ceux de ce jour-là.',
  inchange: 'Rien n’a changé depuis.',
  what: {
    ij: 'indemnité d’un jour d’arrêt complet, brut',
    total: 'total du mois, brut',
  },
  corrige:
    'Ce lien annonçait {avant} ({quoi}). Le calcul donne maintenant {apres} pour le même jour : une valeur a été corrigée depuis.',
  corrigeSans:
    'Ce lien annonçait {avant} ({quoi}). Le calcul ne donne maintenant aucun montant pour le même jour.',
  evolue: 'Aujourd’hui : {apres} au lieu de {avant} ({quoi}).',
  evolueSans: 'Aujourd’hui : aucun montant, au lieu de {avant} ({quoi}).',
  mois: 'Le mois affiché est maintenant {apres} au lieu de {avant}.',
  texte: '{article} a une nouvelle version depuis le {jour}.',
} as const;

export const papersFr = { letters, blanks, calendar, sheet, summary, situation, link } as const;

export type LetterId = keyof typeof letters;
export type LinkProblem = keyof typeof linkProblems;
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
/** The words of this room, in either language. */
export type PapersWords = Texts<typeof papersFr>;
