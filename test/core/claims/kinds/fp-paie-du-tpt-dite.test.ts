import { describe } from 'vitest';
import { fpTptPay } from '../../../../core/claims/kinds/fp-tpt-pay.ts';
import { tellsOf } from './sentences.ts';

describe('what a public servant is paid in TPT, in the voices of many writers', () => {
  tellsOf(fpTptPay, [
    [
      'Fonction publique, TPT.\n2/ L’agent en temps partiel thérapeutique perçoit l’intégralité de sa rémunération et conserve son avancement.',
      'l’intégralité de sa rémunération: a-jour regle.actuel',
    ],
    [
      'Personnels titulaires et stagiaires : l’agent en temps partiel thérapeutique touche la totalité de son traitement indiciaire.',
      'la totalité de son traitement: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique du fonctionnaire n’entraîne aucune diminution de traitement.',
      'aucune diminution de traitement: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire à temps partiel thérapeutique garde 100 % de sa rémunération indiciaire.',
      '100 % de sa rémunération: a-jour regle.actuel',
    ],
    ['TPT des fonctionnaires | Traitement | 100 %', '100 %: a-jour regle.actuel'],
    [
      'Pendant le TPT, l’agent est payé comme s’il travaillait à temps plein.',
      'payé comme s’il travaillait à temps plein: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en mi-temps thérapeutique reçoit sa rémunération complète, sans réduction.',
      'rémunération complète: a-jour regle.actuel',
    ],
    [
      'L’agent en temps partiel thérapeutique ne subit aucune perte de salaire.',
      'aucune perte de salaire: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : le temps partiel thérapeutique est rémunéré à plein traitement.',
      'plein traitement: a-jour regle.actuel',
    ],
    [
      'L’agent en TPT perçoit un traitement réduit à proportion de sa quotité.',
      'proportion de sa quotité: depend cas.fp.tpt_pay',
    ],
    [
      'Le fonctionnaire à mi-temps thérapeutique n’est payé qu’à hauteur du temps travaillé.',
      'à hauteur du temps travaillé: depend cas.fp.tpt_pay',
    ],
    [
      'Le fonctionnaire en TPT conserve l’intégralité de son traitement ; ses primes suivent sa quotité.',
      'l’intégralité de son traitement: a-jour regle.actuel',
      'suivent sa quotité: depend cas.fp.tpt_payPrimes',
    ],
    [
      'Quelle paie pour l’agent en TPT ? Traitement, indemnité de résidence et supplément familial versés en totalité.',
      'en totalité: a-jour regle.actuel',
    ],
    [
      'Pas de perte de traitement pour le fonctionnaire placé en temps partiel thérapeutique.',
      'Pas de perte de traitement: a-jour regle.actuel',
    ],
    ['Le demi-traitement ne s’applique pas à l’agent en temps partiel thérapeutique.'],
    [
      'À temps partiel thérapeutique, le fonctionnaire est rémunéré intégralement.',
      'intégralement: a-jour regle.actuel',
    ],
    ['L’IFSE de l’agent en TPT est maintenue selon la délibération.'],
  ]);
});
