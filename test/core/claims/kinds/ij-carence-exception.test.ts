import { describe } from 'vitest';
import { ijCarenceException } from '../../../../core/claims/kinds/ij-carence-exception.ts';
import { tellsOf } from './sentences.ts';

describe('ij.carence_exception', () => {
  tellsOf(ijCarenceException, [
    [
      "Le délai de carence ne s'applique pas si la reprise entre deux arrêts n'a pas dépassé 48 heures.",
      '48 heures: a-jour regle.actuel',
    ],
    [
      "Il n'y a pas de nouvelle carence quand les deux arrêts sont séparés de 48h au plus.",
      '48h: a-jour regle.actuel',
    ],
    [
      'Carence : si vous reprenez moins de 2 jours entre deux arrêts, elle ne compte pas une deuxième fois.',
      '2 jours: a-jour regle.actuel',
    ],
    [
      "En ALD, le délai de carence n'est appliqué qu'une seule fois par période de trois ans.",
      "n'est appliqué qu'une seule fois: a-jour regle.actuel",
      'trois ans: a-jour regle.actuel',
    ],
    [
      "Pour une affection de longue durée, la carence ne s'applique qu'au premier arrêt.",
      "ne s'applique qu'au premier arrêt: a-jour regle.actuel",
    ],
    [
      "En ALD, le délai de carence n'est retenu que pour le premier arrêt, pendant 3 ans.",
      "n'est retenu que pour le premier arrêt: a-jour regle.actuel",
      '3 ans: a-jour regle.actuel',
    ],
    [
      "En cas de prolongation dans les 48 heures, aucun délai de carence n'est retenu.",
      '48 heures: a-jour regle.actuel',
    ],
    [
      "Le délai de carence ne s'applique pas :\n- si la reprise du travail entre deux arrêts ne dépasse pas 48 heures\n- en ALD, pour les arrêts suivant le premier, sur une période de 3 ans",
      '48 heures: a-jour regle.actuel',
      '3 ans: a-jour regle.actuel',
    ],
    [
      'Vous êtes en ALD et la carence a déjà été comptée au cours des 3 dernières années.',
      '3 dernières années: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["L'arrêt doit être envoyé dans les 48 heures."],
    ['Le contrat dure trois ans, sans carence entre deux contrats.'],
    ["L'IJ est versée pendant trois ans en ALD."],
  ]);
});

describe('ij.carence_exception, by the stops that are left out', () => {
  tellsOf(ijCarenceException, [
    [
      'La carence ne s’applique pas en cas d’arrêts de travail successifs liés à une affection de longue durée (ALD).',
      'arrêts de travail successifs liés à une affection de longue durée: a-jour regle.actuel',
    ],
    [
      'Le délai de carence s’applique à chaque arrêt, sauf :\n- reprise de moins de 48 heures entre deux arrêts\n- arrêts successifs dus à une même ALD',
      '48 heures: a-jour regle.actuel',
      'arrêts successifs dus à une même ALD: a-jour regle.actuel',
    ],
    [
      'Aucun délai de carence n’est retenu pour les arrêts suivants en rapport avec une ALD.',
      'arrêts suivants en rapport avec une ALD: a-jour regle.actuel',
    ],
    [
      'Le délai de carence n’est pas appliqué en cas d’ALD, hors premier arrêt.',
      'hors premier arrêt: a-jour regle.actuel',
    ],
    ['Les arrêts successifs pour une même ALD se prescrivent sur le même formulaire.'],
    [
      'Le jour de carence ne s’applique pas à l’agent qui n’a pas repris plus de 48 heures entre deux congés.',
    ],
  ]);
});

describe('ij.carence_exception: of one long illness, or between two stops', () => {
  tellsOf(ijCarenceException, [
    ['La carence ne s’applique qu’au premier arrêt de l’année.'],
    [
      'Affection de longue durée : vos droits\nUn protocole de soins est établi par votre médecin traitant, qui l’adresse au service médical de votre caisse. Ce service rend son avis et vous recevez une attestation à présenter à chaque rendez-vous, chez le médecin comme à la pharmacie, pour être dispensé de l’avance des frais. Le délai de carence ne s’applique qu’au premier arrêt de travail d’une période de 3 ans.',
      'ne s’applique qu’au premier arrêt: a-jour regle.actuel',
    ],
    [
      'Affection de longue durée : vos droits\nUn protocole de soins est établi par votre médecin traitant, qui l’adresse au service médical de votre caisse. Ce service rend son avis et vous recevez une attestation à présenter à chaque rendez-vous, chez le médecin comme à la pharmacie, pour être dispensé de l’avance des frais. Le délai de carence ne s’applique qu’au premier arrêt de travail de l’hiver.',
    ],
    ['La carence ne s’applique pas si moins de 24 heures séparent deux arrêts.'],
    [
      'En ALD, une seule carence par période de 36 mois.',
      'une seule carence: a-jour regle.actuel',
      '36 mois: a-jour regle.actuel',
    ],
    ['En ALD, chaque période de deux ans s’ouvre par un délai de carence.'],
    ['La carence est de trois jours, quel que soit le nombre d’arrêts en trois ans.'],
    [
      'En cas de prolongation, envoyez votre arrêt dans les 48 heures : la carence n’est pas la seule sanction.',
    ],
    [
      'Un délai de carence s’applique à chaque arrêt. Votre ALD vous ouvre droit aux IJ pendant trois ans.',
    ],
    [
      'Le délai de carence est de trois jours. Une prolongation doit parvenir à la caisse dans les 48 heures.',
    ],
    ['Un délai de carence court pour les arrêts successifs liés à une ALD.'],
    [
      'La règle n’est pas simple.\nLe médecin traitant établit un protocole de soins et l’adresse au service médical de la caisse. Ce service rend son avis, et le patient reçoit une attestation à présenter à chaque rendez-vous, chez le médecin comme à la pharmacie. Un délai de carence court pour les arrêts successifs liés à une ALD.',
    ],
  ]);
});
