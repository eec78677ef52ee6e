import { describe } from 'vitest';
import { ijSmicReference } from '../../../../core/claims/kinds/ij-smic-reference.ts';
import { tellsOf } from './sentences.ts';

describe('ij.smic_reference', () => {
  tellsOf(ijSmicReference, [
    [
      "Le plafond des IJ dépend du SMIC en vigueur le dernier jour du mois précédant l'arrêt.",
      "en vigueur le dernier jour du mois précédant l'arrêt: a-jour regle.actuel",
    ],
    [
      "Les indemnités journalières sont limitées à 1,4 fois le Smic du mois civil précédant l'arrêt de travail.",
      "du mois civil précédant l'arrêt de travail: a-jour regle.actuel",
    ],
    [
      "Pour l'IJ, le SMIC applicable est le SMIC en vigueur au jour de l'arrêt.",
      "en vigueur au jour de l'arrêt: depend cas.ij.smic_reference",
    ],
    [
      "Pour un arrêt commencé en juin 2026, l'ancien SMIC reste applicable au calcul de l'IJ.",
      "l'ancien SMIC reste applicable au calcul de l'IJ: a-jour regle.actuel",
    ],
    [
      "Le Smic à retenir pour le plafond des IJ est celui du mois précédant l'arrêt.",
      "du mois précédant l'arrêt: a-jour regle.actuel",
    ],
    [
      "Pour l'indemnité journalière, le SMIC retenu est celui du dernier mois qui précède l'arrêt.",
      "du dernier mois qui précède l'arrêt: a-jour regle.actuel",
    ],
    [
      "Le plafond de l'IJSS se calcule avec le smic du mois d'avant l'arrêt.",
      "du mois d'avant l'arrêt: a-jour regle.actuel",
    ],
    [
      "Le plafond des IJ suit le SMIC apprécié à la fin du mois qui précède l'arrêt.",
      "apprécié à la fin du mois qui précède l'arrêt: a-jour regle.actuel",
    ],
    [
      "Le SMIC du mois M-1 de l'arrêt sert au plafond des IJSS.",
      "du mois M-1 de l'arrêt sert au plafond des IJSS: a-jour regle.actuel",
    ],
    [
      "Le plafond des IJ suit le SMIC en vigueur au 1er jour de l'arrêt.",
      "en vigueur au 1er jour de l'arrêt: depend cas.ij.smic_reference",
    ],
    [
      "Pour les arrêts de janvier 2026, le plafond des IJ est encore basé sur l'ancien Smic.",
      "l'ancien Smic: a-jour regle.actuel",
    ],
    [
      'Plafond des indemnités journalières\nLe nouveau Smic de janvier 2026 ne compte que pour les arrêts débutant à partir de février 2026.',
      'pour les arrêts débutant à partir de février 2026: a-jour regle.actuel',
    ],
    [
      "L'indemnité journalière maximale change : on prend le taux du mois civil précédant l'arrêt, sur le SMIC horaire.",
      "du mois civil précédant l'arrêt: a-jour regle.actuel",
    ],
    // What looks like it and is not.
    // A month that no new SMIC comes before.
    [
      'Plafond des indemnités journalières\nLe nouveau Smic compte pour les arrêts débutant à partir de mai 2026.',
    ],
    [
      "Les indemnités journalières d'accident du travail suivent le salaire du mois précédant l'arrêt.",
    ],
    ["Le taux du mois précédant l'arrêt de la machine est affiché."],
    ["L'ancien SMIC était de 12,02 €."],
    ['Le SMIC en vigueur au 1er juin 2026 est de 12,31 €.'],
  ]);
});

describe('ij.smic_reference, by other writers', () => {
  tellsOf(ijSmicReference, [
    [
      "Le SMIC retenu pour plafonner les IJ est celui du mois précédant l'arrêt.",
      "du mois précédant l'arrêt: a-jour regle.actuel",
    ],
    [
      "On retient le SMIC en vigueur à la fin du mois qui précède l'arrêt de travail pour plafonner l'IJ.",
      "en vigueur à la fin du mois qui précède l'arrêt de travail pour plafonner l'IJ: a-jour regle.actuel",
    ],
    [
      "Quel SMIC ? Celui du dernier jour du mois avant l'arrêt maladie : c'est lui qui plafonne l'IJ.",
      "du dernier jour du mois avant l'arrêt maladie : c'est lui qui: a-jour regle.actuel",
    ],
    [
      "Le plafond de l'IJ dépend du SMIC du mois d'avant l'arrêt.",
      "du mois d'avant l'arrêt: a-jour regle.actuel",
    ],
  ]);
});

describe('ij.smic_reference, told in other orders', () => {
  tellsOf(ijSmicReference, [
    [
      "Le SMIC utilisé pour le plafond de l'IJ est le SMIC en vigueur au dernier jour du mois précédant l'arrêt.",
      "en vigueur au dernier jour du mois précédant l'arrêt: a-jour regle.actuel",
    ],
    [
      "On prend en compte la valeur du SMIC du mois civil précédant l'interruption de travail pour le plafond de l'IJ.",
      "du mois civil précédant l'interruption de travail pour le plafond: a-jour regle.actuel",
    ],
    [
      "C'est le SMIC du mois précédant l'arrêt qui sert à plafonner l'IJ.",
      "du mois précédant l'arrêt qui sert à plafonner l'IJ: a-jour regle.actuel",
    ],
    [
      "Le Smic applicable est apprécié au dernier jour du mois civil qui précède l'arrêt (IJ maladie).",
      "apprécié au dernier jour du mois civil qui précède l'arrêt: a-jour regle.actuel",
    ],
    [
      "Le nouveau plafond d'IJ ne vaut que pour les arrêts débutant à compter du 1er juillet 2026, un mois après la hausse du Smic.",
      'pour les arrêts débutant à compter du 1er juillet 2026: a-jour regle.actuel',
    ],
    [
      'Plafond IJ : SMIC du dernier jour du mois M-1',
      'du dernier jour du mois M-1: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["Le salaire du mois précédant l'arrêt sert au calcul de l'IJ accident du travail."],
  ]);
});

describe('ij.smic_reference: a new SMIC for all the stops of the month after', () => {
  tellsOf(ijSmicReference, [
    [
      'Avec la hausse du SMIC au 1er janvier, de nouveaux montants s’appliquent à tous les arrêts maladie débutant à partir du 1er février 2026 pour les indemnités journalières.',
      'à tous les arrêts maladie débutant à partir du 1er février 2026: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.smic_reference: whom a rise profits', () => {
  tellsOf(ijSmicReference, [
    [
      'La hausse du SMIC de juin 2026 ne profite, pour les indemnités journalières, qu’aux arrêts débutant à partir du 1er juillet 2026.',
      'qu’aux arrêts débutant à partir du 1er juillet 2026: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.smic_reference: a rise told in the sentence, or before it', () => {
  tellsOf(ijSmicReference, [
    [
      'Le nouveau Smic de juin 2026 ne compte, pour le plafond des IJ, que pour les arrêts débutant à partir de juillet.',
      'pour les arrêts débutant à partir de juillet: a-jour regle.actuel',
    ],
    [
      'Quel salaire est plafonné ?\nC’est le SMIC du mois précédant l’arrêt qui compte.',
      'du mois précédant l’arrêt qui compte: a-jour regle.actuel',
    ],
    [
      'Le Smic augmente au 1er juin 2026.\nLa nouvelle valeur ne compte, pour le plafond des IJ, que pour les arrêts débutant à partir du 1er juillet 2026.',
      'pour les arrêts débutant à partir du 1er juillet 2026: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    // No year tells which July.
    [
      'Le nouveau Smic ne compte, pour le plafond des IJ, que pour les arrêts débutant à partir de juillet.',
    ],
    [
      'La réforme des IJ, plafonnées à 1,4 SMIC, s’applique aux arrêts débutant à partir du 1er juillet 2026.',
    ],
    ['Pendant son arrêt, elle a comparé ses IJ à l’ancien SMIC.'],
    ['Les primes du mois précédant l’arrêt entrent dans l’IJ, plafonnée à 1,4 SMIC.'],
    ['La gratification du stagiaire est plafonnée au SMIC du mois précédent.'],
    ['La prime dépend du SMIC du mois précédant l’arrêt de la production.'],
  ]);
});
