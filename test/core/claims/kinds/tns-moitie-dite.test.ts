import { describe } from 'vitest';
import { tnsTptAmount } from '../../../../core/claims/kinds/tns-tpt-amount.ts';
import { tellsOf } from './sentences.ts';

describe('half the allowance of the self-employed, in the voices of many writers', () => {
  tellsOf(tnsTptAmount, [
    [
      'Le TPT du travailleur indépendant ouvre droit à la moitié de son indemnité journalière.',
      'la moitié: a-jour montant.actuel',
    ],
    [
      'L’artisan en mi-temps thérapeutique touche des demi-indemnités journalières.',
      'demi-indemnités journalières: a-jour montant.actuel',
    ],
    [
      'TNS en temps partiel thérapeutique : l’IJ est ramenée à la moitié.',
      'ramenée à la moitié: a-jour montant.actuel',
    ],
    [
      'Commerçants : pendant le temps partiel thérapeutique, l’indemnité est diminuée de moitié.',
      'diminuée de moitié: a-jour montant.actuel',
    ],
    ['Pendant son mi-temps thérapeutique, l’indépendant réduit son activité de moitié.'],
    ['L’artisan en temps partiel thérapeutique travaille la moitié du temps.'],
  ]);
});

describe('half the allowance of the self-employed, measured by that of a full stop', () => {
  tellsOf(
    tnsTptAmount,
    [
      [
        'L’indemnité vaut la moitié de celle d’un arrêt complet.',
        'la moitié: a-jour montant.actuel',
      ],
      ['En arrêt complet, l’indemnité est réduite de moitié si vous cotisez peu.'],
    ],
    { title: 'Temps partiel thérapeutique des indépendants' },
  );
});
