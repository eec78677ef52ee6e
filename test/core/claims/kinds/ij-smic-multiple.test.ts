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

describe('ij.smic_multiple, by other writers', () => {
  tellsOf(ijSmicMultiple, [
    [
      "Le plafond d'indemnités journalières maladie voté cette année remplace le précédent, établi à 1,8 fois le Smic.",
      '1,8 fois le Smic: a-jour regle.exactAlors',
    ],
    [
      "Le salaire pris en compte pour l'IJ maladie s'arrête à 1,4 Smic.",
      '1,4 Smic: a-jour regle.actuel',
    ],
    [
      "Pour l'indemnité journalière maladie, la CPAM ne tient compte de votre salaire que jusqu'à 1,8 SMIC.",
      '1,8 SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      "Jusqu'en mars 2025 les IJ étaient calculées dans la limite de 1,8 Smic ; depuis avril, la limite est de 1,4 Smic.",
      '1,8 Smic: a-jour regle.exactAlors',
      '1,4 Smic: a-jour regle.actuel',
    ],
    [
      'IJ maladie : salaires retenus dans la limite de 1.8 SMIC mensuel',
      '1.8 SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      "Votre salaire dépasse 1,4 fois le SMIC ? L'excédent est ignoré pour vos indemnités journalières maladie.",
      '1,4 fois le SMIC: a-jour regle.actuel',
    ],
    [
      "L'indemnité journalière maladie est assise sur un salaire plafonné à 140 % du Smic.",
      '140 % du Smic: a-jour regle.actuel',
    ],
    ["Plafond de salaire pour l'IJ maladie | 1,4 × SMIC", '1,4 × SMIC: a-jour regle.actuel'],
    [
      'Les IJ ne couvrent que la part du salaire inférieure à 1,4 SMIC.',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      "La base de calcul de l'IJ maladie est bornée à une fois virgule huit le SMIC, soit 1,8 fois le SMIC mensuel.",
      '1,8 fois le SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      "Ce plafond d'IJ maladie, qui était de 1,8 SMIC, n'est plus que de 1,4 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      "L'ancien plafond des IJ maladie (1,8 SMIC) a disparu au 1er avril 2025.",
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      "Indemnités journalières maladie : on ne retient votre salaire qu'à concurrence de 1,4 fois le SMIC.",
      '1,4 fois le SMIC: a-jour regle.actuel',
    ],
    ['Le plafond ? 1,4 SMIC, pas davantage, pour les IJ maladie.', '1,4 SMIC: a-jour regle.actuel'],
    [
      "Au-delà de 1,8 Smic, plus rien n'est pris en compte pour l'indemnité journalière maladie.",
      '1,8 Smic: perime regle.plusActuel 2025-04-01',
    ],
    [
      'Le plafonnement des IJ maladie intervient à partir de 1,8 SMIC.',
      '1,8 SMIC: perime regle.plusActuel 2025-04-01',
    ],
    [
      "Pour l'IJ maladie, le nouveau seuil est de 1,4 SMIC, contre 1,8 SMIC auparavant.",
      '1,4 SMIC: a-jour regle.actuel',
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      '1,4 SMIC et non plus 1,8 SMIC : voilà le nouveau plafond des indemnités journalières maladie.',
      '1,4 SMIC: a-jour regle.actuel',
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      "Auparavant fixé à 1,8 SMIC, le plafond de l'IJ maladie est désormais de 1,4 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      "Le plafond de l'IJ maladie était jadis de 1,8 SMIC ; il est aujourd'hui de 1,4 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      "Avant cette date, le plafond de l'IJ maladie était de 1,8 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      "Sous l'ancienne règle, les IJ maladie étaient plafonnées à 1,8 SMIC.",
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    [
      'La précédente limite, 1,8 SMIC, était plus favorable pour les IJ maladie.',
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    ['Plafond précédent (IJ maladie) : 1,8 SMIC', '1,8 SMIC: a-jour regle.exactAlors'],
    ['Plafond IJ\t1,8 SMIC mensuel\tmaladie', '1,8 SMIC: perime regle.plusActuel 2025-04-01'],
    [
      'Quel plafond pour les IJ maladie ? 1,4 fois le SMIC.',
      '1,4 fois le SMIC: a-jour regle.actuel',
    ],
    [
      'Elles sont calculées sur un salaire ne dépassant pas 1,8 SMIC (IJ maladie).',
      '1,8 SMIC: perime regle.plusActuel 2025-04-01',
    ],
    // What looks like it and is not.
    [
      'Avec un plafond plus bas, une vendeuse rémunérée à 1,8 Smic verra ses indemnités journalières maladie fondre.',
    ],
    ["La réduction de cotisations maladie s'applique jusqu'à 1,8 SMIC."],
    ['Pour un cadre à 1,8 SMIC en arrêt maladie, la baisse des IJ est forte.'],
    ['Entre 1,4 et 1,8 SMIC, les salariés perdent sur leurs indemnités journalières maladie.'],
    ['Les salariés gagnant de 1,4 à 1,8 SMIC voient leurs IJ maladie réduites.'],
    ["La prime d'activité est versée jusqu'à 1,5 SMIC."],
  ]);
});

describe('ij.smic_multiple, told in other orders', () => {
  tellsOf(ijSmicMultiple, [
    [
      'Le plafond des IJ maladie, réduit à 1,4 SMIC, pénalise les salariés rémunérés 1,8 SMIC.',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ['Un agent de maîtrise à 1,8 fois le SMIC est très touché par le plafond des IJ maladie.'],
    ['Ceux qui gagnaient 1,8 SMIC sont les plus touchés par la baisse des IJ maladie.'],
    ["Les salariés dont le salaire atteint 1,8 SMIC perdent 11,84 € d'IJ maladie par jour."],
    ["Jusqu'à 1,8 SMIC, ils ne perdaient rien avec leurs IJ maladie."],
    ['Plafond IJ maladie = SMIC x 1,4', 'SMIC x 1,4: a-jour regle.actuel'],
    [
      "Le SMIC est multiplié par 1,4 pour obtenir le plafond de l'IJ maladie.",
      'SMIC est multiplié par 1,4: a-jour regle.actuel',
    ],
    [
      "Le SMIC multiplié par 1,8 donne le plafond du salaire pris en compte pour l'IJ maladie.",
      'SMIC multiplié par 1,8: perime regle.plusActuel 2025-04-01',
    ],
    ['Le seuil des cotisations maladie est le SMIC × 1,8.'],
  ]);
});

describe('ij.smic_multiple: as a coefficient', () => {
  tellsOf(ijSmicMultiple, [
    [
      'Le coefficient appliqué au SMIC pour plafonner l’indemnité journalière est de 1,4.',
      '1,4: a-jour regle.actuel',
    ],
    ['Le coefficient de la réduction de cotisations au SMIC est de 1,4.'],
  ]);
});

describe('ij.smic_multiple: what the rest of the sentence speaks of', () => {
  tellsOf(ijSmicMultiple, [
    [
      'Le plafond de 1,4 SMIC s’applique aux indemnités journalières maladie de tous les salariés du secteur privé, apprentis compris.',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      'Le salaire compte dans la limite de 1,4 SMIC pour les IJ maladie, soit beaucoup moins qu’avant la réforme.',
      '1,4 SMIC: a-jour regle.actuel',
    ],
    [
      'Le plafond des IJ maladie était à 1,8 SMIC avant la réforme.',
      '1,8 SMIC: a-jour regle.exactAlors',
    ],
    ['Plafond des IJ maladie : 1,4 SMIC (1,4 × 1 867,02 €).', '1,4 SMIC: a-jour regle.actuel'],
    // What looks like it and is not.
    [
      'Un cadre dont le salaire dépasse 1,4 PASS voit ses indemnités journalières plafonnées comme les autres.',
    ],
    [
      'À ne pas confondre avec les IJ maladie : la limite de 1,8 SMIC est celle d’un allègement de cotisations.',
    ],
    ['Pour un accident du travail, l’indemnité journalière n’est pas limitée à 1,4 SMIC.'],
    ['Les frais de dossier sont plafonnés à 1,4 SMIC par an.'],
  ]);
});

describe('ij.smic_multiple: somebody’s pay is no cap', () => {
  tellsOf(ijSmicMultiple, [
    ['Un ouvrier qui touche 1,8 SMIC voit ses IJ maladie plafonnées.'],
    ['Celui qui perçoit l’équivalent de 1,8 SMIC voit ses IJ maladie plafonnées.'],
    ['En percevant 1,8 SMIC, vous avez des IJ maladie plafonnées.'],
    ['Un salarié dont le salaire est de 1,8 SMIC a des IJ maladie plafonnées.'],
  ]);
});
