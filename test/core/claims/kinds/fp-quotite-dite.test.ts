import { describe } from 'vitest';
import { fpTptQuotite } from '../../../../core/claims/kinds/fp-tpt-quotite.ts';
import { tellsOf } from './sentences.ts';

describe('the quotités of public servants, from a half-time and up to less than an end', () => {
  tellsOf(fpTptQuotite, [
    [
      'Entre un mi-temps et 90 % d’un temps plein : voilà la quotité que peut demander le fonctionnaire en TPT.',
      'Entre un mi-temps et 90 %: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en TPT peut travailler de 50 % à moins de 90 % de son temps.',
      'de 50 % à moins de 90 %: errone cas.fp.tpt_quotite',
    ],
  ]);
});

describe('fp.tpt_quotite: whom it is of told by the page alone', () => {
  tellsOf(
    fpTptQuotite,
    [
      [
        'La quotité ne peut être inférieure à 50 %.',
        'ne peut être inférieure à 50 %: a-jour regle.actuel',
      ],
    ],
    {
      title: 'Temps partiel thérapeutique',
      address: 'https://www.cdg99.example/temps-partiel-therapeutique',
    },
  );
});

describe('fp.tpt_quotite: shares between the tenths, and more than the five', () => {
  tellsOf(fpTptQuotite, [
    [
      'Le fonctionnaire en TPT peut travailler entre 55 % et 85 % de son temps.',
      'entre 55 % et 85 %: errone cas.fp.tpt_quotite',
    ],
    [
      'Le fonctionnaire en TPT peut travailler entre 50 % et 95 % de son temps.',
      'entre 50 % et 95 %: errone cas.fp.tpt_quotite',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire\nAu choix : 40, 50, 60, 70, 80 ou 90 %.',
      '40, 50, 60, 70, 80 ou 90 %: depend cas.fp.tpt_quotite',
    ],
  ]);
});
