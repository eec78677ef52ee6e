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

describe('the longest TPT, beside other rules of its page', () => {
  tellsOf(tptMaxDuration, [
    ['Le mi-temps thérapeutique peut être prolongé d’un an.', 'un an: depend cas.tpt.max_duration'],
    ['Durée du mi-temps thérapeutique\nSalariés : 1 an', '1 an: depend cas.tpt.max_duration'],
    [
      'Le mi-temps thérapeutique est limité à un an (https://sante.example/?page=tpt).',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le temps partiel thérapeutique qui suit l’arrêt est limité à un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est accordé pour un an, par périodes de 30 jours consécutifs.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'En maladie, le mi-temps thérapeutique est limité à un an, ce qui ne vaut pas pour un accident du travail.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique s’étend au maximum sur un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est pris en charge, sur prescription du médecin, pendant trois ans maximum.',
      'trois ans: depend cas.tpt.max_duration',
    ],
    ['En ALD, le mi-temps thérapeutique est limité à un an.', 'un an: depend cas.tpt.max_duration'],
    [
      'Après avoir été absent pendant douze mois consécutifs, le salarié reprend en mi-temps thérapeutique.',
    ],
    [
      'L’accident du travail est indemnisé sans carence ; le mi-temps thérapeutique est limité à un an.',
    ],
    [
      'Après la période de trois ans, le salarié en mi-temps thérapeutique vit de son seul salaire.',
    ],
  ]);
});

describe('two or three years of TPT, which are only wrong where they are said to be the limit', () => {
  tellsOf(tptMaxDuration, [
    [
      'La CPAM indemnise le mi-temps thérapeutique pendant deux ans, et le médecin-conseil convoque l’assuré au plus tard à la fin de la première année.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'La CPAM indemnise le mi-temps thérapeutique pendant deux ans.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique dure en général deux ans au maximum.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'Jusqu’en 2010, le mi-temps thérapeutique était limité à deux ans.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'Pour une affection de longue durée, le mi-temps thérapeutique est limité à deux ans.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique n’est pas limité à deux ans.',
      'deux ans: depend cas.tpt.max_duration',
    ],
    [
      'Le total des salaires étant déclaré chaque mois à la caisse par l’employeur, la CPAM indemnise le mi-temps thérapeutique pendant trois ans.',
      'trois ans: depend cas.tpt.max_duration',
    ],
    [
      'La CPAM indemnise le mi-temps thérapeutique pendant trois ans, sur avis du médecin-conseil et sans rendre la totalité du salaire.',
      'trois ans: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est limité à un an ; l’arrêt, lui, est renouvelable une fois.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est limité à un an renouvelable une fois.',
      'un an: errone cas.tpt.max_durationJamais',
    ],
    [
      'Le mi-temps thérapeutique est limité à un an maximum, renouvelable une fois.',
      'un an: errone cas.tpt.max_durationJamais',
    ],
  ]);
});
