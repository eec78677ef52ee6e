import { describe } from 'vitest';
import { tptMaxDuration } from '../../../../core/claims/kinds/tpt-max-duration.ts';
import { tellsOf } from './sentences.ts';

describe('how long a TPT is paid for, in the voices of many writers', () => {
  tellsOf(tptMaxDuration, [
    [
      'Le mi-temps thérapeutique du salarié ne peut excéder 12 mois consécutifs.',
      '12 mois: depend cas.tpt.max_duration',
    ],
    [
      'En principe, la durée du mi-temps thérapeutique est d’un an au maximum.',
      'un an: depend cas.tpt.max_duration',
    ],
    ['Mi-temps thérapeutique : durée maximale | 1 an', '1 an: depend cas.tpt.max_duration'],
    [
      'Le salarié peut rester en temps partiel thérapeutique douze mois au plus.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    [
      'Le temps partiel thérapeutique ne saurait dépasser une année.',
      'une année: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique du salarié est plafonné à douze mois.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    ['La durée du TPT, elle, est bornée à un an.', 'un an: depend cas.tpt.max_duration'],
    [
      'Le TPT est limité à un an, renouvelable une fois.',
      'un an: errone cas.tpt.max_durationJamais',
    ],
    [
      'L’Assurance maladie n’indemnise pas le temps partiel thérapeutique plus d’un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    ['Au bout d’un an, le mi-temps thérapeutique s’arrête.', 'un an: depend cas.tpt.max_duration'],
    [
      'Celui-ci (le mi-temps thérapeutique) dure rarement plus d’un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'La durée totale du mi-temps thérapeutique ne peut aller au-delà de douze mois.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    [
      'Il est possible de rester un an en mi-temps thérapeutique.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'L’arrêt de travail ininterrompu de 12 mois consécutifs précède parfois le mi-temps thérapeutique.',
    ],
  ]);
});
