import { describe } from 'vitest';
import { leviesRate } from '../../../../core/claims/kinds/levies-rate.ts';
import { tellsOf } from './sentences.ts';

describe('levies.rate', () => {
  tellsOf(leviesRate, [
    [
      'Les indemnités journalières sont soumises à la CSG au taux de 6,2 % et à la CRDS au taux de 0,5 %.',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    [
      'Sont prélevés sur vos IJ : CSG 6,20 %, CRDS 0,50 %',
      '6,20 %: a-jour montant.actuel',
      '0,50 %: a-jour montant.actuel',
    ],
    [
      'Les IJ supportent 6,7 % de prélèvements sociaux (CSG et CRDS).',
      '6,7 %: a-jour montant.actuel',
    ],
    ['IJ nette = IJ brute moins 6,7 % de CSG-CRDS', '6,7 %: a-jour montant.actuel'],
    [
      'La CSG (6,2 % dont 3,8 % déductible) est retenue sur les indemnités journalières.',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'CSG non déductible : 2,4 %, CSG déductible : 3,8 %, soit 6,2 % sur les IJ.',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'Vos IJ supportent la CSG (6,2 %, dont 3,8 % déductibles) et la CRDS (0,5 %).',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    ['Indemnités journalières nettes = brutes - 6,7 %', '6,7 %: a-jour montant.actuel'],
    [
      "6,7 % de charges sociales sont retirés de l'indemnité journalière.",
      '6,7 %: a-jour montant.actuel',
    ],
    [
      'Revenu | CSG | CRDS\nIndemnités journalières | 6,2 % | 0,5 %\nPensions | 8,3 % | 0,5 %',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    [
      'Nature\n\nCSG\n\nCRDS\n\nIJSS\n\n6,20 %\n\n0,50 %\n\nActivité partielle\n\n6,20 %',
      '6,20 %: a-jour montant.actuel',
      '0,50 %: a-jour montant.actuel',
    ],
    [
      'Prélèvement\tTaux sur les IJ\nCSG\t6,2 %\nCRDS\t0,5 %',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ['La CSG est de 9,2 % sur les salaires.'],
    ['Sur les pensions de retraite, la CSG est de 8,3 %.'],
    ["L'inflation atteint 6,2 %."],
    ['La CSG sur les indemnités journalières est de 6 %.'],
    ['La CRDS est de 0,5 % sur les salaires ; les indemnités journalières sont à part.'],
    ['Revenu | CSG | CRDS\nAllocations chômage | 6,2 % | 0,5 %\nIndemnités journalières | … | …'],
    ['Les allocations chômage supportent une CSG de 6,2 %.'],
    ['IJ nettes = IJ brutes × 0,933'],
  ]);
});

describe('levies.rate, by other writers', () => {
  tellsOf(leviesRate, [
    [
      'Les IJ subissent la CSG (6,2 %) et la CRDS (0,5 %).',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    [
      'Sur vos indemnités journalières, 6,7 % de prélèvements sociaux sont retenus.',
      '6,7 %: a-jour montant.actuel',
    ],
    [
      'IJ : CSG au taux de 6,20 %, CRDS au taux de 0,50 %.',
      '6,20 %: a-jour montant.actuel',
      '0,50 %: a-jour montant.actuel',
    ],
    ["On retire 6,7 % de CSG-CRDS à l'IJ brute pour avoir le net.", '6,7 %: a-jour montant.actuel'],
    ["L'IJ nette, c'est l'IJ brute moins 6,7 %.", '6,7 %: a-jour montant.actuel'],
    [
      'Les indemnités journalières sont amputées de 6,7 % au titre de la CSG et de la CRDS.',
      '6,7 %: a-jour montant.actuel',
    ],
    ['Prélèvements sociaux sur les IJSS : 6,7 %', '6,7 %: a-jour montant.actuel'],
    ['La CSG ampute les IJ de 6,2 %.', '6,2 %: a-jour montant.actuel'],
    [
      'Un total de 6,7 % (CSG + CRDS) est prélevé sur les indemnités journalières.',
      '6,7 %: a-jour montant.actuel',
    ],
    [
      'Vos indemnités journalières supportent 0,5 % de CRDS et 6,2 % de CSG.',
      '0,5 %: a-jour montant.actuel',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'Les indemnités journalières versées sont diminuées de 6,7 % de contributions sociales.',
      '6,7 %: a-jour montant.actuel',
    ],
    ['Comptez 6,7 % de retenues sociales sur chaque IJ.', '6,7 %: a-jour montant.actuel'],
    ['IJ nette = IJ brute × (1 - 6,7 %)', '6,7 %: a-jour montant.actuel'],
    [
      '- CSG : 6,2 % sur les IJ\n- CRDS : 0,5 % sur les IJ',
      '6,2 %: a-jour montant.actuel',
      '0,5 %: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ['La CSG sur les salaires est de 9,2 %.'],
    ['Sur les IJ, 3,8 % de CSG sont déductibles.'],
    ['Une mutuelle coûte 6,7 % du salaire.'],
  ]);
});

describe('levies.rate, by one name of a levy alone', () => {
  tellsOf(leviesRate, [
    ['Une retenue de 6,7 % frappe chaque IJ.', '6,7 %: a-jour montant.actuel'],
    [
      'Une charge sociale de 6,7 % pèse sur toute indemnité journalière.',
      '6,7 %: a-jour montant.actuel',
    ],
    ['La contribution sociale sur l’IJ atteint 6,7 %.', '6,7 %: a-jour montant.actuel'],
    [
      'L’indemnité journalière donne lieu à une cotisation de 6,7 %.',
      '6,7 %: a-jour montant.actuel',
    ],
    [
      'L’indemnité journalière nette est plus basse que la brute, de 6,7 %.',
      '6,7 %: a-jour montant.actuel',
    ],
    [
      'Comme tout revenu de remplacement versé pendant un arrêt, elle supporte 6,2 % de CSG.',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'Calculées sur le salaire journalier, les IJ supportent 6,2 % de CSG.',
      '6,2 %: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ['Revenu de remplacement, l’allocation de retour à l’emploi supporte 6,2 % de CSG.'],
    ['Hors IJ, votre salaire supporte 0,5 % de CRDS.'],
  ]);
});

describe('levies.rate: shares of it, and rates of other things', () => {
  tellsOf(leviesRate, [
    [
      'Sur les IJ, CSG déductible : 3,8 %, CSG non déductible : 2,4 %, CRDS non déductible : 0,5 %.',
      '0,5 %: a-jour montant.actuel',
    ],
    [
      'On retient sur les IJ 3,8 % de CSG déductible et 0,5 % de CRDS.',
      '0,5 %: a-jour montant.actuel',
    ],
    [
      'La CSG est de 6,2 % sur les IJ, contre 9,2 % sur les salaires.',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'À la différence des pensions de retraite, dont le taux dépend du revenu fiscal de référence, les IJ supportent la CSG à 6,2 %.',
      '6,2 %: a-jour montant.actuel',
    ],
    [
      'Indemnités journalières\nLa CSG est prélevée au taux de 6,2 % dès le premier jour que paie la caisse.',
      '6,2 %: a-jour montant.actuel',
    ],
    ['La CSG sur les revenus de remplacement est de 6,2 %.', '6,2 %: a-jour montant.actuel'],
    [
      'Année | Revenu | CSG\n2026 | Indemnités journalières | 6,2 %\n2026 | Pensions | 6,2 %',
      '6,2 %: a-jour montant.actuel',
    ],
    ['CSG\nIndemnités journalières\nTaux : 6,2 %', '6,2 %: a-jour montant.actuel'],
    // What looks like it and is not.
    ['Sur les IJ, une CSG de 6,2 % déductible des revenus allège l’impôt.'],
    ['Retenues : CSG 9,2 % et CRDS 0,5 % sur salaires ; les IJ suivent un autre régime.'],
    ['Sur vos revenus de remplacement (allocations chômage), la CSG est de 6,2 %.'],
    ['La CRDS, au taux de 0,5 %, touche aussi les revenus du patrimoine.'],
    ['Prélèvement\tTaux sur le chômage\nCSG\t6,2 %\nCRDS\t0,5 %'],
    ['Dépenses\tÉvolution en 2023\nIndemnités journalières\t6,2 %'],
    ['Revenu | CSG\nPrimes | 6,2 %\nIndemnités journalières | …'],
    [
      'Prélèvements\nIndemnités journalières\nL’inflation a atteint 6,2 % cette année-là, et les prix de l’énergie ont monté plus encore.',
    ],
    [
      'La CSG a été créée par la loi de finances pour 1991 et étendue plusieurs fois depuis, comme le montre un rapport, et la dépense d’IJ a augmenté de 6,2 % en 2022.',
    ],
    [
      'La dépense d’indemnités journalières a augmenté de 6,2 % en 2022, ce qui pèse sur les comptes de la branche maladie, que financent les cotisations et la CSG.',
    ],
  ]);
});
