import { describe } from 'vitest';
import { visiteRepriseThreshold } from '../../../../core/claims/kinds/visite-reprise-threshold.ts';
import { tellsOf } from './sentences.ts';

describe('visite.reprise_threshold, as writers of every kind put it', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Au-delà de soixante jours d’arrêt maladie, votre patron est tenu de vous envoyer à la médecine du travail pour l’examen de reprise.',
      'soixante jours: a-jour regle.actuel',
    ],
    [
      'Absent depuis plus de 60 jours pour maladie ? La visite de reprise devient obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'L’examen médical de reprise s’impose dès lors que l’absence pour maladie atteint 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : à partir de combien de jours d’absence ? 60 jours en cas de maladie ordinaire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Motif de l’absence\tSeuil de la visite de reprise\nMaladie non professionnelle\t60 jours\nAccident du travail\t30 jours',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise n’est exigée qu’après 60 jours d’absence pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : seuil de 60 jours (maladie), 30 jours (accident du travail).',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Aucune visite de reprise n’est requise si l’arrêt maladie dure moins de 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Depuis avril 2022, le seuil de déclenchement de la visite de reprise est de 60 jours pour les arrêts maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Le seuil déclenchant l’examen de reprise a été porté à 60 jours pour la maladie non professionnelle.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Lorsque l’arrêt pour maladie excède soixante jours, l’employeur doit saisir le service de santé au travail afin d’organiser la visite de reprise.',
      'soixante jours: a-jour regle.actuel',
    ],
    [
      'Un arrêt maladie de deux mois (60 jours) ou plus ouvre droit à une visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite médicale de reprise est organisée si vous avez été arrêté au moins trente jours pour maladie.',
      'trente jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Arrêt maladie de 30 jours et plus = visite de reprise obligatoire.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Passé un mois (30 jours) d’arrêt maladie, l’examen de reprise par le médecin du travail est obligatoire.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Si votre arrêt a duré 30 jours minimum suite à une maladie, il faudra passer une visite de reprise.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'L’employeur est tenu d’organiser une visite de reprise pour toute absence pour maladie d’une durée supérieure ou égale à 30 jours.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Une visite de reprise doit être passée par tout salarié absent au moins 30 jours en raison d’une maladie.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Elle est obligatoire après une absence d’au moins 30 jours pour maladie : c’est la visite de reprise.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Visite de reprise\nElle est obligatoire après une absence d’au moins 30 jours pour cause de maladie ou d’accident non professionnel.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Pour un accident du travail, la visite de reprise est due dès 30 jours d’arrêt.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Suite à un accident du travail, un arrêt d’au moins trente jours déclenche la visite de reprise.',
      'trente jours: a-jour regle.actuel',
    ],
    [
      'Moins de 30 jours d’arrêt après un accident du travail : pas de visite de reprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Tu dois passer une visite de reprise si t’as été arrêté 60 jours ou plus pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Le salarié absent plus de 60 jours doit être vu par le médecin du travail lors d’une visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Ce rendez-vous avec le médecin du travail (visite de reprise) n’est dû qu’à compter de 60 jours d’absence.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise vise les salariés dont l’arrêt de travail pour maladie a été d’au moins 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Sont concernées par la visite de reprise les absences d’au moins 60 jours pour maladie ou accident non professionnel.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Pas de visite de reprise en dessous de 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Soixante jours d’arrêt maladie : voilà le seuil à partir duquel la visite de reprise s’impose.',
      'Soixante jours: a-jour regle.actuel',
    ],
    [
      'Ce seuil est de 60 jours pour la maladie : en deçà, pas de visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'J’ai été arrêté 3 mois, dois-je passer une visite de reprise ? Oui, elle est obligatoire dès que l’arrêt maladie dépasse 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Ton arrêt a dépassé 30 jours pour maladie : la visite de reprise, c’est obligatoire.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Sans visite de reprise après 30 jours d’arrêt maladie, le contrat reste suspendu.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Reprise après un arrêt de plus de 30 jours : visite médicale obligatoire auprès du médecin du travail.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'L’absence pour maladie a duré plus d’un mois (30 jours) : l’employeur programme la visite de reprise.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Jusqu’en mars 2022, l’examen de reprise était requis dès 30 jours d’arrêt maladie ; c’est 60 jours depuis.',
      '30 jours: a-jour regle.exactAlors',
    ],
    [
      'La visite de reprise n’est plus obligatoire pour un arrêt maladie de moins de 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Toute absence maladie atteignant 60 jours implique une visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est réservée aux absences d’au moins deux mois, soit 60 jours, pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Obligatoire à partir de 60 jours d’arrêt maladie, la visite de reprise est à l’initiative de l’employeur.',
      '60 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('visite.reprise_threshold: what looks like it and is not', () => {
  tellsOf(visiteRepriseThreshold, [
    ['La visite de reprise a duré 30 minutes et j’étais absent.'],
    ['Le rendez-vous de liaison est proposé dès 30 jours d’absence.'],
    ['Après la visite de reprise, l’employeur a 30 jours pour reclasser.'],
    ['La visite de préreprise s’adresse aux arrêts de plus de 30 jours.'],
    ['Le salarié dispose de 60 jours pour contester l’arrêt.'],
    ['Après 60 jours d’arrêt, l’indemnisation diminue.'],
    ['L’ancienneté n’est pas affectée par une absence de 60 jours.'],
    ['Vous avez été arrêté plus de 30 jours ? Pensez à votre attestation de salaire.'],
    ['Le seuil de déclenchement de la prime est de 60 jours d’absence.'],
    ['Arrêt de plus de 60 jours : les indemnités continuent ; le retour se prépare.'],
    [
      'Retour après un arrêt : la visite médicale a lieu, et 30 jours d’essai encadré sont possibles.',
    ],
    ['Le médecin du travail peut proposer un essai encadré de 14 jours pendant un arrêt.'],
  ]);
});

describe('visite.reprise_threshold: the doctor named, and what comes before', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Le médecin du travail est aussi sollicité après un arrêt d’au moins 60 jours pour maladie non professionnelle.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Passage devant le médecin du travail après une absence d’au moins 30 jours pour maladie.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
  ]);
});

describe('visite.reprise_threshold: in an answer, and beside its months', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Absent deux mois (60 jours) pour maladie : la visite de reprise devient obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Faut-il voir le médecin du travail au retour ? Oui, si la maladie a duré 60 jours ou davantage.',
      '60 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('visite.reprise_threshold: the visit named by the page alone', () => {
  const text = 'Elle est obligatoire au-delà de 60 jours d’absence pour maladie.';
  tellsOf(visiteRepriseThreshold, [[text, '60 jours: a-jour regle.actuel']], {
    title: 'La visite de reprise',
  });
  tellsOf(visiteRepriseThreshold, [[text]], { title: 'La prime d’assiduité' });
  tellsOf(
    visiteRepriseThreshold,
    [
      ['Il faut prévenir la mutuelle après 30 jours d’absence pour maladie.'],
      ['Elle est versée après 30 jours d’absence pour maladie.'],
      ['Elle entraîne la perte de la prime après 30 jours d’absence pour maladie.'],
      ['Il est conseillé d’écrire à la caisse après 30 jours d’absence pour maladie.'],
    ],
    { title: 'La visite de reprise' },
  );
  tellsOf(visiteRepriseThreshold, [
    [
      'L’employeur saisit le service de santé au travail après un arrêt d’au moins 30 jours pour maladie.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Le service de santé au travail peut proposer un accompagnement après un arrêt de plus de 30 jours.',
    ],
    [
      'Le médecin du travail peut être consulté après un arrêt de plus de 30 jours, avant la reprise.',
    ],
    ['Le médecin du travail aide à préparer votre retour après un arrêt de plus de 30 jours.'],
  ]);
});

describe('visite.reprise_threshold: whose absence, and which other times', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Après un accident du travail, la visite de reprise est due dès 30 jours d’absence et c’est à l’employeur de la demander au service de prévention et de santé au travail dont il dépend, sans attendre le retour, comme après une longue maladie.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Tout arrêt de plus de 30 jours impose une visite de reprise.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    ['La visite de reprise doit être demandée dans les 30 jours d’absence.'],
    ['Visite de reprise : plus de 30 jours après l’arrêt, il est trop tard.'],
    ['La visite de reprise est obligatoire après 21 jours d’absence pour maladie.'],
  ]);
  tellsOf(
    visiteRepriseThreshold,
    [
      [
        'La visite de reprise est obligatoire après 30 jours d’absence.',
        '30 jours: a-jour regle.actuel',
      ],
    ],
    { title: 'Arrêt de travail après un accident du travail' },
  );
  tellsOf(
    visiteRepriseThreshold,
    [['Toute absence d’au moins 30 jours impose une visite de reprise.']],
    { title: 'Accident du travail : le retour' },
  );
});
