/** What to do about each time limit, said to the person concerned. */
const faire = {
  'action-atmp':
    'Vous avez deux ans pour demander en justice ce qui est dû au titre de l’accident. Si un désaccord dure, faites-vous aider avant cette date.',
  'action-execution-contrat':
    'Si la discussion avec votre employeur n’aboutit pas, le conseil de prud’hommes peut être saisi jusqu’à cette date. Gardez tous les écrits.',
  'action-paiement-ij':
    'Vérifiez ce que la caisse a versé pour ces jours. S’il manque quelque chose, demandez la correction par écrit bien avant cette date.',
  'action-rupture':
    'Pour contester la fin de votre contrat, le conseil de prud’hommes peut être saisi jusqu’à cette date.',
  'annee-supplementaire-tpt':
    'Demandez à votre caisse, par écrit, jusqu’à quand elle compte vous payer en temps partiel thérapeutique.',
  'atmp-information-caisse':
    'Envoyez à la caisse le certificat du médecin et l’attestation de votre employeur, dès la reprise à temps partiel.',
  'atmp-nouvelle-attestation':
    'Vos heures ou votre salaire changent : demandez une nouvelle attestation à votre employeur et envoyez-la à la caisse.',
  'attestation-mensuelle':
    'Chaque mois écoulé, votre employeur déclare à la caisse le salaire versé et le salaire perdu. Sans cette attestation, la caisse ne peut pas payer : demandez-lui s’il l’a envoyée.',
  'cmra-observations':
    'Vous avez reçu le rapport médical : faites-le lire par votre médecin et envoyez vos observations à la commission.',
  'compteur-360-ij':
    'Demandez à votre caisse combien d’indemnités journalières elle a comptées. C’est elle qui tient le compte.',
  'conges-information':
    'Votre employeur doit vous dire combien de jours de congé il vous reste et jusqu’à quand les prendre. Demandez-le-lui s’il ne le fait pas.',
  'conges-report': 'Posez les congés reportés avant cette date.',
  'conseil-renouvellement':
    'Prenez rendez-vous avec le médecin qui prescrit, si vous pensez avoir encore besoin du temps partiel.',
  'consolidation-contestation':
    'Voyez votre médecin tout de suite : s’il n’est pas d’accord avec cette date, c’est lui qui envoie un certificat à la caisse.',
  'contestation-avis-medecin-du-travail':
    'Si vous n’êtes pas d’accord avec l’avis, saisissez le conseil de prud’hommes avant cette date. Votre employeur le peut aussi.',
  'continuite-prescriptions':
    'La prescription suivante doit commencer ce jour-là : un jour sans prescription n’est pas payé.',
  'convocation-medecin-conseil':
    'Allez au rendez-vous, avec vos ordonnances et vos comptes rendus. Si vous ne pouvez pas, prévenez avant et demandez une autre date.',
  'demande-invalidite':
    'Si la caisse ne vous a pas proposé de pension d’invalidité et que votre état la justifie, demandez-la vous-même avant cette date.',
  'droits-apres-six-mois':
    'À partir de ce jour, la caisse vérifie d’autres conditions : douze mois d’affiliation, et assez d’heures ou de salaires sur un an. Gardez vos bulletins de paie à portée de main.',
  'envoi-avis-caisse':
    'Si le médecin vous a remis un formulaire papier, envoyez l’original à la caisse. S’il l’a transmis lui-même, vous n’avez rien à faire.',
  'exploitant-duree':
    'Demandez à la MSA combien de jours de temps partiel thérapeutique elle a déjà comptés.',
  'fin-tpt-atmp':
    'Aucune durée maximale n’est écrite : les indemnités peuvent durer jusqu’à la guérison ou la consolidation, que la caisse fixe.',
  'fp-conge-trente-jours':
    'Au-delà de trente jours de congé de santé, vous pouvez demander la fin de votre temps partiel thérapeutique. Demandez à votre service ce qu’il applique.',
  'fp-conseil-medical-superieur':
    'Si vous n’êtes pas d’accord avec l’avis du conseil médical, demandez que le conseil médical supérieur soit saisi avant cette date.',
  'fp-decision':
    'Votre administration doit vous répondre avant cette date. Sans nouvelles, relancez par écrit.',
  'fp-decision-reprise':
    'Pour continuer, déposez votre demande de renouvellement et le certificat bien avant : la réponse doit arriver au plus tard ce jour-là.',
  'fp-duree-totale':
    'Vous avez droit à douze mois en tout. Avant ce jour, parlez de la suite avec votre médecin, le médecin du travail et votre service.',
  'fp-examen-absence':
    'Allez à l’examen du médecin agréé. Si vous ne pouvez pas, prévenez avant, par écrit, et demandez une autre date.',
  'fp-interruption':
    'Un congé de maternité, de paternité ou d’adoption interrompt la période de temps partiel. Pensez à demander la suite au retour.',
  'fp-motivation':
    'Le refus doit dire pourquoi, par écrit. S’il ne le dit pas, demandez les motifs.',
  'fp-nouveau-droit': 'À partir de ce jour, vous pourrez de nouveau demander jusqu’à douze mois.',
  'fp-recours':
    'Si vous voulez contester le refus, saisissez le tribunal administratif avant cette date. Un syndicat ou un avocat peut vous aider.',
  'fp-refus-medical':
    'Un refus pour raison médicale doit venir après l’examen d’un médecin agréé. Si personne ne vous a examiné, dites-le par écrit.',
  'fp-refus-service':
    'Un refus pour les besoins du service doit venir après un entretien. Si personne ne vous a reçu, dites-le par écrit.',
  'fp-silence':
    'Sans réponse à cette date, la demande est refusée par silence, et le temps pour contester commence.',
  'inaptitude-reprise-du-salaire':
    'Si vous n’êtes ni reclassé ni licencié à cette date, votre employeur doit reprendre le salaire.',
  'exploitant-avis-arret':
    'Si le médecin vous a remis un formulaire papier, envoyez l’original au service du contrôle médical de la MSA. S’il l’a transmis lui-même, demandez à la MSA s’il reste quelque chose à envoyer.',
  'exploitant-reprise-anticipee':
    'Vous reprenez plus tôt que prévu : envoyez au service du contrôle médical de la MSA une déclaration sur l’honneur qui donne le jour de la reprise.',
  'independant-avis-arret':
    'Si le médecin vous a remis un formulaire papier, envoyez l’original à la caisse. S’il l’a transmis lui-même, vous n’avez rien à faire.',
  'independant-duree':
    'Demandez à votre caisse combien de jours de temps partiel thérapeutique elle a déjà comptés.',
  'indu-rectification':
    'Si vous n’êtes pas d’accord avec la somme réclamée, demandez la rectification par écrit avant cette date.',
  'indu-silence':
    'La caisse a un mois pour répondre à votre demande de rectification. Sans réponse, elle est refusée.',
  'information-employeur': 'Prévenez votre employeur et envoyez-lui le volet qui lui revient.',
  'maintien-de-droits':
    'Après la fin du contrat, vos droits aux indemnités sont maintenus jusqu’à cette date, pour un arrêt complet. Le temps partiel thérapeutique, lui, demande un emploi.',
  'periode-ald':
    'Avant ce jour, voyez avec votre médecin et la caisse si une quatrième année en temps partiel thérapeutique est possible.',
  'prescription-initiale':
    'La première prescription dépasse la durée habituelle : vérifiez que le médecin a écrit pourquoi sur le formulaire.',
  prolongation:
    'Cette prolongation dépasse la durée habituelle : vérifiez que le médecin a écrit pourquoi sur le formulaire.',
  'quatrieme-annee-tpt':
    'C’est la dernière limite. Avant ce jour, préparez la suite : temps plein, pension d’invalidité ou aménagement du poste.',
  'rechute-decision':
    'La caisse doit vous répondre avant cette date. Sans réponse notifiée, la rechute est reconnue.',
  'rechute-questionnaire': 'Renvoyez le questionnaire médical si la caisse vous en a adressé un.',
  'rechute-reserves-employeur':
    'Votre employeur peut donner son avis à la caisse jusqu’à cette date. Vous n’avez rien à faire.',
  'recours-cmra':
    'Si le refus est médical, écrivez à la commission médicale de recours amiable. La commission de recours amiable, que beaucoup de pages indiquent, n’est pas compétente pour un refus médical.',
  'recours-cra':
    'Si le refus n’est pas médical (droits, nombre d’indemnités, retard, montant), écrivez à la commission de recours amiable.',
  'recours-tribunal-judiciaire':
    'Si vous voulez continuer, saisissez le pôle social du tribunal judiciaire avant cette date.',
  'refus-employeur':
    'Demandez à votre employeur ses raisons par écrit, et parlez-en au médecin du travail.',
  'rendez-vous-de-liaison':
    'Vous pouvez demander un rendez-vous de liaison pour préparer le retour. Vous pouvez aussi le refuser, sans conséquence.',
  'reouverture-droits-ald':
    'Après un an de vrai travail, une nouvelle période de trois ans devient possible.',
  'reprise-anticipee':
    'Vous reprenez plus tôt que prévu : prévenez la caisse tout de suite, par écrit.',
  'silence-caisse':
    'La caisse a deux mois pour répondre à votre demande. Sans réponse, elle est refusée par silence, et le temps pour contester commence.',
  'silence-cmra':
    'La commission médicale a quatre mois pour répondre. Sans réponse, votre recours est rejeté et vous aurez deux mois pour saisir le tribunal.',
  'silence-cra':
    'La commission de recours amiable a deux mois pour répondre. Sans réponse, votre recours est rejeté et vous aurez deux mois pour saisir le tribunal.',
  'silence-recours-mixte':
    'Le refus est à la fois médical et administratif : la réponse peut prendre six mois. Sans réponse, vous aurez deux mois pour saisir le tribunal.',
  'suspension-demande-examen':
    'Demandez au service médical de la caisse à être examiné, par écrit, avant cette date.',
  'suspension-reponse':
    'Le service médical doit vous répondre avant cette date. Sans nouvelles, relancez par écrit.',
  'visite-de-prereprise':
    'Demandez une visite de préreprise au médecin du travail : son avis écrit est le meilleur appui pour un temps partiel.',
  'visite-de-reprise':
    'Votre employeur doit organiser la visite avec le médecin du travail. S’il ne le fait pas, vous pouvez la demander vous-même.',
  'visite-de-reprise-accident':
    'Si l’arrêt dure jusqu’à ce jour, la visite de reprise sera obligatoire au retour.',
  'visite-de-reprise-maladie':
    'Si l’arrêt dure jusqu’à ce jour, la visite de reprise sera obligatoire au retour.',
} as const;

/** What is missing for a limit to be counted. */
const aDire = {
  debutTpt: 'Quand reprendrez-vous à temps partiel ? La visite de reprise se compte de ce jour.',
  finAbsence:
    'Quel est le dernier jour de cette absence ? La visite de reprise se compte du retour.',
  finPrescription:
    'Jusqu’à quel jour va votre dernière prescription ? Le renouvellement se prépare avant.',
  finTpt:
    'Jusqu’à quel jour le temps partiel est-il prescrit ? Le renouvellement se prépare avant.',
  joursPayes: 'Pour quels jours la caisse a-t-elle payé ? Le temps pour réclamer se compte de là.',
  motifRefus:
    'Le refus est-il médical ou administratif ? La lettre le dit, et le recours ne va pas au même endroit.',
  plafondIj:
    'Votre caisse a-t-elle compté 360 indemnités ? Demandez-lui le jour exact : l’année de plus se compte de là.',
  recoursRecu:
    'Quel jour votre recours a-t-il été reçu ? L’avis de réception le dit, et le silence se compte de là.',
} as const;

/** What was taken for granted to give a day. */
const suppose = {
  demandeComplete:
    'si votre demande était complète et si l’avis de réception disait comment contester',
  recuLeJourMeme: 'si l’avis vous a été remis le jour de l’examen',
  rienAvant: 'si vous n’avez rien utilisé auparavant de ce droit',
  tousLesJoursPayes: 'si tous les jours depuis le début sont payés',
} as const;

/** Headings, and how far an entry is. */
const titres = {
  aujourdhui: 'Aujourd’hui',
  aVenir: 'À venir',
  sansDate: 'Possible dès maintenant, ou sans date limite',
  passe: 'C’est passé',
  aDire: 'Pour aller plus loin, dites-nous',
  rien: 'Rien à faire pour le moment.',
  estimation: 'estimation, {suppose}',
  qui: 'À faire par : {actor}',
  prudent: 'par prudence, avant le {day}',
  reste: 'il reste {n} jours',
  resteUn: 'il reste un jour',
  depuis: 'passé depuis {n} jours',
  depuisHier: 'passé depuis hier',
  encore: 'Ce qui reste possible : {possible}',
  horsLoi: 'Nous ne connaissons pas la règle de cette époque ({name}).',
  zone: 'Jours fériés comptés : {zone}.',
} as const;

export const agendaFr = { faire, aDire, suppose, titres } as const;

export type AgendaRule = keyof typeof faire;
export type TellWord = keyof typeof aDire;
export type SupposeWord = keyof typeof suppose;

type Sentences<T> = { readonly [K in keyof T]: Readonly<Record<keyof T[K], string>> };
/** The words of the agenda, in either language. */
export type AgendaWords = Sentences<typeof agendaFr>;
