import { describe } from 'vitest';
import { ijExample } from '../../../../core/claims/kinds/ij-example.ts';
import { tellsOf } from './sentences.ts';

describe('ij.example', () => {
  tellsOf(ijExample, [
    [
      "Avec un salaire de 2 000 € brut par mois, l'indemnité journalière est de 32,87 € par jour.",
      '32,87 €: a-jour cas.ij.example',
    ],
    [
      'Exemple : salaire brut de 2 000 €. Salaire journalier : 2 000 x 3 / 91,25. IJ : 32,88 € par jour.',
      '32,88 €: a-jour cas.ij.example',
    ],
    [
      'Pour un salaire de 3 000 € brut par mois, vous percevrez une indemnité journalière de 41,95 € par jour.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Pour un salaire de 3 000 € brut par mois, vous percevrez une indemnité journalière de 49,32 € par jour.',
      '49,32 €: perime arret.plusActuel 2025-04-01',
    ],
    [
      "Accident du travail, salaire de 2 000 € : l'IJ sera de 39,45 € par jour puis 51,94 € par jour.",
      '39,45 €: a-jour cas.ij.example',
      '51,94 €: a-jour cas.ij.example',
    ],
    [
      'Salaire mensuel brut : 1 500 €\nIndemnité journalière : 24,66 € par jour',
      '24,66 €: a-jour cas.ij.example',
    ],
    [
      'Exemple\nJean gagne 2 400 € brut par mois. Son salaire journalier de base est de 78,90 €. Son indemnité journalière sera de 39,45 €.',
      '39,45 €: a-jour cas.ij.example',
    ],
    [
      "Pour un salaire mensuel de 1 867,02 €, l'IJ est de 30,69 € brut.",
      '30,69 €: a-jour cas.ij.example',
    ],
    [
      'Salaires : 2 000 + 2 100 + 1 900 €. Indemnité journalière = 32,87 €',
      '32,87 €: a-jour cas.ij.example',
    ],
    [
      'Total des trois salaires : 6 000 €. Salaire journalier : 6 000 € / 91,25 = 65,75 €. Indemnité journalière = 32,87 €',
      '32,87 €: a-jour cas.ij.example',
    ],
    [
      'IJ : 1 900 € × 3 / 91,25 = 62,46 €, soit une indemnité journalière de 31,23 € par jour',
      '31,23 €: a-jour cas.ij.example',
    ],
    [
      'Exemple : Paul touche 3 000 € brut. Son salaire est plafonné à 2 522,52 €. Son IJ sera de 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Pour un salaire journalier de base de 80 €, l'indemnité journalière est de 40 € par jour.",
      '40 €: a-jour cas.ij.example',
    ],
    ["Avec un salaire journalier de 100 €, l'indemnité journalière serait de 50 €."],
    [
      'Accident du travail. Un gain journalier de base de 70 € donne une indemnité journalière de 42 € par jour.',
      '42 €: a-jour cas.ij.example',
    ],
    [
      "IJ pour maladie professionnelle : 2 000 / 30,42 pour un salaire de 2 000 €.\nPendant l'arrêt maladie, le montant sera ramené à 51,93 €.",
      '51,93 €: a-jour cas.ij.example',
    ],
    [
      'Salaire de 3 500 € brut. Avant : indemnité journalière de 53,31 €.',
      '53,31 €: a-jour arret.exactAlors',
    ],
    // What looks like it and is not.
    ['Salaire plafond de 2 552,24 € ; IJ max 41,95 €'],
    ["Avec un salaire journalier de 80 €, l'indemnité journalière serait de 41 €."],
    ['Un salaire journalier de base de 80 € : la mutuelle verse 40 € par jour.'],
    ['Salaire de 2 000 € : le loyer est de 32,87 €.'],
    ['Un salaire de 2 000 € donne 32,87 € de prime par jour.'],
    ['Vous gagnez 2 000 € par mois. Au bout de 10 jours, vous toucherez 328,70 €.'],
    ['50 % x (2 000 x 3 / 91,25) = 32,87 €'],
    ["Votre salaire est de 3 500 € par mois. L'IJ ne peut pas dépasser 52,28 € brut."],
  ]);
});

describe('ij.example, by other writers', () => {
  tellsOf(ijExample, [
    [
      "Pour un salaire de 2 000 € brut, l'IJ maladie sera de 32,88 € par jour.",
      '32,88 €: a-jour cas.ij.example',
    ],
    [
      "Julie, payée 1 900 € brut, recevra 31,23 € d'IJ maladie chaque jour.",
      '31,23 €: a-jour cas.ij.example',
    ],
    [
      'Avec 2 100 € brut mensuels, on obtient une indemnité journalière maladie de 34,52 €.',
      '34,52 €: a-jour cas.ij.example',
    ],
    [
      'Salaire mensuel brut : 2 000 €. Indemnité journalière maladie : 32,87 €.',
      '32,87 €: a-jour cas.ij.example',
    ],
    [
      "Trois mois à 2 000 € = 6 000 €. Divisé par 91,25 : 65,75 €. Moitié : 32,88 € brut par jour d'IJ maladie.",
      '32,88 €: a-jour cas.ij.example',
    ],
    [
      "Pour 3 000 € brut, l'IJ maladie atteint 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    ["1 600 € de salaire brut donnent 26,30 € d'IJ maladie.", '26,30 €: a-jour cas.ij.example'],
  ]);
});

describe('ij.example, told in other orders', () => {
  tellsOf(ijExample, [
    [
      'Prenons Léa : 1 500 € brut par mois. Son IJ maladie ressort à 24,66 € par jour.',
      '24,66 €: a-jour cas.ij.example',
    ],
    [
      "Avec un salaire de 1 750 € brut, vous percevrez 28,77 € bruts d'IJ par jour d'arrêt maladie.",
      '28,77 €: a-jour cas.ij.example',
    ],
    [
      '(1 700 + 1 700 + 1 700) / 91,25 = 55,89 € de salaire journalier ; IJ maladie : 27,95 € par jour.',
      '27,95 €: a-jour cas.ij.example',
    ],
    [
      'Salaire journalier de base de 60 € → IJ maladie de 30 € par jour.',
      '30 €: a-jour cas.ij.example',
    ],
    [
      "Un smicard à 1 867,02 € brut touche 30,69 € d'IJ maladie par jour.",
      '30,69 €: a-jour cas.ij.example',
    ],
    [
      'Exemple maladie : 2 400 € brut mensuels → IJ de 39,45 €/jour',
      '39,45 €: a-jour cas.ij.example',
    ],
    // What looks like it and is not.
    ["Exemple : son loyer est de 1 500 € et il paie 24,66 € d'eau par jour."],
    ["Pour 3 000 € de salaire, la perte d'IJ maladie atteint 11,84 € par jour."],
  ]);
});

describe('ij.example: of the nearest pay, by its own rules', () => {
  tellsOf(ijExample, [
    [
      'Accident du travail, salaire de 14 000 € brut par mois : l’IJ sera de 240,49 € par jour.',
      '240,49 €: a-jour arret.actuel',
    ],
    [
      'Paul gagne 3 500 € brut par mois. Julie gagne 2 552 € brut par mois : son IJ maladie est de 41,95 € par jour.',
      '41,95 €: a-jour arret.actuel',
    ],
    [
      'Pour un salaire de 1 850,96 € brut, l’IJ maladie est de 30,43 € par jour.',
      '30,43 €: a-jour cas.ij.example',
    ],
    [
      'Votre salaire journalier de base est de 80 €. L’indemnité journalière sera de 40 € par jour.',
      '40 €: a-jour cas.ij.example',
    ],
    [
      'Salaire journalier de base : 65,80 €. IJ maladie : 32,9 € par jour.',
      '32,90 €: a-jour cas.ij.example',
    ],
    [
      'Avec une paie de 300 € brut par mois, l’IJ maladie est de 4,93 € par jour.',
      '4,93 €: a-jour cas.ij.example',
    ],
    [
      'Pour un salaire de 3 000 €, l’IJ maladie passe de 49,32 € à 41,47 € par jour.',
      '49,32 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    // What looks like it and is not.
    ['Pour un salaire de 3 000 €, l’IJ maximale passe de 53,31 € à 41,47 € par jour.'],
    [
      'Son salaire restait modeste, disait-elle, et on avait pourtant prévu pour la maison, cet été-là, 2 000 € de travaux ; puis l’arrêt maladie est arrivé : 32,87 € d’IJ par jour.',
    ],
    ['Accident du travail, salaire de 2 000 € : l’IJ est de 32,87 € par jour.'],
    ['Les IJ tardent. Avec 2 000 € de salaire, elle a laissé 32,87 € à la pharmacie.'],
    ['Salaire de 2 000 € brut : l’IJ maladie est de 33 € par jour.'],
    ['Salaires : 99 999 999 999 999 999 + 1 + 1 €. Indemnité journalière = 32,87 €'],
  ]);
});

describe('ij.example: sums written close, with their cents', () => {
  tellsOf(ijExample, [
    [
      'Salaires : 1800,50+1900+2000,25. Indemnité journalière maladie = 31,24 €',
      '31,24 €: a-jour cas.ij.example',
    ],
    [
      'Salaires : 1 800 € + 1 900,50 € + 2 000,25 €. Indemnité journalière maladie = 31,24 €',
      '31,24 €: a-jour cas.ij.example',
    ],
    [
      'Total : 5700,75€/91,25. Indemnité journalière maladie = 31,24 €',
      '31,24 €: a-jour cas.ij.example',
    ],
    [
      '5 700,75 euros divisés par 91,25, puis par deux : on reçoit donc 31,24 € d’IJ maladie.',
      '31,24 €: a-jour cas.ij.example',
    ],
    ['Exemple : salaire journalier =80€. IJ maladie : 40 €/jour', '40 €: a-jour cas.ij.example'],
    [
      'Une paie de 2000€ laisse espérer 32,87 € bruts par jour de caisse, IJ maladie comprise.',
      '32,87 €: a-jour cas.ij.example',
    ],
    // What looks like it and is not.
    ['Salaire de 2 000 € brut : avec les IJ maladie, il lui reste 32,87 €/semaine.'],
    ['Salaire de 2 000 € brut : avec les IJ maladie, il met de côté 32,87 € par mois.'],
  ]);
});
