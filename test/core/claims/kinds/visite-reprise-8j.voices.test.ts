import { describe } from 'vitest';
import { visiteReprise8j } from '../../../../core/claims/kinds/visite-reprise-8j.ts';
import { tellsOf } from './sentences.ts';

describe('visite.reprise_8j, as writers of every kind put it', () => {
  tellsOf(visiteReprise8j, [
    [
      'L’employeur dispose de 8 jours à compter du retour du salarié pour organiser la visite de reprise.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'Elle doit intervenir le jour de la reprise et au plus tard dans les huit jours qui suivent : c’est la visite de reprise.',
      'huit jours: a-jour regle.actuel',
    ],
    ['Délai de la visite de reprise : 8 jours maximum.', '8 jours: a-jour regle.actuel'],
    [
      'La visite de reprise est à faire dans la semaine... plus précisément sous huit jours.',
      'huit jours: a-jour regle.actuel',
    ],
    ['Visite de reprise\tDans les 8 jours du retour', '8 jours: a-jour regle.actuel'],
    [
      'La visite de reprise doit se tenir dans les 8 jours suivant le retour à l’entreprise.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'Combien de temps a l’employeur pour organiser la visite de reprise ? 8 jours à partir du retour.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'L’examen de reprise se déroule au plus tard le 8e jour après la reprise.',
      '8e jour: a-jour regle.actuel',
    ],
    [
      'L’examen de reprise est passé huit jours au plus après le retour.',
      'huit jours: a-jour regle.actuel',
    ],
    [
      'Le médecin du travail doit voir le salarié dans les 8 jours calendaires de sa reprise.',
      '8 jours calendaires: a-jour regle.actuel',
    ],
    [
      'Votre employeur a 8 jours pour vous faire passer la visite de reprise.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise, qui a lieu dans un délai de huit jours suivant la reprise du poste, met fin à la suspension du contrat.',
      'huit jours: a-jour regle.actuel',
    ],
    [
      'Passé 8 jours après le retour sans visite de reprise, l’employeur est en faute.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'À défaut de visite de reprise dans les huit jours, le contrat reste suspendu.',
      'huit jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : le jour du retour, ou dans les 8 jours au plus tard.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'Ladite visite de reprise est organisée dans un délai de 8 jours max.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      '8 jours : c’est le délai maximum pour organiser la visite de reprise.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise doit avoir lieu dans les huit jours de la reprise.',
      'huit jours: a-jour regle.actuel',
    ],
    ['La visite de reprise, c’est dans les 8 jours du retour.', '8 jours: a-jour regle.actuel'],
    [
      '8 jours après le retour au plus tard, la visite de reprise doit avoir eu lieu.',
      '8 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('visite.reprise_8j: what looks like it and is not', () => {
  tellsOf(visiteReprise8j, [
    ['La convocation à la visite de reprise est envoyée 8 jours avant.'],
    ['L’employeur a 8 jours pour transmettre l’attestation après la reprise.'],
    ['J’ai repris il y a 8 jours.'],
    ['Vous avez 8 jours de congés avant la visite de reprise.'],
  ]);
});

describe('visite.reprise_8j: the visit named by the page alone', () => {
  tellsOf(
    visiteReprise8j,
    [['Elle doit avoir lieu dans les 8 jours.', '8 jours: a-jour regle.actuel']],
    {
      title: 'La visite de reprise',
    },
  );
});

describe('visite.reprise_8j: in a table, and beside other delays of the return', () => {
  tellsOf(visiteReprise8j, [
    ['Visite\tDélai\nReprise\t8 jours', '8 jours: a-jour regle.actuel'],
    ['Le salarié a 8 jours d’essai après la visite de reprise.'],
    ['Dans les 8 jours de la visite de reprise, le salarié peut contester l’avis d’inaptitude.'],
    ['La visite de préreprise est organisée dans les 8 jours de la demande.'],
    ['Le salarié confirme ses horaires dans les 8 jours suivant la reprise.'],
    ['La visite de reprise a lieu dans les 10 jours du retour.'],
    [
      'La visite de reprise a lieu au plus tard le 10e jour suivant la reprise.',
      '10e jour: errone regle.jamais',
    ],
  ]);
});
