import { describe } from 'vitest';
import { atmpNoCarence } from '../../../../core/claims/kinds/atmp-no-carence.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.no_carence, as writers of every kind put it', () => {
  tellsOf(atmpNoCarence, [
    [
      'L’accident du travail ne donne lieu à aucune carence.',
      'aucune carence: a-jour regle.actuel',
    ],
    [
      'En accident du travail, il n’y a aucun délai de carence : les IJ sont versées dès le lendemain.',
      'aucun délai de carence: a-jour regle.actuel',
      'dès le lendemain: a-jour regle.actuel',
    ],
    [
      'Accident du travail et maladie professionnelle : pas de carence.',
      'pas de carence: a-jour regle.actuel',
    ],
    [
      'Contrairement à la maladie ordinaire, l’accident du travail est payé sans carence.',
      'sans carence: a-jour regle.actuel',
    ],
    [
      'À la différence des indemnités journalières versées en cas de maladie, il n’y a pas de délai de carence en accident du travail.',
      'pas de délai de carence: a-jour regle.actuel',
    ],
    [
      'En cas d’accident du travail, l’IJ est un pourcentage du salaire. Cependant, à la différence des indemnités versées en cas de maladie, il n’y a pas de délai de carence.',
      'pas de délai de carence: a-jour regle.actuel',
    ],
    [
      'La victime d’un accident du travail est indemnisée dès le jour suivant l’accident.',
      'dès le jour suivant: a-jour regle.actuel',
    ],
    [
      'La victime :\n- d’un accident du travail,\n- ou d’une maladie professionnelle,\na droit à des indemnités journalières à partir du lendemain de l’arrêt, sans délai de carence.',
      'à partir du lendemain: a-jour regle.actuel',
      'sans délai de carence: a-jour regle.actuel',
    ],
    ['En AT/MP, la carence n’existe pas.', 'carence n’existe pas: a-jour regle.actuel'],
    [
      'Le délai de carence n’existe pas pour les accidents du travail.',
      'délai de carence n’existe pas: a-jour regle.actuel',
    ],
    ['Y a-t-il une carence en accident du travail ? Non.', 'Non: a-jour regle.actuel'],
    [
      'Aucune carence n’est appliquée aux arrêts pour accident de trajet.',
      'Aucune carence: a-jour regle.actuel',
    ],
    [
      'Les trois jours de carence ne concernent pas les accidents du travail.',
      'trois jours de carence ne concernent pas: a-jour regle.actuel',
    ],
    [
      'Les jours de carence ne s’appliquent pas à l’accident du travail.',
      'jours de carence ne s’appliquent pas: a-jour regle.actuel',
    ],
    [
      'Accident du travail : la Sécu verse les IJ dès le premier jour d’arrêt.',
      'dès le premier jour d’arrêt: a-jour regle.actuel',
    ],
    [
      'Pour une maladie professionnelle, les indemnités sont dues dès le premier jour.',
      'dès le premier jour: a-jour regle.actuel',
    ],
    [
      'Type d’arrêt\tCarence\nMaladie\t3 jours\nAccident du travail\tAucune',
      'Aucune: a-jour regle.actuel',
    ],
    [
      'Le délai de carence est supprimé en cas d’accident du travail.',
      'délai de carence est supprimé: a-jour regle.actuel',
    ],
    [
      'Si l’arrêt fait suite à un accident du travail, vous échappez au délai de carence.',
      'échappez au délai de carence: a-jour regle.actuel',
    ],
    [
      'L’arrêt pour accident du travail est exempt de carence.',
      'exempt de carence: a-jour regle.actuel',
    ],
    [
      'Les IJ d’accident du travail courent à compter du lendemain de l’accident.',
      'à compter du lendemain: a-jour regle.actuel',
    ],
    [
      'Pas de jours de carence pour un accident du travail.',
      'Pas de jours de carence: a-jour regle.actuel',
    ],
    [
      'Un accident du travail ouvre droit aux IJ sans jour de carence.',
      'sans jour de carence: a-jour regle.actuel',
    ],
    [
      'Les accidents du travail échappent aux jours de carence.',
      'échappent aux jours de carence: a-jour regle.actuel',
    ],
    ['Zéro carence en cas d’accident du travail.', 'Zéro carence: a-jour regle.actuel'],
    [
      'Il n’y a pas de carence en accident du travail, contrairement à la maladie.',
      'pas de carence: a-jour regle.actuel',
    ],
    [
      'L’indemnisation d’un accident du travail débute dès le lendemain.',
      'dès le lendemain: a-jour regle.actuel',
    ],
    ['Aucune carence en AT.', 'Aucune carence: a-jour regle.actuel'],
    [
      'Accident du travail : pas de délai d’attente, l’IJ est due dès le lendemain.',
      'dès le lendemain: a-jour regle.actuel',
    ],
    [
      'Pour un AT, l’indemnisation commence dès le lendemain de l’accident, sans carence.',
      'dès le lendemain: a-jour regle.actuel',
      'sans carence: a-jour regle.actuel',
    ],
    [
      'Avec un accident du travail, aucun délai de carence à subir.',
      'aucun délai de carence: a-jour regle.actuel',
    ],
  ]);
});

describe('atmp.no_carence: what looks like it and is not', () => {
  tellsOf(atmpNoCarence, [
    ['L’arrêt maladie n’a pas de carence chez nous grâce à la convention.'],
    ['En maternité, il n’y a pas de carence.'],
    ['En accident du travail, pas de carence pour le complément employeur.'],
    ['Type d’arrêt\tCarence\nMaladie\tAucune'],
    ['Type d’accident\tFranchise\nAccident du travail\tAucune'],
    ['Y a-t-il une carence en maladie ? Non.'],
    ['Accident du travail\nEn maladie, la carence n’existe pas chez nous.'],
  ]);
});

describe('atmp.no_carence: left out in other words', () => {
  tellsOf(atmpNoCarence, [
    [
      'La carence est neutralisée en cas d’accident du travail.',
      'carence est neutralisée: a-jour regle.actuel',
    ],
  ]);
});
