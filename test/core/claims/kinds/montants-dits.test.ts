import { describe } from 'vitest';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { ijCapBasis } from '../../../../core/claims/kinds/ij-cap-basis.ts';
import { ijCapMonth } from '../../../../core/claims/kinds/ij-cap-month.ts';
import { ijMaxMonth } from '../../../../core/claims/kinds/ij-max-month.ts';
import { ijSmicMultiple } from '../../../../core/claims/kinds/ij-smic-multiple.ts';
import { leviesRate } from '../../../../core/claims/kinds/levies-rate.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_month: a maximum named between the sum and its month', () => {
  tellsOf(ijMaxMonth, [
    ['L’IJ maladie donne 1 289,10 € maximum par mois.', '1 289,10 €: a-jour arret.actuel'],
    [
      'L’IJ maladie donne 1 258,50 € au maximum sur 30 jours.',
      '1 258,50 €: perime arret.plusActuel 2026-07-01',
    ],
    ['L’IJ maladie donne 1 289,10 € au plus pour un mois.', '1 289,10 €: a-jour arret.actuel'],
    // Over no month, and of no maximum.
    ['L’IJ maladie donne 1 289,10 € au maximum sur le trimestre.'],
    ['L’IJ maladie donne 1 289,10 € sur un mois.'],
  ]);
});

describe('ij.cap_month: a pay that reaches it, and a label that names 1,4 SMIC', () => {
  tellsOf(ijCapMonth, [
    [
      'Avec une rémunération qui atteint 2 613,83 €, l’IJ maladie est à son plus haut.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    [
      'Un salaire mensuel atteignant 2 552,24 € donne l’IJ maladie la plus haute.',
      '2 552,24 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Maladie : maximum de 42,97 € par jour, si le salaire atteint 2 613,83 € par mois.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    // Another label's sum, somebody's pay, and a sum of no illness.
    ['Plafond des IJ maladie, 1,4 Smic pour un contrat | 2 631,38 €'],
    ['IJ maladie : 1,4 Smic pour les arrêts ; plafond de la prime | 2 631,38 €'],
    ['Son salaire atteint 2 400 €, l’IJ maladie sera donc plus basse.'],
    [
      'Le maximum de 12 points par jour, si le salaire atteint 2 613,83 € par mois.',
      '2 613,83 €: a-jour arret.actuel',
    ],
    ['Le maximum de points par semaine, si le salaire atteint 2 613,83 € par mois.'],
  ]);
  tellsOf(
    ijCapMonth,
    [
      [
        'Plafond, 1,4 SMIC pour une indemnité maladie | 2 631,38 €',
        '2 631,38 €: errone arret.jamais',
      ],
      ['Plafond : 1,4 Smic pour les IJ\t2 316,83 €', '2 316,83 €: errone arret.jamais'],
      [
        'Plafond : 1,4 Smic mensuel pour l’arrêt de travail, soit 2 731,83 €',
        '2 731,83 €: errone arret.jamais',
      ],
      ['Plafond des IJ : 1,4 Smic pour un arrêt | 2 731,83 €', '2 731,83 €: errone arret.jamais'],
      ['Plafond des IJ : 1,4 SMIC | 2 731,83 €', '2 731,83 €: errone arret.jamais'],
    ],
    { date: '2026-07-15' },
  );
});

describe('ij.cap_basis: indemnités that are worked out within the plafond', () => {
  tellsOf(ijCapBasis, [
    [
      'IJ maladie\nVos indemnités sont calculées dans la limite du plafond de la Sécurité sociale.',
      'du plafond de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    [
      'IJ maladie\nL’indemnité calculée ne peut dépasser le plafond mensuel de la Sécurité sociale.',
      'le plafond mensuel de la Sécurité sociale: perime regle.plusActuel 2012-01-01',
    ],
    // Other indemnités, and those of births.
    ['IJ maladie\nVos indemnités sont versées dans la limite du plafond de la Sécurité sociale.'],
    ['Maternité\nLes indemnités sont calculées dans la limite du plafond de la Sécurité sociale.'],
    ['Départ\nLes indemnités sont calculées dans la limite du plafond de la Sécurité sociale.'],
  ]);
});

describe('ij.smic_multiple: employees, after public servants', () => {
  const AGENTS = 'Les fonctionnaires gardent 90 % de leur traitement.';
  const CAPPED = 'L’indemnité est calculée dans la limite de 1,4 Smic.';
  const RULE = '1,4 Smic: a-jour regle.actuel';
  tellsOf(ijSmicMultiple, [
    [`${AGENTS} Les salariés du privé y passent aussi. ${CAPPED}`, RULE],
    [`${AGENTS}\nCôté salariés du secteur privé, le changement est proche. ${CAPPED}`, RULE],
    [`${AGENTS} Quant aux salariés dans le privé, tout change. ${CAPPED}`, RULE],
    // Employees are only compared with, or public servants come back.
    [`${AGENTS} C’est moins que les salariés du privé. ${CAPPED}`],
    [`${AGENTS} Les salariés y passent aussi. ${CAPPED}`],
    [`Parlons du congé parental. Les salariés du privé y ont droit. ${CAPPED}`],
    [`Les salariés du privé y passent aussi. ${AGENTS} ${CAPPED}`],
    [`Les salariés du privé y passent, les fonctionnaires aussi. ${CAPPED}`],
  ]);
});

describe('levies.rate: a row, an answer, and the rate of pay', () => {
  const EXACT = '6,2 %: a-jour montant.actuel';
  const QUESTIONS = 'Mon arrêt maladie\nComment serai-je indemnisé ?\n';
  tellsOf(leviesRate, [
    ['Taux utiles\nLigne | Taux\nCSG sur les IJ | 6,2 %\nCSG sur les salaires | 6,2 %', EXACT],
    ['Taux utiles\nLigne | Taux\nRetenue sur l’indemnité journalière | 6,2 %', EXACT],
    ['Taux utiles\nLigne | Taux\nHausse des IJ | 6,2 %'],
    ['Taux utiles\nLigne | Taux\nCSG des IJ et des pensions | 6,2 %'],
    [`${QUESTIONS}La CSG et la CRDS prennent 6,7 %.`, '6,7 %: a-jour montant.actuel'],
    [`${QUESTIONS}La CSG prend 6,2 %.`, EXACT],
    [`${QUESTIONS}La CRDS prend 0,5 %.`, '0,5 %: a-jour montant.actuel'],
    [`${QUESTIONS}Les prélèvements montent de 6,2 %.`],
    [`${QUESTIONS}La CSG de 6,2 % vaut aussi au chômage.`],
    [`${QUESTIONS}La CSG prend 6,2 % de la pension.`],
    ['Mon arrêt maladie\nMa paie\nLa CSG et la CRDS prennent 6,7 %.'],
    ['Mon congé\nComment serai-je indemnisé ?\nLa CSG et la CRDS prennent 6,7 %.'],
    ['Les IJ maladie supportent une CSG de 9,2 %.', '9,2 %: errone montant.jamais'],
    ['Les IJSS subissent la CSG au taux de 9,2 %.', '9,2 %: errone montant.jamais'],
    [
      'Les indemnités journalières de la Sécurité sociale sont soumises à une CSG de 9,2 %.',
      '9,2 %: errone montant.jamais',
    ],
    ['Les IJ sont assujetties à la CSG au taux de 9,2 %.', '9,2 %: errone montant.jamais'],
    // Another rate, other allowances, another levy, another's IJ.
    ['Les IJ maladie supportent une CSG de 3,8 %.'],
    ['Les IJ complémentaires supportent une CSG de 9,2 %.'],
    ['Les IJ maladie ne supportent pas une CSG de 9,2 %.'],
    ['Les IJ maladie supportent une hausse de 9,2 %.'],
    ['Notre prévoyance\nLes IJ supportent une CSG de 9,2 %.'],
  ]);
  tellsOf(leviesRate, [['Les IJ supportent une CSG de 9,2 %.']], { title: 'Contrat santé' });
});

describe('atmp.max_day: the day on which a page was written', () => {
  const OLD = '314,25 €: perime montant.plusActuel 2026-01-01';
  const THEN = '314,25 €: a-jour montant.exactAlors';
  const page = (byline: string) => `IJ d’accident du travail\n${byline}\n- 80 %, maximum 314,25 €`;
  tellsOf(
    atmpMaxDay,
    [
      [page('Article du 4 mai 2025'), OLD],
      [page('Publié le 4 mai 2025'), OLD],
      [page('Fiche actualisée le 4 mai 2025'), OLD],
      [page('(Mise à jour le 4 mai 2025)'), OLD],
      [page('Page modifiée le 4 mai 2025'), OLD],
      [page('Posté le 4 mai 2025'), OLD],
      // A caption that dates its values.
      [page('Montants au 4 mai 2025'), THEN],
      [page('Accidents du 4 mai 2025'), THEN],
      [page('Barème du 4 mai 2025'), THEN],
    ],
    { date: '2025-05-04' },
  );
});
