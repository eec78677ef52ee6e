import { describe } from 'vitest';
import { fpTptDuration } from '../../../../core/claims/kinds/fp-tpt-duration.ts';
import { tellsOf } from './sentences.ts';

describe('how long public servants may be in TPT, said in many ways', () => {
  tellsOf(fpTptDuration, [
    [
      'L’autorisation de temps partiel thérapeutique de l’agent est accordée pour une période d’un à trois mois, renouvelable dans la limite d’un an.',
      'un à trois mois: depend cas.fp.tpt_duration',
      'un an: a-jour regle.actuel',
    ],
    [
      'La durée totale du TPT d’un agent ne peut excéder une année.',
      'une année: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : le temps partiel thérapeutique est limité à douze mois, en continu ou en discontinu.',
      'douze mois: a-jour regle.actuel',
    ],
    [
      'L’agent peut bénéficier d’un TPT pendant un an sur l’ensemble de sa carrière.',
      'un an: depend cas.fp.tpt_durationTotal',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire : un an maximum par affection.',
      'un an: depend cas.fp.tpt_durationTotal',
    ],
    [
      'Le fonctionnaire a droit à un an de temps partiel thérapeutique pour une même affection.',
      'un an: depend cas.fp.tpt_durationTotal',
    ],
    [
      'Temps partiel thérapeutique de l’agent : 3 mois renouvelables dans la limite d’un an pour une même maladie.',
      '3 mois: perime cas.fp.tpt_durationTotal',
      'un an: perime cas.fp.tpt_durationTotal',
    ],
    [
      'Après un accident de service, l’agent bénéficie d’un temps partiel thérapeutique de six mois, renouvelable une fois.',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Fonctionnaire en maladie professionnelle : temps partiel thérapeutique pour une durée maximale de 6 mois renouvelable une fois.',
      '6 mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Depuis le 1er août 2026, l’autorisation de TPT de l’agent peut être accordée pour une durée allant jusqu’à un an.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Le TPT de l’agent ne peut être accordé pour moins d’un mois.',
      'un mois: depend cas.fp.tpt_duration',
    ],
    [
      'La durée du temps partiel thérapeutique des fonctionnaires : 12 mois sur la carrière.',
      '12 mois: depend cas.fp.tpt_durationTotal',
    ],
    [
      'Le maintien de la durée maximale d’un an est confirmé pour le temps partiel thérapeutique des agents.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Avant l’ordonnance de 2020, le temps partiel thérapeutique des fonctionnaires était accordé pour 3 mois renouvelables, dans la limite d’un an pour une même affection.',
      '3 mois: a-jour cas.fp.tpt_duration',
      'un an: a-jour cas.fp.tpt_durationTotal',
    ],
    ['L’agent doit être en activité depuis un an pour un nouveau temps partiel thérapeutique.'],
    ['Au-delà de trois mois de TPT, l’agent est examiné par un médecin agréé.'],
    ['Le fonctionnaire en TPT transmet son certificat deux mois avant.'],
    ['L’agent titulaire du CLD pendant cinq ans peut reprendre en TPT.'],
    ['L’agent a un an pour demander le report de ses congés après son TPT.'],
  ]);
});

describe('the year for each illness and the six months of accidents, told as if they still held', () => {
  tellsOf(fpTptDuration, [
    [
      'Temps partiel thérapeutique de l’agent : trois mois renouvelables, dans la limite d’un an par affection.',
      'trois mois: perime cas.fp.tpt_durationTotal',
      'un an: perime cas.fp.tpt_durationTotal',
    ],
    [
      'Temps partiel thérapeutique de l’agent : trois mois renouvelables dans la limite de deux ans pour une même affection.',
      'trois mois: perime cas.fp.tpt_durationTotal',
    ],
    [
      'Le temps partiel thérapeutique du fonctionnaire est accordé pour trois mois renouvelables pour une même affection, et pour six mois après un accident de service.',
      'trois mois: perime cas.fp.tpt_durationTotal',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le fonctionnaire victime d’un accident du travail a droit à six mois de temps partiel thérapeutique, renouvelables une fois.',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le temps partiel thérapeutique dans la fonction publique\n- durée après un accident du travail : 6 mois',
      '6 mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Fonctionnaires : le temps partiel thérapeutique est accordé pour un an.\nEn cas de maladie professionnelle, le temps partiel thérapeutique est accordé pour une période de six mois, renouvelable une fois.',
      'un an: a-jour regle.actuel',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Fonctionnaires : le temps partiel thérapeutique est accordé pour un an.\nEn cas d’accident du travail d’un agent, le temps partiel thérapeutique est accordé pour une période de six mois, renouvelable une fois.',
      'un an: a-jour regle.actuel',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Après un accident de service, le temps partiel thérapeutique est accordé pour six mois et l’agent garde son plein traitement.',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    ['L’agent placé en temps partiel thérapeutique pendant six mois garde son plein traitement.'],
    [
      'Fonctionnaire en temps partiel thérapeutique pendant six mois, elle perd une partie de ses primes.',
    ],
    [
      'L’agent étant en temps partiel thérapeutique pendant trois mois, il garde son plein traitement.',
    ],
    ['Le médecin de l’agent prescrit le temps partiel thérapeutique pour 15 jours.'],
  ]);
});
