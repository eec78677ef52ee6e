import { describe } from 'vitest';
import { fpTptPriorLeave } from '../../../../core/claims/kinds/fp-tpt-prior-leave.ts';
import { tellsOf } from './sentences.ts';

describe('a leave before the TPT of public servants, said in many ways', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Fonction publique : le temps partiel thérapeutique peut être accordé en l’absence de congé de maladie.',
      'en l’absence de congé de maladie: a-jour regle.actuel',
    ],
    [
      'L’agent peut demander un temps partiel thérapeutique sans avoir été placé en congé de maladie au préalable.',
      'sans avoir été placé en congé de maladie au préalable: a-jour regle.actuel',
    ],
    [
      'Pour les fonctionnaires, la condition de congé de maladie préalable au temps partiel thérapeutique va être supprimée.',
      'condition de congé de maladie préalable au temps partiel thérapeutique va être supprimée: a-jour regle.actuel',
    ],
    [
      'L’ordonnance acte la suppression de la condition d’arrêt de travail préalable pour les agents à temps partiel thérapeutique.',
      'suppression de la condition d’arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire n’a pas à être en congé de maladie pour obtenir un TPT.',
      'n’a pas à être en congé de maladie: a-jour regle.actuel',
    ],
    [
      'L’agent peut demander un TPT après un congé de maladie ou directement, sans arrêt.',
      'sans arrêt: a-jour regle.actuel',
    ],
    [
      'Le TPT de l’agent n’est plus subordonné à un congé maladie.',
      'n’est plus subordonné à un congé maladie: a-jour regle.actuel',
    ],
    [
      'Un congé de maladie préalable n’est plus requis pour un temps partiel thérapeutique de l’agent titulaire.',
      'congé de maladie préalable n’est plus requis: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : le temps partiel thérapeutique ne peut être accordé qu’après un congé de maladie, un CLM, un CLD ou un CITIS.',
      'qu’après un congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le temps partiel thérapeutique n’est ouvert qu’aux fonctionnaires ayant été en congé de maladie.',
      'qu’aux fonctionnaires ayant été en congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'À l’issue de six mois de congé de maladie ordinaire, l’agent peut être autorisé à reprendre à temps partiel thérapeutique.',
      'À l’issue de six mois de congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le fonctionnaire doit avoir bénéficié d’un congé de longue maladie pour prétendre à un TPT.',
      'doit avoir bénéficié d’un congé de longue maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le TPT de l’agent territorial est obligatoirement précédé d’un arrêt de travail.',
      'obligatoirement précédé d’un arrêt de travail: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Jusqu’en 2021, le TPT n’était accordé qu’aux agents ayant été en congé de maladie.',
      'qu’aux agents ayant été en congé de maladie: depend regle.partiel',
    ],
    [
      'Avant la réforme, le temps partiel thérapeutique des fonctionnaires ne pouvait être accordé qu’à la suite d’un congé de maladie.',
      'qu’à la suite d’un congé de maladie: a-jour regle.exactAlors',
    ],
    [
      'Le fonctionnaire qui reprend après un congé de maladie à temps partiel thérapeutique garde son traitement.',
    ],
    [
      'Le conseil médical donne son avis à l’issue d’un congé de longue maladie, avant la reprise à temps partiel thérapeutique de l’agent.',
    ],
    [
      'À l’issue d’un congé de longue maladie, l’agent peut reprendre à temps plein ou à temps partiel thérapeutique.',
      'À l’issue d’un congé de longue maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'L’employeur saisit le conseil médical après six mois de congé de maladie de l’agent en temps partiel thérapeutique.',
    ],
    [
      'L’agent qui n’a pas pu reprendre après un congé de maladie peut demander un TPT ou un reclassement.',
    ],
    [
      'Le temps partiel thérapeutique de l’agent ne peut être accordé sans congé de maladie préalable.',
      'sans congé de maladie préalable: perime regle.plusActuel 2021-07-31',
    ],
  ]);
});
