import { describe } from 'vitest';
import { visitePrerepriseThreshold } from '../../../../core/claims/kinds/visite-prereprise-threshold.ts';
import { tellsOf } from './sentences.ts';

describe('visite.prereprise_threshold, as writers of every kind put it', () => {
  tellsOf(visitePrerepriseThreshold, [
    [
      'Dès 30 jours d’absence, rien n’empêche de solliciter une visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Plus de 30 jours d’arrêt ? Pensez à la visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La préreprise concerne les arrêts dont la durée excède trente jours.',
      'trente jours: a-jour regle.actuel',
    ],
    ['Visite de préreprise : arrêt > 30 jours.', '30 jours: a-jour regle.actuel'],
    [
      'Visite de pré-reprise\nPour qui ? Les salariés arrêtés depuis plus de 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Type de visite\tQuand\nPréreprise\tArrêt de plus de 30 jours',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Le seuil ouvrant droit à la visite de préreprise est fixé à 30 jours d’arrêt.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Le médecin conseil peut demander une visite de préreprise pour tout arrêt dépassant 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Vous êtes en arrêt depuis plus de 30 jours : demandez une visite de pré-reprise au médecin du travail.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Avant mars 2022 il fallait trois mois, il suffit désormais de 30 jours d’arrêt pour demander la visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La visite de préreprise est réservée aux arrêts dépassant trois mois.',
      'trois mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Préreprise : uniquement au-delà de 3 mois d’arrêt.',
      '3 mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'À partir de trois mois d’absence, une visite de préreprise peut être sollicitée.',
      'trois mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Absent plus de 3 mois, vous bénéficiez d’une visite de préreprise.',
      '3 mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Pour les arrêts longs (plus de 3 mois), une visite de préreprise doit être organisée par le médecin du travail.',
      '3 mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'La visite de préreprise est obligatoire pour les salariés en arrêt de travail d’une durée de plus de 3 mois.',
      '3 mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Un salarié arrêté plus d’un mois (30 jours) peut réclamer une visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Quand demander la visite de préreprise ? Dès que l’arrêt dépasse 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Celle-ci, dite de préreprise, est ouverte à tout travailleur absent plus de trente jours.',
      'trente jours: a-jour regle.actuel',
    ],
    [
      'La visite de préreprise n’est possible que si l’arrêt excède 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Pour solliciter une préreprise, l’arrêt doit avoir duré au moins 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La préreprise ? Elle est possible dès que votre absence dépasse 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Une visite de préreprise est organisée en vue du maintien en emploi des salariés en arrêt de plus de trois mois.',
      'trois mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Ouverte après 30 jours d’arrêt, la visite de préreprise prépare le retour.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Cette visite de préreprise suppose un arrêt supérieur à trente jours.',
      'trente jours: a-jour regle.actuel',
    ],
    ['Passé 30 jours d’arrêt, on peut demander une préreprise.', '30 jours: a-jour regle.actuel'],
    [
      'Les arrêts d’au moins 30 jours ouvrent la voie à la visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('visite.prereprise_threshold: what looks like it and is not', () => {
  tellsOf(visitePrerepriseThreshold, [
    ['La visite de préreprise peut être demandée 30 jours avant la reprise.'],
    ['Une visite de préreprise, puis trois mois de temps partiel thérapeutique.'],
    [
      'Le rendez-vous de liaison : après 30 jours d’absence ; la préreprise se demande au médecin du travail.',
    ],
    ['Ma visite de préreprise est prévue dans 3 mois.'],
    ['Arrêté depuis plus de 3 mois ? Votre employeur peut proposer un rendez-vous de liaison.'],
    ['Préparez la préreprise : le TPT dure 3 mois au plus.'],
  ]);
});

describe('visite.prereprise_threshold: lengths that the law never had, and other people', () => {
  tellsOf(visitePrerepriseThreshold, [
    [
      'La préreprise est ouverte après 30 jours d’arrêt, avant la reprise.',
      '30 jours: a-jour regle.actuel',
    ],
    ['Après plus d’un mois d’arrêt, une visite de préreprise est possible.'],
    ['Après 3 semaines d’arrêt, une visite de préreprise est possible.'],
    ['La visite de préreprise est possible après 45 jours d’arrêt.'],
    [
      'Fonction publique hospitalière : l’agent absent plus de trois mois peut demander une visite de préreprise.',
    ],
  ]);
});
