import { describe } from 'vitest';
import { ijMax360 } from '../../../../core/claims/kinds/ij-max-360.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_360', () => {
  tellsOf(ijMax360, [
    [
      'Vous avez droit à 360 indemnités journalières par période de trois ans.',
      '360 indemnités journalières: a-jour regle.actuel',
    ],
    ["Le nombre d'IJ est limité à 360 sur 3 ans.", '360: a-jour regle.actuel'],
    [
      'Hors ALD, les IJ sont versées pendant 360 jours au maximum sur trois ans.',
      '360 jours: a-jour regle.actuel',
    ],
    [
      'Vous pouvez percevoir au maximum 360 IJ sur une période de 3 ans consécutifs.',
      '360 IJ: a-jour regle.actuel',
    ],
    ["L'indemnisation s'arrête au 360e jour.", '360e jour: a-jour regle.actuel'],
    [
      'Trois cent soixante indemnités journalières au plus sur trois années.',
      'Trois cent soixante indemnités journalières: a-jour regle.actuel',
    ],
    ["Maximum : 360 jours d'arrêt indemnisés sur 3 ans", "360 jours d'arrêt: a-jour regle.actuel"],
    // What looks like it and is not.
    ["L'année compte 360 jours pour ce calcul."],
    ['Les IJ étaient calculées sur la base de 360 jours par an.'],
    ['La garantie dure 360 jours.'],
    ['Il habite au 360 rue de la Paix.'],
  ]);
});

describe('ij.max_360, said of a number', () => {
  tellsOf(ijMax360, [
    [
      'Le nombre maximal d’IJ, pour une période quelconque de trois ans, est fixé à 360.',
      '360: a-jour regle.actuel',
    ],
    ['Hors ALD : 360 jours en 3 ans', '360 jours: a-jour regle.actuel'],
    [
      'Le nombre d’indemnités journalières est limité à trois cent soixante sur trois ans.',
      'trois cent soixante: a-jour regle.actuel',
    ],
    ['Le forfait est fixé à 360 € par période de trois ans.'],
  ]);
});

describe('ij.max_360: days that no limit counts', () => {
  tellsOf(ijMax360, [
    ['L’indemnité journalière maximale se calculait jadis sur une année de 360 jours.'],
    [
      'En accident du travail, l’indemnisation n’est pas limitée à 360 jours : elle dure jusqu’à la guérison.',
    ],
    ['Cette année-là, la caisse lui a versé 360 indemnités journalières.'],
  ]);
});

describe('ij.max_360: a limit, or a way to count', () => {
  tellsOf(ijMax360, [
    ['Les IJs cessent après 360 jours sur trois ans.', '360 jours: a-jour regle.actuel'],
    [
      'La limite est de 360 jours sur trois ans pour un même arrêt.',
      '360 jours: a-jour regle.actuel',
    ],
    ['La base de calcul ne change pas la limite de 360 IJ.', '360 IJ: a-jour regle.actuel'],
    [
      'Une année de travail rouvre des droits, dans la limite de 360 IJ.',
      '360 IJ: a-jour regle.actuel',
    ],
    [
      'La durée est divisée en périodes, par année, avec 360 IJ au maximum.',
      '360 IJ: a-jour regle.actuel',
    ],
    ['IJ/IJSS : 360 jours sur trois ans', '360 jours: a-jour regle.actuel'],
    ['La durée est calculée sur trois ans : 360 IJ au plus.', '360 IJ: a-jour regle.actuel'],
    // What looks like it and is not.
    ['L’indemnité journalière maximale est le plafond divisé ensuite par 360 jours.'],
    ['L’indemnité journalière maximale : plafond annuel / 360 jours'],
    ['L’IJ maximale était calculée sur 360 jours.'],
  ]);
});
