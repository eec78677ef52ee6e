import { describe } from 'vitest';
import { passValue } from '../../../../core/claims/kinds/pass-value.ts';
import { tellsOf } from './sentences.ts';

describe('pass.value', () => {
  tellsOf(passValue, [
    ['Le PASS 2026 est fixé à 48 060 €.', '48 060 €: a-jour montant.actuel'],
    ['Le plafond mensuel de la sécurité sociale est de 4 005 €.', '4 005 €: a-jour montant.actuel'],
    [
      'Plafond annuel de la Sécurité sociale : 47 100 €',
      '47 100 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'En 2024, le plafond annuel de la sécurité sociale était de 46 368 €.',
      '46 368 €: a-jour montant.exactAlors',
    ],
    ['PMSS : 3 925 € en 2025', '3 925 €: a-jour montant.exactAlors'],
    [
      'Le plafond de la sécurité sociale (3 864 € par mois) a augmenté.',
      '3 864 €: perime montant.plusActuel 2025-01-01',
    ],
    [
      'Le PASS est passé de 47 100 € à 48 060 € au 1er janvier 2026.',
      '47 100 €: a-jour montant.exactAlors',
      '48 060 €: a-jour montant.actuel',
    ],
    [
      'Le plafond de la Sécurité sociale 2026 (4 005 €/mois) sert à calculer les cotisations.',
      '4 005 €: a-jour montant.actuel',
    ],
    ['Au 1er janvier 2018 : PMSS 3 311 €', '3 311 €: a-jour montant.exactAlors'],
    ['IJ maximales\nMaternité : 104,02 €\nPASS : 48 060 €', '48 060 €: a-jour montant.actuel'],
    // What looks like it and is not.
    ['Le salaire est de 4 005 € par mois.'],
    ["L'indemnité maternité est limitée au plafond mensuel de la sécurité sociale, soit 3 925 €."],
    ['Le pass Navigo coûte 90,80 €.'],
    ['4 PASS (192 240 €)'],
  ]);
});

describe('pass.value, by other writers', () => {
  tellsOf(passValue, [
    ['Le PASS 2026 est de 48 060 €.', '48 060 €: a-jour montant.actuel'],
    [
      "Le plafond annuel de la Sécurité sociale s'établit à 47 100 €.",
      '47 100 €: perime montant.plusActuel 2026-01-01',
    ],
    ['PMSS : 4 005 €', '4 005 €: a-jour montant.actuel'],
    [
      'Le plafond mensuel (PMSS) est fixé à 3 925 €.',
      '3 925 €: perime montant.plusActuel 2026-01-01',
    ],
    ['Plafond Sécu annuel = 46 368 euros', '46 368 €: perime montant.plusActuel 2025-01-01'],
    ["48 060 €, c'est le montant du PASS pour 2026.", '48 060 €: a-jour montant.actuel'],
    [
      'Le plafond de la sécu vaut 48 060 € par an, 4 005 € par mois.',
      '48 060 €: a-jour montant.actuel',
      '4 005 €: a-jour montant.actuel',
    ],
    [
      "Sur la base du PASS (47 100 €), l'IJ AT est plafonnée.",
      '47 100 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Le PMSS, soit 3 925 € brut par mois, entre dans le calcul.',
      '3 925 €: perime montant.plusActuel 2026-01-01',
    ],
    ["Le PASS s'élevait à 43 992 € en 2023.", '43 992 €: a-jour montant.exactAlors'],
    ['Plafond de la Sécurité sociale 2026 : 48 060 € par an', '48 060 €: a-jour montant.actuel'],
    [
      '47 100 € : voilà le plafond annuel de la sécurité sociale.',
      '47 100 €: perime montant.plusActuel 2026-01-01',
    ],
  ]);
});

describe('pass.value: under a label cut into lines', () => {
  tellsOf(passValue, [
    [
      'Plafond de la\nSécurité sociale\n|\n3 925 € par mois',
      '3 925 €: perime montant.plusActuel 2026-01-01',
    ],
  ]);
});

describe('pass.value: cells, years and pays beside it', () => {
  tellsOf(passValue, [
    [
      'Plafond de la |\nSécurité sociale |\n3 925 € par mois',
      '3 925 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Année\tPASS\tPMSS\n2023\t43 992 €\t3 666 €\n2024\t46 368 €\t3 864 €\n2025\t47 100 €\t3 925 €\n2026\t48 060 €\t4 005 €',
      '43 992 €: a-jour montant.exactAlors',
      '3 666 €: a-jour montant.exactAlors',
      '46 368 €: a-jour montant.exactAlors',
      '3 864 €: a-jour montant.exactAlors',
      '47 100 €: a-jour montant.exactAlors',
      '3 925 €: a-jour montant.exactAlors',
      '48 060 €: a-jour montant.actuel',
      '4 005 €: a-jour montant.actuel',
    ],
    ['En 2024, le PASS est de 47 100 €.', '47 100 €: errone montant.mauvaiseDate'],
    // A pay that happens to be the same, in a text that speaks of the plafond elsewhere.
    [
      'Le PASS sert à calculer bien des cotisations, dont celles de la prévoyance et de la retraite complémentaire ; Karima, elle, reçoit un salaire de 3 925 € par mois.',
    ],
    [
      'Karima gagne 3 925 € par mois, ce qui représente davantage que son mari et que sa sœur, mais moins que le PMSS.',
    ],
    [
      'Le PMSS augmente presque chaque année au mois de janvier, par un arrêté.\nSalaire brut de Karima au mois de mars\n3 925 €',
    ],
  ]);
});

describe('pass.value: beside the rules of parents', () => {
  tellsOf(passValue, [
    ['Congé maternité\n- PASS 2026 : 48 060 €', '48 060 €: a-jour montant.actuel'],
    ['Congé maternité\nPMSS:4 005 €', '4 005 €: a-jour montant.actuel'],
    // The cap of their own IJ.
    ['Congé maternité, dans la limite du PASS : 48 060 €'],
    ['PMSS : en congé maternité, l’indemnité ne dépasse pas 4 005 € par mois.'],
  ]);
});
