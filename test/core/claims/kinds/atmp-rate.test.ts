import { describe } from 'vitest';
import { atmpRate } from '../../../../core/claims/kinds/atmp-rate.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.rate', () => {
  tellsOf(atmpRate, [
    [
      "Après un accident du travail, l'indemnité journalière est égale à 60 % du salaire journalier de base.",
      '60 %: a-jour regle.actuel',
    ],
    [
      'Accident du travail : 60 % du salaire journalier pendant les 28 premiers jours, puis 80 % à partir du 29e jour.',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      "En AT-MP, les IJ s'élèvent à 60% du salaire journalier de référence les 28 premiers jours d'arrêt, 80% ensuite.",
      '60%: a-jour regle.actuel',
      '80%: a-jour regle.actuel',
    ],
    [
      'Maladie professionnelle\n- du 1er au 28e jour : 60 % du salaire journalier de base\n- à compter du 29e jour : 80 % du salaire journalier de base',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      "Durée\tTaux\nDu 1er au 28e jour d'arrêt\t60 %\nÀ partir du 29e jour d'arrêt\t80 %",
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      "En cas de maladie professionnelle, l'indemnité journalière atteint 66,66 % du salaire journalier de base.",
      '66,66 %: errone regle.jamais',
    ],
    [
      'Après un accident du travail, les indemnités journalières sont de 50 % du salaire journalier de base.',
      '50 %: errone regle.jamais',
    ],
    [
      "En accident du travail, l'indemnité est de 60 % du salaire journalier, contre 50 % du salaire journalier de base en maladie.",
      '60 %: a-jour regle.actuel',
    ],
    [
      "Contrairement à la maladie (50 % du salaire journalier de base), l'indemnité journalière d'accident du travail est de 60 %.",
      '60 %: a-jour regle.actuel',
    ],
    [
      'IJ AT : 60 % (J1 à J28), 80 % (à partir de J29)',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    ['AT : la caisse verse 60 % du salaire brut', '60 %: a-jour regle.actuel'],
    [
      "Accident du travail : 60 % du salaire journalier les quatre premières semaines d'indemnité",
      '60 %: a-jour regle.actuel',
    ],
    [
      "Accident du travail : l'indemnité journalière est égale à 70 % du salaire journalier de base.",
      '70 %: errone regle.jamais',
    ],
    // What looks like it and is not.
    // "AT" alone may be a stop of any cause.
    ["Pendant l'AT, l'indemnité journalière est de 50 % du salaire journalier de base."],
    ["Accident du travail : l'indemnité est limitée à 79 % du salaire journalier."],
    ["En accident du travail, l'employeur maintient 90 % du salaire brut."],
    [
      "La rente pour maladie professionnelle dépend du taux d'incapacité : 60 % du salaire au plus.",
    ],
    ['Après un accident du travail, il reprend à 60 % de son temps.'],
    ["L'indemnité journalière maladie est de 60 % du salaire journalier."],
    ['Le congé de présence donne 80 % du salaire.'],
  ]);
});

describe('atmp.rate, by other writers', () => {
  tellsOf(atmpRate, [
    [
      "Après un accident du travail, l'IJ est de 60 % du salaire journalier pendant 28 jours, puis de 80 %.",
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      'AT/MP : 60 % (28 premiers jours), 80 % (à partir du 29e jour)',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    ['En maladie professionnelle, le taux grimpe à 80 % au 29e jour.', '80 %: a-jour regle.actuel'],
    [
      "Accident du travail : l'indemnité couvre 60% du salaire de référence les quatre premières semaines.",
      '60%: a-jour regle.actuel',
    ],
    [
      'Accident de travail : indemnisation à 60 % du brut, portée à 80 % au bout de 28 jours.',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      'En accident du travail, les IJ sont de 50 % du salaire journalier de base.',
      '50 %: errone regle.jamais',
    ],
    [
      "Pendant les 28 premiers jours d'un accident du travail, l'IJ représente 60 % du salaire journalier de base.",
      '60 %: a-jour regle.actuel',
    ],
    [
      'AT : 60 % puis 80 % du salaire journalier.',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    ["Dès le 29e jour d'un AT, on passe à 80 %.", '80 %: a-jour regle.actuel'],
    [
      'De J1 à J28 : 60 % ; à partir de J29 : 80 % (accident du travail).',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      "Maladie professionnelle : au bout de quatre semaines, l'IJ passe aux 80 % du salaire journalier.",
      '80 %: a-jour regle.actuel',
    ],
    ['Période\tTaux AT/MP\n28 premiers jours\t60 %', '60 %: a-jour regle.actuel'],
    [
      'En accident du travail, la CPAM verse des indemnités journalières égales à la moitié du salaire journalier.',
      'la moitié: errone regle.jamais',
    ],
    [
      "L'indemnité AT, d'abord égale à 60 % du salaire journalier, atteint 80 % le 29e jour.",
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["L'employeur maintient 90 % du salaire après un accident du travail les 30 premiers jours."],
  ]);
});

describe('atmp.rate, told in other orders', () => {
  tellsOf(atmpRate, [
    [
      "Le taux de l'IJ AT, fixé à 60 % du salaire journalier de base, n'est pas soumis à la carence.",
      '60 %: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ["Taux d'incapacité de 80 % après un accident du travail, au 29e jour."],
    ["L'IJ d'accident du travail est supérieure à la moitié du salaire journalier."],
    [
      "On vous dira que l'IJ accident du travail vaut la moitié du salaire journalier : c'est faux.",
    ],
    ["En accident du travail, l'IJ n'est pas de 50 % du salaire journalier."],
    ["Après un accident du travail, l'employeur verse en plus la moitié du salaire journalier."],
    ["Contrairement à l'accident du travail, l'IJ maladie est de la moitié du salaire journalier."],
  ]);
});

describe('atmp.rate: a rate of two, whose days and pay stand apart', () => {
  tellsOf(atmpRate, [
    [
      'Accident du travail\tDu 1er au 28e jour\tÀ partir du 29e jour\nIndemnité journalière\t60 %\t80 %',
      '60 %: a-jour regle.actuel',
      '80 %: a-jour regle.actuel',
    ],
    [
      'AT/MP : 60% / 80% du salaire journalier',
      '60%: a-jour regle.actuel',
      '80%: a-jour regle.actuel',
    ],
    [
      'L’employeur déclare l’accident du travail sous 48 heures, et la caisse vous verse ensuite 60 % du salaire journalier.',
      '60 %: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    [
      'Après un accident du travail, 60 % des salariés reprennent dans le mois et 80 % dans l’année.',
    ],
    [
      'Notre régime verse 80 % du salaire brut en cas de maladie, mais rien après un accident du travail.',
    ],
    [
      'En accident du travail, vos indemnités journalières s’arrêtent à 79 % du salaire journalier.',
    ],
    [
      'Pendant son accident du travail, ses indemnités journalières ont couvert 70 % de son salaire de mars, calculées sur le gain journalier brut.',
    ],
    [
      'Après un accident du travail, un artisan touche une indemnité journalière de 50 % de son revenu journalier.',
    ],
  ]);
});

describe('atmp.rate: shares that were never theirs', () => {
  tellsOf(atmpRate, [
    [
      'Après un accident du travail, les indemnités journalières sont de trois quarts du salaire journalier.',
      'trois quarts: errone regle.jamais',
    ],
    [
      'AT / MP : l’indemnité journalière est de deux tiers du salaire journalier de base.',
      'deux tiers: errone regle.jamais',
    ],
    [
      'L’assurance maladie verse, après un accident du travail, des indemnités journalières de 50 % du salaire journalier.',
      '50 %: errone regle.jamais',
    ],
    // What looks like it and is not.
    [
      'En accident du travail, les retenues sur les indemnités journalières atteignent 7 % du salaire journalier.',
    ],
    [
      'Avec les indemnités journalières d’un accident du travail, elle garde 90 % du salaire journalier.',
    ],
    ['Idées reçues sur l’accident du travail : l’IJ serait de la moitié du salaire journalier.'],
    [
      'Les maladies ordinaires sont moins bien loties que l’accident du travail : la moitié du salaire journalier en IJ.',
    ],
  ]);
});

describe('atmp.rate: shares of others, of what was called indemnités just above', () => {
  tellsOf(atmpRate, [
    [
      'Vos indemnités dépendent de la cause. En accident du travail, 50 % du salaire journalier sont versés.',
      '50 %: errone regle.jamais',
    ],
    [
      'Vous serez indemnisé. Après un accident du travail, comptez deux tiers du salaire journalier.',
      'deux tiers: errone regle.jamais',
    ],
    ['Après un accident du travail, comptez deux tiers du salaire journalier.'],
    ['Vos indemnités dépendent de la cause. En accident du travail, 50 % du salaire sont versés.'],
    ...['La prévoyance', 'La mutuelle', 'Le contrat', 'L’assureur', 'L’employeur'].map(
      (other): readonly [string] => [
        `${other} paie des indemnités. Après un accident du travail, 50 % du salaire journalier sont versés.`,
      ],
    ),
  ]);
});
