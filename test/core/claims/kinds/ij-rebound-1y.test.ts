import { describe } from 'vitest';
import { ijRebound1y } from '../../../../core/claims/kinds/ij-rebound-1y.ts';
import { tellsOf } from './sentences.ts';

describe('ij.rebound_1y', () => {
  tellsOf(ijRebound1y, [
    [
      "Une reprise du travail d'au moins un an ouvre une nouvelle période de trois ans d'indemnités journalières.",
      'un an: a-jour regle.actuel',
    ],
    [
      "Si vous retravaillez pendant un an, vous avez de nouveau droit à trois ans d'indemnités journalières.",
      'un an: a-jour regle.actuel',
    ],
    [
      "Un nouveau délai de 3 ans court dès lors que la reprise a été d'au moins 1 an.",
      '1 an: a-jour regle.actuel',
    ],
    [
      'Après avoir repris une activité pendant 12 mois, les droits aux IJ sont rouverts en ALD.',
      '12 mois: a-jour regle.actuel',
    ],
    [
      "Si vous reprenez le travail au moins un an sans nouvel arrêt, une nouvelle période de trois ans d'indemnités journalières peut s'ouvrir.",
      'un an: a-jour regle.actuel',
    ],
    [
      'Après épuisement des trois ans, il faut un an de reprise du travail pour rouvrir des droits aux IJ.',
      'un an: a-jour regle.actuel',
    ],
    [
      "Pour redevenir indemnisable au titre de la même ALD, l'assuré doit avoir travaillé au moins un an.",
      'un an: a-jour regle.actuel',
    ],
    [
      "Il faut avoir repris pendant au moins 1 an pour bénéficier à nouveau d'indemnités journalières.",
      '1 an: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ['Le mi-temps thérapeutique dure un an.'],
    ['Le fonctionnaire retrouve ses droits après un an de service.'],
    ["Après un an d'ancienneté, l'employeur complète."],
  ]);
});

describe('ij.rebound_1y, by the three years that begin again', () => {
  tellsOf(ijRebound1y, [
    [
      'Le délai de trois ans court à nouveau après un an de reprise de travail (IJ).',
      'un an: a-jour regle.actuel',
    ],
    [
      'Pour récupérer des droits, il faut avoir repris le travail 12 mois sans interruption (ALD).',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'La durée de la reprise du travail au-delà de laquelle le délai de trois ans court à nouveau est de 1 an.',
      '1 an: a-jour regle.actuel',
    ],
    [
      'Vous retrouverez trois ans de droits aux indemnités journalières si vous avez retravaillé un an.',
      'un an: a-jour regle.actuel',
    ],
    ['Le fonctionnaire retrouve des droits à temps partiel thérapeutique après un an de reprise.'],
    ['Après un an d’ancienneté, le salarié a droit au maintien.'],
  ]);
});

describe('ij.rebound_1y, in answer to a question', () => {
  tellsOf(ijRebound1y, [
    [
      'Puis-je toucher à nouveau des indemnités après mes 3 ans d’ALD ?\nOui, à condition d’avoir repris une activité pendant au moins un an.',
      'un an: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.rebound_1y: other lengths of work, and a year that is none of work', () => {
  tellsOf(ijRebound1y, [
    [
      'Après 6 à 12 mois de reprise du travail, une nouvelle période de trois ans d’indemnités journalières s’ouvre.',
    ],
    [
      'Après deux ans de reprise du travail, une nouvelle période de trois ans d’indemnités journalières s’ouvre.',
    ],
    ['Reprenant le travail, il a retrouvé ses droits aux indemnités journalières il y a un an.'],
  ]);
});
