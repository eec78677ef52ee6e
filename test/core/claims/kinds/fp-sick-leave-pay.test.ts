import { describe } from 'vitest';
import { fpSickLeavePay } from '../../../../core/claims/kinds/fp-sick-leave-pay.ts';
import { tellsOf } from './sentences.ts';

describe('nine tenths, half and what they are no more', () => {
  tellsOf(fpSickLeavePay, [
    [
      'Depuis mars 2025, le traitement des agents en congé de maladie ordinaire est réduit de 10 %.',
      'réduit de 10 %: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires en maladie ordinaire : la rémunération baisse de 10 % pendant les trois premiers mois.',
      'baisse de 10 %: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire : l’agent perd 10 % de son traitement.',
      'perd 10 % de son traitement: a-jour regle.actuel',
    ],
    [
      'En congé de maladie ordinaire, le fonctionnaire touche 90 % de son traitement.',
      '90 % de son traitement: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire passe à demi-traitement après trois mois de congé de maladie ordinaire.',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire du fonctionnaire : demi-traitement à partir du 4e mois.',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Le passage à demi-traitement intervient au bout de 90 jours de congé de maladie ordinaire.',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'CMO du fonctionnaire : 90 jours à 90 % puis 270 jours à 50 %.',
      '90 %: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'CMO de l’agent : 3 mois à 90 %, 9 mois à 50 %.',
      '90 %: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire du fonctionnaire : plein traitement pendant 90 jours.',
      'plein traitement: perime regle.plusActuel 2025-03-01',
    ],
    [
      'CMO du fonctionnaire\nLes trois premiers mois, vous êtes payé à 90 %.\nLes neuf mois suivants, vous êtes payé à 50 %.',
      '90 %: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire malade perçoit neuf dixièmes de son traitement durant trois mois de congé de maladie.',
      'neuf dixièmes de son traitement: a-jour regle.actuel',
    ],
    [
      'L’agent en congé de maladie ordinaire conserve la totalité de son traitement pendant trois mois.',
      'la totalité de son traitement: perime regle.plusActuel 2025-03-01',
    ],
    [
      'Avant le 1er mars 2025, le fonctionnaire en congé de maladie ordinaire percevait son plein traitement pendant trois mois.',
      'plein traitement: a-jour regle.exactAlors',
    ],
    [
      'Le fonctionnaire en CMO perçoit 90 % de son traitement pendant trois mois, contre 100 % auparavant.',
      '90 % de son traitement: a-jour regle.actuel',
      '100 %: a-jour regle.exactAlors',
    ],
    [
      'Agent en maladie ordinaire : rémunéré à 90 % les 3 premiers mois (au lieu de 100 % avant le 1er mars 2025).',
    ],
    ['La prime de l’agent en congé de maladie ordinaire est réduite de 10 %.'],
    ['Le fonctionnaire en CLM touche 60 % de son traitement les deux années suivantes.'],
    [
      'Le contractuel en congé de maladie ordinaire perçoit 90 % de son traitement pendant un mois après quatre mois de services.',
    ],
    ['Le fonctionnaire en CITIS conserve l’intégralité de son traitement.'],
    [
      'Le fonctionnaire en temps partiel thérapeutique conserve son plein traitement pendant trois mois.',
    ],
    ['Les agents ont obtenu une hausse de 10 % de leur traitement.'],
    [
      'La mutuelle complète le demi-traitement du fonctionnaire après trois mois de congé de maladie ordinaire.',
    ],
    [
      'Le supplément familial est versé en intégralité pendant le congé de maladie ordinaire du fonctionnaire.',
    ],
    ['Le CMO de l’agent dure 12 mois au plus.'],
  ]);
});

describe('fp.sick_leave_pay: the leave named by the page alone', () => {
  tellsOf(
    fpSickLeavePay,
    [
      [
        'Pendant les trois premiers mois : 90 % du traitement.',
        '90 % du traitement: a-jour regle.actuel',
      ],
      [
        'L’agent conserve son plein traitement durant trois mois.',
        'plein traitement: perime regle.plusActuel 2025-03-01',
      ],
    ],
    { title: 'Le congé de maladie ordinaire du fonctionnaire' },
  );
});

describe('fp.sick_leave_pay: how long it is paid', () => {
  tellsOf(fpSickLeavePay, [
    [
      'Congé de maladie ordinaire du fonctionnaire\nAvant\tDepuis\nPlein traitement\t90 % pendant trois mois',
      '90 %: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire du fonctionnaire\tplein traitement pendant trois mois\tdemi-traitement pendant neuf mois',
      'plein traitement: perime regle.plusActuel 2025-03-01',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Congés de maladie de la fonction publique\nAgents contractuels\nAprès trois ans : plein traitement pendant trois mois, puis demi-traitement pendant trois mois.',
    ],
    [
      'Le fonctionnaire malade envoie son arrêt à son administration, puis attend sa décision ; il peut demander une avance sur le demi-traitement de son congé.',
    ],
    [
      'Le demi-traitement du fonctionnaire en congé de maladie ordinaire est soumis aux mêmes cotisations que son plein traitement, puis à l’impôt.',
    ],
    [
      'En congé de maladie ordinaire, le fonctionnaire perçoit les 9/10e de son traitement.',
      '9/10e de son traitement: a-jour regle.actuel',
    ],
    [
      'En congé de maladie ordinaire, l’agent peut poser des jours de repos pour garder son plein traitement.',
    ],
    ['Fonctionnaires en congé de maladie ordinaire : 90 % des demandes sont acceptées.'],
  ]);
});
