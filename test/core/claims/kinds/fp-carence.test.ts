import { describe } from 'vitest';
import { fpCarence } from '../../../../core/claims/kinds/fp-carence.ts';
import { tellsOf } from './sentences.ts';

describe('the day of carence, with and without its name', () => {
  tellsOf(fpCarence, [
    [
      'Quand un agent est en congé de maladie, son traitement est versé à partir du deuxième jour.',
      'versé à partir du deuxième jour: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : le premier jour d’arrêt n’est pas rémunéré.',
      'premier jour d’arrêt n’est pas rémunéré: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire en arrêt maladie n’est payé qu’à compter du 2e jour de congé.',
      'payé qu’à compter du 2e jour: a-jour regle.actuel',
    ],
    [
      'L’agent public en maladie ordinaire se voit appliquer une journée de carence, retenue sur son traitement.',
      'une journée de carence: a-jour regle.actuel',
    ],
    [
      'Fonction publique : un jour de carence s’applique, et cette journée n’est pas payée.',
      'un jour de carence: a-jour regle.actuel',
    ],
    [
      'Le délai de carence est d’une journée pour les agents de l’État et de trois jours dans le privé.',
      'délai de carence est d’une journée: a-jour regle.actuel',
    ],
    [
      'Jour de carence : 1/30e de la rémunération de l’agent est retenu.',
      'Jour de carence: a-jour regle.actuel',
    ],
    ['Les fonctionnaires subissent deux jours de carence.'],
    [
      'Fonction publique territoriale : 1 jour de carence depuis le 1er janvier 2018.',
      '1 jour de carence: a-jour regle.actuel',
    ],
    [
      'Le jour de carence ne s’applique pas à l’agent dont l’arrêt suit le précédent de moins de 48 heures.',
    ],
    ['Les fonctionnaires en CITIS ne sont pas soumis au jour de carence.'],
    ['Aucun jour de carence pour les agentes enceintes.'],
    [
      'En cas d’ALD, le jour de carence n’est retenu qu’une fois pour l’agent.',
      'jour de carence: a-jour regle.actuel',
    ],
    ['Le fonctionnaire n’a plus eu de jour de carence pendant la crise sanitaire.'],
    ['L’agent qui reprend en temps partiel thérapeutique n’a pas de jour de carence.'],
    [
      'Le salarié est indemnisé à partir du quatrième jour, l’agent public à partir du deuxième jour.',
    ],
    ['Entre 2014 et 2017, il n’y avait pas de jour de carence dans la fonction publique.'],
  ]);
});

describe('fp.carence: whose day it is, and when', () => {
  tellsOf(fpCarence, [
    [
      'Un jour de carence est retenu au début de chaque congé de maladie de l’agent, qu’il soit titulaire ou stagiaire, sauf en cas d’accident de service.',
      'Un jour de carence: a-jour regle.actuel',
    ],
    ['Dans notre branche, le salarié supporte un seul jour de carence.'],
    ['Pour l’agent à temps partiel thérapeutique, la paie du mois montre un jour de carence.'],
    ['Jusqu’en 2013, les fonctionnaires avaient un jour de carence.'],
    [
      'Fonctionnaires : le premier jour d’arrêt n’est pas rémunéré, sauf en cas de CITIS.',
      'premier jour d’arrêt n’est pas rémunéré: a-jour regle.actuel',
    ],
  ]);
});
