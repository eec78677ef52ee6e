import { describe } from 'vitest';
import { tnsTptAmount } from '../../../../core/claims/kinds/tns-tpt-amount.ts';
import { tellsOf } from './sentences.ts';

describe('half of the IJ of indépendants', () => {
  tellsOf(tnsTptAmount, [
    [
      'L’indemnité du travailleur indépendant en temps partiel thérapeutique est égale à 50 % de l’indemnité journalière.',
      '50 %: a-jour montant.actuel',
    ],
    [
      'L’artisan en mi-temps thérapeutique perçoit la moitié de l’indemnité journalière, dans la limite de 32,92 € par jour.',
      'la moitié: a-jour montant.actuel',
      '32,92 €: a-jour montant.actuel',
    ],
    [
      'Profession libérale en temps partiel thérapeutique : l’indemnité maximale est de 98,75 € par jour.',
      '98,75 €: a-jour montant.actuel',
    ],
    [
      'Artisans en temps partiel thérapeutique : l’indemnité maximale est de 32,26 € par jour.',
      '32,26 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Artisans en temps partiel thérapeutique : l’indemnité est plafonnée à 31 € par jour.',
      '31 €: depend cas.tns.tpt_amount',
    ],
    ['L’artisan en arrêt de travail perçoit au maximum 65,84 € par jour.'],
    ['Le salarié en temps partiel thérapeutique perçoit au maximum 42,97 € par jour.'],
    [
      'Commerçants : en reprise à temps partiel thérapeutique, l’indemnité est divisée par deux.',
      'divisée par deux: a-jour montant.actuel',
    ],
  ]);
});
