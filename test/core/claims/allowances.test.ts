import { describe } from 'vitest';
import { atmpRate } from '../../../core/claims/kinds/atmp-rate.ts';
import { ijMax360 } from '../../../core/claims/kinds/ij-max-360.ts';
import { tellsOf } from './kinds/sentences.ts';

describe('the rate of accidents at work, in a sentence on other rules', () => {
  // Public servants keep their pay, farmers have a gain of their own, births another allowance.
  tellsOf(atmpRate, [
    ["Après un accident du travail, le fonctionnaire n'est pas payé 60 % du salaire journalier."],
    ["Accident du travail : l'exploitant agricole reçoit 60 % du gain journalier forfaitaire."],
    [
      "Accident du travail pendant le congé de maternité : l'indemnité n'est pas de 80 % du salaire journalier.",
    ],
  ]);
});

describe('the 360 days of the maladie', () => {
  tellsOf(ijMax360, [
    [
      "L'artisan en arrêt a droit à 360 indemnités journalières au plus sur trois ans.",
      '360 indemnités journalières: a-jour regle.actuel',
    ],
    // No such limit in accidents at work.
    ["En accident du travail, l'indemnisation ne s'arrête pas au bout de 360 jours."],
  ]);
});
