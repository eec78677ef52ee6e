import { describe } from 'vitest';
import { maintienRate } from '../../../../core/claims/kinds/maintien-rate.ts';
import { tellsOf } from './sentences.ts';

describe('maintien.rate, as writers of every kind put it', () => {
  tellsOf(maintienRate, [
    ['L’employeur maintient 90 % du salaire brut pendant 30 jours.', '90 %: a-jour regle.actuel'],
    [
      'Maintien : 90 % les 30 premiers jours, 66,66 % les 30 jours suivants.',
      '90 %: a-jour regle.actuel',
      '66,66 %: a-jour regle.actuel',
    ],
    [
      'Pendant 30 jours, vous touchez 90 % de votre rémunération brute (complément employeur compris).',
      '90 %: a-jour regle.actuel',
    ],
    [
      'Le complément légal porte la rémunération à 90 % pendant les trente premiers jours, puis à deux tiers.',
      '90 %: a-jour regle.actuel',
      'deux tiers: a-jour regle.actuel',
    ],
    [
      'Vous percevez 90 % de votre salaire les 30 premiers jours grâce à l’employeur, puis les deux tiers.',
      '90 %: a-jour regle.actuel',
      'les deux tiers: a-jour regle.actuel',
    ],
    [
      '90 % du brut durant le premier mois, 2/3 ensuite : c’est le maintien légal.',
      '90 %: a-jour regle.actuel',
      '2/3: a-jour regle.actuel',
    ],
    [
      'Ancienneté\tTaux de maintien de salaire\n1 à 5 ans\t90 % pendant 30 jours, puis 66,66 % pendant 30 jours',
      '90 %: a-jour regle.actuel',
      '66,66 %: a-jour regle.actuel',
    ],
    [
      'Ensuite, l’employeur ne maintient plus que les deux tiers du salaire pendant 30 jours.',
      'les deux tiers: a-jour regle.actuel',
    ],
    ['Le taux du maintien de salaire est de 90 % pendant 30 jours.', '90 %: a-jour regle.actuel'],
    [
      'Les 30 jours suivants, le maintien passe à 66,66 % de la rémunération brute.',
      '66,66 %: a-jour regle.actuel',
    ],
    [
      'L’employeur doit compléter les IJSS jusqu’à hauteur de 90 % de la rémunération brute.',
      '90 %: a-jour regle.actuel',
    ],
    [
      'Le salaire est maintenu par l’employeur à 90 % pendant 30 jours puis à 66,66 %.',
      '90 %: a-jour regle.actuel',
      '66,66 %: a-jour regle.actuel',
    ],
    [
      'L’employeur verse un complément pour atteindre 90 % du salaire brut pendant 30 jours.',
      '90 %: a-jour regle.actuel',
    ],
    [
      '30 jours à 90 %, puis 30 jours à 66,66 % : tel est le maintien légal de l’employeur.',
      '90 %: a-jour regle.actuel',
      '66,66 %: a-jour regle.actuel',
    ],
    ['Taux du maintien légal : 90 % pendant 30 jours.', '90 %: a-jour regle.actuel'],
    [
      'L’employeur garantit 90 % de la rémunération brute durant 30 jours.',
      '90 %: a-jour regle.actuel',
    ],
  ]);
});

describe('maintien.rate: what looks like it and is not', () => {
  tellsOf(maintienRate, [
    ['L’assureur verse 90 % du salaire pendant un mois.'],
    ['Les fonctionnaires touchent 90 % de leur traitement pendant trois mois.'],
    ['90 % des employeurs maintiennent le salaire.'],
  ]);
});

describe('maintien.rate: a share of pay, by the employer', () => {
  tellsOf(maintienRate, [
    [
      'L’employeur a quinze jours à compter de l’arrêt pour transmettre l’attestation : 90 % le font à temps.',
    ],
    ['L’employeur traite 90 % de ses dossiers en dix jours.'],
    [
      'Le maintien est de 90 % pendant 30 jours, sans que la loi distingue les employés des cadres.',
      '90 %: a-jour regle.actuel',
    ],
    ['L’employeur complète vos IJ jusqu’à 90 %.', '90 %: a-jour regle.actuel'],
    ['Le patron complétera vos IJ jusqu’à 90 %.', '90 %: a-jour regle.actuel'],
    ['L’employeur complète ses dossiers jusqu’à vendredi, à 90 % par courriel.'],
    ['Complément de l’employeur\nDurée\tTaux\n30 jours\t90 %', '90 %: a-jour regle.actuel'],
    ['Complément de l’employeur\nAncienneté de 1 à 5 ans\t90 %', '90 %: a-jour regle.actuel'],
    ['Pendant 30 jours, la caisse verse 90 % du salaire.'],
    ['L’employeur cotise sur 90 % du salaire.'],
    ['Complément de l’employeur : 30 jours à 90 %.', '90 %: a-jour regle.actuel'],
  ]);
});

describe('maintien.rate: counted by months, in the items of a list', () => {
  tellsOf(maintienRate, [
    [
      'Le complément de l’employeur\n- 90 % du salaire durant un mois\n- 2/3 le mois suivant',
      '90 %: a-jour regle.actuel',
      '2/3: a-jour regle.actuel',
    ],
    [
      'Ce que paie le patron\n- 90 % du brut pendant un mois\n- deux tiers le mois d’après',
      '90 %: a-jour regle.actuel',
      'deux tiers: a-jour regle.actuel',
    ],
    ['Le patron\nIl paie 90 % des salaires au bout d’un mois.'],
  ]);
});

describe('maintien.rate: less than the law has, in its own first days', () => {
  tellsOf(maintienRate, [
    [
      'Le maintien légal est dû par l’employeur. Il garantit 75 % du salaire brut pendant les 30 premiers jours.',
      '75 %: errone regle.jamais',
    ],
    [
      'Le complément légal assure 60 % de la rémunération brute durant trente premiers jours.',
      '60 %: errone regle.jamais',
    ],
    [
      'Au titre du maintien légal, l’employeur paie 80 % du brut durant les trente premiers jours.',
      '80 %: errone regle.jamais',
    ],
    // Half of it is what the caisse pays, more is what an agreement adds.
    ['Le maintien légal est de 50 % du salaire brut pendant les 30 premiers jours.'],
    ['Le maintien légal est de 95 % du salaire brut pendant les 30 premiers jours.'],
    ['Le maintien légal est de 60 % du salaire net pendant les 30 premiers jours.'],
    [
      'Maintien légal de l’employeur : 90 % du brut pendant les 30 premiers jours.',
      '90 %: a-jour regle.actuel',
    ],
    [
      'Le maintien légal est un minimum. Beaucoup en demandent plus à leur syndicat, qui en parle chaque mois avec la direction de la maison. L’employeur garantit ici 75 % du salaire brut pendant les 30 premiers jours.',
    ],
    ['L’employeur maintient 80 % du brut pendant les 30 premiers jours.'],
    ['Le maintien légal de l’employeur est de 80 % du brut pendant 60 jours.'],
    ['Maintien légal et convention : l’employeur paie 80 % du brut pendant les 30 premiers jours.'],
    ['Maintien légal et accord : l’employeur paie 80 % du brut pendant les 30 premiers jours.'],
    ['En Moselle, le maintien légal est de 80 % du brut pendant les 30 premiers jours.'],
    ['Le maintien légal d’un Alsacien est de 80 % du brut pendant les 30 premiers jours.'],
    ['Le maintien légal d’un VRP est de 80 % du brut pendant les 30 premiers jours.'],
    ['Branche et maintien légal : l’employeur paie 80 % du brut pendant les 30 premiers jours.'],
    ['Le maintien légal n’est pas de 80 % du brut pendant les 30 premiers jours.'],
    ['Le maintien légal vaut plus que 80 % du brut pendant les 30 premiers jours.'],
    ['Au lieu du maintien légal, l’employeur paie 80 % du brut pendant les 30 premiers jours.'],
  ]);
});
