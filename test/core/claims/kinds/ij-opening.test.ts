import { describe } from 'vitest';
import { ijOpening } from '../../../../core/claims/kinds/ij-opening.ts';
import { tellsOf } from './sentences.ts';

describe('ij.opening', () => {
  tellsOf(ijOpening, [
    [
      "Pour avoir droit aux IJ, il faut avoir travaillé au moins 150 heures au cours des trois mois précédant l'arrêt.",
      '150 heures: a-jour regle.actuel',
    ],
    [
      "Avoir travaillé 150h sur les 90 derniers jours avant l'arrêt de travail.",
      '150h: a-jour regle.actuel',
    ],
    [
      'Conditions pour toucher des indemnités journalières\n- avoir travaillé au moins 150 heures sur 3 mois\n- ou avoir cotisé sur 1 015 fois le SMIC horaire',
      '150 heures: a-jour regle.actuel',
      '1 015: a-jour regle.actuel',
    ],
    [
      "Pour un arrêt de plus de six mois, il faut justifier de 600 heures de travail sur 12 mois et de 12 mois d'affiliation.",
      '600 heures: a-jour regle.actuel',
      '12 mois: a-jour regle.actuel',
    ],
    [
      "Au-delà de 6 mois d'arrêt, il faut avoir cotisé sur au moins 2 030 fois le Smic horaire.",
      '2 030: a-jour regle.actuel',
    ],
    [
      "Vous devez avoir effectué 200 heures de travail au cours des 3 mois précédant l'arrêt pour ouvrir droit aux IJ.",
      '200 heures: perime regle.plusActuel 2015-02-01',
    ],
    [
      "Il faut 800 heures de travail dans les douze mois précédant l'arrêt de travail.",
      '800 heures: perime regle.plusActuel 2015-02-01',
    ],
    [
      "Être immatriculé depuis 12 mois au moins à la date de l'arrêt de travail",
      '12 mois: a-jour regle.actuel',
    ],
    [
      "être affilié depuis un an à l'assurance maladie à la date de l'interruption de travail",
      'un an: a-jour regle.actuel',
    ],
    [
      "ou avoir perçu un salaire au moins égal à 1015 fois le SMIC horaire au cours des 6 mois civils précédant l'arrêt",
      '1015: a-jour regle.actuel',
    ],
    [
      "Il faut avoir cotisé au moins 600 h au cours des 12 mois précédant l'arrêt maladie.",
      '600 h: a-jour regle.actuel',
    ],
    [
      "Avant 2015, il fallait avoir travaillé 200 heures au cours des trois mois précédant l'arrêt.",
      '200 heures: a-jour regle.exactAlors',
    ],
    ['Il faut 150 heures par trimestre pour toucher des IJ.', '150 heures: a-jour regle.actuel'],
    [
      'Arrêt de moins de six mois : au moins 150 heures dans les 3 mois civils précédents',
      '150 heures: a-jour regle.actuel',
    ],
    [
      "Vous devez être rattaché à la sécurité sociale depuis 12 mois à la date de l'arrêt.",
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Pour avoir droit aux IJ au-delà de six mois : 800 heures au cours des douze mois, dont 200 heures au cours des trois premiers mois.',
      '800 heures: perime regle.plusActuel 2015-02-01',
      '200 heures: perime regle.plusActuel 2015-02-01',
    ],
    [
      "Ou avoir cotisé sur un salaire d'au moins 1 015 x SMIC horaire, soit 12 200,30 €, dans les six mois avant l'arrêt de travail.",
      '1 015: a-jour regle.actuel',
      '12 200,30 €: a-jour regle.actuel',
    ],
    [
      "Ou avoir cotisé sur un salaire d'au moins 11 692,80 € dans les six mois avant l'arrêt de travail.",
      '11 692,80 €: perime regle.plusActuel 2024-07-01',
    ],
    [
      'Exemple : vous avez droit aux IJ si vous avez, entre le 1er octobre 2020 et le 31 mars 2021, cotisé sur une rémunération de 10 302,25 €.',
      '10 302,25 €: a-jour cas.ij.opening',
    ],
    [
      "Vous devez avoir cotisé 1,15 fois le Smic horaire sur les 6 mois avant l'arrêt de travail.",
      '1,15 fois le Smic: errone regle.jamais',
    ],
    // What looks like it and is not.
    ['La formation dure 150 heures.'],
    ['Il faut 150 heures pour valider un trimestre de retraite.'],
    ['Les 600 heures supplémentaires sont exonérées.'],
    ['En 2030, le régime sera en déficit.'],
  ]);
});

describe('ij.opening, in letters', () => {
  tellsOf(ijOpening, [
    [
      'Il faut avoir travaillé au moins cent cinquante heures au cours des trois mois précédant l’arrêt.',
      'cent cinquante heures: a-jour regle.actuel',
    ],
    [
      'Pour les arrêts de plus de 6 mois, il faut justifier de douze mois d’immatriculation.',
      'douze mois: a-jour regle.actuel',
    ],
    [
      'Justifier de six cents heures de travail au cours des douze mois précédant l’arrêt maladie.',
      'six cents heures: a-jour regle.actuel',
    ],
    ['La formation dure cent cinquante heures sur trois mois.'],
  ]);
});

describe('ij.opening, in short', () => {
  tellsOf(ijOpening, [
    [
      'Ouverture des droits : 150 h sur 3 mois civils (ou 90 j), ou 1 015 x SMIC horaire sur 6 mois.',
      '150 h: a-jour regle.actuel',
      '1 015: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.opening: the pay that the hours of SMIC make', () => {
  tellsOf(ijOpening, [
    [
      'Conditions des IJ : 1015 × SMIC horaire (12 200,30 €) en six mois ou 150 heures en trois mois.',
      '1015: a-jour regle.actuel',
      '12 200,30 €: a-jour regle.actuel',
    ],
    [
      'Droit aux IJ au-delà de six mois d’arrêt : 24 116,40 € sur douze mois (2 030 × 11,88 €).',
      '24 116,40 €: a-jour regle.actuel',
    ],
    [
      'Droit aux IJ : avoir cotisé sur le SMIC horaire × 1 015 en six mois.',
      '1 015: a-jour regle.actuel',
    ],
    [
      'Au 1er mars 2026, il fallait avoir cotisé sur un salaire d’au moins 12 058,20 € pour les IJ.',
      '12 058,20 €: a-jour regle.exactAlors',
    ],
    [
      'Exemple : arrêt du 12 avril 2021 au 30 juin 2021. Vous avez droit aux IJ si, entre le 1er octobre 2020 et le 31 mars 2021, vous avez cotisé sur une rémunération de 10 302,25 €.',
      '10 302,25 €: a-jour cas.ij.opening',
    ],
    [
      'Exemple : vous avez droit aux IJ si, entre le 1er janvier 2021 et le 30 juin 2021, vous avez cotisé sur une rémunération de 10 403,75 €.',
      '10 403,75 €: a-jour cas.ij.opening',
    ],
    // What looks like it and is not.
    // The SMIC of later months, and of earlier ones.
    [
      'Exemple : vous avez droit aux IJ si, entre le 1er octobre 2020 et le 31 mars 2021, vous avez cotisé sur une rémunération de 12 200,30 €.',
    ],
    [
      'Exemple : vous avez droit aux IJ si, entre le 1er octobre 2020 et le 31 mars 2021, vous avez cotisé sur une rémunération de 9 906,40 €.',
    ],
    ['Son arrêt de six mois lui a fait perdre 12 200 €.'],
    ['Avant son arrêt, il avait perçu 9 000 € en six mois.'],
    ['Il gagne 10 fois le SMIC horaire depuis six mois et attend ses IJ.'],
    ['Avoir cotisé sur 1,4 SMIC pendant six mois d’arrêt ne change rien au taux horaire.'],
    ['Pendant mon arrêt, j’ai parcouru 1 015 km à pied.'],
    [
      'Même payée au SMIC, et pendant tout l’arrêt de l’an dernier, elle a parcouru 1 015 km à pied.',
    ],
  ]);
});
