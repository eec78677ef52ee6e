import { describe } from 'vitest';
import { fpSickLeavePay } from '../../../../core/claims/kinds/fp-sick-leave-pay.ts';
import { tellsOf } from './sentences.ts';

describe('the pay of a sick leave, in the voices of many writers', () => {
  tellsOf(fpSickLeavePay, [
    [
      'Le fonctionnaire en congé de maladie ordinaire perçoit 90 % de son traitement les trois premiers mois puis la moitié pendant les neuf mois restants.',
      '90 % de son traitement: a-jour regle.actuel',
      'la moitié: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire des fonctionnaires : 3 mois à 90 %, 9 mois à 50 %.',
      '90 %: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Pendant 90 jours, l’agent en CMO conserve son plein traitement ; il passe ensuite à demi-traitement.',
      'plein traitement: perime regle.plusActuel 2025-03-01',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire malade touche neuf dixièmes de son traitement durant trois mois.',
      'neuf dixièmes de son traitement: a-jour regle.actuel',
    ],
    [
      'CMO de l’agent : la rémunération tombe de moitié au bout de trois mois.',
      'de moitié: a-jour regle.actuel',
    ],
    [
      'L’agent passe à demi-traitement après 89 jours de congé de maladie payés à plein traitement.',
      'plein traitement: perime regle.plusActuel 2025-03-01',
    ],
    [
      'En congé de maladie ordinaire, le fonctionnaire garde l’intégralité de son traitement pendant trois mois.',
      'l’intégralité de son traitement: perime regle.plusActuel 2025-03-01',
    ],
    [
      'L’agent en arrêt maladie subit une perte de 10 % de sa rémunération pendant les trois premiers mois.',
      'perte de 10 %: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires en CMO : ce taux de 90 % vaut durant les 90 premiers jours.',
      '90 %: a-jour regle.actuel',
    ],
    ['Le fonctionnaire en congé de longue maladie perçoit un plein traitement pendant un an.'],
    ['L’agent de catégorie B : 90 % des agents ont pris trois mois de congé.'],
  ]);
});
