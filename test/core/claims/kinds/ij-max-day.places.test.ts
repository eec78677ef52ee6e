import { describe } from 'vitest';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_day: a maximum named before the sentence', () => {
  tellsOf(ijMaxDay, [
    [
      'L’IJ maladie est plafonnée. Arrêts à partir du 1er avril 2025 : 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Les indemnités journalières maladie sont plafonnées.\nDepuis juillet 2026 : 42,97 € par jour',
      '42,97 €: a-jour arret.actuel',
    ],
    // Nothing before calls it one, or it is somebody's own.
    ['L’IJ maladie change. Arrêts à partir du 1er avril 2025 : 41,47 € par jour.'],
    ['Avec un tel plafond, Nadia perçoit 41,95 € d’indemnités journalières par jour.'],
    ['Les IJ maladie ont un plafond. Elle percevra donc 41,95 € par jour.'],
    ['Le plafond des indemnités journalières\nMoi, je touche 41,95 € par jour'],
    [
      'Indemnités journalières : le plafond\nDans ce dossier, la comptable a noté 41,95 € par jour sur le relevé de la semaine, sans autre explication.',
    ],
  ]);
});

describe('ij.max_day: a value that no law had, where the sentence does not say all', () => {
  tellsOf(ijMaxDay, [
    ['L’IJ maladie est au maximum de 40,20 € par jour.', '40,20 €: depend arret.inconnuDuRegistre'],
    ['La CPAM verse au maximum 40,20 € par jour pendant un arrêt.'],
    ['Plafond des indemnités journalières\nRepas : 40,20 € par jour'],
    ['Indemnités journalières\nLe maximum de la prime est de 40,20 €.'],
    ['Indemnités journalières et frais : les soins coûtent au maximum 40,20 € par jour.'],
    // Too small or too large for any maximum there was.
    ['L’IJ maladie est plafonnée à 25 € par jour.'],
    ['L’IJ maladie est plafonnée à 65,84 € par jour.'],
    // A sum of no day, and a difference.
    ['L’indemnité de vêtement est plafonnée à 45 €.'],
    ['Face à l’IJ maximale, une perte de 41,95 € par jour.'],
  ]);
});

describe('ij.max_day: of an insurer or of the caisse', () => {
  tellsOf(ijMaxDay, [
    ['Notre formule Sérénité prévoit une indemnité journalière maximale de 41,95 € par jour.'],
    [
      'Quelle que soit votre formule, la Sécurité sociale ne verse pas plus de 42,97 € d’IJ par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'La prévoyance complète le revenu. L’indemnité journalière de la Sécurité sociale, pour sa part, est plafonnée à 42,97 € par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    // Bare, under the name of what an insurer pays.
    ['Prévoyance\nIndemnité journalière maximale : 41,95 €'],
  ]);
});

describe('ij.max_day: said to be net', () => {
  // The gross maximum of today is more than any net one that is known.
  tellsOf(ijMaxDay, [
    ['L’IJ maximale est de 42,97 € net par jour.', '42,97 €: depend arret.registreDepasse'],
    ['L’IJ maximale nette est de 42,97 € par jour.', '42,97 €: depend arret.registreDepasse'],
  ]);
});

describe('ij.max_day: in francs', () => {
  tellsOf(ijMaxDay, [
    ['L’IJ maladie est plafonnée à 222,16 F par jour.', '222,16 F: perime cas.francs'],
    // Of accidents, of an insurer, of somebody, of no IJ, of no day, of a month.
    ['L’IJ d’accident du travail est plafonnée à 800,43 F par jour.'],
    ['Prévoyance\nIndemnité journalière maximale : 222,16 F'],
    ['Nadia touchait alors une IJ maladie de 210 F par jour.'],
    ['La consultation est plafonnée à 150 F par jour.'],
    ['L’indemnité de vêtement est plafonnée à 200 F.'],
    ['Les IJ maladie sont plafonnées à 6 664,80 F par mois.'],
  ]);
});
