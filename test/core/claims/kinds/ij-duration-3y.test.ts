import { describe } from 'vitest';
import { ijDuration3y } from '../../../../core/claims/kinds/ij-duration-3y.ts';
import { tellsOf } from './sentences.ts';

describe('ij.duration_3y', () => {
  tellsOf(ijDuration3y, [
    [
      'En ALD, les indemnités journalières peuvent être versées pendant trois ans.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      "Pour une affection de longue durée, l'arrêt est indemnisé jusqu'à 3 ans au maximum.",
      '3 ans: a-jour regle.actuel',
    ],
    [
      'Longue maladie : indemnités journalières pendant 36 mois au plus.',
      '36 mois: a-jour regle.actuel',
    ],
    [
      'Les IJ sont versées pendant une période de 3 ans de date à date pour chaque ALD.',
      '3 ans: a-jour regle.actuel',
    ],
    ["En cas d'ALD, vous avez droit à des IJ pendant 3 ans maximum.", '3 ans: a-jour regle.actuel'],
    ['Durée maximale des IJ en ALD : 3 ans', '3 ans: a-jour regle.actuel'],
    [
      "Au bout de trois ans d'arrêt pour une ALD, les indemnités journalières cessent.",
      'trois ans: a-jour regle.actuel',
    ],
    [
      'Les IJ sont limitées à 360 sur trois ans, mais en ALD elles peuvent durer trois ans de date à date.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'Vous pouvez être indemnisé 3 ans pour une affection de longue durée.',
      '3 ans: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ['Vous avez droit à 360 indemnités journalières sur trois ans.'],
    ['Le congé de longue maladie dure trois ans au maximum.'],
    ["Après 3 ans d'ancienneté, l'employeur complète vos IJ."],
    ['Le titre de séjour est valable trois ans.'],
    ['Le délai de prescription des salaires est de trois ans.'],
    ["En ALD, le délai de carence n'est appliqué qu'une fois en 3 ans."],
    ["Le mi-temps thérapeutique peut durer un an au-delà des trois ans d'IJ."],
  ]);
});

describe('ij.duration_3y, by what lasts or may not be passed', () => {
  tellsOf(ijDuration3y, [
    [
      'Les indemnités journalières\nEn ALD, la durée maximale est de trois ans.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'La durée d’un arrêt de travail ininterrompu pour longue maladie ne pourra pas dépasser 3 ans.',
      '3 ans: a-jour regle.actuel',
    ],
    ['Pour une ALD, l’arrêt peut durer trois ans.', 'trois ans: a-jour regle.actuel'],
    ['Durée maximale des IJ | 360 jours | ALD : 3 ans', '3 ans: a-jour regle.actuel'],
    ['L’exonération du ticket modérateur en ALD est accordée pour une durée de 3 ans.'],
    ['L’ALD est reconnue pour trois ans ; l’arrêt de travail suit.'],
    ['Le délai de carence ne vaut qu’au premier arrêt de la période de 3 ans en ALD.'],
  ]);
});

describe('ij.duration_3y, beside the 360 days, the TPT and lengths that are not it', () => {
  tellsOf(ijDuration3y, [
    [
      'En ALD, les IJ sont versées pendant trois ans ; hors ALD, 360 jours seulement.',
      'trois ans: a-jour regle.actuel',
    ],
    ['Sur une période de trois ans, 360 indemnités journalières au plus sont versées hors ALD.'],
    [
      'Vous pouvez toucher 360 IJ au plus (360 jours payés, et non 360 jours d’arrêt) ; en ALD, les IJ sont versées pendant trois ans.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'En ALD, les indemnités journalières du mi-temps thérapeutique sont versées pendant trois ans au maximum.',
    ],
    [
      'Artisan en ALD : les indemnités journalières du mi-temps thérapeutique sont comptées sur une période de trois ans.',
    ],
    ['En ALD, les indemnités journalières sont versées pendant deux à trois ans.'],
    ['En ALD, les indemnités journalières sont versées pendant deux ans.'],
    ['Une collègue en ALD touche des IJ depuis trois ans.'],
    ['Les indemnités journalières sont versées pendant trois ans au maximum.'],
    ['En ALD, la prise en charge des soins dure trois ans au maximum.'],
  ]);
});
