/** What each time limit, length or threshold is called. */
const names = {
  'action-atmp': 'Demander en justice des prestations d’accident du travail',
  'action-discrimination': 'Agir en justice pour discrimination',
  'action-execution-contrat': 'Agir en justice sur l’exécution du contrat de travail',
  'action-indu-caisse': 'Temps donné à la caisse pour réclamer un trop-perçu',
  'action-paiement-ij': 'Réclamer des indemnités journalières de maladie',
  'action-rupture': 'Contester la rupture du contrat de travail',
  'action-salaires': 'Réclamer des salaires',
  'annee-supplementaire-tpt': 'Année de temps partiel thérapeutique après le 360e jour',
  'arret-teleconsultation': 'Arrêt prescrit en téléconsultation',
  'atmp-information-caisse':
    'Prévenir la caisse de la reprise à temps partiel (accident du travail)',
  'atmp-nouvelle-attestation': 'Nouvelle attestation de l’employeur (accident du travail)',
  'attestation-mensuelle': 'Attestation de salaire de chaque mois',
  'cmra-convocation': 'Convocation à l’examen de la commission médicale',
  'cmra-observations': 'Observations à la commission médicale',
  'cmra-rapport-medical': 'Envoi du rapport médical à la commission',
  'compteur-360-ij': 'Plafond de 360 indemnités journalières sur trois ans',
  'conges-information': 'Information sur vos congés après l’arrêt',
  'conges-report': 'Prendre les congés reportés',
  'conseil-renouvellement': 'Voir le médecin avant la fin de la prescription',
  'consolidation-contestation': 'Certificat du médecin sur la date de consolidation',
  'contestation-avis-medecin-du-travail': 'Contester l’avis du médecin du travail',
  'continuite-prescriptions': 'Prolonger sans jour manquant',
  'convocation-medecin-conseil': 'Rendez-vous avec le médecin-conseil',
  'delai-de-carence': 'Jours de carence au début d’un arrêt',
  'demande-invalidite': 'Demander une pension d’invalidité',
  'dispense-visite-de-reprise': 'Visite de préreprise qui dispense de la visite de reprise',
  'droits-apres-six-mois': 'Conditions plus strictes après six mois',
  'dsn-evenement': 'Signaler l’arrêt ou la reprise à la caisse (employeur)',
  'envoi-avis-caisse': 'Envoyer l’avis d’arrêt papier à la caisse',
  'envoi-tardif-recidive': 'Période de surveillance après un envoi en retard',
  'essai-encadre': 'Essai encadré',
  'essai-encadre-total': 'Essai encadré, renouvellement compris',
  'exploitant-duree':
    'Quatre-vingt-dix jours de temps partiel thérapeutique (exploitants agricoles)',
  'fin-de-justification-medicale': 'Fin des indemnités sur avis du médecin-conseil',
  'fin-tpt-atmp': 'Fin du temps partiel thérapeutique (accident du travail)',
  'fp-conge-trente-jours': 'Congé de santé de plus de 30 jours pendant le temps partiel',
  'fp-conseil-medical-superieur': 'Saisir le conseil médical supérieur',
  'fp-decision': 'Décision de l’administration',
  'fp-decision-reprise': 'Décision de l’administration pour une reprise ou un renouvellement',
  'fp-duree-totale': 'Douze mois de temps partiel thérapeutique (fonction publique)',
  'fp-effet-reception': 'Prise d’effet de l’autorisation',
  'fp-examen-absence': 'Examen par un médecin agréé',
  'fp-interruption': 'Interruption par un congé de maternité, de paternité ou d’adoption',
  'fp-motivation': 'Motifs écrits du refus de l’administration',
  'fp-nouveau-droit': 'Nouveau droit au temps partiel thérapeutique (fonction publique)',
  'fp-recours': 'Contester le refus de l’administration',
  'fp-refus-medical': 'Examen avant un refus médical',
  'fp-refus-service': 'Entretien avant un refus pour le service',
  'fp-silence': 'Silence de l’administration',
  'inaptitude-reprise-du-salaire': 'Reprise du salaire après un avis d’inaptitude',
  'inaptitude-second-examen': 'Second examen avant l’inaptitude',
  'exploitant-avis-arret': 'Envoyer l’avis d’arrêt papier à la MSA (exploitants)',
  'exploitant-reprise-anticipee': 'Déclarer à la MSA une reprise plus tôt que prévu (exploitants)',
  'independant-avis-arret': 'Envoyer l’avis d’arrêt papier à la caisse (indépendants)',
  'indu-rectification': 'Demander la rectification d’un trop-perçu',
  'indu-silence': 'Silence de la caisse sur la rectification',
  'information-employeur': 'Justifier votre absence à l’employeur',
  'independant-duree': 'Quatre-vingt-dix jours de temps partiel thérapeutique (indépendants)',
  'iti-information-employeur': 'Retour du volet de l’indemnité temporaire d’inaptitude',
  'maintien-de-droits': 'Maintien de vos droits après la perte du travail',
  'nouvel-arret-apres-suspension': 'Nouvel arrêt juste après une suspension',
  'periode-ald': 'Trois ans d’indemnités pour une longue maladie',
  'prescription-initiale': 'Durée de la première prescription',
  prolongation: 'Durée d’une prolongation',
  'quatrieme-annee-tpt': 'Quatrième année, en temps partiel thérapeutique',
  'rechute-decision': 'Décision de la caisse sur la rechute',
  'rechute-questionnaire': 'Renvoyer le questionnaire médical de la rechute',
  'rechute-reserves-employeur': 'Réserves de l’employeur sur la rechute',
  'recours-cmra': 'Contester un refus médical (commission médicale de recours amiable)',
  'recours-cra': 'Contester un refus administratif (commission de recours amiable)',
  'recours-tribunal-judiciaire': 'Saisir le tribunal judiciaire (pôle social)',
  'refus-employeur': 'Motifs écrits du refus de l’employeur',
  'rendez-vous-de-liaison': 'Rendez-vous de liaison',
  'reouverture-droits-ald': 'Nouvelle période de trois ans après une longue maladie',
  'reponse-medecin-du-travail': 'Réponse du médecin du travail au médecin-conseil',
  'reprise-anticipee': 'Prévenir la caisse d’une reprise plus tôt que prévu',
  'retraite-60-ij': 'Plafond de 60 indemnités journalières avec une retraite',
  'silence-caisse': 'Silence de la caisse sur votre demande',
  'silence-cmra': 'Silence après un recours médical',
  'silence-cra': 'Silence après un recours administratif',
  'silence-recours-mixte': 'Silence après un recours médical et administratif',
  'suspension-demande-examen': 'Demander un examen après une suspension',
  'suspension-reponse': 'Réponse du service médical après une suspension',
  'visite-de-prereprise': 'Visite de préreprise',
  'visite-de-reprise': 'Visite de reprise',
  'visite-de-reprise-accident': 'Visite de reprise obligatoire après un accident du travail',
  'visite-de-reprise-maladie': 'Visite de reprise obligatoire après une maladie',
  'visite-de-reprise-toujours':
    'Visite de reprise obligatoire après une maladie professionnelle ou une maternité',
} as const;

/** From what the count starts. */
const triggers = {
  accident: 'jour de l’accident ou fin du paiement des indemnités',
  avisConseilMedical: 'notification de l’avis du conseil médical',
  avisMedecinTravail: 'notification de l’avis du médecin du travail',
  changement: 'changement de poste ou de salaire',
  congeSante: 'début du congé de santé',
  congeFamille: 'début du congé',
  connaissanceEvenement: 'jour où l’employeur apprend l’événement',
  connaissanceFaits: 'jour où vous avez connu les faits',
  consolidationNotifiee: 'notification de la date envisagée',
  convocation: 'jour du rendez-vous',
  debutAbsence: 'premier jour de l’absence',
  debutEssai: 'premier jour de l’essai',
  debutLongueMaladie: 'premier jour d’indemnités pour cette maladie',
  debutPrescription: 'premier jour de la prescription',
  debutTpt: 'premier jour du temps partiel thérapeutique',
  decisionCommission: 'décision de la commission, ou jour du rejet par silence',
  decisionSuspension: 'décision de suspension',
  demande: 'réception de la demande',
  discriminationRevelee: 'jour où la discrimination est apparue',
  examenInaptitude: 'examen de reprise qui a conclu à l’inaptitude',
  examenCommission: 'jour de l’examen',
  finAbsence: 'fin de l’absence',
  finDroit: 'lendemain du dernier jour du droit utilisé',
  finMoisTpt: 'fin de chaque mois de temps partiel thérapeutique',
  finPrescription: 'dernier jour de la prescription en cours',
  finTroisAns: 'dernier jour des trois ans',
  ij360: 'jour de la 360e indemnité journalière',
  informationConges: 'jour où vous recevez l’information sur vos congés',
  informationExamen: 'information donnée à la fin de l’examen médical',
  introductionRecours: 'réception du recours',
  jourIndemnise: 'jour d’indemnité journalière',
  notificationIndu: 'réception de la notification du trop-perçu',
  notificationRefus: 'notification du refus',
  notificationRupture: 'notification de la rupture',
  notificationSuspension: 'notification de la suspension',
  paiement: 'jour du paiement',
  paie: 'jour de paie, ou jour où vous avez su',
  periodeIj: 'jour auquel se rapportent les indemnités',
  perteActivite: 'fin du travail ou de l’affiliation',
  prereprise: 'visite de préreprise',
  premierExamen: 'premier examen',
  prescriptionTardive: 'prescription de l’arrêt envoyé en retard',
  propositionsNonSuivies: 'propositions du médecin du travail non suivies',
  rapportMedical: 'réception du rapport médical',
  rechute: 'réception du certificat de rechute',
  reclassement: 'reclassement accepté ou licenciement',
  recoursService: 'réception du recours par le service médical',
  refusAdministration: 'refus de l’administration',
  renouvellementOuReprise: 'jour de la reprise ou du renouvellement',
  reprise: 'jour de la reprise',
  retraite: 'âge légal de la retraite',
  saisine: 'réception de la demande d’examen',
  stabilisation: 'stabilisation, consolidation ou arrêt des indemnités',
  teleconsultation: 'premier jour de l’arrêt prescrit à distance',
} as const;

/** What happens past the limit, or once it is reached. */
const consequences = {
  actionPerdue: 'Passé ce jour, la demande n’est plus recevable en justice.',
  aucune: 'Aucune conséquence pour vous.',
  avisContestable: 'L’avis d’inaptitude peut alors être contesté.',
  avisDefinitif: 'L’avis s’impose à vous et à l’employeur.',
  caisseReclame: 'La caisse peut réclamer une somme à l’employeur.',
  commissionDecideSans: 'La commission décide sans vos observations.',
  complementPerdu: 'Le complément de salaire de l’employeur peut être perdu.',
  congesPerdus: 'Les congés reportés sont perdus.',
  dateDefinitive: 'La date devient définitive.',
  decisionExplicite: 'Vous pouvez demander où en est la décision, par écrit.',
  demandeRejetee: 'Une demande tardive est rejetée.',
  desistement: 'L’absence sans raison vaut abandon de la demande, ou interrompt le temps partiel.',
  doitEtreEcrit:
    'L’employeur s’expose à une condamnation : sécurité, discrimination, rupture à ses torts.',
  droitNouveau: 'Un nouveau droit s’ouvre à partir de ce jour.',
  finEssai: 'L’essai s’arrête là.',
  finPossible: 'Vous pouvez demander la fin du temps partiel thérapeutique.',
  finTptPublic:
    'L’autorisation s’arrête : il faut reprendre à temps plein ou voir une autre solution.',
  finIndemnites: 'Les indemnités journalières s’arrêtent.',
  ijReclamees: 'La caisse peut réclamer les indemnités et appliquer une pénalité.',
  ijApresReprise:
    'Les indemnités versées pour des jours d’après la reprise peuvent être réclamées.',
  ijQuatreJours:
    'Si l’avis part trop tard, les indemnités ne commencent que quatre jours après son arrivée à la MSA.',
  ijReduites:
    'Premier retard : un avertissement. Nouveau retard dans les 24 mois : les indemnités entre la prescription et l’envoi sont réduites de moitié.',
  ijRefusees: 'La caisse peut refuser les indemnités de cette période.',
  ijTardives: 'Les indemnités sont payées en retard.',
  instruitSans: 'La caisse décide sans votre réponse.',
  irregularite: 'L’irrégularité peut être soulevée ensuite.',
  joursNonPayes: 'Chaque jour non couvert reste sans indemnité.',
  occasionManquee: 'La reprise se prépare sans cet avis.',
  periodeDepassee: 'La caisse peut refuser les indemnités des jours en trop.',
  pasDeReport: 'Le délai de quinze mois pour prendre ces congés ne commence pas.',
  periodeInterrompue: 'La période de temps partiel en cours s’interrompt.',
  prendEffet: 'L’autorisation prend effet ce jour-là.',
  recoursFerme: 'Le recours n’est plus recevable.',
  recoursOuvert: 'Le silence vaut refus : la suite des recours s’ouvre.',
  rechuteReconnue: 'Sans réponse notifiée dans ce temps, la rechute est reconnue.',
  retenues: 'La caisse peut commencer à retenir la somme sur vos prestations.',
  salaireDu: 'L’employeur doit reprendre le salaire le lendemain, travail ou non.',
  sansReserves: 'La caisse instruit sans les réserves de l’employeur.',
  seuilAtteint: 'La visite de reprise devient obligatoire.',
  suspensionReste: 'La suspension des indemnités reste en place.',
  suspensionContrat: 'Sans visite, le contrat reste suspendu et l’employeur en répond.',
  troppercuGarde:
    'Passé ce jour, la caisse ne peut plus réclamer, sauf fraude ou fausse déclaration.',
  vieillePeriode: 'Avant ce jour, l’ancienne période de trois ans continue.',
  conditionsDroits: 'Si les conditions ne sont pas remplies, les indemnités s’arrêtent.',
  visiteDispensee: 'La visite de reprise n’est pas obligatoire.',
} as const;

/** What can still be done once the day is past. */
const possible = {
  demanderMotifs: 'Vous pouvez encore demander une réponse écrite.',
  envoyerQuandMeme:
    'Envoyez-le quand même, tout de suite. Une hospitalisation ou une impossibilité d’envoyer s’explique à la caisse.',
  expliquer: 'Faites-le quand même, et expliquez le retard par écrit.',
  inopposable:
    'Relisez la lettre : si elle ne disait ni le délai ni le recours, le délai n’a pas couru et vous pouvez encore agir.',
  nouvelleDemande: 'Une nouvelle demande reste possible si votre état ou votre situation change.',
  demanderVisite: 'Vous pouvez demander vous-même la visite au médecin du travail.',
  interruption:
    'Une démarche en justice, une reconnaissance de la dette ou une impossibilité d’agir peut avoir changé la date. Faites vérifier par un conseil.',
  recoursClassique: 'Le recours devant la commission reste ouvert deux mois après la notification.',
  tribunal: 'Le tribunal peut être saisi sans attendre de réponse écrite.',
  cmra: 'La décision de la caisse peut encore être contestée devant la commission médicale.',
  reclamer: 'Ce qui n’a pas été versé peut être réclamé pendant trois ans.',
  parlerMedecin: 'Parlez-en à votre médecin et à la caisse : une autre solution peut exister.',
  relancer: 'Relancez par écrit, en gardant une copie.',
} as const;

/** What must be true for the limit to run as shown. */
const conditions = {
  accordMedical: 'Il faut l’accord du service médical de la caisse.',
  accordPrescripteur: 'Le prescripteur peut prévoir plus long s’il le justifie sur le formulaire.',
  accuseReception:
    'Le délai du tribunal ne court que si l’accusé de réception disait le délai et le recours.',
  agentsSansAccuse:
    'Entre l’administration et ses agents, aucun accusé de réception n’est exigé : le délai court sans lui.',
  collectif: 'Votre convention collective peut fixer une autre durée.',
  electronique:
    'Quand le médecin transmet l’avis par voie électronique, vous n’avez rien à envoyer.',
  horsHospitalisation: 'Ce délai ne vaut pas en cas d’hospitalisation.',
  horsLongueMaladie: 'Ne vaut pas pour une longue maladie (affection de longue durée).',
  initiativeCaisse: 'Seulement si la caisse n’a pas fait la demande elle-même.',
  mentionnee:
    'Ce délai ne court que si la lettre disait le délai et la façon de contester. Sinon, il n’a pas commencé.',
  avisMentionne: 'L’avis doit dire ce délai et comment contester.',
  papier: 'Seulement pour un formulaire papier, à envoyer en original.',
  sansFraude: 'Sauf fraude ou fausse déclaration.',
  subrogation:
    'Quand l’employeur reçoit les indemnités à votre place, il le signale avec la déclaration du mois, due le 5 ou le 15 du mois suivant.',
  documentsProduits: 'Si vous envoyez des documents ensuite, le délai repart de leur réception.',
  priseEnCharge: 'Seulement si l’accident ou la maladie est déjà reconnu.',
  dejaNotifie: 'Si le rapport vous a été remis avant le recours, le délai part du recours.',
  arretsDepuisAvril2022: 'Vaut pour les arrêts commencés après le 31 mars 2022.',
  demandeComplete: 'La demande doit être complète.',
  praticienDesigne: 'Huit jours avant, quand l’examen est confié à un médecin désigné.',
  cachetPoste: 'Le cachet de la poste fait foi.',
  travailReel:
    'Il faut une vraie reprise du travail ; le temps partiel thérapeutique n’en est pas une.',
  avantDecision: 'La demande de rectification interrompt le délai du recours devant la commission.',
} as const;

/** What is not sure, or should be known. */
const notes = {
  avantReforme: 'Cette limite n’existait pas encore à cette date.',
  conseilSeulement: 'C’est un conseil : aucun texte ne fixe ce délai.',
  deuxLectures:
    'Un an à partir du 360e jour est la lecture d’un expert de l’assurance maladie. Le texte parle d’un an après les trois ans. La caisse décide.',
  ruralPeutSuivre2026:
    'Le code du travail a changé en juin 2026 sur ces visites. Nous ne savons pas si le code rural a changé lui aussi : à confirmer.',
  texte2026NonLu: 'Nous n’avons pas lu le nouveau texte de 2026 : à confirmer.',
  pasDeDelai: 'Aucun texte ne fixe de délai.',
  pasDeReportEcrit:
    'Ce jour n’est pas un jour ouvré et le texte ne dit pas s’il est reporté : prévoyez le dernier jour ouvré avant.',
  pratique: 'C’est la pratique des caisses plus qu’un texte : à confirmer.',
  prescriptionJamaisReportee:
    'Ce délai n’est jamais reporté, même s’il finit un samedi, un dimanche ou un jour férié.',
  r3231NonLu:
    'Une nouvelle version de l’article R323-1 est en vigueur depuis octobre 2026. Nous n’avons pas pu la lire.',
  reportJurisprudence:
    'Le report au jour ouvré suivant vient des tribunaux, pas du texte : ne comptez pas dessus si vous pouvez agir avant.',
  tptPasDit:
    'Que cette limite vaille pour un temps partiel thérapeutique n’est écrit nulle part : à confirmer.',
  unJourPrudent:
    'Au dernier jour, les lectures diffèrent d’un jour : la plus prudente est retenue.',
  vendrediSaint:
    'Le Vendredi saint n’est férié que dans les communes qui ont un temple protestant ou une église mixte : ailleurs, le délai finit ce jour-là.',
  decretTroisMois:
    'La loi permet cette demande dès 30 jours d’arrêt ; le décret dit encore trois mois.',
  pasDeCarenceTpt: 'Le temps partiel thérapeutique n’a aucun jour de carence.',
  pasDePlafondMois: 'La règle « six mois renouvelables une fois » n’existe pas dans le code.',
  decret2026: 'Le décret de juillet 2026 est connu par des fiches qui le rapportent : à confirmer.',
  finAutomatique:
    'Depuis 2026, une source écrit que le temps partiel prend fin de lui-même : à confirmer.',
  dsnSeule: 'Que la déclaration sociale suffise à la place de l’attestation reste à confirmer.',
  longueMaladieNonExonerante:
    'Depuis octobre 2026, il n’est pas sûr que les longues maladies non prises en charge à 100 % aient encore ces trois ans.',
  silencePasTacite:
    'Le silence ne vaut pas accord : un « accord tacite à 30 jours » n’est pas confirmé.',
  mesuresTpt:
    'Un temps partiel proposé par le médecin du travail est un aménagement du temps de travail : la dispense ne joue alors pas.',
  nonMentionne:
    'La lettre ne disait ni le délai ni la façon de contester : le délai n’a pas commencé.',
  joursALaSuite: 'Compté comme si tous les jours étaient payés à la suite, sans jours pris avant.',
  plusDeTransmission: 'Rien à envoyer : le médecin a transmis l’avis.',
  avecDeclarationDuMois:
    'À signaler avec la déclaration du mois, due le 5 ou le 15 du mois suivant selon la taille de l’entreprise.',
  delaiFranc:
    'Le juge administratif compte souvent un jour de plus : la date prudente est retenue.',
  aussiTotQuePossible: 'À faire tout de suite : le texte ne laisse pas de délai.',
  rienNotifie: 'Aucun délai de prévenance n’est prévu pour la convocation.',
  arretTotalSeulement: 'Vaut pour un arrêt complet.',
  reformeAccidents2027:
    'La durée maximale prévue pour les accidents à partir de 2027 ne vise pas le temps partiel thérapeutique.',
} as const;

/** Who has to act. */
const actors = {
  administration: 'l’administration',
  agent: 'vous (agent public)',
  assure: 'vous',
  'assure-et-medecin': 'vous, avec le médecin qui vous suit',
  caisse: 'la caisse',
  commission: 'la commission médicale',
  employeur: 'l’employeur',
  'employeur-et-sante-au-travail': 'l’employeur et le service de santé au travail',
  'medecin-du-travail': 'le médecin du travail',
  prescripteur: 'le médecin qui prescrit',
  'salarie-ou-employeur': 'vous ou l’employeur',
} as const;

/** How a day was reached, one line a move. */
const steps = {
  debut: '{trigger} : {from}',
  quantieme: '{length} : {to}',
  'dernier-jour-du-mois': '{length} : le mois n’a pas cette date, donc son dernier jour, {to}',
  jours: '{length} sans compter le premier jour : {to}',
  'jours-avant': '{length} avant : {to}',
  'jours-compris': '{length}, premier jour compris : {to}',
  'jours-francs': '{length} francs, ni le premier jour ni le dernier ne comptant : {to}',
  'jours-ouvres': '{length} ouvrés : {to}',
  'jours-ouvrables': '{length} ouvrables : {to}',
  'jours-ouvrables-compris': '{length} ouvrables, premier jour compris : {to}',
  veille: 'la période finit la veille : {to}',
  'trimestre-suivant': 'premier jour du trimestre suivant : {to}',
  samedi: 'le {from} est un samedi : reporté au {to}',
  dimanche: 'le {from} est un dimanche : reporté au {to}',
  ferie: 'le {from} est férié ({holiday}) : reporté au {to}',
  passes: 'jours fériés sautés : {holidays}',
  aucun: 'aucun délai ne court',
} as const;

const lengths = {
  day: '{n} jour',
  days: '{n} jours',
  month: '{n} mois',
  months: '{n} mois',
  year: '{n} an',
  years: '{n} ans',
} as const;

/** How far a limit is. */
const states = {
  past: 'passé le {day}',
  today: 'aujourd’hui, dernier jour',
  running: 'jusqu’au {day}',
  none: 'aucun délai',
  opens: 'à partir du {day}',
} as const;

export const deadlinesFr = {
  names,
  triggers,
  consequences,
  possible,
  conditions,
  notes,
  actors,
  steps,
  lengths,
  states,
} as const;

export type DeadlineId = keyof typeof names;
export type TriggerWord = keyof typeof triggers;
export type ConsequenceWord = keyof typeof consequences;
export type PossibleWord = keyof typeof possible;
export type ConditionWord = keyof typeof conditions;
export type NoteWord = keyof typeof notes;
export type DeadlineActor = keyof typeof actors;

type Sentences<T> = { readonly [K in keyof T]: Readonly<Record<keyof T[K], string>> };
/** The words of this room, in either language. */
export type DeadlineWords = Sentences<typeof deadlinesFr>;
