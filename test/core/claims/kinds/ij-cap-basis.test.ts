import { describe } from 'vitest';
import { ijCapBasis } from '../../../../core/claims/kinds/ij-cap-basis.ts';
import { tellsOf } from './sentences.ts';

describe('ij.cap_basis', () => {
  tellsOf(ijCapBasis, [
    [
      "L'indemnité journalière est égale à 50 % du salaire journalier, dans la limite du plafond de la Sécurité sociale.",
      'du plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Vos IJ maladie sont calculées sur vos trois derniers salaires, plafonnés au plafond mensuel de la sécurité sociale.',
      'au plafond mensuel de la sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Les IJSS sont égales à la moitié du salaire journalier de base dans la limite du PMSS.',
      'PMSS: perime regle.plusActuel 2012-01-01',
    ],
    [
      "En 2009, l'indemnité journalière était égale à 50 % du salaire journalier, dans la limite du plafond de la sécurité sociale.",
      'du plafond de la sécurité sociale: a-jour regle.exactAlors',
    ],
    [
      "Le plafond des indemnités journalières maladie est calculé d'après le salaire minimum.",
      "d'après le salaire minimum: a-jour regle.actuel",
    ],
    ['Les IJSS sont plafonnées par rapport au SMIC.', 'par rapport au SMIC: a-jour regle.actuel'],
    [
      'En maladie, le maximum des indemnités journalières est indexé sur le SMIC ; en maternité, non.',
      'indexé sur le SMIC: a-jour regle.actuel',
    ],
    [
      "Arrêt maladie : l'indemnité journalière se calcule sur des salaires comptés jusqu'au plafond de la sécurité sociale.",
      'au plafond de la sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Service Public / la direction qui publie\nVos indemnités journalières maladie\nUn plafond est fixé en fonction de la valeur du Smic.',
      'en fonction de la valeur du Smic: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["Le droit aux indemnités journalières s'apprécie sur la base du SMIC horaire."],
    ['Les cotisations, plafonnées, dépendent du SMIC ; les indemnités journalières aussi.'],
    ["L'indemnité journalière maternité est limitée au plafond de la sécurité sociale."],
    [
      "L'indemnité journalière est prise dans la limite de 1,4 SMIC et non plus du plafond de la sécurité sociale.",
    ],
    ['Les cotisations sont dues dans la limite du plafond de la sécurité sociale.'],
    [
      'En accident du travail, le salaire journalier est limité à 0,834 % du plafond annuel de la sécurité sociale.',
    ],
    [
      "L'indemnité journalière de l'artisan est calculée dans la limite du plafond annuel de la sécurité sociale.",
    ],
    [
      'Maternité\nLes indemnités journalières sont égales aux trois derniers salaires, dans la limite du plafond mensuel de la sécurité sociale.',
    ],
    [
      'Le salaire est pris en compte dans la limite du plafond de la sécurité sociale pour la retraite.',
    ],
    [
      "L'employeur complète vos indemnités journalières dans la limite du plafond de la Sécurité sociale.",
    ],
  ]);
});

describe('ij.cap_basis, by other writers', () => {
  tellsOf(ijCapBasis, [
    [
      "Si le salaire brut du mois est supérieur au plafond mensuel de la Sécurité sociale, il n'est retenu qu'à hauteur de ce plafond pour l'IJ maladie.",
      'au plafond mensuel de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Une paie qui excède le plafond de la Sécurité sociale est ramenée à celui-ci dans le calcul des indemnités journalières maladie.',
      'le plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Pour calculer vos IJ maladie, chaque salaire mensuel est retenu dans la limite du PMSS.',
      'PMSS: perime regle.plusActuel 2012-01-01',
    ],
    [
      "L'indemnité journalière maladie est égale à 50 % du salaire journalier, dans la limite du plafond de la Sécurité sociale. ij.rate",
      'du plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "L'indemnité journalière maladie maximale est calculée sur la base du SMIC.",
      'sur la base du SMIC: a-jour regle.actuel',
    ],
    ['Le plafond des IJ maladie suit le SMIC.', 'suit le SMIC: a-jour regle.actuel'],
    ["Le plafond de l'IJ maladie évolue avec le Smic.", 'évolue avec le Smic: a-jour regle.actuel'],
    [
      'Comme le plafond des IJ maladie est lié au SMIC, il augmente avec lui.',
      'lié au SMIC: a-jour regle.actuel',
    ],
    [
      'Chaque hausse du Smic relève mécaniquement le plafond des IJ maladie.',
      'Chaque hausse du Smic: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["L'indemnité de maternité est plafonnée au PMSS."],
    ['Les cotisations sont calculées dans la limite du plafond de la Sécurité sociale.'],
  ]);
});

describe('ij.cap_basis, told in other orders', () => {
  tellsOf(ijCapBasis, [
    [
      "Les salaires mensuels bruts ne sont retenus que jusqu'au plafond de la Sécurité sociale pour le calcul de l'indemnité journalière maladie.",
      'au plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'Votre salaire est pris en compte dans la limite du plafond mensuel de la sécurité sociale (IJ maladie).',
      'du plafond mensuel de la sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "L'IJ maladie est plafonnée par référence au plafond mensuel de la Sécurité sociale.",
      'au plafond mensuel de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Le gain journalier maladie servant au calcul de l'IJ est limité au plafond de la Sécurité sociale.",
      'au plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Si vous gagnez plus que le plafond de la sécurité sociale, seule la part sous ce plafond compte pour l'IJ maladie.",
      'le plafond de la sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Le maximum de l'IJ maladie est un multiple du SMIC.",
      'multiple du SMIC: a-jour regle.actuel',
    ],
    [
      "C'est en fonction du Smic que le plafond de l'indemnité journalière maladie est fixé.",
      'en fonction du Smic: a-jour regle.actuel',
    ],
    [
      "Le plafond de l'IJ maladie est indexé sur le salaire minimum.",
      'indexé sur le salaire minimum: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    [
      'Le complément employeur est calculé dans la limite du plafond de la Sécurité sociale en cas de maladie.',
    ],
    ['Chaque hausse du Smic augmente les cotisations maladie dues dans la limite du plafond.'],
    [
      "La pension d'invalidité est calculée sur les salaires dans la limite du plafond de la Sécurité sociale.",
    ],
  ]);
});

describe('ij.cap_basis: what the sentence says besides', () => {
  tellsOf(ijCapBasis, [
    [
      'Le plafond des IJ maladie est indexé sur le SMIC : les assurés mieux payés y perdent, à la différence de ceux du congé maternité.',
      'indexé sur le SMIC: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières se calculent sur trois mois. Si une paie dépasse le plafond de la Sécurité sociale, elle est ramenée à celui-ci.',
      'le plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Pour l'IJ maladie, le salaire ne peut en aucun cas dépasser le plafond de la Sécurité sociale.",
      'le plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "L'IJ maladie est la moitié du gain journalier, sans pouvoir dépasser le plafond de la Sécurité sociale.",
      'le plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Si votre rémunération est au-dessus du PMSS, seule la fraction sous ce montant compte pour l'IJ maladie.",
      'PMSS: perime regle.plusActuel 2012-01-01',
    ],
    [
      "Si le brut du mois dépasse le PMSS, il est limité à celui-ci pour l'IJ maladie.",
      'PMSS: perime regle.plusActuel 2012-01-01',
    ],
    // Of accidents, of births, of both.
    ["Le plafond de l'IJ d'accident du travail suit le SMIC."],
    ['Le plafond des IJ de maternité et de maladie évolue avec le SMIC.'],
    ["La prévoyance plafonne ses indemnités journalières d'après le SMIC."],
    // The plafond is named, and is not said to cap anything.
    ["L'IJ maladie ne dépend plus du plafond de la Sécurité sociale."],
    [
      'Les salariés dont la paie dépasse le plafond de la Sécurité sociale touchent la même IJ maladie que les autres.',
    ],
    ["Le plafond de la Sécurité sociale ne joue plus pour l'IJ maladie, plafonnée autrement."],
  ]);
});

describe('ij.cap_basis: what stands above', () => {
  const rule =
    "L'indemnité journalière est égale à 50 % du salaire journalier, dans la limite du plafond de la Sécurité sociale.";
  const told = 'du plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01';
  const aside =
    "Le médecin remet trois volets. Le premier et le deuxième partent à la caisse, le troisième à l'employeur. Gardez-en une copie, et notez le jour de l'envoi : on vous le demandera peut-être. La caisse demande ensuite une attestation de salaire à l'employeur, qui la transmet en ligne. Sans elle, rien ne peut être calculé ni versé, et il faut alors la réclamer.";
  tellsOf(ijCapBasis, [
    [`Vous êtes enceinte ? ${rule}`],
    [`Pendant la grossesse\nPrévenez la caisse.\nPuis attendez.\nElle répond.\n${rule}`],
    [`Enceinte, voyez plus bas.\n${aside}\n${rule}`, told],
    [`Grossesse\nLes démarches\nArrêt maladie\nLe calcul\n${rule}`, told],
  ]);
});
