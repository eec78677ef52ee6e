import { describe } from 'vitest';
import { fpTptQuotite } from '../../../../core/claims/kinds/fp-tpt-quotite.ts';
import { tptQuotite } from '../../../../core/claims/kinds/tpt-quotite.ts';
import { tellsOf } from './sentences.ts';

describe('shares of full time, said in many ways', () => {
  tellsOf(tptQuotite, [
    [
      'Mi-temps thérapeutique : aucune quotité n’est imposée par la loi aux salariés.',
      'aucune quotité n’est imposée: a-jour regle.actuel',
    ],
    [
      'Pour un mi-temps thérapeutique, la loi ne fixe pas de quotité minimale de travail.',
      'la loi ne fixe pas de quotité: a-jour regle.actuel',
    ],
    [
      'Il n’y a pas de pourcentage minimum en mi-temps thérapeutique.',
      'pas de pourcentage minimum: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique le temps de travail doit être de 50 % ou plus.',
      '50 % ou plus: depend cas.tpt.quotite',
    ],
    [
      'Mi-temps thérapeutique : la durée du travail n’est jamais inférieure à 50 %.',
      'n’est jamais inférieure à 50 %: depend cas.tpt.quotite',
    ],
    ['Quotité du mi-temps thérapeutique : 50 % minimum.', '50 % minimum: depend cas.tpt.quotite'],
    [
      'Le salarié en mi-temps thérapeutique travaille entre 50 et 80 % de son temps de travail.',
      'entre 50 et 80 %: depend cas.tpt.quotite',
    ],
    [
      'Le médecin fixe souvent la quotité du temps partiel thérapeutique à 50 % ou plus.',
      '50 % ou plus: depend cas.tpt.quotite',
    ],
    [
      'Le temps partiel thérapeutique des agents publics : quotité de travail, pas moins d’un mi-temps.',
    ],
    ['Temps partiel thérapeutique du fonctionnaire : quotité minimum 50 %.'],
    ['Le TPT de l’agent peut être accordé à 50 %, 60 %, 70 %, 80 % ou 90 % d’un temps plein.'],
    [
      'Temps partiel thérapeutique de l’agent : le temps de travail est de 50 à 90 % selon le certificat.',
    ],
    ['La quotité de TPT du fonctionnaire ne peut descendre au-dessous du mi-temps.'],
    ['L’agent peut travailler en TPT à 40 %, 50 % ou 60 % de la durée du service.'],
    ['Le salarié en mi-temps thérapeutique touche au moins 50 % de son salaire.'],
    [
      'Aucun taux de cotisation réduit n’est prévu en mi-temps thérapeutique.',
      'Aucun taux de cotisation réduit n’est prévu: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique : mon temps de travail est de 50 % ou plus selon les semaines, dit-il ; j’ai choisi 60 %.',
    ],
    ['Le fonctionnaire en TPT à 80 % perçoit tout son traitement.'],
    ['Un contrat à temps partiel est d’au moins 24 heures, sauf en mi-temps thérapeutique.'],
    ['En TPT, l’agent garde au minimum 50 % de ses primes.'],
  ]);
  tellsOf(fpTptQuotite, [
    ['Mi-temps thérapeutique : aucune quotité n’est imposée par la loi aux salariés.'],
    ['Pour un mi-temps thérapeutique, la loi ne fixe pas de quotité minimale de travail.'],
    ['Il n’y a pas de pourcentage minimum en mi-temps thérapeutique.'],
    ['En mi-temps thérapeutique le temps de travail doit être de 50 % ou plus.'],
    ['Mi-temps thérapeutique : la durée du travail n’est jamais inférieure à 50 %.'],
    ['Quotité du mi-temps thérapeutique : 50 % minimum.'],
    ['Le salarié en mi-temps thérapeutique travaille entre 50 et 80 % de son temps de travail.'],
    ['Le médecin fixe souvent la quotité du temps partiel thérapeutique à 50 % ou plus.'],
    [
      'Le temps partiel thérapeutique des agents publics : quotité de travail, pas moins d’un mi-temps.',
      'pas moins d’un mi-temps: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire : quotité minimum 50 %.',
      'minimum 50 %: a-jour regle.actuel',
    ],
    [
      'Le TPT de l’agent peut être accordé à 50 %, 60 %, 70 %, 80 % ou 90 % d’un temps plein.',
      '50 %, 60 %, 70 %, 80 % ou 90 %: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique de l’agent : le temps de travail est de 50 à 90 % selon le certificat.',
      'de 50 à 90 %: a-jour regle.actuel',
    ],
    [
      'La quotité de TPT du fonctionnaire ne peut descendre au-dessous du mi-temps.',
      'ne peut descendre au-dessous du mi-temps: a-jour regle.actuel',
    ],
    [
      'L’agent peut travailler en TPT à 40 %, 50 % ou 60 % de la durée du service.',
      '40 %, 50 % ou 60 %: depend cas.fp.tpt_quotite',
    ],
    ['Le salarié en mi-temps thérapeutique touche au moins 50 % de son salaire.'],
    ['Aucun taux de cotisation réduit n’est prévu en mi-temps thérapeutique.'],
    [
      'Mi-temps thérapeutique : mon temps de travail est de 50 % ou plus selon les semaines, dit-il ; j’ai choisi 60 %.',
    ],
    ['Le fonctionnaire en TPT à 80 % perçoit tout son traitement.'],
    ['Un contrat à temps partiel est d’au moins 24 heures, sauf en mi-temps thérapeutique.'],
    ['En TPT, l’agent garde au minimum 50 % de ses primes.'],
  ]);
});

describe('a range of employees is wrong only where it is told as a rule', () => {
  tellsOf(tptQuotite, [
    [
      'Temps partiel thérapeutique du salarié : quotité librement fixée, de 10 à 90 %.',
      'de 10 à 90 %: depend cas.tpt.quotite',
    ],
    [
      'Mi-temps thérapeutique : la durée de travail va de 20 % à 80 % d’un temps plein, au choix du médecin.',
      'de 20 % à 80 %: depend cas.tpt.quotite',
    ],
    [
      'En temps partiel thérapeutique, les salariés reprennent entre 30 et 70 % de leur temps de travail.',
      'entre 30 et 70 %: depend cas.tpt.quotite',
    ],
    [
      'La quotité du temps partiel thérapeutique doit être comprise entre 50 et 90 % pour un salarié.',
      'entre 50 et 90 %: errone cas.tpt.quotite',
    ],
    [
      'La loi prévoit pour le salarié en mi-temps thérapeutique un temps de travail de 20 à 90 %.',
      'de 20 à 90 %: errone cas.tpt.quotite',
    ],
    [
      'Le salarié en mi-temps thérapeutique a une quotité de 50 % minimum.',
      '50 % minimum: errone cas.tpt.quotite',
    ],
    ['Une salariée en mi-temps thérapeutique travaillait à 60 % puis à 80 %.'],
    [
      'Temps partiel thérapeutique du salarié : l’employeur ne peut pas imposer une quotité comprise entre 60 et 80 %.',
      'entre 60 et 80 %: depend cas.tpt.quotite',
    ],
    [
      'Temps partiel thérapeutique du salarié : la loi ne fixe rien, la quotité va de 20 à 80 %.',
      'de 20 à 80 %: depend cas.tpt.quotite',
    ],
    [
      'En temps partiel thérapeutique, le salarié ne peut pas travailler hors d’une quotité comprise entre 20 et 80 %.',
      'entre 20 et 80 %: errone cas.tpt.quotite',
    ],
    [
      'Dans ce temps partiel thérapeutique, le temps de travail de la salariée est limité par le médecin, entre 30 et 60 %.',
      'entre 30 et 60 %: depend cas.tpt.quotite',
    ],
    [
      'Mon contrat de salarié prévoit, pour le temps partiel thérapeutique, un temps de travail entre 60 et 70 %.',
      'entre 60 et 70 %: depend cas.tpt.quotite',
    ],
  ]);
});

describe('a quotité hedged, said in words, or of something else', () => {
  tellsOf(tptQuotite, [
    [
      'Le salaire suit le temps travaillé : en mi-temps thérapeutique, la quotité du salarié est comprise entre 50 % et 80 %.',
      'entre 50 % et 80 %: errone cas.tpt.quotite',
    ],
    [
      'La quotité du mi-temps thérapeutique d’un salarié est comprise entre 50 % et 80 % d’un temps plein, et l’employeur adapte le salaire.',
      'entre 50 % et 80 %: errone cas.tpt.quotite',
    ],
    ['Salaire versé : de 50 à 80 % en mi-temps thérapeutique.'],
    [
      'De 20 à 50 % des malades disent que la fatigue revient vite après quelques semaines de reprise, d’où l’intérêt du mi-temps thérapeutique.',
    ],
    [
      'Le mi-temps thérapeutique aide à revenir peu à peu à son poste après une longue maladie, une fois que le médecin, le patron et la caisse se sont entendus sur le rythme qui convient : chez nos adhérents, la fatigue baisse alors de 20 à 50 %.',
    ],
    [
      'La quotité du mi-temps thérapeutique est en général comprise entre 50 % et 80 %.',
      'entre 50 % et 80 %: depend cas.tpt.quotite',
    ],
    [
      'La quotité du temps partiel thérapeutique du salarié ne peut être inférieure à la moitié d’un temps plein.',
      'ne peut être inférieure à la moitié: errone cas.tpt.quotite',
    ],
    [
      'L’artisan en temps partiel thérapeutique travaille entre 20 % et 80 % de son temps de travail habituel.',
    ],
    ['Mi-temps thérapeutique\nAprès un cancer, la fatigue baisse de 20 à 50 % en quelques mois.'],
  ]);
});
