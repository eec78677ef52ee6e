import { describe } from 'vitest';
import { fpTptPay } from '../../../../core/claims/kinds/fp-tpt-pay.ts';
import { tellsOf } from './sentences.ts';

describe('pay in the TPT of public servants, said in many ways', () => {
  tellsOf(fpTptPay, [
    [
      'Pendant le temps partiel thérapeutique, l’agent perçoit « l’intégralité » de son traitement.',
      '« l’intégralité » de son traitement: a-jour regle.actuel',
    ],
    [
      'Le traitement du fonctionnaire en TPT est maintenu.',
      'traitement du fonctionnaire en TPT est maintenu: a-jour regle.actuel',
    ],
    [
      'Fonctionnaire : en TPT, le traitement est intégralement versé, quelle que soit la quotité.',
      'traitement est intégralement versé: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en temps partiel thérapeutique est payé à 100 %.',
      'payé à 100 %: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires en TPT : maintien du plein traitement.',
      'plein traitement: a-jour regle.actuel',
    ],
    [
      'L’agent titulaire ne subit aucune perte de traitement en temps partiel thérapeutique.',
      'aucune perte de traitement: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en temps partiel thérapeutique conserve tout son traitement, l’indemnité de résidence et le SFT.',
      'tout son traitement: a-jour regle.actuel',
    ],
    [
      'Les primes de l’agent en temps partiel thérapeutique sont maintenues intégralement.',
      'intégralement: depend cas.fp.tpt_payPrimes',
    ],
    [
      'L’agent en TPT est rémunéré comme s’il travaillait à temps plein.',
      'rémunéré comme s’il travaillait à temps plein: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en TPT à 50 % perçoit 100 % de sa rémunération.',
      '100 % de sa rémunération: a-jour regle.actuel',
    ],
    [
      'Le régime indemnitaire du fonctionnaire en TPT suit la quotité de travail.',
      'suit la quotité: depend cas.fp.tpt_payPrimes',
    ],
    [
      'Le fonctionnaire en congé de maladie ordinaire avant son temps partiel thérapeutique perçoit un demi-traitement.',
    ],
    ['Le salarié en temps partiel thérapeutique ne touche pas l’intégralité de son salaire.'],
    [
      'Le temps partiel thérapeutique est pris en compte intégralement pour l’avancement de l’agent.',
    ],
    ['Le contractuel en TPT est payé au prorata et perçoit des IJ.'],
    ['L’agent doit remplir intégralement le formulaire de temps partiel thérapeutique.'],
    ['Pendant le TPT de l’agent, la totalité des jours de congé est conservée.'],
  ]);
});

describe('fp.tpt_pay: said of the TPT, and not denied', () => {
  tellsOf(fpTptPay, [
    [
      'Qu’il sorte d’un congé de longue maladie ou qu’il n’ait jamais cessé de travailler, et quel que soit le service de la collectivité où il exerce ses fonctions depuis son recrutement, le fonctionnaire en temps partiel thérapeutique perçoit l’intégralité de son traitement.',
      'l’intégralité de son traitement: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en TPT perçoit l’intégralité de son traitement, de son indemnité de résidence et de son supplément familial, quelle que soit la quotité accordée, comme pendant un congé de maternité.',
      'l’intégralité de son traitement: a-jour regle.actuel',
    ],
    [
      'Pendant une autorisation spéciale d’absence, le fonctionnaire conserve l’intégralité de son traitement.',
    ],
    ['La rémunération du fonctionnaire en TPT n’est jamais calculée au prorata.'],
    ['Le fonctionnaire en TPT ne perçoit pas l’intégralité de son traitement.'],
    [
      'Le fonctionnaire en TPT ne travaille pas autant mais garde l’intégralité de son traitement.',
      'l’intégralité de son traitement: a-jour regle.actuel',
    ],
  ]);
});
