import { describe } from 'vitest';
import { arretPrescriptionMax } from '../../../../core/claims/kinds/arret-prescription-max.ts';
import { tellsOf } from './sentences.ts';

describe('arret.prescription_max, as writers of every kind put it', () => {
  tellsOf(arretPrescriptionMax, [
    [
      'Depuis le 1er septembre 2026, un premier arrêt ne peut excéder 31 jours.',
      '31 jours: depend cas.arret.prescription_max',
    ],
    [
      'Réforme 2026 : arrêt initial limité à un mois, prolongation à deux mois.',
      'un mois: depend cas.arret.prescription_max',
      'deux mois: depend cas.arret.prescription_max',
    ],
    [
      'À compter de septembre 2026, le médecin ne peut plus prescrire plus d’un mois d’arrêt initial.',
      'un mois: depend cas.arret.prescription_max',
    ],
    [
      'La durée d’un arrêt de travail initial est plafonnée à 31 jours depuis septembre 2026.',
      '31 jours: depend cas.arret.prescription_max',
    ],
    [
      'Le renouvellement est plafonné à 62 jours depuis le 1er septembre 2026.',
      '62 jours: depend cas.arret.prescription_max',
    ],
    [
      'Nouveauté 2026\n- Premier arrêt de travail : 31 jours maximum\n- Prolongation : 62 jours maximum',
      '31 jours: depend cas.arret.prescription_max',
      '62 jours: depend cas.arret.prescription_max',
    ],
    [
      'La LFSS 2026 limite la primo-prescription d’un arrêt à un mois.',
      'un mois: depend cas.arret.prescription_max',
    ],
    [
      'Chaque prolongation d’arrêt de travail sera limitée à deux mois à partir de septembre 2026.',
      'deux mois: depend cas.arret.prescription_max',
    ],
    [
      'Depuis septembre 2026, pas plus de 31 jours pour une première prescription d’arrêt.',
      '31 jours: depend cas.arret.prescription_max',
    ],
    [
      'Dès le 1er septembre 2026, les arrêts maladie ne pourront dépasser 31 jours en première prescription.',
      '31 jours: depend cas.arret.prescription_max',
    ],
    [
      'Un premier arrêt d’un mois au maximum, des prolongations de deux mois au maximum : c’est la règle depuis la LFSS 2026.',
      'un mois: depend cas.arret.prescription_max',
      'deux mois: depend cas.arret.prescription_max',
    ],
    [
      'Le premier arrêt est limité à un mois depuis septembre 2026.',
      'un mois: depend cas.arret.prescription_max',
    ],
  ]);
});

describe('arret.prescription_max: what looks like it and is not', () => {
  tellsOf(arretPrescriptionMax, [
    ['La téléconsultation limite l’arrêt à 3 jours depuis 2024.'],
    ['Une prescription de TPT est limitée à 3 mois en 2026.'],
    ['Son premier arrêt de 31 jours a été suivi d’un second en 2026.'],
  ]);
});

describe('arret.prescription_max: a public servant’s TPT is none', () => {
  tellsOf(arretPrescriptionMax, [
    [
      'Fonctionnaires : le temps partiel pour raison de santé est prescrit six mois au maximum, renouvelables une fois, après avis de la commission de réforme.',
    ],
  ]);
});

describe('arret.prescription_max: other limits told beside the reform', () => {
  tellsOf(arretPrescriptionMax, [
    ['Depuis la réforme de 2026, les indemnités d’un arrêt prolongé restent limitées à trois ans.'],
    ['Réforme de 2026 : en téléconsultation, un premier arrêt reste limité à 3 jours.'],
    ['En 2026, un premier arrêt reste soumis à une carence de trois jours au maximum.'],
    [
      'Fonction publique : depuis la réforme de 2026, le renouvellement du congé d’un fonctionnaire est limité à six mois.',
    ],
    [
      'Pour les arrêts de 2026, deux mois au plus peuvent séparer la visite chez le médecin traitant et celle du spécialiste avant une prolongation.',
    ],
    [
      'Une prolongation se demande au médecin qui a prescrit l’arrêt, ou à celui que vous avez désigné comme traitant ; pour la complémentaire, sa réforme de 2026 limite les demandes de remboursement à deux mois.',
    ],
  ]);
});
