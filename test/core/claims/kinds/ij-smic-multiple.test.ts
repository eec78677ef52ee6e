import { describe } from 'vitest';
import { ijSmicMultiple } from '../../../../core/claims/kinds/ij-smic-multiple.ts';
import { tellsOf } from './sentences.ts';

describe('ij.smic_multiple', () => {
  tellsOf(ijSmicMultiple, [
    [
      "Le salaire pris en compte pour l'IJ est plafonné à 1,4 fois le SMIC.",
      '1,4 fois le SMIC: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières sont calculées dans la limite de 1,8 SMIC.',
      '1,8 SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      'IJ maladie : salaire limité à 1,8 fois le Smic mensuel',
      '1,8 fois le Smic: perime regle.plusActuel 2025-04-01',
    ],
    [
      "Votre salaire est pris en compte dans la limite de 1,4 Smic pour calculer l'indemnité journalière.",
      '1,4 Smic: a-jour regle.actuel',
    ],
    [
      'Le plafond est passé de 1,8 SMIC à 1,4 SMIC pour le calcul des indemnités journalières.',
      '1,8 SMIC: a-jour regle.exactAlors',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      "Jusqu'au 31 mars 2025, le salaire retenu pour l'IJ était limité à 1,8 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      'Le calcul des IJ retient un salaire plafonné à 1.8 × SMIC.',
      '1.8 × SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      'Le plafond de 1,8 fois le SMIC applicable aux indemnités journalières est abaissé à 1,4 fois le SMIC.',
      '1,4 fois le SMIC: a-jour regle.actuel',
    ],
    [
      "Votre salaire retenu pour l'IJ ne peut dépasser 1,8 fois le montant mensuel du Smic.",
      '1,8 fois le montant mensuel du Smic: perime regle.plusActuel 2025-04-01',
    ],
    [
      'Les IJ maladie sont plafonnées à 1,8 X SMIC (en maternité, le plafond est celui de la sécurité sociale).',
      '1,8 X SMIC: perime regle.plusActuel 2025-04-01',
    ],
    ['Plafond des IJ : 1.8xSMIC', '1.8xSMIC: perime regle.plusActuel 2025-04-01'],
    [
      'Pour les indemnités journalières, le salaire est écrêté à 1,4 fois le salaire minimum.',
      '1,4 fois le salaire minimum: a-jour regle.actuel',
    ],
    [
      'La base des indemnités journalières est plafonnée à 140 % du SMIC.',
      '140 % du SMIC: a-jour regle.actuel',
    ],
    ["Avant le 1er avril 2025, c'était 1,8 SMIC pour les IJ.", '1,8 SMIC: a-jour regle.exactAlors'],
    // What looks like it and is not.
    [
      'Les salaires supérieurs à 1,8 SMIC avaient des indemnités journalières plus hautes avant la réforme.',
    ],
    ["Si votre salaire est de 1,8 SMIC, l'indemnité journalière est limitée."],
    ["Calcul de l'IJ d'un salarié payé 1,8 SMIC."],
    ["Le cumul avec les indemnités journalières de l'ARE est plafonné à 160 % du SMIC."],
    ["L'allègement de cotisations maladie vaut jusqu'à 1,8 SMIC."],
    ['Il gagne 1,4 fois le SMIC.'],
    ['La prime est versée en dessous de 3 SMIC.'],
  ]);
});
