import { describe } from 'vitest';
import { atmpNoCarence } from '../../../../core/claims/kinds/atmp-no-carence.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.no_carence', () => {
  tellsOf(atmpNoCarence, [
    [
      "En cas d'accident du travail, il n'y a pas de délai de carence.",
      'pas de délai de carence: a-jour regle.actuel',
    ],
    ['Accident du travail : aucun jour de carence.', 'aucun jour de carence: a-jour regle.actuel'],
    [
      "L'accident du travail est indemnisé sans délai de carence.",
      'sans délai de carence: a-jour regle.actuel',
    ],
    [
      "Pour une maladie professionnelle, le délai de carence ne s'applique pas.",
      "délai de carence ne s'applique pas: a-jour regle.actuel",
    ],
    [
      "Contrairement à la maladie, l'AT-MP ne comporte pas de carence.",
      'pas de carence: a-jour regle.actuel',
    ],
    [
      'Accident de trajet : indemnités dès le lendemain, sans carence.',
      'sans carence: a-jour regle.actuel',
    ],
    [
      "Ces indemnités sont versées sans délai de carence lorsque l'arrêt de travail fait suite à un accident du travail.",
      'sans délai de carence: a-jour regle.actuel',
    ],
    [
      "Il n'existe pas de délai de carence pour les accidents du travail.",
      'pas de délai de carence: a-jour regle.actuel',
    ],
    ['Accident du travail\nDélai de carence\tAucun', 'Délai de carence Aucun: a-jour regle.actuel'],
    ['AT/MP : zéro jour de carence.', 'zéro jour de carence: a-jour regle.actuel'],
    ['Accident du travail : les jours de carence non travaillés du complément employeur'],
    // What looks like it and is not.
    ["En accident du travail, l'employeur verse son complément sans délai de carence."],
    ["En mi-temps thérapeutique, il n'y a pas de délai de carence."],
    ["La mutuelle n'a pas de délai de carence."],
    [
      'Après un accident du travail, le temps partiel thérapeutique est payé sans délai de carence.',
    ],
  ]);
});

describe('atmp.no_carence, by the day that is paid first', () => {
  tellsOf(atmpNoCarence, [
    [
      'Ces indemnités sont versées sans application du délai de carence lorsque l’arrêt de travail est dû à un accident du travail.',
      'sans application du délai de carence: a-jour regle.actuel',
    ],
    [
      'Accident du travail : les IJ sont versées dès le lendemain de l’accident.',
      'dès le lendemain: a-jour regle.actuel',
    ],
    [
      'En cas d’accident du travail, l’indemnisation débute dès le 1er jour d’arrêt.',
      'dès le 1er jour d’arrêt: a-jour regle.actuel',
    ],
    [
      'Accident du travail\nLa CPAM vous verse les IJ à partir du premier jour qui suit l’arrêt.',
      'à partir du premier jour qui suit: a-jour regle.actuel',
    ],
    [
      'Le délai de carence de 3 jours ne s’applique pas en cas d’accident du travail ou de maladie professionnelle.',
      'délai de carence de 3 jours ne s’applique pas: a-jour regle.actuel',
    ],
    [
      'Les arrêts pour accident du travail ne sont pas soumis à la carence.',
      'pas soumis à la carence: a-jour regle.actuel',
    ],
    [
      'Barème des IJ pour accident du travail\nLe calcul figure ci-dessous.\n28 premiers jours suivant l’arrêt de travail | montant\nContrairement à l’arrêt maladie classique, il n’existe pas de jour de carence avant le paiement des indemnités journalières, hors journée due par l’employeur.',
      'pas de jour de carence: a-jour regle.actuel',
    ],
    ['En accident du travail, l’employeur complète le salaire dès le premier jour.'],
    ['Le congé maternité est indemnisé dès le premier jour, sans délai de carence.'],
    ['En cas d’accident du travail, prévenez l’employeur dès le premier jour.'],
    ['Le délai de carence de 3 jours ne s’applique pas en cas d’ALD.'],
  ]);
});

describe('atmp.no_carence: whose stop it is', () => {
  tellsOf(atmpNoCarence, [
    [
      'Accident du travail : vos droits\nLa victime d’un accident du travail est soignée sans frais. En arrêt de travail, elle est indemnisée sans carence.',
      'sans carence: a-jour regle.actuel',
    ],
    ['En accident du travail, l’employeur maintient le salaire sans délai de carence.'],
  ]);
});
