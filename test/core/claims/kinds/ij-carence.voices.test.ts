import { describe } from 'vitest';
import { ijCarence } from '../../../../core/claims/kinds/ij-carence.ts';
import { tellsOf } from './sentences.ts';

describe('ij.carence, as writers of every kind put it', () => {
  tellsOf(ijCarence, [
    [
      'La Sécu ne paie rien les trois premiers jours d’arrêt.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    [
      'Les trois premiers jours ne donnent lieu à aucune indemnité journalière.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    ['L’indemnisation par la CPAM ne commence qu’au 4e jour.', '4e jour: a-jour regle.actuel'],
    ['Les IJ ne sont dues qu’à partir du 4ème jour.', '4ème jour: a-jour regle.actuel'],
    ['Délai de carence : 3 jours.', '3 jours: a-jour regle.actuel'],
    ['Carence (maladie) : trois jours.', 'trois jours: a-jour regle.actuel'],
    [
      'Vous serez indemnisé par la caisse au quatrième jour d’arrêt.',
      'quatrième jour: a-jour regle.actuel',
    ],
    [
      'Un délai de carence de trois jours est appliqué par l’assurance maladie.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Combien de jours de carence en arrêt maladie ? Trois jours.',
      'Trois jours: a-jour regle.actuel',
    ],
    ['La carence Sécurité sociale, c’est 3 jours.', '3 jours: a-jour regle.actuel'],
    [
      'L’arrêt maladie comporte 3 jours non indemnisés par la Sécurité sociale.',
      '3 jours: a-jour regle.actuel',
    ],
    [
      'Trois jours de carence s’appliquent à chaque arrêt maladie.',
      'Trois jours: a-jour regle.actuel',
    ],
    [
      'Après trois jours de carence, la caisse verse des indemnités journalières.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières sont versées au-delà de trois jours d’arrêt.',
      'trois jours: a-jour regle.actuel',
    ],
    ['Les IJ sont servies après un délai de 3 jours.', '3 jours: a-jour regle.actuel'],
    [
      'Le premier jour indemnisé par la CPAM est le 4e jour d’arrêt.',
      '4e jour: a-jour regle.actuel',
    ],
    [
      'Les IJSS sont versées lorsque l’arrêt dépasse trois jours.',
      'trois jours: a-jour regle.actuel',
    ],
    ['Les IJSS prennent le relais le 4e jour.', '4e jour: a-jour regle.actuel'],
    [
      'La CPAM indemnise dès le quatrième jour d’arrêt maladie.',
      'quatrième jour: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières n’étant versées qu’à partir du quatrième jour d’arrêt dans le secteur privé, beaucoup perdent de l’argent.',
      'quatrième jour: a-jour regle.actuel',
    ],
    [
      'Les accidents du travail obéissent à d’autres règles. La carence reste de trois jours pour la maladie, les IJ étant versées à partir du 4e jour.',
      'trois jours: a-jour regle.actuel',
      '4e jour: a-jour regle.actuel',
    ],
    [
      'Ces IJ ne démarrent qu’au bout de trois jours d’arrêt maladie.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Les 3 premiers jours de votre arrêt maladie restent à votre charge, la Sécu ne paie pas.',
      '3 premiers jours: a-jour regle.actuel',
    ],
    ['Comptez trois jours de carence avant les premières IJ.', 'trois jours: a-jour regle.actuel'],
    [
      'C’est à partir du 4e jour que la Sécurité sociale vous indemnise.',
      '4e jour: a-jour regle.actuel',
    ],
    [
      'La Sécurité sociale ne vous indemnise pas pendant les trois premiers jours.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    [
      'Durant les 3 premiers jours, aucune IJ n’est versée.',
      '3 premiers jours: a-jour regle.actuel',
    ],
    ['Les IJSS débutent le quatrième jour.', 'quatrième jour: a-jour regle.actuel'],
    [
      'Le délai de carence, fixé à trois jours, s’applique à tout arrêt maladie.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Trois jours sans indemnités journalières : c’est la carence.',
      'Trois jours: a-jour regle.actuel',
    ],
    ['Carence : J1 à J3, IJ à partir du 4e jour.', '4e jour: a-jour regle.actuel'],
    [
      'La carence maladie est fixée à trois jours dans le privé.',
      'trois jours: a-jour regle.actuel',
    ],
    ['L’assurance maladie commence à payer le 4e jour.', '4e jour: a-jour regle.actuel'],
    [
      'En arrêt maladie, l’assuré n’est payé par la CPAM qu’après un délai de carence de trois jours.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Sur les trois premiers jours, la CPAM ne verse aucune indemnité.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    ['La Sécu applique trois jours de carence.', 'trois jours: a-jour regle.actuel'],
    [
      'Les indemnités de la CPAM débutent après trois jours de carence.',
      'trois jours: a-jour regle.actuel',
    ],
    ['3 jours de carence Sécu, puis 50 % du salaire.', '3 jours: a-jour regle.actuel'],
    ['Carence : 3j.', '3j: a-jour regle.actuel'],
  ]);
});

describe('ij.carence: what looks like it and is not', () => {
  tellsOf(ijCarence, [
    ['L’employeur complète après 7 jours de carence.'],
    ['Les fonctionnaires ont un jour de carence.'],
    ['Je suis en arrêt depuis trois jours, sans nouvelle de la CPAM.'],
    ['Un arrêt de trois jours.'],
    ['L’assurance prévoyance a trois jours de franchise.'],
    ['Les IJ sont versées après réception du dossier, sous trois jours.'],
    ['Les IJ arrivent trois jours après le virement.'],
    ['Après trois jours d’hospitalisation, les IJ sont réduites.'],
    ['Si votre arrêt dépasse trois jours, prévenez la caisse.'],
    ['Les IJ sont dues après trois jours ouvrés de traitement.'],
    ['En maternité, les IJ sont versées dès le premier jour, pas après trois jours d’arrêt.'],
    [
      'En accident du travail, les indemnités journalières ne sont pas versées après trois jours d’arrêt mais dès le lendemain.',
    ],
    ['La mutuelle prend le relais le 4e jour.'],
    ['L’employeur prend le relais le 8e jour.'],
    ['Le délai de carence du chômage reste inchangé : 7 jours dans le secteur privé.'],
  ]);
});

describe('ij.carence: what is not due, or left to the sick', () => {
  tellsOf(ijCarence, [
    [
      'Indemnités journalières\nRien n’est versé pour les trois premiers jours.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    [
      'Indemnités journalières : rien n’est dû au titre des 3 premiers jours.',
      '3 premiers jours: a-jour regle.actuel',
    ],
    [
      'Indemnités journalières : rien n’est payé les trois premiers jours.',
      'trois premiers jours: a-jour regle.actuel',
    ],
    [
      'Trois jours sont à la charge de l’assuré pour un arrêt maladie.',
      'Trois jours: a-jour regle.actuel',
    ],
    [
      'Trois jours sont laissés à votre charge à chaque arrêt maladie.',
      'Trois jours: a-jour regle.actuel',
    ],
    [
      'Vous êtes malade : trois jours resteront à votre charge au début de l’arrêt.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Un salarié malade n’est pas payé tout de suite : 3 jours demeurent à sa charge au début de l’arrêt.',
      '3 jours: a-jour regle.actuel',
    ],
    [
      'Chez nous, trois jours restent à ma charge pour chaque arrêt.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'Salariés malades : trois jours restent à leur charge au début de l’arrêt.',
      'trois jours: a-jour regle.actuel',
    ],
    ['À l’hôpital, trois jours restent à votre charge au titre du forfait hospitalier.'],
    ['Trois jours de congés restent à votre charge si l’arrêt tombe en août.'],
    ['Après un accident du travail, trois jours restent à votre charge au début de l’arrêt.'],
    ['L’employeur paie le stage, et trois jours restent à sa charge au début de l’arrêt.'],
  ]);
});

describe('ij.carence: the indemnisation of the caisse that was just named', () => {
  tellsOf(ijCarence, [
    [
      'La Sécu vous paie quand vous êtes malade. L’indemnisation commence au 4e jour.',
      '4e jour: a-jour regle.actuel',
    ],
    [
      'Que verse la CPAM ?\nLa moitié du salaire.\nEt quand ?\nL’indemnisation ne débute qu’au quatrième jour.',
      'quatrième jour: a-jour regle.actuel',
    ],
    ['La Sécu vous soigne. Le versement commence au 4e jour.'],
    ['Notre contrat vous couvre. L’indemnisation commence au 4e jour.'],
  ]);
});
