import { describe } from 'vitest';
import { visitePrerepriseThreshold } from '../../../../core/claims/kinds/visite-prereprise-threshold.ts';
import { visiteRepriseThreshold } from '../../../../core/claims/kinds/visite-reprise-threshold.ts';
import { tellsOf } from './sentences.ts';

describe('the absence from which a visit is due, in the words of many writers', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'La visite de reprise vise tout arrêt maladie excédant 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Un arrêt maladie supérieur ou égal à 60 jours donne lieu à une visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Passé 60 jours, l’absence pour maladie impose une visite de reprise à l’employeur.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Si l’arrêt maladie dure 60 jours, l’employeur organise la visite de reprise dès le retour.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Un arrêt maladie de plus de 2 mois (60 jours) impose à l’employeur une visite de reprise au retour.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Après deux mois d’absence, soit 60 jours, le salarié malade doit passer une visite de reprise au retour.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Après un arrêt de deux mois, la visite de reprise est suivie de 30 jours d’observation au poste de travail.',
    ],
    [
      'La visite de reprise suit une absence supérieure à 30 jours (accident du travail) ou 60 jours (maladie non professionnelle).',
      '30 jours: a-jour regle.actuel',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise suit toute absence pour maladie dépassant 60 jours (30 jours en cas d’accident du travail).',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise\n– Elle est prévue au-delà de 60 jours d’absence, mais seulement pour les maladies non professionnelles.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Le médecin du travail vous revoit après arrêt de plus de 60 jours pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Vous reprenez votre poste. Un examen médical est obligatoire si l’absence pour maladie a duré au moins 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    ['Le médecin du travail reçoit, avant retour, les salariés absents plus de 30 jours.'],
    [
      'La visite auprès du médecin du travail est obligatoire après 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Les visites chez le médecin du travail sont obligatoires après 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Arrêt de moins de 60 jours\nLa visite médicale de reprise n’est pas obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Arrêt de moins de 60 jours\nLa visite médicale de reprise, au retour, n’est pas obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    ['Après plus de 30 jours d’arrêt, la pré-reprise vient avant toute visite médicale.'],
    [
      'La reprise, après une maladie d’au moins 60 jours, donne lieu à un examen médical.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La reprise après maladie, avec un examen médical, vaut pour toute absence d’au moins 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'Après plus de 30 jours d’arrêt, la pré reprise prépare la visite médicale du retour.',
      '30 jours: a-jour regle.actuel',
    ],
  ]);
  tellsOf(
    visiteRepriseThreshold,
    [
      [
        'Il est obligatoire au-delà de 60 jours d’absence pour maladie ou pour accident non professionnel.',
        '60 jours: a-jour regle.actuel',
      ],
    ],
    { title: 'L’examen de reprise' },
  );
});

describe('the second item of a list, whose visit only what opens the list names', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'La visite de reprise est obligatoire :\n1) après un congé de maternité\n2) la maladie non professionnelle, dès lors que l’absence a duré au moins 60 jours de suite',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\na) après un congé de maternité\nb) la maladie non professionnelle, dès lors que l’absence a duré au moins 60 jours de suite',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\no après un congé de maternité\no la maladie non professionnelle, dès lors que l’absence a duré au moins 60 jours de suite',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\naprès un congé de maternité\naprès toute maladie non professionnelle, dès lors que l’absence a duré au moins 60 jours',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\naprès un congé de maternité\nles arrêts causés par une maladie non professionnelle et qui ont duré au moins 60 jours',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\naprès un congé de maternité\ntoute absence causée par une maladie non professionnelle qui a duré au moins 60 jours',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\naprès un congé de maternité\nune absence causée par une maladie non professionnelle qui a duré au moins 60 jours',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\naprès un congé de maternité\narrêt causé par une maladie non professionnelle et qui a duré au moins 60 jours',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est organisée par l’employeur.\nIl fixe la date.\nObtenir un remplaçant prend du temps, même quand l’absence pour maladie dépasse 30 jours.',
    ],
  ]);
});

describe('a visit whose name stands in two parts, in a heading', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Reprise du travail : la visite médicale\nElle est obligatoire après 60 jours d’absence pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    ['Pré-reprise : la visite médicale\nElle est ouverte après 30 jours d’absence pour maladie.'],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'Pré-reprise : la visite médicale\nElle est ouverte après 30 jours d’absence pour maladie.',
      '30 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('the threshold told from below', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Aucune visite de reprise n’est due pour un arrêt maladie inférieur à 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Les arrêts maladie ne dépassant pas 60 jours dispensent de la visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise reste facultative quand l’arrêt maladie n’atteint pas 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Excepté en dessous de 60 jours d’absence, la visite de reprise est obligatoire après une maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : inutile pour un arrêt maladie < 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('every stop, on a page about accidents at work', () => {
  tellsOf(
    visiteRepriseThreshold,
    [
      ['La visite de reprise est due après 30 jours d’absence.', '30 jours: a-jour regle.actuel'],
      [
        'La visite de reprise est obligatoire après 30 jours d’absence, quel que soit le motif.',
        '30 jours: perime regle.plusActuel 2022-04-01',
      ],
      ['Tous les arrêts d’au moins 30 jours imposent une visite de reprise.'],
    ],
    { title: 'Accident du travail : le retour' },
  );
});
