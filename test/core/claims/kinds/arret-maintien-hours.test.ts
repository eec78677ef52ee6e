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

describe('sending, its price and its length in nouns, labels and cells', () => {
  tellsOf(arretSend48h, [
    [
      'Le délai d’envoi du certificat médical est généralement de 2 jours.',
      '2 jours: a-jour regle.actuel',
    ],
    [
      'Certaines conventions prévoient un délai pour transmettre l’arrêt de travail (généralement, 48 heures).',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'L’arrêt de travail doit être envoyé rapidement. Les conventions collectives prévoient souvent un délai (48 heures).',
      '48 heures: a-jour regle.actuel',
    ],
    ['Délai d’envoi de l’arrêt de travail | 48 heures', '48 heures: a-jour regle.actuel'],
    ['Envoi des volets 1 et 2 : 48 heures', '48 heures: a-jour regle.actuel'],
    [
      'La caisse doit recevoir l’avis d’arrêt de travail sous deux jours.',
      'deux jours: a-jour regle.actuel',
    ],
    [
      'L’employeur doit être informé de l’absence dans les quarante-huit (48) heures.',
      'quarante-huit (48) heures: a-jour regle.actuel',
    ],
    ['Le salarié malade a 48 heures pour justifier son absence.', '48 heures: a-jour regle.actuel'],
    [
      'Le salarié a deux jours pour expédier l’arrêt à la caisse primaire.',
      'deux jours: a-jour regle.actuel',
    ],
    ['A réception, déposez l’avis sous 48h dans la boîte de la CPAM.', '48h: a-jour regle.actuel'],
    ['Le médecin contrôleur transmet son rapport au service médical dans les 48 heures.'],
    ['Le médecin envoie le certificat médical initial dans les 48 heures.'],
    ['Les indemnités sont versées sous 48 heures après envoi.'],
    ['L’arrêt de travail a duré 48 heures.'],
    [
      'Vous devriez recevoir vos indemnités de la CPAM dans les 3 jours suivant l’envoi de l’avis d’arrêt.',
    ],
  ]);
  tellsOf(arretLatePenalty, [
    [
      'En cas de nouvel envoi tardif de l’arrêt, la CPAM retiendra 50 % du montant des IJ.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Envoi tardif : la CPAM peut réduire les indemnités journalières\n– Sanction de 50 % : l’arrêt est envoyé avant sa fin.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Arrêt envoyé en retard\nAu deuxième retard dans les 24 mois, les indemnités sont diminuées de moitié.',
      '24 mois: a-jour regle.actuel',
      'moitié: a-jour regle.actuel',
    ],
    [
      'Retard d’envoi d’un arrêt, répété sur 24 mois : vos indemnités journalières sont minorées de 50 %.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières représentent 50 % du salaire ; envoyez votre arrêt sans retard, sous peine de sanction.',
    ],
  ]);
  tellsOf(arretPrescriptionMax, [
    [
      'À partir du 1er septembre 2026, la durée initiale d’un arrêt de travail ne pourra dépasser un mois.',
      'un mois: depend cas.arret.prescription_max',
    ],
    [
      'En 2026, un décret plafonne à trente et un jours la durée de l’arrêt initial et à soixante-deux jours celle des prolongations.',
      'trente et un jours: depend cas.arret.prescription_max',
      'soixante-deux jours: depend cas.arret.prescription_max',
    ],
    [
      'La LFSS 2026 limite les arrêts de travail à un mois en primo-prescription et à deux mois en renouvellement.',
      'un mois: depend cas.arret.prescription_max',
      'deux mois: depend cas.arret.prescription_max',
    ],
    ['Un premier arrêt de 15 jours a été prescrit en septembre 2026.'],
    ['En 2026, une prolongation d’un mois lui a été prescrite.'],
  ]);
});

describe('the complement and part-time hours in other words', () => {
  tellsOf(maintienCarence, [
    [
      'Le salaire est maintenu à 90 % du brut pendant 30 jours. Un délai de carence de 7 jours s’applique.',
      '7 jours: a-jour regle.actuel',
    ],
    [
      'L’employeur n’est tenu au maintien qu’après un délai de sept (7) jours.',
      'sept (7) jours: a-jour regle.actuel',
    ],
    [
      'Vous ne touchez rien de l’employeur pendant les 7 premiers jours d’arrêt.',
      '7 premiers jours: a-jour regle.actuel',
    ],
    ['Délai de carence | 7 jours (employeur)', '7 jours: a-jour regle.actuel'],
    ['L’employeur vous verse une avance le 8e jour.'],
    ['Le préavis de 7 jours n’est pas payé par l’employeur.'],
  ]);
  tellsOf(maintienRate, [
    [
      'Maintien de salaire légal\nAncienneté\tDurée à 90 %\tDurée à 66,66 %\n1 à 5 ans\t30 jours\t30 jours',
      '90 %: a-jour regle.actuel',
      '66,66 %: a-jour regle.actuel',
    ],
    ['La prévoyance garantit 90 % du salaire.'],
    ['90 % des entreprises maintiennent le salaire pendant 30 jours.'],
  ]);
  tellsOf(hoursLimit, [
    [
      'La durée mentionnée à l’article L. 3123-27 (soit 24 heures par semaine) est celle du temps partiel.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'La durée hebdomadaire légale est de trente-cinq heures ; le temps partiel est en dessous.',
      'trente-cinq heures: a-jour regle.actuel',
    ],
    [
      'Les heures complémentaires ne doivent pas porter la durée du travail à 35 heures hebdomadaires (temps partiel).',
      '35 heures: a-jour regle.actuel',
    ],
    ['Le TPT peut être inférieur à 24 heures par semaine.', '24 heures: a-jour regle.actuel'],
    [
      'Est à temps partiel le salarié dont la durée du travail est inférieure à la durée légale (35h).',
      '35h: a-jour regle.actuel',
    ],
    ['Elle passe de 35 heures à 17,5 heures par semaine en mi-temps thérapeutique.'],
    ['Par exemple, un salarié à 35 heures par semaine en TPT à 50 %.'],
  ]);
});

describe('a leaflet and a page of answers', () => {
  tellsOf(arretSend48h, [
    [
      'Arrêt maladie\n48h pour envoyer les volets (CPAM et employeur), cachet de la poste faisant foi.',
      '48h: a-jour regle.actuel',
    ],
    [
      'Quel est le délai pour envoyer un arrêt de travail ?\nVous avez 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
  ]);
  tellsOf(arretLatePenalty, [
    [
      'Que se passe-t-il si j’envoie mon arrêt trop tard ?\nLa première fois, un avertissement. La deuxième, dans les 24 mois, vos indemnités sont divisées par deux.',
      '24 mois: a-jour regle.actuel',
    ],
    [
      'Arrêt reçu hors délai : avertissement, puis réduction de 50 % des IJSS en cas de récidive sous 24 mois.',
      '50 %: a-jour regle.actuel',
      '24 mois: a-jour regle.actuel',
    ],
  ]);
  tellsOf(maintienCarence, [
    ['Au bout de 7 jours, le patron complète jusqu’à 90 %.', '7 jours: a-jour regle.actuel'],
    [
      'Quand l’employeur commence-t-il à payer ?\nAprès 7 jours d’absence.',
      '7 jours: a-jour regle.actuel',
    ],
    ['Après 7 jours d’absence injustifiée, l’employeur peut licencier.'],
  ]);
  tellsOf(maintienRate, [
    [
      'Maintien légal = 90 % pendant 30 jours puis 66,67 % pendant 30 jours.',
      '90 %: a-jour regle.actuel',
      '66,67 %: a-jour regle.actuel',
    ],
    ['Au bout de 7 jours, le patron complète jusqu’à 90 %.', '90 %: a-jour regle.actuel'],
  ]);
});
