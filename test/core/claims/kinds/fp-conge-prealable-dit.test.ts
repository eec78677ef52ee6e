import { describe } from 'vitest';
import { fpTptPriorLeave } from '../../../../core/claims/kinds/fp-tpt-prior-leave.ts';
import { tellsOf } from './sentences.ts';

describe('a leave before the TPT of public servants, in the voices of many writers', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Conditions d’accès\nL’agent doit remplir plusieurs conditions pour le temps partiel thérapeutique :\n- Avoir repris ses fonctions après un congé de maladie ordinaire, de longue maladie ou de longue durée ;\n- Avoir un certificat.',
      'après un congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Fonctionnaire : vous pouvez être autorisé à travailler à temps partiel thérapeutique après certains congés de maladie.',
      'après certains congés de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Sans qu’aucune durée minimale de congé ne soit exigée, le temps partiel thérapeutique peut être accordé aux agents après un congé de maladie, un CLM ou un CLD.',
      'après un congé de maladie, un CLM: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Agents hospitaliers : le mi-temps thérapeutique est accordé :\n– après avis de l’instance, à l’issue de 6 mois consécutifs de congé de maladie, ou à l’issue d’un congé de longue maladie\n– à l’issue d’un congé pour accident de service ou maladie professionnelle.',
      'à l’issue de 6 mois consécutifs de congé de maladie: perime regle.plusActuel 2021-07-31',
      'à l’issue d’un congé pour accident: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le fonctionnaire peut être autorisé à exercer à temps partiel thérapeutique à la suite d’un arrêt maladie ou d’un accident de service.',
      'à la suite d’un arrêt maladie ou d’un accident de service: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le TPT peut être accordé au fonctionnaire après un congé de maladie.',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Au terme d’un CLM, d’un CLD ou d’un CITIS, le fonctionnaire peut demander un temps partiel thérapeutique.',
      'Au terme d’un CLM, d’un CLD: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Le TPT peut être accordé à l’agent après un congé de maladie, de longue maladie, ou pour son maintien en activité.',
      'après un congé de maladie, de longue maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Le TPT de l’agent territorial peut également être octroyé après un CLM ou un CLD.',
      'après un CLM ou un CLD: depend cas.fp.tpt_prior_leave',
    ],
    [
      'L’ordonnance du 25 novembre 2020 permet de travailler à temps partiel thérapeutique en l’absence d’arrêt préalable.\nElle ouvre la reconstitution des droits de l’agent.',
      'en l’absence d’arrêt préalable: a-jour regle.actuel',
    ],
    [
      'Agents publics : plus besoin d’avoir été en congé de maladie pour demander un temps partiel thérapeutique.',
      'plus besoin d’avoir été en congé de maladie: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire peut bénéficier du TPT alors même qu’il n’a pas été placé en congé de maladie.',
      'alors même qu’il n’a pas été placé en congé de maladie: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique des agents : congé de maladie préalable : non requis',
      'congé de maladie préalable : non requis: a-jour regle.actuel',
    ],
    [
      'Il (le TPT) n’est plus réservé aux agents qui sortent d’un congé de maladie.',
      'n’est plus réservé aux agents qui sortent d’un congé de maladie: a-jour regle.actuel',
    ],
    [
      'L’octroi du TPT à un agent n’est pas subordonné à un congé préalable.',
      'n’est pas subordonné à un congé: a-jour regle.actuel',
    ],
    [
      'L’autorisation de TPT du fonctionnaire est accordée sans condition de congé préalable.',
      'sans condition de congé préalable: a-jour regle.actuel',
    ],
    [
      'Faut-il avoir été en congé de maladie pour qu’un fonctionnaire obtienne un TPT ? Non.',
      'Faut-il avoir été en congé de maladie pour qu’un fonctionnaire obtienne un TPT ? Non: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique peut intervenir, pour le fonctionnaire, à l’issue d’un CMO, d’un CLM ou d’un CLD.',
      'à l’issue d’un CMO, d’un CLM: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Après six mois de congé de maladie ordinaire, le fonctionnaire est placé en disponibilité ; le TPT est un autre dispositif.',
    ],
    [
      'Le fonctionnaire à temps partiel thérapeutique après un congé de longue maladie garde sa NBI.',
    ],
  ]);
});

describe('fp.tpt_prior_leave: months of leave as the first item of a list', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Un fonctionnaire peut être autorisé à travailler à temps partiel pour raison thérapeutique après :\n• 6 mois consécutifs de congé de maladie pour la même affection,\n• un congé de longue maladie.',
      '6 mois consécutifs de congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire\nDurée :\n• une période d’une durée maximum de six mois, après un congé pour accident de service ou maladie contractée en service.',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire\nLe conseil médical est saisi après :\n• six mois de congé de maladie,\n• un congé de longue maladie.',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire\nLe demi-traitement commence après :\n• six mois de congé de longue maladie.',
    ],
  ]);
});

describe('fp.tpt_prior_leave: one leave among other ways in, or the condition', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Conditions du temps partiel thérapeutique du fonctionnaire :\n- reprendre après un congé de maladie ;\n- fournir un certificat.',
      'après un congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire : conditions\n Après un congé de maladie, l’agent peut demander à reprendre à temps partiel.',
      'Après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire\nAccordé par l’administration :\n- sur demande, après un congé de maladie',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Conditions d’exercice du temps partiel thérapeutique du fonctionnaire\nPièces que le service du personnel réunit pour chaque dossier et transmet ensuite au centre qui le conserve\nPersonnes à prévenir dans la collectivité quand une demande arrive au courrier ou par la messagerie du service\nAccordé par l’administration :\n- sur demande, après un congé de maladie',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Temps partiel thérapeutique du fonctionnaire accordé ainsi :\nPièces que le service du personnel réunit pour chaque dossier et transmet ensuite au centre qui le conserve\nPersonnes à prévenir dans la collectivité quand une demande arrive au courrier ou par la messagerie du service\nDates que le secrétariat inscrit sur le calendrier commun pour que chacun sache qui est présent\n- retour dans le service après un congé de maladie',
    ],
    [
      'Le TPT peut être accordé à l’agent après un congé de maladie, par périodes d’un à trois mois que l’administration renouvelle sur demande et sur certificat, jusqu’à six mois ou un an.',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Le TPT peut être accordé à l’agent après un congé de maladie, sur présentation d’un certificat de son médecin traitant qui précise la quotité, la durée et les conditions d’exercice, et l’année se reconstitue ensuite, pour qui a pris un congé de longue maladie ou de longue durée.',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Le temps partiel thérapeutique ne s’accorde jamais d’office et l’agent doit avoir bénéficié d’un congé de longue maladie.',
      'doit avoir bénéficié d’un congé de longue maladie: perime regle.plusActuel 2021-07-31',
    ],
    ['Le TPT peut être accordé à l’agent, notamment après un congé de maladie.'],
    ['« Le TPT du fonctionnaire n’est accordé qu’après un congé de maladie » : c’est faux.'],
    ['Entre 2017 et 2021, le TPT du fonctionnaire n’était accordé qu’après un congé de maladie.'],
    ['Jusqu’à la réforme, le TPT du fonctionnaire n’était accordé qu’après un congé de maladie.'],
    [
      'Pour le TPT, une période de six mois après un congé pour accident de service peut être accordée au fonctionnaire.',
    ],
    [
      'Le TPT du fonctionnaire : une durée de trois mois, après un congé de longue maladie, peut être renouvelée.',
    ],
  ]);
});

describe('fp.tpt_prior_leave: months of leave in a list with letters, or inside an item', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Un fonctionnaire peut être autorisé à travailler à temps partiel thérapeutique après :\na) six mois consécutifs de congé de maladie pour la même affection,\nb) un congé de longue maladie.',
      'six mois consécutifs de congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Un fonctionnaire peut être autorisé à travailler à temps partiel thérapeutique après :\n• une reprise, avec six mois de congé de maladie derrière elle,\n• un congé de longue maladie.',
    ],
  ]);
});
