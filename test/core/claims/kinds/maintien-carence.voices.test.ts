import { describe } from 'vitest';
import { maintienCarence } from '../../../../core/claims/kinds/maintien-carence.ts';
import { tellsOf } from './sentences.ts';

describe('maintien.carence, as writers of every kind put it', () => {
  tellsOf(maintienCarence, [
    [
      'L’employeur complète le salaire à partir du huitième jour d’absence.',
      'huitième jour: a-jour regle.actuel',
    ],
    [
      'Le maintien de salaire ne démarre qu’après sept jours d’absence.',
      'sept jours: a-jour regle.actuel',
    ],
    ['Délai de carence employeur : 7 jours.', '7 jours: a-jour regle.actuel'],
    ['Carence du maintien de salaire\t7 jours', '7 jours: a-jour regle.actuel'],
    ['Le complément employeur est dû dès le 8e jour d’arrêt.', '8e jour: a-jour regle.actuel'],
    [
      'L’indemnité complémentaire n’est pas versée pendant les 7 premiers jours.',
      '7 premiers jours: a-jour regle.actuel',
    ],
    [
      'La loi prévoit 7 jours de carence avant le maintien par l’employeur.',
      '7 jours: a-jour regle.actuel',
    ],
    [
      'À compter du 8ème jour, votre patron vous doit un complément.',
      '8ème jour: a-jour regle.actuel',
    ],
    [
      'Pendant les sept premiers jours, l’employeur ne verse rien.',
      'sept premiers jours: a-jour regle.actuel',
    ],
    ['Il y a sept jours de carence pour le maintien légal.', 'sept jours: a-jour regle.actuel'],
    [
      'Combien de jours de carence pour le complément employeur ? 7 jours.',
      '7 jours: a-jour regle.actuel',
    ],
    [
      'L’employeur intervient à l’issue d’un délai de carence de 7 jours.',
      '7 jours: a-jour regle.actuel',
    ],
    ['Les indemnités complémentaires débutent au 8e jour.', '8e jour: a-jour regle.actuel'],
    ['La part de l’employeur commence le 8e jour de l’absence.', '8e jour: a-jour regle.actuel'],
    [
      'Une carence de sept jours s’applique au complément versé par l’entreprise.',
      'sept jours: a-jour regle.actuel',
    ],
    [
      'Le maintien légal intervient après un délai de carence de 7 jours calendaires.',
      '7 jours calendaires: a-jour regle.actuel',
    ],
    [
      'Le versement du complément par l’employeur est subordonné à une carence de 7 jours.',
      '7 jours: a-jour regle.actuel',
    ],
    ['Votre employeur ne complète qu’à partir du 8e jour.', '8e jour: a-jour regle.actuel'],
    [
      'Les 7 premiers jours d’arrêt ne donnent droit à aucun complément de l’employeur.',
      '7 premiers jours: a-jour regle.actuel',
    ],
    ['Le complément légal est soumis à une carence de 7 jours.', '7 jours: a-jour regle.actuel'],
    ['L’employeur prend le relais au 8e jour pour compléter.', '8e jour: a-jour regle.actuel'],
    ['Du côté de l’employeur, la carence est de sept jours.', 'sept jours: a-jour regle.actuel'],
    [
      'Sept jours de carence avant le complément de l’employeur.',
      'Sept jours: a-jour regle.actuel',
    ],
    ['Le maintien de salaire débute le 8e jour.', '8e jour: a-jour regle.actuel'],
    ['La carence légale de l’employeur : 7 jours.', '7 jours: a-jour regle.actuel'],
  ]);
});

describe('maintien.carence: what looks like it and is not', () => {
  tellsOf(maintienCarence, [
    ['La prévoyance intervient après 90 jours.'],
    ['L’employeur transmet l’attestation sous 7 jours.'],
    ['Les IJ sont versées à partir du 4e jour.'],
    ['L’employeur a 7 jours pour répondre.'],
  ]);
});

describe('maintien.carence: due once the days are over', () => {
  tellsOf(maintienCarence, [
    [
      'L’indemnité complémentaire de l’employeur n’est due qu’à l’issue d’un délai de sept jours.',
      'sept jours: a-jour regle.actuel',
    ],
  ]);
});

describe('maintien.carence: whose wait it is', () => {
  tellsOf(maintienCarence, [
    ['Au bout de 7 jours, l’employeur complète vos IJ.', '7 jours: a-jour regle.actuel'],
    ['L’assurance perte de revenus court après un délai de carence de 7 jours.'],
    [
      'Le complément de l’employeur\nLes IJ des artisans étaient versées après une carence de 7 jours.',
    ],
    [
      'Le complément de l’employeur\nLes indemnités journalières des artisans étaient versées après une carence de 7 jours.',
    ],
    [
      'L’employeur dispose de 7 jours pour transmettre votre attestation à la caisse, laquelle applique ensuite sa propre carence.',
    ],
    ['Le complément de l’employeur\nPour les artisans, la CPAM comptait une carence de 7 jours.'],
    [
      'Le complément de l’employeur\nUne carence de 7 jours s’applique avant son versement.',
      '7 jours: a-jour regle.actuel',
    ],
    ['L’employeur public complète après une carence de 7 jours la paie de l’agent contractuel.'],
    ['Le maintien de salaire par l’employeur n’est dû qu’après 7 mois d’ancienneté.'],
  ]);
});

describe('maintien.carence: a day that the law never had', () => {
  tellsOf(maintienCarence, [
    [
      'Le complément légal de l’employeur est dû. Le complément légal débute au quinzième jour.',
      'quinzième jour: errone regle.jamais',
    ],
    ['Le maintien légal ne démarre qu’au 16e jour d’arrêt.', '16e jour: errone regle.jamais'],
    ['Le maintien légal commence à partir du 4e jour.', '4e jour: errone regle.jamais'],
    ['Le complément légal intervient à compter du 31e jour.', '31e jour: errone regle.jamais'],
    ['Le complément légal est dû à compter du 15e jour.', '15e jour: errone regle.jamais'],
    ['Le complément légal ne commence qu’au huitième jour.', 'huitième jour: a-jour regle.actuel'],
    // After an accident, or as the agreement of 1977 had it.
    ['Le complément légal commence au 1er jour.'],
    ['Le complément légal commence au onzième jour.'],
    ['Accident du travail ou non, le complément légal commence au 15e jour.'],
    ['La convention le dit : le complément légal commence au 15e jour.'],
    ['Sans accord, le complément légal commence au 15e jour.'],
    ['Le complément de l’employeur commence au quinzième jour.'],
    ['Le complément légal passe aux deux tiers à compter du 31e jour.'],
    ['Le complément légal ne commence qu’au bout de 15 jours.'],
    ['En Moselle, le complément légal commence au 15e jour.'],
    ['Dans la branche, le complément légal commence au 15e jour.'],
    ['Le complément légal commence au 15e jour pour un Alsacien.'],
  ]);
});
