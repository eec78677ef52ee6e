import { describe } from 'vitest';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { ijCapBasis } from '../../../../core/claims/kinds/ij-cap-basis.ts';
import { ijCapMonth } from '../../../../core/claims/kinds/ij-cap-month.ts';
import { ijExample } from '../../../../core/claims/kinds/ij-example.ts';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { ijMaxMonth } from '../../../../core/claims/kinds/ij-max-month.ts';
import { ijSmicMultiple } from '../../../../core/claims/kinds/ij-smic-multiple.ts';
import { leviesRate } from '../../../../core/claims/kinds/levies-rate.ts';
import { tellsOf } from './sentences.ts';

const FEVRIER = '41,95 €: perime arret.plusActuel 2026-07-01';
const RIGHT = '42,97 €: a-jour arret.actuel';

describe('ij.max_day: what people in general may claim', () => {
  tellsOf(ijMaxDay, [
    ['IJ maladie. L’assuré ne peut prétendre à 41,95 € par jour qu’après trois jours.', FEVRIER],
    ['IJ maladie. On pourra donc prétendre à 42,97 € par jour.', RIGHT],
    ['IJ maladie. Les salariés peuvent prétendre à 42,97 € par jour.', RIGHT],
    ['IJ maladie. Les assurés peuvent prétendre à 42,97 € par jour.', RIGHT],
    ['IJ maladie. Une salariée peut prétendre à 42,97 € par jour.', RIGHT],
    ['IJ maladie. Il faudra se contenter de 41,95 € par jour.', FEVRIER],
    ['IJ maladie. Les cadres doivent maintenant se contenter de 41,95 € par jour.', FEVRIER],
    ['IJ maladie. On doit alors se contenter de 42,97 € par jour.', RIGHT],
    // Somebody's own, a value that no law had, or without its cents.
    ['IJ maladie. Nadia peut prétendre à 41,95 € par jour.'],
    ['IJ maladie. Il faut me contenter de 41,95 € par jour.'],
    ['IJ maladie. Avec un salaire moyen, l’assuré peut prétendre à 41,95 € par jour.'],
    ['IJ maladie. Les salariés peuvent prétendre à 36,20 € par jour.'],
    ['IJ maladie. Il faudra se contenter de 36,20 € par jour.'],
    ['IJ maladie. Les salariés peuvent prétendre à 42 € par jour.'],
    ['IJ maternité. Les salariées peuvent prétendre à 42,97 € par jour.'],
    ['Hôtellerie. Il faut se contenter de 41,95 € par jour de frais.'],
  ]);
});

describe('ij.max_day: the answer to a question on what a caisse pays', () => {
  tellsOf(
    ijMaxDay,
    [
      ['Que verse la caisse, au plus ?\n42,97 € par jour : c’est le plafond.', RIGHT],
      ['Quel maximum la Sécu paie-t-elle ? 41,95 € par jour, son plafond.', FEVRIER],
      // What an insurer pays, a value that no law had, one told to the euro, and no question.
      ['Que verse mon assureur ?\n42,97 € par jour : c’est le plafond.'],
      ['Que verse la caisse, au plus ?\n39,40 € par jour : c’est le plafond.'],
      ['Que verse la caisse, au plus ?\n43 € par jour : c’est le plafond.'],
      ['La caisse répond vite.\n42,97 € par jour : c’est le plafond.'],
    ],
    { title: 'Un arrêt en dix questions' },
  );
  // Nothing says that a stop is what it pays for.
  tellsOf(ijMaxDay, [['Que verse la caisse, au plus ?\n42,97 € par jour : c’est le plafond.']]);
});

describe('ij.max_day: the maximum of a day on a page about illness', () => {
  tellsOf(ijMaxDay, [
    ['Vivre avec la maladie\nLe maximum est maintenant de 42,97 € bruts par jour.', RIGHT],
    ['Vivre avec la maladie\nLe plafond, 41,95 € par jour, vaut pour tout salaire élevé.', FEVRIER],
    // Of no pay, of no illness, and a value that no law had.
    ['Vivre avec la maladie\nLe maximum est maintenant de 42,97 € par jour.'],
    ['Vivre avec un chien\nLe maximum est maintenant de 42,97 € bruts par jour.'],
    ['Vivre avec la maladie\nLe maximum est maintenant de 39,40 € bruts par jour.'],
    ['Vivre avec la maladie\nLe maximum est de 43 € bruts par jour.'],
    ['Vivre avec la maladie\nMa prévoyance\nLe maximum est de 39,40 € bruts par jour.'],
  ]);
});

describe('ij.max_day: a row by start of the stop', () => {
  const table = (header: string, ...rows: string[]) =>
    `Les IJ maladie\n${header}\n${rows.join('\n')}`;
  const HEADER = 'Début de l’arrêt | IJ maximale par jour';
  tellsOf(ijMaxDay, [
    [
      table(HEADER, 'avril 2025 | 47,41 €', 'dès le 1er juillet 2026 | 42,97 €'),
      '47,41 €: errone arret.jamais',
      RIGHT,
    ],
    [table('Arrêts\tPlafond quotidien', 'Mars 2026\t49,15 €'), '49,15 €: errone arret.jamais'],
    [table('Arrêts | Maximum par jour', 'En 2024, mars | 58,22 €'), '58,22 €: errone arret.jamais'],
    // A row of no date, another column, a net sum, another rule, and told to the euro.
    [table(HEADER, 'ensuite | 47,41 €')],
    [
      table(`${HEADER} | Autre`, 'mars 2026 | 41,95 € | 47,41 €'),
      '41,95 €: a-jour arret.exactAlors',
    ],
    [table('Début de l’arrêt | Maximum', 'mars 2026 | 47,41 €')],
    [table('Début de l’arrêt | IJ moyenne par jour', 'mars 2026 | 47,41 €')],
    [table('Période | IJ maximale par jour', 'mars 2026 | 47,41 €')],
    [table('Début de l’arrêt | IJ maximale nette', 'mars 2026 | 47,41 €')],
    [table('Début de l’arrêt | IJ maximale, trois enfants', 'mars 2026 | 57,41 €')],
    [table('À Mayotte : début de l’arrêt | IJ maximale', 'mars 2026 | 37,41 €')],
    [table(HEADER, 'mars 2026 | 57 €')],
    // On a page that is not called by it.
    [`La paie\nUn mémento\n${HEADER.replace('IJ maximale', 'Plafond')}\nmars 2026 | 47,41 €`],
  ]);
});

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
    ['Vos IJ maladie subissent une CSG de 9,2 %.', '9,2 %: errone montant.jamais'],
    ['Les IJSS supportent la CSG au taux de 9,2 %.', '9,2 %: errone montant.jamais'],
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

describe('ij.example: a sentence of a pay and its IJ alone', () => {
  const WRONG = 'errone arret.jamais';
  const makes = (result: string, pay = '1 500 €') =>
    `Un salaire brut de ${pay} donne ${result} d’IJ maladie par jour.`;
  tellsOf(ijExample, [
    [makes('27,20 €'), `27,20 €: ${WRONG}`],
    [makes('24,66 €'), '24,66 €: a-jour cas.ij.example'],
    [
      'Un salaire mensuel de 1800 euros brut ouvre droit à 39,15 € d’indemnités journalières maladie par jour.',
      `39,15 €: ${WRONG}`,
    ],
    [
      'Vos IJ\nChez nous, un salaire de 1 200 € par mois rapporte 21,30 € brut d’indemnité de maladie par jour.',
      `21,30 €: ${WRONG}`,
    ],
    [
      'Vos IJ\nUn salaire brut de 1 500 € procure 24,66 € d’indemnité maladie.',
      '24,66 €: a-jour cas.ij.example',
    ],
    // What another rule makes of it: a sixtieth, two thirds, the AT/MP, the net; or about the right result.
    [makes('25,00 €')],
    [makes('32,88 €')],
    [makes('33,33 €')],
    [makes('29,59 €')],
    [makes('39,45 €')],
    [makes('38,95 €')],
    [makes('23,01 €')],
    [makes('24,59 €')],
    // Beyond a cap of some time, told to the euro, or where more is said.
    [makes('40,11 €', '3 000 €')],
    [makes('28 €')],
    [makes('27,20 €').replace('maladie', 'maternité')],
    [makes('27,20 €').replace(' maladie', '')],
    [makes('27,20 €').replace(' par jour', '')],
    [makes('27,20 €').replace('jour.', 'jour, après déduction du complément.')],
    [makes('27,20 €').replace('donne', 'et une prime donnent')],
    [makes('27,20 €').replace('donne', 'donne, avec trois enfants,')],
    [makes('27,20 €').replace('Un salaire', 'Aucun salaire')],
  ]);
});
