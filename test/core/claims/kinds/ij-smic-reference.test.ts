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
    // What looks like it and is not.
    ["L'ancien SMIC était de 12,02 €."],
    ['Le SMIC en vigueur au 1er juin 2026 est de 12,31 €.'],
  ]);
});
