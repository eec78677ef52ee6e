import { describe } from 'vitest';
import { ijCapMonth } from '../../../../core/claims/kinds/ij-cap-month.ts';
import { tellsOf } from './sentences.ts';

describe('ij.cap_month', () => {
  tellsOf(ijCapMonth, [
    [
      "Le salaire pris en compte pour l'IJ est plafonné à 2 613,83 € par mois.",
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Le salaire mensuel retenu pour les IJ ne peut dépasser 2 552,24 €.',
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'IJ : salaire plafonné à 1,8 SMIC, soit 3 243,24 € brut par mois',
      '3 243,24 €: perime arret.plusActuel 2025-04-01',
    ],
    [
      'Pour un arrêt débutant en mars 2026, le plafond de salaire des indemnités journalières est de 2 552,24 €.',
      '2 552,24 €: a-jour arret.exactAlors',
    ],
    [
      "1,4 fois le SMIC (2 522,52 €) : c'est le plafond du salaire pour le calcul des indemnités journalières.",
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Le salaire pris en compte pour vos IJ est limité à 1,4 fois le SMIC, soit 2 613 € par mois.',
      '2 613 €: a-jour arret.actuel',
    ],
    [
      'Arrêt maladie : les salariés qui gagnent plus de 2 522,52 € brut par mois perdent avec le plafond des indemnités journalières.',
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Au-delà de 2 613,83 € de salaire brut mensuel, votre indemnité journalière n'augmente plus.",
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Les indemnités journalières sont plafonnées à 1,4 SMIC : un salarié dont le salaire dépasse 2 500 € brut par mois y perd.',
    ],
    // A rule told in the present, and the day of its reckoning: the amount is the page's own.
    [
      "Le salaire retenu pour l'IJ est plafonné à 1,8 SMIC, soit 2 770,95 € au 1er janvier 2020.",
      '2 770,95 €: perime arret.plusActuel 2021-02-01',
    ],
    [
      "Au 1er février 2020, le plafond de salaire de l'IJ était de 1,8 SMIC, soit 2 770,95 €.",
      '2 770,95 €: a-jour arret.exactAlors',
    ],
    [
      "Le salaire retenu pour l'IJ était alors plafonné à 1,8 SMIC, soit 2 770,95 € en 2020.",
      '2 770,95 €: a-jour arret.exactAlors',
    ],
    [
      "Les rémunérations au-delà de 2 552,24 € ne comptent pas dans le calcul de l'IJ.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    ['Le revenu mensuel maximal pour les IJ est de 2 613,83 €.', '2 613,83 €: a-jour arret.actuel'],
    [
      "Pour un salaire de 3 000 €, seuls 2 613,83 € sont retenus dans l'indemnité journalière.",
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      "1,4 × 1 823,03 = 2 552,24 € : c'est le plafond mensuel de l'indemnité journalière.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    ["Votre salaire dépasse 2 613,83 € ? L'IJ est plafonnée.", '2 613,83 €: a-jour arret.actuel'],
    // Said to be 1,4 SMIC, and of no SMIC of any time.
    [
      'Indemnités journalières : les salariés qui gagnent plus de 2 317 € brut par mois (1,4 Smic) y perdent. Le plafond touche les salaires supérieurs à 2 317 € brut mensuels.',
      '2 317 €: depend arret.inconnuDuRegistre',
      '2 317 €: depend arret.inconnuDuRegistre',
    ],
    [
      'Indemnités journalières : les salaires au-dessus de 1,4 SMIC, soit 2 474 € brut par mois, sont plafonnés.',
    ],
    // What looks like it and is not.
    ["Il gagnait plus de 2 317 € par mois quand l'indemnité journalière a été plafonnée."],
    ["Avec un salaire de 2 522,52 € par mois, l'indemnité journalière est de 41,47 €."],
    ["L'aide est plafonnée à 2 500 €."],
  ]);
});

describe('ij.cap_month, by other writers', () => {
  tellsOf(ijCapMonth, [
    [
      'Seule la part du salaire inférieure à 2 613,83 € par mois compte pour les IJ maladie.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Les salaires mensuels supérieurs à 2 552,24 € sont ramenés à ce montant dans le calcul des IJ maladie.',
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le salaire pris en compte ne peut excéder 2 522,52 € brut par mois pour l'indemnité journalière.",
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Plafond mensuel : 1,4 SMIC (2 552,24 €) pour l'IJ maladie.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le salaire servant de base aux IJ est écrêté à 1,4 SMIC. Ce plafond vaut 2 613,83 € depuis juillet 2026.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      "Au-dessus de 2 522 € brut par mois, l'indemnité journalière maladie n'augmente plus.",
      '2 522 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Toute rémunération au-delà de 2 552 euros bruts mensuels est ignorée par la CPAM pour vos IJ.',
      '2 552 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le salaire de référence maximum pour l'IJ maladie était de 3 243,24 €, il est descendu à 2 522,52 €.",
      '3 243,24 €: a-jour arret.exactAlors',
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Salaire mensuel maximal retenu (IJ maladie)\t2 552,24 €',
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Vous gagnez plus de 2 552 € bruts ? Vos indemnités journalières maladie sont plafonnées.',
      '2 552 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Quel est le plafond de salaire retenu pour les IJ ? Il s'élève à 2 522,52 € brut.",
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    // What looks like it and is not.
    ['Paul touche un salaire de 2 552,24 € et ses IJ sont calculées dessus.'],
    ["Le salaire est de 2 600 € et l'IJ est plafonnée."],
  ]);
});

describe('ij.cap_month, told in other orders', () => {
  tellsOf(ijCapMonth, [
    [
      "La CPAM retient au maximum 2 552,24 € de salaire mensuel brut pour calculer l'IJ maladie.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Pour l'IJ, votre salaire est raboté à 1,4 SMIC, c'est-à-dire 2 552,24 € brut par mois.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le plafond de salaire retenu pour les IJ maladie s'établissait à 2 522,52 €.",
      '2 522,52 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Un plafond de 2 613,83 € s'applique à chacun des trois salaires (IJ maladie).",
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Chaque salaire est plafonné : 2 613,83 € par mois, pas plus, pour une IJ maladie.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Les salaires de plus de 2 552,24 € bruts sont touchés par le plafonnement des IJ maladie.',
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    ['Plafond mensuel de salaire (arrêt maladie) : 2 613,83 €', '2 613,83 €: a-jour arret.actuel'],
    // What looks like it and is not.
    ['Le salaire net est de 2 552,24 € et la prime de 100 €.'],
    ['Pour bénéficier du RSA, le plafond est de 2 552 €.'],
  ]);
});

describe('ij.cap_month: told close by', () => {
  tellsOf(ijCapMonth, [
    [
      'Plafond de salaire retenu pour les IJ maladie\nDepuis juillet 2026 : 2 613,83 €',
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      "Le salaire retenu est plafonné à 2 552,24 € par mois. L'indemnité journalière en est la moitié.",
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    // Said to be 1,4 SMIC, and of no SMIC of any time.
    [
      'Le salaire retenu pour les IJ est plafonné à 1,4 SMIC, soit 2 317 € par mois.',
      '2 317 €: depend arret.inconnuDuRegistre',
    ],
    [
      "L'indemnité journalière a pour limite 1,4 SMIC. Si votre salaire dépasse 2 556 € brut par mois, vous y perdez.",
      '2 556 €: depend arret.inconnuDuRegistre',
    ],
    // Far from any cap, round, or about right.
    [
      "L'indemnité journalière a pour limite 1,4 SMIC. Si votre salaire dépasse 2 537 € brut par mois, vous y perdez.",
    ],
    ['Les IJ sont plafonnées à 1,4 SMIC : Nadia, payée 2 556 € brut par mois, y perd.'],
    ['Le salaire retenu pour les IJ est plafonné à 1,4 SMIC, soit 2 600 € par mois.'],
    ['Le salaire retenu pour les IJ est plafonné à environ 2 617 € (1,4 SMIC).'],
    // Net, and of a year.
    ['Le salaire retenu pour les IJ est plafonné à 1,4 SMIC, soit 1 983 € nets.'],
    ['Le salaire retenu pour les IJ est plafonné à 1,4 SMIC, soit 31 366 € par an.'],
  ]);
});

describe('ij.cap_month: amounts that are no cap of the IJ', () => {
  tellsOf(ijCapMonth, [
    ["Sur la fiche de Nadia, la paie est de 2 552,24 € et l'IJ versée de 41,95 €."],
    ['Indemnités journalières\nSalaire de mars : 2 552,24 €'],
    [
      'Les indemnités journalières sont plafonnées. Chez nous, une caissière à temps plein touche 2 552,24 € de salaire brut pour trente-neuf heures.',
    ],
    ['Les IJ sont plafonnées : avec un salaire de 2 552,24 €, Nadia reçoit 41,95 € par jour.'],
    ["Pendant l'arrêt maladie, le prêt de la caisse ne peut dépasser 2 552,24 €."],
    ['La prime est plafonnée à 2 552 € brut.\nArrêt maladie : vos démarches'],
    ["En maternité, le salaire retenu pour l'IJ est plafonné à 2 552,24 €."],
    ['La prévoyance plafonne à 2 552,24 € le salaire qui sert à ses indemnités journalières.'],
    ["Les salaires de l'association sont plafonnés à 2 552,24 € par mois."],
  ]);
});
