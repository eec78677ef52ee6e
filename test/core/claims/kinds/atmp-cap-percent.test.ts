import { describe } from 'vitest';
import { atmpCapPercent } from '../../../../core/claims/kinds/atmp-cap-percent.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.cap_percent', () => {
  tellsOf(atmpCapPercent, [
    [
      'Le salaire journalier de base est limité à 0,834 % du plafond annuel de la sécurité sociale.',
      '0,834 %: a-jour regle.actuel',
    ],
    ['plafonné à 0,834% du PASS', '0,834%: a-jour regle.actuel'],
    [
      'Le gain journalier ne peut dépasser 0,834 % du montant du plafond de la sécurité sociale.',
      '0,834 %: a-jour regle.actuel',
    ],
    ['Plafond du salaire journalier : PASS × 0,834 %', '0,834 %: a-jour regle.actuel'],
    ['0,834 % x PASS', '0,834 %: a-jour regle.actuel'],
    // What looks like it and is not.
    ['Le plafond est fixé à 0,83 % du PASS.'],
    ['Une cotisation de 0,834 % du salaire.'],
  ]);
});

describe('atmp.cap_percent, by other writers', () => {
  tellsOf(atmpCapPercent, [
    ['Le salaire journalier est plafonné à 0,834 % du PASS en AT.', '0,834 %: a-jour regle.actuel'],
    [
      'Plafond AT/MP : 0,834 % x plafond annuel de la Sécurité sociale',
      '0,834 %: a-jour regle.actuel',
    ],
    [
      'La base journalière ne peut excéder 0,834% du plafond de la sécu.',
      '0,834%: a-jour regle.actuel',
    ],
    ["0,834 % : c'est la part du PASS qui plafonne l'IJ AT.", '0,834 %: a-jour regle.actuel'],
    ['En AT/MP, la base est bornée à 0,834 % du plafond annuel.', '0,834 %: a-jour regle.actuel'],
    ['AT : salaire journalier maxi = PASS x 0,834 %', '0,834 %: a-jour regle.actuel'],
    ['Elle ne peut dépasser 0,834 % du montant annuel du PASS.', '0,834 %: a-jour regle.actuel'],
    [
      'Le gain journalier maximal AT représente 0,834 pour cent du plafond de sécurité sociale.',
      '0,834 pour cent: a-jour regle.actuel',
    ],
  ]);
});

describe('atmp.cap_percent: other shares of the PASS', () => {
  tellsOf(atmpCapPercent, [
    ['Plafond annuel de la Sécurité sociale × 0,834 %', '0,834 %: a-jour regle.actuel'],
    ['0,834 % ×PASS', '0,834 %: a-jour regle.actuel'],
    ['0,834 % : part du PASS', '0,834 %: a-jour regle.actuel'],
    ['Taux appliqué : 0,834 %, soit la fraction du plafond annuel', '0,834 %: a-jour regle.actuel'],
    // A share of something else, with the PASS further on or before.
    ['Une cotisation de 0,834 % des salaires, sous le plafond.'],
    ['PASS x 12, puis 0,834 % de frais'],
    ['Le taux de la cotisation est de 10,834 % du PASS.'],
    ['Une franchise de 8 % du PASS reste à votre charge.'],
  ]);
});
