/** Names of the lines of a calculation for the public service. */
export const fonctionPubliqueLignes = {
  congesAnnuels: 'Congés annuels',
  diviseurFraction: 'diviseur de la fraction',
  dureeStage: 'durée du stage, en jours',
  fractionPayee: 'Fraction payée par l’employeur',
  ijTptParJour: 'Indemnité journalière en temps partiel thérapeutique',
  indemniteResidence: 'indemnité de résidence à temps plein',
  indemniteResidenceVersee: 'Indemnité de résidence versée',
  jourCarence: 'jour de carence',
  joursAvantTpt: 'jours de stage avant le temps partiel',
  joursComptes: 'Jours qui comptent pour le stage',
  joursDuMoisDePaie: 'jours d’un mois de paie',
  joursParSemaine: 'jours travaillés par semaine',
  joursDuMoisPayes: 'Jours du mois payés',
  joursRestants: 'Jours de stage restants',
  joursTpt: 'jours du temps partiel thérapeutique',
  moisDeReference: 'mois de référence',
  moisDeTpt: 'mois de temps partiel thérapeutique',
  moisParTrimestre: 'mois par trimestre',
  nbi: 'nouvelle bonification indiciaire',
  nbiVersee: 'Nouvelle bonification indiciaire versée',
  numerateurFraction: 'fraction, avant division',
  partDuMoisPayee: 'Part du mois payée',
  partPension: 'part retenue pour la pension',
  partVersee: 'part versée',
  perteParJour: 'Perte de gain par jour',
  perteTroisMois: 'Perte de gain de trois mois',
  primes: 'primes à temps plein',
  primesVersees: 'Primes versées',
  rtt: 'Jours de RTT',
  rttTempsPlein: 'jours de RTT à temps plein',
  semainesDeConges: 'semaines de congés',
  supplementFamilial: 'supplément familial de traitement à temps plein',
  supplementFamilialVerse: 'Supplément familial de traitement versé',
  totalBrutMois: 'Total brut du mois',
  totalBrutPeriode: 'Total brut de la période',
  traitement: 'traitement à temps plein',
  traitementVerse: 'Traitement versé',
  trimestres: 'Trimestres de la période',
  trimestresConstitution: 'Trimestres pour ouvrir le droit à pension',
  trimestresLiquidation: 'Trimestres pour le montant de la pension',
} as const;

/** Why, in what is answered to staff of the public service. */
export const fonctionPubliqueFr = {
  accordCpamDonne:
    'La sécurité sociale a donné son accord : l’employeur peut autoriser ce temps partiel.',
  accordCpamManquant:
    'La sécurité sociale n’a pas accepté d’indemniser : l’employeur ne peut pas autoriser ce temps partiel.',
  accordCpamRequis:
    'Pour un contractuel ou un agent affilié à l’Ircantec, l’autorisation dépend de l’accord de la sécurité sociale.',
  aucunCongeExige: 'Il faut être en activité. Aucun congé de maladie n’est exigé avant.',
  carenceDeduite:
    'Le premier jour d’un congé de maladie n’est pas payé : un trentième du mois est retenu, sauf exceptions. Que le supplément familial y échappe reste à confirmer.',
  certificatManquant:
    'Il manque le certificat médical, qui précise la quotité, la durée et les modalités.',
  cmoPrimesAuPlus:
    'Les primes dépendent d’une délibération ou du texte de chaque prime. Le montant affiché est le plus élevé possible : elles peuvent aussi être suspendues.',
  cmoPrimesDeliberation:
    'Une délibération maintient les primes, au plus dans la proportion du traitement.',
  cmoPrimesEtat: 'Agent de l’État : les primes suivent le traitement pendant le congé de maladie.',
  cmoPrimesSuspendues:
    'Sans délibération, les primes peuvent être suspendues pendant le congé de maladie.',
  cmoRemplaceTpt:
    'Pendant un congé de maladie, vous êtes payé selon ce congé et non selon le temps partiel : la quotité ne change rien.',
  cnracl:
    'À partir de 28 heures par semaine, en règle générale, vous êtes affilié à la CNRACL et gardez tout votre traitement.',
  congesCinqFois:
    'Cinq fois les jours travaillés par semaine. Cinq jours plus courts donnent 25 jours, plus courts eux aussi.',
  contratReduit:
    'Un contractuel est payé selon le temps travaillé, avec les indemnités de la sécurité sociale.',
  dateDejaPassee:
    'La demande est arrivée après cette date. Le délai de 30 jours est retenu, à confirmer.',
  delaiRenouvellement:
    'Pour un renouvellement, la décision doit être prise au plus tard le jour où il commence.',
  delaiReprise: 'La décision doit être prise au plus tard le jour de la reprise.',
  delaiTrenteJours: 'L’administration a 30 jours pour décider, à partir de la demande complète.',
  dureeContinue: 'Douze mois au plus en tout. D’un seul tenant, ils finissent ce jour-là.',
  dureeDiscontinue:
    'Les douze mois se comptent en additionnant les périodes : leur fin dépend des mois déjà utilisés.',
  dureeEpuisee: 'Les douze mois sont utilisés. Un nouveau droit s’ouvre après un an d’activité.',
  effetConseilMedical:
    'L’avis du conseil médical est nécessaire avant la reprise : l’autorisation prend effet au jour de la reprise effective.',
  effetContractuel:
    'L’effet à la réception de la demande ne vaut que pour les agents du régime des fonctionnaires : il faut ici l’accord de la sécurité sociale.',
  effetNonLu: 'Depuis août 2026, nous n’avons pas pu lire quel jour l’autorisation prend effet.',
  effetReception: 'L’autorisation prend effet le jour où l’administration reçoit la demande.',
  effetSaufConseilMedical:
    'Après un congé de longue maladie ou de longue durée, l’avis du conseil médical peut être exigé avant la reprise (congé d’office, fonctions à conditions de santé).',
  examenAuDela: 'Au-delà de trois mois en tout, l’examen par un médecin agréé est obligatoire.',
  examenPasEncore:
    'Jusqu’à trois mois en tout, l’examen n’est pas obligatoire ; l’administration peut le demander à tout moment.',
  examenSupprime:
    'Depuis août 2026, l’examen après trois mois n’est plus systématique ; il reste possible à tout moment.',
  fractionEtat: 'À 80 % et à 90 %, l’État paie 6/7 et 32/35 du plein salaire.',
  fractionHorsEtat:
    'Hors de l’État, il n’est pas confirmé que 80 % et 90 % soient payés 6/7 et 32/35. Le montant affiché suit les heures.',
  heuresInterdites:
    'Aucune heure supplémentaire ni complémentaire n’est permise pendant le temps partiel thérapeutique.',
  ircantec:
    'En dessous de 28 heures par semaine, en règle générale, vous relevez du régime général : salaire réduit et indemnités de la sécurité sociale.',
  nouveauDroit:
    'Un nouveau droit s’ouvre après un an en activité ou en détachement. Les congés de maladie comptent.',
  nouveauDroitDecale:
    'La disponibilité et le congé parental ne comptent pas. Décaler d’autant de jours est notre lecture : aucun texte ne donne le calcul.',
  pasDeDelai: 'Avant août 2026, aucun texte ne fixait de délai pour décider.',
  perteParJourConvention:
    'Pour ce calcul, la perte du mois est ramenée au jour comme le salaire : trois mois pour 91,25 jours. C’est une convention : aucun texte ne le dit. La caisse peut compter les jours du mois.',
  primesAVerifier:
    'Les primes dépendent d’une délibération de votre employeur. Le montant affiché est le plus bas ; demandez cette délibération.',
  primesAlignees:
    'Le texte de la prime la lie au traitement : elle est versée en entier (réponse de 2019, à confirmer).',
  primesAuProrata:
    'Sans délibération, les primes suivent le temps travaillé. C’est la lecture habituelle de 2018-2019 : aucun texte récent ne le redit.',
  primesEtat: 'Agent de l’État : les primes sont versées en entier, quelle que soit la quotité.',
  primesHospitalieresAVerifier:
    'À l’hôpital, chaque prime suit son propre texte. Le montant affiché est le plus bas ; demandez le détail prime par prime.',
  primesMaintenues:
    'Une délibération maintient les primes : elles sont versées en entier, comme à l’État.',
  primesMuettes:
    'Le texte de la prime ne dit rien du temps partiel : elle suit le temps travaillé (réponse de 2019, à confirmer).',
  quotiteAdmise: 'La quotité fait partie de celles qui sont admises : 50, 60, 70, 80 ou 90 %.',
  quotiteHorsListe: 'Seules sont admises les quotités de 50, 60, 70, 80 et 90 %.',
  reforme2026NonLue:
    'Le décret de juillet 2026 est connu par des fiches qui le rapportent : à confirmer.',
  retraiteEtatNonLue:
    'Pour l’État, la même règle est appliquée sans que nous ayons lu le code des pensions.',
  retraiteMoisEntiers:
    'Seuls les mois entiers sont comptés ici : des jours en plus peuvent s’y ajouter.',
  retraitePleine: 'Ces mois comptent en entier pour la pension.',
  rttParite:
    'Ces nombres sont ceux de l’État. Les collectivités les suivent en général : à confirmer avec votre employeur.',
  rttProrata:
    'Les jours d’un temps plein multipliés par la quotité. L’employeur peut arrondir à la demi-journée supérieure.',
  sftPlancher:
    'Le supplément familial ne peut pas descendre sous le minimum d’un agent à temps plein : il peut être plus élevé.',
  stageAdmis: 'Un stagiaire y a droit ; son stage est prolongé d’autant.',
  stageEnEcole:
    'Un stage qui comporte un enseignement professionnel ou se fait dans un établissement de formation ne le permet pas.',
  stageEnEcoleAPreciser:
    'Cela dépend du stage : il n’est pas possible en établissement de formation.',
  stageHorsConges:
    'Hors congés de maladie : ceux qui dépassent un dixième de la durée du stage le prolongent encore.',
  stageProlonge: 'Les jours de temps partiel ne comptent pour le stage qu’à hauteur de la quotité.',
  titulaireEtat: 'Un fonctionnaire garde tout son traitement, quelle que soit sa durée de travail.',
} as const;

export type FonctionPubliqueWord = keyof typeof fonctionPubliqueFr;
