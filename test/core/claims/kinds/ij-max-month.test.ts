import { describe } from 'vitest';
import { ijMaxMonth } from '../../../../core/claims/kinds/ij-max-month.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_month', () => {
  tellsOf(ijMaxMonth, [
    [
      "L'IJ maximale est de 42,97 € par jour, soit 1 289,10 € par mois.",
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      'Les indemnités journalières sont plafonnées à 1 244,10 € par mois (30 jours).',
      '1 244,10 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Montant maximal mensuel des IJ maladie : 1 599,30 €',
      '1 599,30 €: perime arret.plusActuel 2025-04-01',
    ],
    [
      'Au mieux, les indemnités journalières atteignent au maximum 1 306,92 € par mois.',
      '1 306,92 €: a-jour arret.actuel',
    ],
    [
      'Le montant mensuel maximal des indemnités journalières maladie passe de 1 599 € à 1 244 €.',
      '1 599 €: a-jour arret.exactAlors',
      '1 244 €: perime arret.plusActuel 2026-02-01',
    ],
    ['Les IJ ne peuvent dépasser environ 1 290 € par mois.', '1 290 €: a-jour arret.actuel'],
    // What looks like it and is not.
    ["Il touche 1 289,10 € par mois d'indemnités journalières."],
    ['Le loyer est plafonné à 1 289,10 € par mois.'],
  ]);
});

describe('ij.max_month, by other writers', () => {
  tellsOf(ijMaxMonth, [
    [
      "En un mois, l'IJ maladie ne dépassera pas 1 258,50 €.",
      '1 258,50 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Soit, au maximum, 1 244 € d'indemnités journalières pour un mois d'arrêt maladie.",
      '1 244 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le maximum mensuel d'IJ maladie ressort à 1 289,10 € pour 30 jours.",
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      "Sur 30 jours, le maximum d'IJ maladie représente 1 258,50 €.",
      '1 258,50 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Les indemnités journalières maladie sont plafonnées : elles ne dépassent pas 1 276 € par mois.',
      '1 276 €: perime arret.plusActuel 2026-07-01',
    ],
    // What looks like it and is not.
    ['Mon IJ est de 1 258,50 € par mois.'],
  ]);
});

describe('ij.max_month, told in other orders', () => {
  tellsOf(ijMaxMonth, [
    [
      'Le plafond mensuel des IJ maladie tourne autour de 1 258,50 €.',
      '1 258,50 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "À raison de 41,95 € par jour au maximum, l'IJ maladie ne dépasse pas 1 258,50 € par mois. ij.max_day",
      '1 258,50 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Un arrêt de 30 jours rapporte au maximum 1 244,10 € d'indemnités journalières maladie.",
      '1 244,10 €: perime arret.plusActuel 2026-02-01',
    ],
    ['Les IJ maladie ne peuvent excéder 1 289,10 € mensuels.', '1 289,10 €: a-jour arret.actuel'],
  ]);
});

describe('ij.max_month: told close by', () => {
  tellsOf(ijMaxMonth, [
    [
      'Les IJ maladie ont un maximum. Il est de 1 289,10 € par mois.',
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      "Le plafond de l'IJ maladie\nIl représente 1 289,10 € par mois pour ceux qui gagnent au moins ce que la loi retient du salaire.",
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      'Les IJ maladie ont un plafond. \nIl représente 1 289,10 € par mois pour ceux qui gagnent au moins ce que la loi retient du salaire.',
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      'Plafond des indemnités journalières maladie\nPar mois : 1 289,10 €',
      '1 289,10 €: a-jour arret.actuel',
    ],
    [
      'Les IJ maladie ne dépassent pas 1 289,10 € par mois quand le salaire atteint ou dépasse 1,4 fois le SMIC.',
      '1 289,10 €: a-jour arret.actuel',
    ],
    ['Plafond des IJ maladie : 1 289,10 €/mois', '1 289,10 €: a-jour arret.actuel'],
    ['Plafond des IJ maladie : 1 289,10 € bruts par mois', '1 289,10 €: a-jour arret.actuel'],
    ['Plafond des IJ maladie : 1 289,10 € (brut) par mois', '1 289,10 €: a-jour arret.actuel'],
    [
      "La caisse verse au maximum 1 289,10 € d'indemnités par mois d'arrêt maladie (IJ).",
      '1 289,10 €: a-jour arret.actuel',
    ],
    // A reckoning of 30 days, then an amount of something else.
    ['Les IJ maladie de 30 jours = 1 200 €, et la prime est plafonnée à 1 289,10 €.'],
    // Of no month, of no time, of an insurer.
    ['Le rappel des indemnités journalières ne peut dépasser 1 289,10 €.'],
    ['Les indemnités journalières sont plafonnées à 1 180 € par mois.'],
    ['La prévoyance verse au maximum 1 289,10 € par mois, indemnités journalières comprises.'],
  ]);
});
