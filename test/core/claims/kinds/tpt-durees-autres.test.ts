import { describe } from 'vitest';
import { tptAtmpDuration } from '../../../../core/claims/kinds/tpt-atmp-duration.ts';
import { tptPrescriptionLength } from '../../../../core/claims/kinds/tpt-prescription-length.ts';
import { tptTotal4y } from '../../../../core/claims/kinds/tpt-total-4y.ts';
import { tellsOf } from './sentences.ts';

describe('the year that comes after three, and lengths that are not it', () => {
  tellsOf(tptTotal4y, [
    ['Le mi-temps thérapeutique peut être prolongé d’un an.'],
    ['Le mi-temps thérapeutique a été prolongé de six mois au-delà des trois ans.'],
    [
      'Le salarié doit justifier de trois ans de présence pour que la convention collective améliore ses droits. Il choisit alors, avec le médecin du travail, les jours et les horaires qui lui conviennent le mieux, et l’employeur y répond par écrit en tenant compte des besoins du service et de la fatigue. Le mi-temps thérapeutique peut être prolongé d’un an.',
    ],
    ['Une quatrième année d’indemnités journalières est possible en ALD.'],
    [
      'Une quatrième année de temps partiel thérapeutique n’est pas possible pour un fonctionnaire.',
    ],
    ['Cette salariée en mi-temps thérapeutique entre en quatrième année de médecine.'],
  ]);
});

describe('how long one prescription is, and days that are not its own', () => {
  tellsOf(tptPrescriptionLength, [
    [
      'Durées du mi-temps thérapeutique\nSalariés : 3 mois',
      '3 mois: depend cas.tpt.prescription_length',
    ],
    [
      'Période de temps partiel thérapeutique\nSalariés : 3 mois',
      '3 mois: depend cas.tpt.prescription_length',
    ],
    ['Le mi-temps thérapeutique dure 15 jours au moins.'],
    [
      'Le mi-temps thérapeutique est accordé pour 15 jours, renouvelable.',
      '15 jours: depend cas.tpt.prescription_length',
    ],
    ['Le médecin de l’agent prescrit le temps partiel thérapeutique pour 15 jours.'],
  ]);
});

describe('after an accident at work, among the rules of others', () => {
  tellsOf(tptAtmpDuration, [
    [
      'Dans le public, un fonctionnaire obtient un temps partiel thérapeutique de trois mois, renouvelable jusqu’à un an.\nEn cas d’accident du travail ou de maladie professionnelle, la reprise peut durer jusqu’à douze mois supplémentaires.',
      'douze mois: errone cas.tpt.atmp_duration',
    ],
    [
      'En maladie, le mi-temps thérapeutique est limité à un an, ce qui ne vaut pas pour un accident du travail.',
    ],
    [
      'L’accident du travail est indemnisé sans carence ; le mi-temps thérapeutique est limité à un an.',
    ],
    [
      'L’agent victime d’un accident de service garde son temps partiel thérapeutique jusqu’à la consolidation.',
    ],
    ['En maladie, le mi-temps thérapeutique dure jusqu’à la guérison.'],
  ]);
});
