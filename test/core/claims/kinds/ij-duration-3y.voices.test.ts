import { describe } from 'vitest';
import { ijDuration3y } from '../../../../core/claims/kinds/ij-duration-3y.ts';
import { tellsOf } from './sentences.ts';

describe('ij.duration_3y, as writers of every kind put it', () => {
  tellsOf(ijDuration3y, [
    ['En ALD, les IJ sont versées pendant trois ans.', 'trois ans: a-jour regle.actuel'],
    ['L’indemnisation d’un arrêt en ALD peut durer 3 ans.', '3 ans: a-jour regle.actuel'],
    ['ALD : 3 ans d’indemnités journalières.', '3 ans: a-jour regle.actuel'],
    [
      'Avec une ALD, le versement des IJ s’étend sur trois ans de date à date.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'Une ALD donne :\n- Une prise en charge à 100 % des soins\n- Une indemnisation prolongée des arrêts de travail : jusqu’à 3 ans de date à date, au lieu de 360 jours sur 3 ans',
      '3 ans: a-jour regle.actuel',
    ],
    [
      'Jusqu’à trois ans d’IJ en cas d’affection de longue durée.',
      'trois ans: a-jour regle.actuel',
    ],
    ['Situation\tDurée des IJ\nALD\t3 ans', '3 ans: a-jour regle.actuel'],
    [
      'Pour une affection longue durée, les indemnités journalières peuvent être perçues durant 3 ans.',
      '3 ans: a-jour regle.actuel',
    ],
    [
      'L’ALD permet de percevoir les IJ sur une période de trois ans, calculée de date à date.',
      'trois ans: a-jour regle.actuel',
    ],
    ['Combien de temps dure l’indemnisation en ALD ? Trois ans.', 'Trois ans: a-jour regle.actuel'],
    [
      'Au terme des trois ans d’ALD, les indemnités journalières cessent.',
      'trois ans: a-jour regle.actuel',
    ],
    ['Les IJ d’un salarié en ALD sont dues 36 mois au plus.', '36 mois: a-jour regle.actuel'],
    [
      'La durée de versement est de trois ans pour une ALD (indemnités journalières).',
      'trois ans: a-jour regle.actuel',
    ],
    ['Trois ans d’IJ au maximum pour une ALD.', 'Trois ans: a-jour regle.actuel'],
    ['En ALD, vous êtes indemnisé jusqu’à trois ans.', 'trois ans: a-jour regle.actuel'],
    [
      'Pour une ALD, la limite passe à trois ans d’indemnités journalières.',
      'trois ans: a-jour regle.actuel',
    ],
    ['L’ALD fait passer l’indemnisation de 360 jours à 3 ans.', '3 ans: a-jour regle.actuel'],
    ['Les personnes en ALD touchent des IJ jusqu’à trois ans.', 'trois ans: a-jour regle.actuel'],
    ['ALD : indemnisation jusqu’à 3 ans.', '3 ans: a-jour regle.actuel'],
  ]);
});

describe('ij.duration_3y: what looks like it and is not', () => {
  tellsOf(ijDuration3y, [
    ['L’ALD a été reconnue il y a trois ans.'],
    ['L’ALD est accordée pour 3 ans renouvelables.'],
    ['Le congé de longue maladie dure trois ans.'],
    ['En ALD, la carence s’applique une fois en trois ans.'],
    ['L’ancienneté passe de 360 jours à 3 ans.'],
  ]);
});

describe('the three years of indépendants, beside the days of their TPT', () => {
  tellsOf(ijDuration3y, [
    [
      'Indemnités journalières d’un artisan en affection de longue durée : 3 années de versement au maximum, ou 270 jours pour le temps partiel thérapeutique.',
      '3 années: a-jour regle.actuel',
    ],
    [
      'Indépendants en ALD : les indemnités journalières sont servies trois ans de date à date.',
      'trois ans: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.duration_3y: once the long illness is recognised', () => {
  tellsOf(ijDuration3y, [
    [
      'Quand l’ALD est reconnue, les indemnités journalières durent jusqu’à trois ans.',
      'trois ans: a-jour regle.actuel',
    ],
    [
      'L’affection ayant été reconnue comme de longue durée, l’assuré est indemnisé pendant 3 ans.',
      '3 ans: a-jour regle.actuel',
    ],
    ['Indemnités : votre ALD a été reconnue pour une durée de trois ans.'],
    ['Les indemnités cessent : l’ALD n’est plus reconnue au bout de trois ans.'],
  ]);
});
