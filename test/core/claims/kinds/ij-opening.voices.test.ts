import { describe } from 'vitest';
import { ijOpening } from '../../../../core/claims/kinds/ij-opening.ts';
import { tellsOf } from './sentences.ts';

describe('ij.opening, as writers of every kind put it', () => {
  tellsOf(ijOpening, [
    [
      'Il faut avoir travaillé 150 heures sur les trois derniers mois pour être indemnisé.',
      '150 heures: a-jour regle.actuel',
    ],
    [
      'Justifier de 150 heures de travail dans les 90 jours qui précèdent l’arrêt ouvre droit aux IJ.',
      '150 heures: a-jour regle.actuel',
    ],
    [
      '150 h en 3 mois ou 1 015 SMIC horaires cotisés en 6 mois : voilà le ticket d’entrée pour les indemnités journalières.',
      '150 h: a-jour regle.actuel',
      '1 015: a-jour regle.actuel',
    ],
    [
      'Au-delà de six mois d’arrêt : 600 heures en douze mois et un an d’affiliation.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Avoir cotisé sur au moins 1015 fois le SMIC horaire durant les 6 mois précédant l’arrêt.',
      '1015: a-jour regle.actuel',
    ],
    ['Condition d’heures (IJ) : 150 heures en 90 jours.', '150 heures: a-jour regle.actuel'],
    [
      'Pour un arrêt supérieur à 6 mois, vous devez avoir cotisé sur 2 030 fois le Smic horaire.',
      '2 030: a-jour regle.actuel',
    ],
    [
      'Être affilié depuis 12 mois au moins à l’arrêt de travail, pour un arrêt de plus de 6 mois.',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Vos droits aux indemnités journalières sont ouverts avec 150 heures travaillées au cours des trois mois civils précédents.',
      '150 heures: a-jour regle.actuel',
    ],
    [
      'Conditions pour un arrêt de plus de 6 mois\n- 12 mois d’immatriculation\n- 600 heures de travail sur 12 mois',
      '12 mois: a-jour regle.actuel',
      '600 heures: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières supposent cent cinquante heures de travail sur trois mois.',
      'cent cinquante heures: a-jour regle.actuel',
    ],
    [
      'Sans 150 heures sur 3 mois, pas d’indemnités journalières.',
      '150 heures: a-jour regle.actuel',
    ],
    [
      'Durée de l’arrêt\tHeures exigées\nMoins de 6 mois\t150 heures sur 3 mois\nPlus de 6 mois\t600 heures sur 12 mois',
      '150 heures: a-jour regle.actuel',
      '600 heures: a-jour regle.actuel',
    ],
    [
      'Il faut 200 heures de travail au cours des trois derniers mois pour avoir droit aux IJ.',
      '200 heures: perime regle.plusActuel 2015-02-01',
    ],
    [
      'Pour un arrêt de plus de 6 mois : 800 heures sur 12 mois pour les IJ.',
      '800 heures: perime regle.plusActuel 2015-02-01',
    ],
    [
      'Avez-vous travaillé 150 heures au cours des trois derniers mois ? C’est la condition pour toucher des IJ.',
      '150 heures: a-jour regle.actuel',
    ],
    [
      'Les IJ au-delà de 6 mois exigent 600 heures de travail sur les 12 derniers mois.',
      '600 heures: a-jour regle.actuel',
    ],
    [
      'Une activité de 150 heures sur 90 jours suffit à ouvrir les droits aux IJ.',
      '150 heures: a-jour regle.actuel',
    ],
    ['Seuil d’heures pour les IJ : 150 h sur 3 mois.', '150 h: a-jour regle.actuel'],
    [
      'Les IJ supposent d’avoir cotisé sur 1 015 SMIC horaires en six mois.',
      '1 015: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.opening: what looks like it and is not', () => {
  tellsOf(ijOpening, [
    ['J’ai fait 150 heures de formation sur 3 mois.'],
    ['Le chômage demande 600 heures.'],
    ['Il a travaillé 150 heures en un mois.'],
    ['Avez-vous travaillé 600 heures sur 12 mois ? Le chômage vous est ouvert.'],
  ]);
});

describe('ij.opening: hours that no text asked for', () => {
  tellsOf(
    ijOpening,
    [
      [
        'Pour toucher les indemnités journalières, il faut avoir travaillé au moins 1225 h au cours des 12 derniers mois.',
        '1225 h: errone regle.jamais',
      ],
      [
        'Pour percevoir des indemnités journalières, vous devez justifier d’un minimum de 450 heures au cours des trois derniers mois.',
        '450 heures: errone regle.jamais',
      ],
      [
        'Pour ouvrir droit aux IJ, il faut justifier d’au moins 455 heures sur trois mois.',
        '455 heures: errone regle.jamais',
      ],
      [
        'Pour toucher les IJ, il faut avoir travaillé au moins 100 heures au cours des trois derniers mois.',
        '100 heures: errone regle.jamais',
      ],
      ['J’ai travaillé au moins 455 heures au cours des 3 derniers mois, ai-je droit aux IJ ?'],
      [
        'Par exemple, il faut avoir fait au moins 160 heures au cours des 3 derniers mois pour les IJ.',
      ],
    ],
    { date: '2024-03-01' },
  );
});

describe('ij.opening: hours and months of something else', () => {
  tellsOf(ijOpening, [
    [
      'As-tu fait tes 150 heures de travail au cours des trois derniers mois ? Pour ce brevet de moniteur, chaque heure passée sur le terrain doit être attestée par le club, avec sa date et la signature d’un responsable. Un arrêt des cours fait tout perdre.',
    ],
    [
      'Pendant l’arrêt, le kinésithérapeute le répète : il faut marcher au moins 36 heures au cours des 3 mois.',
    ],
    [
      'Un intérimaire malade a travaillé 455 heures au cours des 3 derniers mois : ses IJ sont ouvertes.',
    ],
    ['Pour les IJ, il faut déclarer au moins 455 heures de travail à la caisse.'],
    [
      'Pour les IJ, il faut déclarer au moins 455 heures d’astreinte faites au cours des 12 derniers mois.',
    ],
    [
      'Les indemnités journalières valident un trimestre de retraite, comme 150 heures de travail payées au SMIC.',
    ],
    ['Pour les IJ, un temps partiel fait souvent 150 à 200 heures de travail sur trois mois.'],
    ['Vous êtes affilié depuis 3 ans et en arrêt : vos IJ continuent.'],
  ]);
});
