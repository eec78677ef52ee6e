import { describe } from 'vitest';
import { arretLatePenalty } from '../../../../core/claims/kinds/arret-late-penalty.ts';
import { arretPrescriptionMax } from '../../../../core/claims/kinds/arret-prescription-max.ts';
import { arretSend48h } from '../../../../core/claims/kinds/arret-send-48h.ts';
import { hoursLimit } from '../../../../core/claims/kinds/hours-limit.ts';
import { maintienCarence } from '../../../../core/claims/kinds/maintien-carence.ts';
import { maintienRate } from '../../../../core/claims/kinds/maintien-rate.ts';
import { tellsOf } from './sentences.ts';

describe('the time to send an arrêt', () => {
  tellsOf(arretSend48h, [
    [
      'Envoyez votre avis d’arrêt de travail à la caisse sous 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Vous devez transmettre les volets 1 et 2 dans les deux jours.',
      'deux jours: a-jour regle.actuel',
    ],
    ['Prévenez votre employeur dans les 48h de votre absence.', '48h: a-jour regle.actuel'],
    [
      'Adressez l’arrêt dans un délai de 2 jours ouvrables.',
      '2 jours ouvrables: depend cas.arret.send_48h',
    ],
    ['L’employeur déclare l’accident du travail dans les 48 heures.'],
    ['La carence ne joue pas si moins de 48 heures séparent les deux arrêts.'],
    ['L’employeur doit envoyer l’attestation de salaire sous 48 heures.'],
    ['Le médecin transmet son rapport de contrôle de l’arrêt dans les 48 heures.'],
  ]);
});

describe('what a late sending costs', () => {
  tellsOf(arretLatePenalty, [
    [
      'En cas de nouvel envoi tardif dans les 24 mois, vos indemnités journalières sont réduites de 50 %.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Si vous envoyez encore l’arrêt en retard dans les deux ans, la caisse retient la moitié des indemnités : une retenue de moitié.',
      'deux ans: a-jour regle.actuel',
      'la moitié: a-jour regle.actuel',
      'moitié: a-jour regle.actuel',
    ],
    ['Les indemnités journalières sont égales à 50 % du salaire journalier de base.'],
    ['Vous travaillez à 50 % pendant deux ans.'],
  ]);
});

describe('the longest prescription', () => {
  tellsOf(arretPrescriptionMax, [
    [
      'Depuis septembre 2026, un arrêt de travail est limité à un mois pour une première prescription et deux mois pour une prolongation.',
      'un mois: depend cas.arret.prescription_max',
      'deux mois: depend cas.arret.prescription_max',
    ],
    ['Le médecin prescrit un arrêt d’un mois.'],
    ['Le temps partiel thérapeutique est prescrit pour trois mois au plus.'],
  ]);
});

describe('the days before the complement of the employer', () => {
  tellsOf(maintienCarence, [
    [
      'Le complément de l’employeur est versé après un délai de carence de 7 jours.',
      '7 jours: a-jour regle.actuel',
    ],
    [
      'Le maintien de salaire par l’employeur commence à partir du 8e jour d’absence.',
      '8e jour: a-jour regle.actuel',
    ],
    [
      'Carence : trois jours pour les IJ, sept jours pour le complément légal.',
      'sept jours: a-jour regle.actuel',
    ],
    ['Le délai de carence de la caisse est de 3 jours.'],
    ['Votre employeur vous verse le salaire le 8e jour du mois.'],
    ['L’employeur vous doit 7 jours de congés.'],
  ]);
});

describe('the rate of the complement', () => {
  tellsOf(maintienRate, [
    [
      'L’employeur complète vos indemnités à hauteur de 90 % de la rémunération brute pendant 30 jours.',
      '90 %: a-jour regle.actuel',
    ],
    [
      'Le maintien de salaire est de 90 % pendant 30 jours, puis des deux tiers pendant les 30 jours suivants.',
      '90 %: a-jour regle.actuel',
      'deux tiers: a-jour regle.actuel',
    ],
    [
      'Le complément de l’employeur porte la paie à 66,66 % de la rémunération brute pendant 30 jours.',
      '66,66 %: a-jour regle.actuel',
    ],
    ['Les fonctionnaires gardent 90 % de leur traitement pendant trois mois.'],
    ['L’indemnité est de 66,66 % du salaire journalier de base dès le 31e jour.'],
    ['90 % des salariés reprennent avec leur employeur.'],
  ]);
});

describe('the hours of part-time work', () => {
  tellsOf(hoursLimit, [
    [
      'La durée minimale du temps partiel est de 24 heures par semaine.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'À temps partiel, la durée ne peut être inférieure à 24h par semaine.',
      '24h: a-jour regle.actuel',
    ],
    [
      'Les heures complémentaires ne peuvent pas porter le temps partiel à dépasser 35 heures par semaine.',
      '35 heures: a-jour regle.actuel',
    ],
    ['Elle travaille 24 heures par semaine en mi-temps thérapeutique.'],
    ['La caisse répond sous 24 heures.'],
    ['Le magasin ouvre 35 heures par semaine.'],
  ]);
});

describe('the employer’s complement and part-time hours, beside their articles', () => {
  tellsOf(maintienRate, [
    [
      'L’employeur verse un complément. Le total va jusqu’à 90 % de votre salaire (D1226-1 du Code du travail).',
      '90 %: a-jour regle.actuel',
    ],
    ['Beaucoup d’entreprises complètent pour maintenir 90 % du salaire.'],
  ]);
  tellsOf(maintienCarence, [
    [
      'Le versement des indemnités complémentaires commence au 8e jour de l’arrêt.',
      '8e jour: a-jour regle.actuel',
    ],
  ]);
  tellsOf(hoursLimit, [
    [
      'La durée minimale du temps partiel est fixée par l’article L. 3123-27 à 24 heures par semaine.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'Le temps partiel est inférieur à la durée légale du travail (soit 35 heures par semaine).',
      '35 heures: a-jour regle.actuel',
    ],
  ]);
  tellsOf(arretSend48h, [
    [
      'Vous devez transmettre votre arrêt de travail dans les 3 jours à la CPAM.',
      '3 jours: errone regle.jamais',
    ],
  ]);
});
