import { describe } from 'vitest';
import { ijCarenceException } from '../../../../core/claims/kinds/ij-carence-exception.ts';
import { tellsOf } from './sentences.ts';

describe('ij.carence_exception, as writers of every kind put it', () => {
  tellsOf(ijCarenceException, [
    [
      'Pas de carence si la reprise entre deux arrêts n’a pas dépassé 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Entre deux arrêts espacés de moins de 48 heures, la carence n’est pas appliquée de nouveau.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Le délai de carence ne s’applique pas lorsque la reprise d’activité n’excède pas 48 heures entre les deux arrêts.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Si vous reprenez le travail moins de 48h avant une prolongation, il n’y a pas de nouvelle carence.',
      '48h: a-jour regle.actuel',
    ],
    [
      'En ALD, la carence n’est appliquée qu’une fois.',
      'n’est appliquée qu’une fois: a-jour regle.actuel',
    ],
    [
      'En ALD, le délai de carence n’est retenu que pour le premier arrêt.',
      'n’est retenu que pour le premier arrêt: a-jour regle.actuel',
    ],
    ['ALD : une seule carence par période de trois ans.', 'trois ans: a-jour regle.actuel'],
    [
      'Affection longue durée : le délai de carence ne joue qu’au premier arrêt de la période de 3 ans.',
      '3 ans: a-jour regle.actuel',
    ],
    [
      'ALD exonérante : avantages\n- Le délai de carence de 3 jours ne s’applique qu’au premier arrêt de la période.',
      'ne s’applique qu’au premier arrêt: a-jour regle.actuel',
    ],
    [
      'Pour une même ALD, la carence ne vous est comptée qu’une fois tous les trois ans.',
      'ne vous est comptée qu’une fois: a-jour regle.actuel',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'En cas d’arrêts successifs liés à une ALD, le délai de carence est supprimé dès le deuxième arrêt.',
      'arrêts successifs liés à une ALD: a-jour regle.actuel',
    ],
    [
      'Pas de carence pour les arrêts suivants en rapport avec l’ALD.',
      'arrêts suivants: a-jour regle.actuel',
    ],
    [
      'Si vous reprenez 48 heures au plus entre deux arrêts, pas de jours de carence.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Entre deux arrêts, si la reprise a duré moins de 48 heures, le délai de carence ne s’applique pas au second.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Le délai de carence ne court pas si vous avez repris moins de 48 heures entre deux arrêts.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Pour les personnes en ALD, un seul délai de carence est décompté par période de trois ans.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'La carence n’est retenue qu’une fois pour les arrêts liés à une même ALD.',
      'n’est retenue qu’une fois: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.carence_exception: what looks like it and is not', () => {
  tellsOf(ijCarenceException, [
    ['La carence s’applique à chaque arrêt.'],
    ['Envoyez l’arrêt sous 48 heures pour éviter la carence.'],
    [
      'Les fonctionnaires n’ont pas de carence si moins de 48 heures séparent deux congés de maladie.',
    ],
    ['La prime ne s’applique qu’au premier arrêt.'],
    ['L’exonération ALD ne s’applique qu’au premier arrêt signé.'],
  ]);
});

describe('ij.carence_exception: several stops of one long illness', () => {
  tellsOf(ijCarenceException, [
    [
      'Trois jours de carence, sauf en cas de :\n- plusieurs arrêts liés à une affection de longue durée en trois ans.',
      'plusieurs arrêts liés à une affection de longue durée: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.carence_exception: one carence for all the stops', () => {
  tellsOf(ijCarenceException, [
    [
      'Affection de longue durée : un seul délai de carence pour tous les arrêts.',
      'un seul délai de carence: a-jour regle.actuel',
    ],
    [
      'En ALD, la carence n’est retenue que pour le premier des arrêts liés à l’affection.',
      'n’est retenue que pour le premier des arrêts: a-jour regle.actuel',
    ],
  ]);
});
