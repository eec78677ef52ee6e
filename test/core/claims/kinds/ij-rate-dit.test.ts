import { describe } from 'vitest';
import { ijRate } from '../../../../core/claims/kinds/ij-rate.ts';
import { tellsOf } from './sentences.ts';

describe('ij.rate: the rate of « the allowance », of the daily pay', () => {
  tellsOf(ijRate, [
    [
      'En cas de maladie, le taux de l’indemnité est fixé à 50 % du salaire journalier.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Arrêt maladie\nTaux de l’indemnisation : 50 % de votre gain journalier.',
      '50 %: a-jour regle.actuel',
    ],
    ['Chômage partiel. Le taux de l’indemnité est de 50 % du salaire journalier.'],
    ['La CPAM verserait, en maladie, 60 % du salaire journalier : le projet est là.'],
    ['Maladie liée à la grossesse : la CPAM verse 79 % du salaire journalier de base.'],
    [
      'La mutuelle verse une indemnité maladie. Elle est portée aux deux tiers du salaire journalier avec trois enfants à charge.',
    ],
    [
      'Arrêt maladie : le taux de l’indemnité est de 50 % du gain journalier.',
      '50 %: a-jour regle.actuel',
    ],
    ['Le taux de l’indemnité est de 50 % du salaire mensuel.'],
    ['Le taux de l’emploi est de 50 % du salaire journalier.'],
    ['Chômage : le taux de l’indemnité est de 57 % du salaire journalier.'],
    ['Maternité : le taux de l’indemnité est de 50 % du salaire journalier.'],
  ]);
});

describe('ij.rate: two thirds with children, of the allowance named before', () => {
  tellsOf(ijRate, [
    [
      'L’indemnité maladie est modeste. Avec trois enfants à charge, elle est portée aux deux tiers du salaire journalier.',
      'deux tiers: perime regle.plusActuel 2020-07-01',
    ],
    [
      'L’aide est modeste. Avec trois enfants à charge, elle est portée aux deux tiers du salaire journalier.',
    ],
    [
      'L’indemnité maladie est modeste. Elle n’est jamais portée aux deux tiers du salaire journalier.',
    ],
  ]);
});

describe('ij.rate: another share of the daily pay, flatly paid in illness', () => {
  tellsOf(ijRate, [
    ['En maladie, la CPAM verse 70 % du salaire journalier de base.', '70 %: errone regle.jamais'],
    // Elsewhere, and by contract, other shares hold.
    ['Les indemnités journalières de maladie représentent 55 % de votre salaire journalier.'],
    ['En Suisse, l’indemnité journalière maladie est de 80 % du salaire journalier.'],
    ['À Mayotte, la CPAM verse, en maladie, 60 % du salaire journalier.'],
    ['Notre institution verse, en maladie, des IJ égales à 75 % du salaire journalier.'],
    [
      'En arrêt maladie, la Sécu paie quatre-vingts pour cent du gain journalier.',
      'quatre-vingts pour cent: errone regle.jamais',
    ],
    ['En maladie, la CPAM verse 40 % du salaire journalier de base.'],
    ['En maladie, les IJ d’un temps partiel thérapeutique font 60 % du salaire journalier.'],
    ['Indemnités journalières\nEn maladie, elles représentent 60 % du salaire journalier.'],
    ['En maladie, les IJ représentent 50 % du salaire journalier.', '50 %: a-jour regle.actuel'],
    ['En maladie, la CPAM verse 90 % du salaire journalier de base.'],
    ['En maladie, la CPAM verse 70 % du salaire mensuel.'],
    ['L’Assurance maladie verse 60 % du salaire journalier pour un arrêt.'],
    ['L’assurance-maladie verse 60 % du salaire journalier pour un arrêt.'],
    ['Maladie professionnelle : la CPAM verse 60 % du salaire journalier.'],
    ['La caisse de retraite des salariés malades paie, en maladie, 60 % du salaire journalier.'],
    ...[
      'En maladie, la CPAM verse 60 % du salaire journalier net.',
      'En Alsace, la CPAM verse 60 % du salaire journalier en maladie.',
      'La sécurité sociale belge verse 60 % du salaire journalier en maladie.',
      'En maladie, la CPAM verse 60 % du salaire journalier, ou comme pour un accident.',
      'En maladie, la CPAM verse 60 % du salaire journalier au lieu d’un forfait.',
      'En maladie, la CPAM verse 60 % du salaire journalier contre moins hier.',
      'En maladie, la CPAM verse 60 % du salaire journalier : nul ne le croit.',
      'En maladie, la CPAM verse 60 % du salaire journalier : c’est faux.',
      'En maladie, la CPAM verse 60 % du salaire journalier : cette idée est fausse.',
      'En maladie, la CPAM verse 60 % du salaire journalier si le contrat le prévoit.',
      'En maladie, la CPAM verse 60 % du salaire journalier, avec l’employeur.',
      'En maladie, la CPAM verse 60 % du salaire journalier, prévoyance comprise.',
      'En maladie, la CPAM verse 60 % du salaire journalier, mutuelle comprise.',
      'En maladie, la CPAM verse 60 % du salaire journalier du 29e jour à la fin.',
    ].map((text): readonly [string] => [text]),
  ]);
});
