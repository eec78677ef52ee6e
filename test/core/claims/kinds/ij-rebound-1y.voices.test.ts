import { describe } from 'vitest';
import { ijRebound1y } from '../../../../core/claims/kinds/ij-rebound-1y.ts';
import { tellsOf } from './sentences.ts';

describe('ij.rebound_1y, as writers of every kind put it', () => {
  tellsOf(ijRebound1y, [
    [
      'Un nouveau délai de trois ans s’ouvre après un an de reprise du travail.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Après une année complète de travail, vos droits aux IJ sont reconstitués.',
      'une année: a-jour regle.actuel',
    ],
    [
      'Il faut retravailler un an pour retrouver trois ans d’indemnités journalières.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Si vous reprenez le travail pendant au moins un an, une nouvelle période d’indemnisation de 3 ans démarre.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Une reprise d’activité d’au moins douze mois rouvre des droits aux indemnités journalières.',
      'douze mois: a-jour regle.actuel',
    ],
    [
      'Les droits aux IJ sont rechargés à condition d’avoir repris le travail un an sans interruption.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Un an de travail ininterrompu rouvre une période de trois ans d’IJ en ALD.',
      'Un an: a-jour regle.actuel',
    ],
    [
      'Le compteur ALD de trois ans repart à zéro après un an de reprise.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Comment retrouver des droits aux IJ après 3 ans ? En reprenant le travail au moins un an.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Sans reprise d’un an au minimum, aucun nouveau droit aux indemnités journalières de 3 ans n’est ouvert.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Pour rouvrir une période de trois ans d’IJ, il faut un an de travail.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Une nouvelle période de trois ans d’indemnisation est possible après une reprise d’un an.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Il faut avoir retravaillé au moins 12 mois pour rouvrir des droits aux IJ.',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Après trois ans d’IJ, il faut un an de reprise pour en toucher de nouveau.',
      'un an: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.rebound_1y: what looks like it and is not', () => {
  tellsOf(ijRebound1y, [
    ['Un an d’ancienneté ouvre droit au maintien.'],
    ['L’agent retrouve un droit à TPT après un an de service.'],
    ['Il a repris le travail il y a un an.'],
  ]);
});

describe('ij.rebound_1y: rights that come back', () => {
  tellsOf(ijRebound1y, [
    [
      'Après trois ans d’ALD, vos droits aux indemnités journalières renaissent au bout d’une année de travail.',
      'une année: a-jour regle.actuel',
    ],
  ]);
});
