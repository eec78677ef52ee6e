import { describe } from 'vitest';
import { arretLatePenalty } from '../../../../core/claims/kinds/arret-late-penalty.ts';
import { tellsOf } from './sentences.ts';

describe('arret.late_penalty, as writers of every kind put it', () => {
  tellsOf(arretLatePenalty, [
    [
      'En cas de nouvel envoi tardif dans les 24 mois, l’indemnité est réduite de moitié.',
      '24 mois: a-jour regle.actuel',
      'moitié: a-jour regle.actuel',
    ],
    [
      'Un second envoi hors délai dans les 24 mois entraîne une baisse de 50 % des IJ.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Si vous récidivez dans les 24 mois, vos IJ sont amputées de moitié (envoi tardif).',
      '24 mois: a-jour regle.actuel',
      'moitié: a-jour regle.actuel',
    ],
    [
      'L’envoi tardif de l’arrêt est sanctionné par une réduction de 50 % des indemnités en cas de récidive.',
      '50 %: a-jour regle.actuel',
    ],
    ['Retard d’envoi : -50 % sur les indemnités journalières.', '50 %: a-jour regle.actuel'],
    [
      'La caisse peut diminuer de 50 % vos indemnités si l’arrêt est envoyé en retard.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'En cas de récidive dans les deux ans, une pénalité de 50 % frappe les IJ versées entre la prescription et l’envoi tardif.',
      'deux ans: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Arrêt envoyé trop tard une deuxième fois en 24 mois ? Vos IJ sont divisées par deux : 50 % en moins.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    ['Envoi tardif de l’arrêt\tRéduction de 50 % des IJ', '50 %: a-jour regle.actuel'],
    [
      'Tout nouveau retard d’envoi au cours des 24 mois suivants expose à une retenue de 50 %  sur les indemnités.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Une retenue de moitié est opérée sur les indemnités journalières si l’avis est de nouveau transmis en retard.',
      'moitié: a-jour regle.actuel',
    ],
    [
      'L’assuré qui envoie son arrêt hors délai risque de perdre 50 % de ses indemnités journalières.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'L’indemnité journalière peut être réduite de 50 % si vous n’avez pas envoyé l’arrêt à temps.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Si l’arrêt parvient en retard une seconde fois dans les 24 mois, 50 % des indemnités sont perdus.',
      '24 mois: a-jour regle.actuel',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Gare au deuxième envoi tardif : vos IJ seront réduites de 50 %.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'La sanction d’un envoi tardif répété dans les deux ans : une baisse de moitié des IJ.',
      'deux ans: a-jour regle.actuel',
      'moitié: a-jour regle.actuel',
    ],
  ]);
});

describe('arret.late_penalty: what looks like it and is not', () => {
  tellsOf(arretLatePenalty, [
    ['L’IJ est de 50 % du salaire même si l’arrêt est envoyé en retard.'],
    ['Le retard de paiement des IJ touche 50 % des assurés.'],
    ['Sans envoi dans les 48 heures, l’employeur peut retenir le salaire.'],
  ]);
});

describe('arret.late_penalty: another cut, another delay', () => {
  tellsOf(arretLatePenalty, [
    ['En cas de fraude, la caisse peut réduire vos indemnités journalières de 50 %.'],
    [
      'Si vous déclarez vos revenus en retard, vos indemnités journalières peuvent être réduites de 50 %.',
    ],
    ['Près de 50 % des salariés ont déjà envoyé un arrêt en retard.'],
    ['Un arrêt envoyé en retard fait perdre 50 % de la prime d’assiduité.'],
    ['En cas d’envoi tardif de l’arrêt, vos indemnités sont réduites de 25 %.'],
    [
      'N’envoyez pas votre arrêt en retard. La caisse peut réclamer un trop-perçu pendant deux ans.',
    ],
    ['Mon arrêt de deux ans a été envoyé en retard.'],
    [
      'Pendant ma convalescence, longue de deux ans, j’ai envoyé une prolongation d’arrêt en retard.',
    ],
    ['Un nouvel envoi tardif de l’arrêt dans les 12 mois est sanctionné.'],
    [
      'Un envoi tardif de l’arrêt, répété sur une durée de deux ans, fait perdre la moitié des indemnités.',
      'deux ans: a-jour regle.actuel',
      'la moitié: a-jour regle.actuel',
    ],
    [
      'Un arrêt papier se poste sans attendre : son envoi tardif se paie cher.\nLes conseillers de la caisse le rappellent à chaque permanence, car beaucoup de salariés comptent sur leur médecin, leur employeur ou leur conjoint pour ces démarches, qui restent pourtant les leurs, même au fond du lit.\nÀ la récidive, les indemnités journalières sont réduites de 50 %.',
      '50 %: a-jour regle.actuel',
    ],
  ]);
});
