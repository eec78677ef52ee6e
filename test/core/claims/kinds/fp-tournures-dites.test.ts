import { describe } from 'vitest';
import { fpInstance } from '../../../../core/claims/kinds/fp-instance.ts';
import { fpTptPriorLeave } from '../../../../core/claims/kinds/fp-tpt-prior-leave.ts';
import { tellsOf } from './sentences.ts';

describe('a leave to come back from, or none', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Fonctionnaires\nLe temps partiel thérapeutique n’est conditionné à aucun congé de maladie préalable.',
      'n’est conditionné à aucun congé de maladie: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique de l’agent public ne dépend d’aucun congé de longue maladie.',
      'ne dépend d’aucun congé de longue maladie: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique des fonctionnaires\nLe titulaire doit revenir d’un congé de longue maladie pour en bénéficier.',
      'doit revenir d’un congé de longue maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique des fonctionnaires\nIl faut sortir d’un congé de maladie ordinaire.',
      'faut sortir d’un congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique des fonctionnaires\nL’agent qui vient de sortir d’un congé de maladie est reçu par le médecin du travail.',
    ],
    [
      'Temps partiel thérapeutique des agents publics\nSi vous n’avez pas été en congé de maladie, l’administration n’accorde pas le temps partiel.',
      'Si vous n’avez pas été en congé de maladie, l’administration n’accorde pas le temps partiel: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique des agents publics\nUn congé de maladie doit précéder la demande.',
      'congé de maladie doit précéder: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique des agents publics\nSans congé de maladie préalable, l’administration n’accorde pas le temps partiel thérapeutique.',
      'Sans congé de maladie préalable: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique des agents publics\nMême sans congé de maladie préalable, l’administration ne peut pas bloquer le temps partiel thérapeutique.',
      'sans congé de maladie préalable: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : temps partiel thérapeutique\nAucun congé de maladie préalable requis.',
      'Aucun congé de maladie préalable requis: a-jour regle.actuel',
    ],
    [
      'Fonctionnaires : temps partiel thérapeutique\nIl est refusé à l’agent qui n’a pas été en congé de maladie.',
    ],
  ]);
});

describe('the day on which a note was sent out', () => {
  tellsOf(fpInstance, [
    [
      'Note du 3 mars 2021\nFonctionnaires : le comité médical tranche.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Notice de service du 12 mai 2020 aux agents publics\nLe comité médical se prononce.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Agents publics : règles en vigueur au 1er mars 2021\nLe comité médical se prononce.',
      'comité médical: a-jour regle.exactAlors',
    ],
    [
      'Fonctionnaires\nNote : avis du 1er mars 2021\nLe comité médical se prononce.',
      'comité médical: a-jour regle.exactAlors',
    ],
  ]);
});
