import { describe } from 'vitest';
import { ijDivisor } from '../../../../core/claims/kinds/ij-divisor.ts';
import { tellsOf } from './sentences.ts';

describe('ij.divisor', () => {
  tellsOf(ijDivisor, [
    [
      'Le salaire journalier de base est égal au total des trois derniers salaires bruts divisé par 91,25.',
      '91,25: a-jour regle.actuel',
    ],
    [
      "On additionne les 3 derniers salaires et on divise par 91.25 pour trouver le salaire journalier de base de l'IJ.",
      '91.25: a-jour regle.actuel',
    ],
    [
      "L'indemnité journalière se calcule sur 1/91,25 des trois derniers salaires.",
      '1/91,25: a-jour regle.actuel',
    ],
    [
      "Pour un travail saisonnier, les salaires des douze mois précédents sont divisés par 365 pour calculer l'indemnité journalière.",
      '365: a-jour regle.actuel',
    ],
    [
      "L'indemnité journalière est de 1/90e des trois derniers salaires.",
      '1/90e: perime regle.plusActuel 2010-12-01',
    ],
    [
      'Payé à la semaine, le salaire des 12 dernières semaines est divisé par 84 pour le calcul des indemnités journalières.',
      '84: a-jour regle.actuel',
    ],
    ["L'IJ maximale est égale à 1/730 du plafond annuel de salaire.", '1/730: a-jour regle.actuel'],
    [
      'IJ = 3 mois de salaire brut divisés par 91,25, puis divisés par deux',
      '91,25: a-jour regle.actuel',
    ],
    [
      'Salaire journalier de base : somme des 3 derniers salaires bruts ÷ 91,25',
      '91,25: a-jour regle.actuel',
    ],
    ['Salaire journalier de base = 65,75 € (6 000 / 91,25)', '91,25: a-jour regle.actuel'],
    [
      'Saisonniers : total des salaires des 12 derniers mois / 365 (indemnité journalière)',
      '365: a-jour regle.actuel',
    ],
    [
      'IJ maladie : la somme des salaires du trimestre est divisée par 90.',
      '90: perime regle.plusActuel 2010-12-01',
    ],
    // What looks like it and is not.
    ['IJ maladie : (S1 + S2 + S3) / 91,25 x 50 %', '91,25: a-jour regle.actuel'],
    ['IJ maladie : (1 900 + 1 950 + 2 000) / 91,25 x 50 %'],
    ['2 000 x 3 / 91,25 = 65,75 €'],
    ['Le loyer annuel est divisé par 365.'],
    ['Un trimestre vaut 90 jours.'],
    ['La facture est de 91,25 €.'],
    ['Les salaires des 12 derniers mois divisés par 365 donnent le loyer maximal.'],
    [
      "En accident du travail, le salaire des 12 mois est divisé par 365 pour calculer l'indemnité journalière.",
    ],
  ]);
});

describe('ij.divisor, by other writers', () => {
  tellsOf(ijDivisor, [
    [
      "On additionne les trois derniers bruts et on divise le total par 91,25 pour l'IJ maladie.",
      '91,25: a-jour regle.actuel',
    ],
    [
      'Le diviseur est de 91,25 pour un salarié mensualisé en arrêt maladie.',
      '91,25: a-jour regle.actuel',
    ],
    ['SJB = (S1 + S2 + S3) / 91,25', '91,25: a-jour regle.actuel'],
    [
      "Exemple : 2 200 × 3 = 6 600 ; 6 600 ÷ 91,25 = 72,33 € (salaire journalier de base de l'IJ maladie).",
      '91,25: a-jour regle.actuel',
    ],
    [
      "6 000 / 91,25 = 65,75 € : c'est le salaire journalier de base des IJ maladie.",
      '91,25: a-jour regle.actuel',
    ],
    [
      'La somme des trois salaires, rapportée à 91,25 jours, donne le salaire journalier de base.',
      '91,25: a-jour regle.actuel',
    ],
    [
      "Le salaire journalier est égal à la somme des trois derniers salaires bruts divisée par 90 ; il sert au calcul de l'IJ maladie.",
      '90: perime regle.plusActuel 2010-12-01',
    ],
    ['Quotient : 91,25 (trois mois de salaires, IJ maladie)', '91,25: a-jour regle.actuel'],
    [
      "Total des 12 derniers mois divisé par 365 en cas d'activité saisonnière, pour l'IJ maladie sur salaires.",
      '365: a-jour regle.actuel',
    ],
    [
      'Les trois dernières paies brutes sont additionnées puis divisées par 91,25 (IJ maladie).',
      '91,25: a-jour regle.actuel',
    ],
    ['IJ maladie : somme des 3 salaires bruts ÷ 91,25', '91,25: a-jour regle.actuel'],
    ['Le total est à diviser par 91,25.', '91,25: a-jour regle.actuel'],
    [
      "Le salaire journalier s'obtient en divisant par 91,25 la somme des salaires.",
      '91,25: a-jour regle.actuel',
    ],
    [
      "Pourquoi 91,25 ? C'est le nombre moyen de jours d'un trimestre, qui sert à calculer l'IJ maladie.",
      '91,25: a-jour regle.actuel',
    ],
    ['1/91,25 du montant des trois dernières payes (IJ maladie)', '1/91,25: a-jour regle.actuel'],
    [
      "SJB de l'IJ maladie : cumul des trois derniers salaires bruts / 90",
      '90: perime regle.plusActuel 2010-12-01',
    ],
    [
      "1/730e du plafond annuel de salaire, tel est le maximum de l'IJ maladie.",
      '1/730e: a-jour regle.actuel',
    ],
    // What looks like it and is not.
    ['Le bus 91 passe à 15 h 25.'],
    ['Il a payé 91,25 € à la pharmacie.'],
  ]);
});

describe('ij.divisor: what is divided stands between', () => {
  tellsOf(ijDivisor, [
    [
      'Le salaire journalier des IJ maladie est obtenu en divisant les trois derniers salaires par 90.',
      '90: perime regle.plusActuel 2010-12-01',
    ],
  ]);
});

describe('ij.divisor: as a spaced fraction', () => {
  tellsOf(ijDivisor, [
    ['IJ maladie : 1 / 91,25 des trois derniers salaires bruts', '1 / 91,25: a-jour regle.actuel'],
  ]);
});

describe('ij.divisor: in a sum that names its result, or does not', () => {
  tellsOf(ijDivisor, [
    [
      'Salaires de 2 000 / 1 900 / 1 800 € : le total est à diviser par 91,25 pour l’IJ maladie.',
      '91,25: a-jour regle.actuel',
    ],
    [
      '6 000 / 91,25 = 65,75 euros brut, c’est le gain journalier de l’IJ maladie.',
      '91,25: a-jour regle.actuel',
    ],
    ['6 000 / 91,25=65,75 (salaire quotidien)', '91,25: a-jour regle.actuel'],
    ['Gain journalier de l’IJ maladie : 6 000 / 91,25', '91,25: a-jour regle.actuel'],
    ['Salaire quotidien de l’IJ maladie = 65,75 € (6 000 / 91,25)', '91,25: a-jour regle.actuel'],
    [
      'IJ maladie : la paie du trimestre est divisée par 90.',
      '90: perime regle.plusActuel 2010-12-01',
    ],
    // What looks like it and is not.
    ['6000/91,25 donne la base de l’IJ maladie.'],
    ['(2000+1900+1800)/91,25 donne la base de l’IJ maladie.'],
    ['6 000 / 91,25 × 0,5 = 32,87 €, le salaire journalier étant de 65,75 €.'],
  ]);
});
