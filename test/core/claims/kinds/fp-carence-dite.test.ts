import { describe } from 'vitest';
import { fpCarence } from '../../../../core/claims/kinds/fp-carence.ts';
import { tellsOf } from './sentences.ts';

describe('the day without pay of public servants, in the voices of many writers', () => {
  tellsOf(fpCarence, [
    [
      'Agents publics : le traitement afférent au premier jour de congé de maladie fait l’objet d’une retenue.',
      'premier jour de congé de maladie fait l’objet d’une retenue: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire malade perd son premier jour d’arrêt.',
      'perd son premier jour d’arrêt: a-jour regle.actuel',
    ],
    [
      'Pour les fonctionnaires, le premier jour d’arrêt maladie donne lieu à une retenue d’un trentième.',
      'premier jour d’arrêt maladie donne lieu à une retenue: a-jour regle.actuel',
    ],
    [
      'Les agents publics ne sont payés qu’à partir du deuxième jour d’arrêt.',
      'payés qu’à partir du deuxième jour: a-jour regle.actuel',
    ],
    [
      'Le premier jour de chaque arrêt n’est pas rémunéré au fonctionnaire.',
      'premier jour de chaque arrêt n’est pas rémunéré: a-jour regle.actuel',
    ],
    [
      'Une retenue est opérée sur la paie de l’agent public pour le premier jour de chaque arrêt.',
      'retenue est opérée sur la paie de l’agent public pour le premier jour de chaque arrêt: a-jour regle.actuel',
    ],
    [
      'Le 1er jour d’arrêt de l’agent reste à sa charge.',
      '1er jour d’arrêt de l’agent reste à sa charge: a-jour regle.actuel',
    ],
    [
      'Fonction publique | délai de carence | 1 jour',
      'délai de carence | 1 jour: a-jour regle.actuel',
    ],
    [
      'Depuis 2018, une journée de carence s’applique aux fonctionnaires.',
      'une journée de carence: a-jour regle.actuel',
    ],
    ['Les fonctionnaires subissent un jour de carence.', 'un jour de carence: a-jour regle.actuel'],
    ['Le fonctionnaire a trois jours de carence.', 'trois jours de carence: errone regle.jamais'],
    ['La rémunération du fonctionnaire est maintenue dès le premier jour d’hospitalisation.'],
    ['Le premier jour de congé annuel du fonctionnaire fait l’objet d’une demande.'],
    ['Fonctionnaires : le jour de carence ne s’applique pas en cas de CITIS.'],
  ]);
});
