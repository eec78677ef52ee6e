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
