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
