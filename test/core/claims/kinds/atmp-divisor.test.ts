import { describe } from 'vitest';
import { atmpDivisor } from '../../../../core/claims/kinds/atmp-divisor.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.divisor', () => {
  tellsOf(atmpDivisor, [
    ['En AT, le salaire du mois précédent est divisé par 30,42.', '30,42: a-jour regle.actuel'],
    [
      'Le salaire journalier de base est égal à 1/30,42e du dernier salaire brut.',
      '1/30,42e: a-jour regle.actuel',
    ],
    ["Salaire brut du mois précédant l'arrêt / 30,42", '30,42: a-jour regle.actuel'],
    [
      "Le salaire journalier de référence s'obtient en divisant le salaire par 30.42.",
      '30.42: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ['(2 000 / 30,42) x 60 % = 39,44 €'],
    ['La cotisation est de 30,42 € par mois.'],
  ]);
});
