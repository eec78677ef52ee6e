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
    // What looks like it and is not.
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
