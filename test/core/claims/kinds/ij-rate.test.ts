import { describe } from 'vitest';
import { ijRate } from '../../../../core/claims/kinds/ij-rate.ts';
import { tellsOf } from './sentences.ts';

describe('ij.rate', () => {
  tellsOf(ijRate, [
    [
      "L'indemnité journalière est égale à 50 % du salaire journalier de base.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Vos IJSS représentent la moitié de votre salaire journalier de base.',
      'la moitié: a-jour regle.actuel',
    ],
    [
      "L'assurance maladie vous verse 50% de votre salaire brut journalier sous forme d'IJ.",
      '50%: a-jour regle.actuel',
    ],
    [
      "Le montant de l'IJ maladie : 50 pour cent du gain journalier de base.",
      '50 pour cent: a-jour regle.actuel',
    ],
    ['IJ = salaire journalier de base x 50 %', '50 %: a-jour regle.actuel'],
    [
      "On applique au salaire journalier de base un taux de 50 % pour obtenir l'indemnité journalière.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Calcul des indemnités journalières\n- 50 % du salaire journalier de base',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières sont calculées sur la base de 50 % du salaire brut des trois derniers mois.',
      '50 %: a-jour regle.actuel',
    ],
    [
      "Les indemnités journalières maladie s'élèvent à 1/2 du salaire journalier de base.",
      '1/2: a-jour regle.actuel',
    ],
    [
      "À partir du 31e jour, avec trois enfants à charge, l'indemnité journalière passe à 66,66 % du salaire journalier de base.",
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Si vous avez 3 enfants à charge, l'IJ est portée aux deux tiers du salaire journalier à partir du 31ème jour d'arrêt.",
      'deux tiers: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Jusqu'au 30 juin 2020, avec 3 enfants à charge, l'IJ était de 66,66 % du salaire journalier de base.",
      '66,66 %: a-jour regle.exactAlors',
    ],
    [
      "Au-delà de six mois d'arrêt, l'indemnité journalière passe à 51,49 % du salaire journalier de base.",
      '51,49 %: perime cas.ij.rate',
    ],
    [
      "En 2012, l'indemnité journalière est égale à 50 % du salaire journalier de base.",
      '50 %: a-jour regle.actuel',
    ],
    [
      "L'IJ ne peut pas dépasser 50 % du salaire journalier de base plafonné.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Vous touchez environ 50 % de votre salaire brut en indemnités journalières.',
      '50 %: a-jour regle.actuel',
    ],
    ['Vos IJ représentent 50 % de votre ancien salaire brut.', '50 %: a-jour regle.actuel'],
    [
      "L'Assurance maladie verse 50% du brut en indemnités journalières.",
      '50%: a-jour regle.actuel',
    ],
    [
      "Pendant l'arrêt maladie, la Sécu prend en charge 50 % de votre salaire brut.",
      '50 %: a-jour regle.actuel',
    ],
    ["L'IJ maladie = 50 % × salaire journalier de base", '50 %: a-jour regle.actuel'],
    ["La complémentaire santé est prise en charge à 50 % par l'employeur."],
    ["Taux de l'IJ maladie : 50 %", '50 %: a-jour regle.actuel'],
    [
      "L'assurance maladie indemnise 50 % du salaire journalier de référence.",
      '50 %: a-jour regle.actuel',
    ],
    [
      "Arrêt maladie : le calcul de l'indemnité journalière reste basé sur 50 % du salaire brut.",
      '50 %: a-jour regle.actuel',
    ],
    ["Taux d'indemnisation de l'arrêt maladie : 50 %", '50 %: a-jour regle.actuel'],
    ['Taux : 50 % (IJ maladie)', '50 %: a-jour regle.actuel'],
    [
      'Indemnités journalières\nRisque\tTaux\nMaladie\t50 %\nInvalidité\t30 %',
      '50 %: a-jour regle.actuel',
    ],
    ['IJ maladie = SJB / 2', '/ 2: a-jour regle.actuel'],
    [
      'Pour trouver votre IJ, le salaire journalier de base est divisé par deux.',
      'divisé par deux: a-jour regle.actuel',
    ],
    [
      'Indemnité journalière majorée (3 enfants et plus) : 66,66 %',
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Avant juillet 2020, l'IJ était majorée à 66,66 % pour les assurés ayant trois enfants.",
      '66,66 %: a-jour regle.exactAlors',
    ],
    [
      "À partir du septième mois d'arrêt, l'indemnité monte à 51,49 %.",
      '51,49 %: perime cas.ij.rate',
    ],
    // What looks like it and is not.
    ["La majoration de l'IJ à 66,66 % pour trois enfants a été supprimée en 2020."],
    ["Un assuré ayant 3 enfants n'obtient plus 66,66 % d'indemnité journalière."],
    ["L'indemnité majorée à 51,49 % après six mois n'existe plus."],
    ["L'indemnité journalière de TPT se calcule sur le salaire journalier / 2."],
    ["Avec les IJ et 3 enfants à charge, l'employeur verse 66,66 % du salaire."],
    ['Il travaille à 50 % de son temps et touche des indemnités journalières.'],
    ["L'employeur maintient 90 % du salaire brut, indemnités journalières comprises."],
    ['Le salarié reprend à 50 % du temps de travail avec une indemnité journalière.'],
    [
      "En cas d'accident du travail, l'indemnité journalière est de 60 % du salaire journalier de base.",
    ],
    ["Les indemnités journalières sont imposables à 50 % en cas d'accident du travail."],
    ['La prévoyance verse 30 % du salaire brut en plus des indemnités journalières.'],
    ['Le fonctionnaire touche la moitié de son traitement pendant neuf mois.'],
    ['Le capital décès est égal à 50 % du salaire.'],
    ["L'indemnité journalière des indépendants est égale à 50 % du revenu journalier."],
    [
      'Mi-temps thérapeutique : la CPAM verse une indemnité égale à 50 % du salaire journalier de base.',
    ],
    ["Le complément de l'employeur s'ajoute aux IJ (50 % du salaire journalier de base)."],
    ['Vos indemnités journalières sont saisissables à 50 % du salaire.'],
  ]);
});
