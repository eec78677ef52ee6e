/** The ways, each a list of steps. */
const voies = {
  'mise-en-place': 'Mettre en place le temps partiel thérapeutique',
  'refus-employeur': 'L’employeur refuse ou ne répond pas',
  'avis-medecin-du-travail': 'Contester l’avis du médecin du travail',
  'refus-caisse-medical': 'La caisse refuse pour une raison médicale',
  'refus-caisse-administratif': 'La caisse refuse pour une raison administrative',
  'refus-caisse-mixte': 'La caisse refuse pour les deux raisons',
  'refus-administration': 'L’administration refuse ou ne répond pas',
  fin: 'La fin du temps partiel thérapeutique',
} as const;

/** What to do, at each step. The keys are kept: ticks are remembered by them. */
const etapes = {
  'voir-medecin-du-travail':
    'Demander une visite au médecin du travail et lui parler du temps partiel.',
  'preparer-retour':
    'Pendant l’arrêt, demander une visite de préreprise au médecin du travail. Son avis écrit est le meilleur appui.',
  'reprise-maternite':
    'Après le congé de maternité, passer la visite de reprise avec le médecin du travail : elle est obligatoire.',
  prescription:
    'Demander au médecin une prescription de temps partiel thérapeutique, avec les dates et le pourcentage de temps de travail.',
  'prescription-maternite':
    'Demander une prescription au titre de la maladie : le congé de maternité lui-même ne permet pas de travailler à temps partiel.',
  'certificat-atmp':
    'Demander au médecin un certificat de reprise à temps partiel ou aménagée, au titre de l’accident du travail ou de la maladie professionnelle.',
  'envoi-caisse':
    'Envoyer le formulaire papier à la caisse. Si le médecin l’a transmis par internet, il n’y a rien à envoyer.',
  'envoi-caisse-msa':
    'Envoyer le formulaire papier à la MSA. Si le médecin l’a transmis par internet, il n’y a rien à envoyer.',
  'envoi-atmp': 'Envoyer à la caisse le certificat du médecin et l’attestation de l’employeur.',
  'demander-employeur':
    'Écrire à l’employeur pour lui demander son accord sur les horaires, avec le volet de la prescription.',
  'attestation-employeur':
    'Demander à l’employeur une attestation écrite : le poste, les heures, la paie.',
  'visite-de-reprise':
    'Vérifier que la visite de reprise est prévue, et la demander soi-même si l’employeur l’oublie.',
  avenant:
    'Signer un avenant au contrat : heures, répartition, salaire, dates de début et de fin, retour à temps plein ensuite.',
  controle:
    'Garder ordonnances et comptes rendus à portée de main : le médecin-conseil peut convoquer à tout moment.',
  'suivre-paiements':
    'Chaque mois, comparer ce que la caisse a versé avec le calcul, et demander une correction s’il manque quelque chose.',
  'signaler-changement':
    'Prévenir la caisse de tout changement : horaires, congés, nouvel arrêt, reprise plus tôt.',
  'fin-de-contrat':
    'Noter la date de fin du contrat : le temps partiel thérapeutique s’arrête au plus tard avec lui.',
  'arret-prealable':
    'Vérifier qu’un arrêt complet indemnisé vient juste avant : sauf longue maladie, il est exigé des indépendants.',
  'jours-independant':
    'Compter les jours : quatre-vingt-dix jours de temps partiel thérapeutique au plus, davantage pour certaines longues maladies.',
  'cotisation-a-jour':
    'Vérifier que la cotisation de l’année précédente, ou à défaut celle d’avant, est payée : sinon, la MSA peut refuser.',
  'jours-exploitant':
    'Compter les jours : quatre-vingt-dix jours au plus pour une maladie, davantage pour une longue maladie ou un accident du travail.',
  'certificat-agent':
    'Demander au médecin un certificat : le pourcentage (de 50 à 90 %), la durée, les modalités.',
  'accord-caisse':
    'Demander à la caisse son accord pour indemniser : l’administration l’attend avant d’autoriser.',
  'demander-administration':
    'Déposer la demande auprès de son administration, avec le certificat, et en garder la preuve.',
  'examen-agree':
    'Se rendre à l’examen du médecin agréé s’il est demandé. Une absence sans raison vaut abandon.',
  'attendre-decision': 'Attendre la décision écrite, et relancer si rien ne vient.',
  'suivre-douze-mois': 'Compter les mois : douze mois en tout, continus ou non.',
  'employeur-recevoir': 'Répondre par écrit à la demande, et fixer ensemble les horaires.',
  'employeur-visite':
    'Demander la visite de reprise au service de santé au travail dès que la date du retour est connue.',
  'employeur-avis': 'Tenir compte des propositions du médecin du travail.',
  'employeur-attestation':
    'Remettre au salarié une attestation écrite : le poste, les heures, la paie.',
  'employeur-avenant':
    'Faire signer un avenant : heures, répartition, salaire, dates, retour à temps plein ensuite.',
  'employeur-signaler':
    'Signaler la reprise à temps partiel à la caisse, par la déclaration sociale nominative.',
  'employeur-attestation-mensuelle':
    'Pour chaque mois écoulé, déclarer à la caisse le salaire versé et le salaire perdu.',
  'employeur-conges':
    'Après le retour, informer le salarié de ses congés restants et de la date limite pour les prendre.',
  'administration-recevoir':
    'Accuser réception de la demande et vérifier que le certificat est complet.',
  'administration-decider':
    'Décider par écrit, au plus tard le jour de la reprise pour un renouvellement.',
  'conseil-droits':
    'Vérifier les conditions d’ouverture des droits : heures travaillées ou salaires avant l’arrêt.',
  'conseil-compteur':
    'Demander à la caisse son décompte des indemnités sur trois ans, ou la date de début de la longue maladie.',
  'conseil-maintien':
    'Lire la convention collective et le contrat de prévoyance : un complément peut s’ajouter.',
  'demander-motifs':
    'Demander à l’employeur ses raisons par écrit. Il les doit quand le médecin du travail a proposé le temps partiel.',
  'avis-ecrit':
    'Demander une visite au médecin du travail, et qu’il propose le temps partiel par écrit.',
  'arret-entre-temps': 'En attendant, voir avec le médecin si un arrêt complet doit être prolongé.',
  'saisir-prudhommes':
    'Si rien ne change, saisir le conseil de prud’hommes. L’inspection du travail ou le Défenseur des droits peuvent aider, sans pouvoir décider.',
  'employeur-motiver':
    'Si les propositions du médecin du travail ne sont pas suivies, écrire pourquoi au salarié et au médecin.',
  'contester-avis':
    'Saisir le conseil de prud’hommes, selon la procédure accélérée au fond, pour contester l’avis.',
  'employeur-contester':
    'En cas de désaccord avec l’avis, saisir le conseil de prud’hommes, selon la procédure accélérée au fond. Passé le délai, l’avis s’impose.',
  'lire-avis': 'Vérifier que l’avis dit le délai et la façon de le contester.',
  'lire-refus':
    'Lire la lettre : la raison du refus, le jour de réception, le délai et l’endroit où contester. Si elle ne dit ni délai ni recours, le délai n’a pas commencé.',
  'saisir-cmra':
    'Écrire à la commission médicale de recours amiable (CMRA), avec une copie du refus. Les pièces médicales vont dans une enveloppe à part, marquée « secret médical ».',
  'saisir-cra': 'Écrire à la commission de recours amiable (CRA), avec une copie du refus.',
  'observations-cmra':
    'À réception du rapport médical, le faire lire par son médecin et envoyer ses observations.',
  'attendre-cmra': 'Noter le jour où le recours a été reçu, et attendre la réponse.',
  'attendre-cra': 'Noter le jour où le recours a été reçu, et attendre la réponse.',
  'attendre-mixte': 'Noter le jour où les recours ont été reçus, et attendre la réponse.',
  'saisir-tribunal':
    'Saisir le pôle social du tribunal judiciaire, avec les refus et les preuves d’envoi.',
  'entre-temps':
    'En attendant, voir avec le médecin si un arrêt complet est nécessaire. Sinon, les heures non travaillées ne sont pas indemnisées.',
  'motifs-administration': 'Demander les raisons du refus par écrit, si la lettre ne les dit pas.',
  'conseil-medical':
    'Si le refus est médical, demander que le conseil médical soit saisi des conclusions du médecin agréé.',
  'conseil-medical-superieur':
    'Si l’avis du conseil médical est défavorable, demander que le conseil médical supérieur soit saisi.',
  'silence-administration':
    'Noter le jour où la demande a été reçue : deux mois de silence valent refus, jamais accord.',
  'tribunal-administratif': 'Contester le refus devant le tribunal administratif.',
  'administration-entretien':
    'Avant un refus pour les besoins du service, recevoir l’agent en entretien.',
  'administration-examen': 'Avant un refus médical, faire examiner l’agent par un médecin agréé.',
  'administration-motiver': 'Écrire les raisons du refus, le délai et la façon de contester.',
  renouveler:
    'Revoir le médecin avant la fin, et obtenir la suite sans un jour manquant. Prévenir l’employeur.',
  'renouveler-independant':
    'Revoir le médecin avant la fin, et obtenir la suite sans un jour manquant.',
  'renouveler-agent':
    'Demander le renouvellement à son administration, avec un nouveau certificat, bien avant la fin.',
  'temps-plein':
    'Reprendre à temps plein : l’avenant prend fin. Si c’est plus tôt que prévu, prévenir la caisse tout de suite.',
  'temps-plein-independant':
    'Reprendre à temps plein. Si c’est plus tôt que prévu, prévenir la caisse tout de suite.',
  'temps-plein-agent':
    'Reprendre à temps plein, ou demander à arrêter plus tôt avec un nouveau certificat.',
  invalidite:
    'Si l’état reste le même, demander une pension d’invalidité quand la caisse ne le fait pas elle-même.',
  inaptitude:
    'Si le poste n’est plus possible, voir le médecin du travail : lui seul peut constater l’inaptitude.',
  'consolidation-atmp':
    'Si la caisse annonce une consolidation trop tôt, voir le médecin tout de suite : c’est lui qui répond.',
  'rechute-atmp':
    'Après la consolidation, demander au médecin un certificat de rechute si l’état s’aggrave.',
  'limite-ald': 'Préparer la fin des trois ans, puis celle de la quatrième année.',
  'limite-maladie': 'Préparer la fin des 360 indemnités, puis celle de l’année de plus.',
  'limite-agent': 'Préparer la fin des douze mois : un nouveau droit s’ouvre un an après.',
  'employeur-fin':
    'Remettre le salarié à temps plein à la date prévue par l’avenant, et signaler la reprise.',
} as const;

/** What comes back. */
const retours = {
  accordEcrit: 'Un accord écrit, ou un refus. Aucun texte ne fixe de délai à l’employeur.',
  accuse: 'Un accusé de réception : il compte pour la suite.',
  attestation: 'Une attestation à envoyer à la caisse.',
  avenantSigne: 'Un exemplaire signé pour chacun.',
  avisEcrit: 'Un avis écrit, dont l’employeur doit tenir compte.',
  aucunRetour: 'Rien à attendre.',
  certificat: 'Un certificat ou une prescription.',
  cmra: 'La commission a quatre mois pour répondre. Son avis s’impose à la caisse. Le silence vaut rejet.',
  cra: 'La commission a deux mois pour répondre. Le silence vaut rejet.',
  decisionAdministration:
    'Une décision écrite, en principe en trente jours depuis août 2026. Le silence n’est jamais un accord.',
  decisionEcrite: 'Une décision écrite. Le silence n’est jamais un accord.',
  decompte: 'Un décompte de la caisse.',
  decisionCaisse: 'Un paiement, ou un refus écrit qui dit pourquoi et comment contester.',
  decisionRechute: 'Une réponse de la caisse dans les soixante jours francs.',
  examen: 'Des conclusions, que l’administration et l’agent peuvent contester.',
  indemnites: 'Les indemnités du mois, une fois l’attestation de l’employeur reçue.',
  jugement: 'Un jugement.',
  mixte: 'La réponse peut prendre six mois. Le silence vaut rejet.',
  motifs: 'Des raisons écrites. Aucun texte ne fixe de délai.',
  pension: 'Une décision de la caisse.',
  salaire: 'Sans reclassement ni licenciement au bout d’un mois, le salaire reprend.',
} as const;

/** To whom. */
const destinataires = {
  medecin: 'le médecin qui prescrit',
  medecinTravail: 'le médecin du travail',
  employeur: 'l’employeur',
  salarie: 'le salarié',
  agent: 'l’agent',
  caisse: 'la caisse (CPAM)',
  msa: 'la MSA',
  cmra: 'la commission médicale de recours amiable (CMRA)',
  cra: 'la commission de recours amiable (CRA)',
  tribunal: 'le tribunal judiciaire, pôle social',
  prudhommes: 'le conseil de prud’hommes',
  administration: 'l’administration',
  medecinAgree: 'le médecin agréé',
  conseilMedical: 'le conseil médical',
  tribunalAdministratif: 'le tribunal administratif',
  santeAuTravail: 'le service de santé au travail',
} as const;

/** By when, where no day is known. */
const quand = {
  aussitot: 'tout de suite',
  avantDebut: 'avant le début du temps partiel',
  avantReprise: 'avant la reprise, dès trente jours d’arrêt',
  avantFin: 'environ deux semaines avant la fin : c’est un conseil',
  cinqJours: 'dans les cinq jours ouvrés',
  chaqueMois: 'chaque mois',
  deuxJours: 'dans les deux jours, pour un formulaire papier',
  deuxMois: 'dans les deux mois de la notification',
  deuxMoisCommission:
    'dans les deux mois de la décision de la commission, ou de la fin de son délai pour répondre',
  deuxMoisRecours: 'deux mois après la réception du recours',
  deuxMoisDemande: 'deux mois après la réception de la demande',
  quatreMoisRecours: 'quatre mois après la réception du recours',
  sixMoisRecours: 'six mois après la réception du recours',
  dixJours: 'dans les dix jours de la notification',
  douzeMois: 'dans les douze mois',
  finContrat: 'au plus tard le dernier jour du contrat',
  huitJours: 'dans les huit jours du retour',
  moisRetour: 'dans le mois du retour',
  pasDeDelai: 'aucun délai n’est fixé',
  pendant: 'pendant tout le temps partiel',
  quinzeJours: 'dans les quinze jours de la notification',
  siBesoin: 'si besoin',
  trenteJours: 'en principe dans les trente jours',
  vingtJours: 'dans les vingt jours de la réception du rapport',
  deuxAns: 'dans les deux ans',
} as const;

/** Who does the step. */
const qui = {
  salarie: 'Vous',
  employeur: 'L’employeur',
  conseil: 'Le conseil',
} as const;

/** What must be said plainly at the head of a way. */
const dits = {
  cmraPasCra:
    'Beaucoup de pages disent d’écrire à la commission de recours amiable (CRA). Pour un refus médical, elle n’est pas compétente : c’est la commission médicale (CMRA).',
  lireMotif: 'Le recours dépend de la raison écrite dans la lettre. Lisez-la avant d’écrire.',
  craAdministratif:
    'Un refus administratif porte sur les droits, le nombre d’indemnités, un retard ou un montant : c’est la commission de recours amiable (CRA).',
  deuxCommissions:
    'Quand le refus a les deux raisons, écrivez aux deux commissions : la CRA attend l’avis de la CMRA.',
  ordreLibre:
    'Aucun texte n’impose un ordre entre la caisse et l’employeur. La visite de reprise n’attend pas la réponse de la caisse.',
  prescriptionSeule:
    'La prescription du médecin traitant n’oblige pas l’employeur à accepter. Les propositions écrites du médecin du travail l’obligent à répondre par écrit.',
  decret2026:
    'Les règles d’août 2026 (décret 2026-705) ne sont connues que par des fiches qui les rapportent : à confirmer auprès de votre administration.',
  accordCaisse: 'Pour un agent payé par la caisse, l’autorisation dépend de l’accord de la caisse.',
  independant: 'Pour un indépendant, personne d’autre que la caisse n’a d’accord à donner.',
  atmp: 'Après un accident du travail, un travail aménagé à temps complet peut aussi être indemnisé. La caisse fixe le montant.',
  silence:
    'Si personne ne répond, le silence vaut rejet, et le temps pour aller au tribunal commence.',
} as const;

/** How a list and a step are shown. */
const titres = {
  aQui: 'À : {to}',
  avant: 'avant le {day}',
  depuis: 'à partir du {day}',
  passe: 'c’était avant le {day}',
  retour: 'Ce qui revient',
  papier: 'Préparer la lettre',
  fait: 'déjà fait',
  siBesoin: 'si besoin',
  enCours: 'vous en êtes là',
} as const;

export const demarchesFr = {
  voies,
  etapes,
  retours,
  destinataires,
  quand,
  qui,
  dits,
  titres,
} as const;

export type VoieId = keyof typeof voies;
export type EtapeId = keyof typeof etapes;
export type RetourWord = keyof typeof retours;
export type Destinataire = keyof typeof destinataires;
export type QuandWord = keyof typeof quand;
export type ActeurDemarche = keyof typeof qui;
export type DitWord = keyof typeof dits;

type Sentences<T> = { readonly [K in keyof T]: Readonly<Record<keyof T[K], string>> };
/** The words of the way through, in either language. */
export type DemarchesWords = Sentences<typeof demarchesFr>;
