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

describe('atmp.divisor, by other writers', () => {
  tellsOf(atmpDivisor, [
    [
      'En accident du travail, on divise le salaire du mois précédent par 30,42.',
      '30,42: a-jour regle.actuel',
    ],
    ['Salaire journalier AT = dernier salaire brut / 30,42', '30,42: a-jour regle.actuel'],
    [
      'Exemple accident du travail : 2 000 ÷ 30,42 = 65,75 € (salaire journalier de base).',
      '30,42: a-jour regle.actuel',
    ],
    [
      "En AT, le salaire brut du mois d'avant est rapporté à 30,42 jours.",
      '30,42: a-jour regle.actuel',
    ],
    [
      'Le salaire brut du dernier mois, divisé par 30,42, donne le salaire journalier en AT.',
      '30,42: a-jour regle.actuel',
    ],
    ['AT : diviseur 30,42', '30,42: a-jour regle.actuel'],
    [
      "1/30,42 du salaire mensuel précédent sert de base à l'IJ accident.",
      '1/30,42: a-jour regle.actuel',
    ],
  ]);
});

describe('atmp.divisor, told in other orders', () => {
  tellsOf(atmpDivisor, [
    [
      'En AT, la dernière paie brute est à diviser par 30,42 pour avoir la base journalière.',
      '30,42: a-jour regle.actuel',
    ],
  ]);
});

describe('atmp.divisor: as a spaced fraction', () => {
  tellsOf(atmpDivisor, [
    ['AT : 1 / 30,42 du salaire brut du mois précédent', '1 / 30,42: a-jour regle.actuel'],
  ]);
});

describe('atmp.divisor: in a sum of words', () => {
  tellsOf(atmpDivisor, [
    ['Salaire journalier d’un AT : (salaire du mois M-1) / 30,42', '30,42: a-jour regle.actuel'],
  ]);
});
