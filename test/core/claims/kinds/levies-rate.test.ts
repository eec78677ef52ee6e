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
