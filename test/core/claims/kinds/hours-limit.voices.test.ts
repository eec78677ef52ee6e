import { describe } from 'vitest';
import { hoursLimit } from '../../../../core/claims/kinds/hours-limit.ts';
import { tellsOf } from './sentences.ts';

describe('hours.limit, as writers of every kind put it', () => {
  tellsOf(hoursLimit, [
    [
      'Un temps partiel ne peut être inférieur à 24 heures par semaine, sauf exceptions.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'La durée minimale d’un temps partiel est de 24 heures hebdomadaires.',
      '24 heures: a-jour regle.actuel',
    ],
    ['Temps partiel : minimum 24 h/semaine.', '24 h: a-jour regle.actuel'],
    [
      'Le plancher de vingt-quatre heures par semaine ne s’applique pas au mi-temps thérapeutique.',
      'vingt-quatre heures: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique peut descendre sous les 24 heures hebdomadaires minimales.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'Le minimum légal de 24h par semaine du temps partiel ne vise pas le TPT.',
      '24h: a-jour regle.actuel',
    ],
    [
      'Les heures complémentaires d’un temps partiel ne doivent pas porter la durée hebdomadaire à 35 heures.',
      '35 heures: a-jour regle.actuel',
    ],
    [
      'Est à temps partiel le salarié dont la durée de travail est inférieure à 35 heures par semaine.',
      '35 heures: a-jour regle.actuel',
    ],
    [
      'La durée légale est de 35 heures par semaine ; le temps partiel est en dessous.',
      '35 heures: a-jour regle.actuel',
    ],
    [
      'Moins de 35 heures par semaine : vous êtes à temps partiel.',
      '35 heures: a-jour regle.actuel',
    ],
    [
      'Le contrat à temps partiel prévoit au moins 24 heures hebdomadaires.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'Un salarié à temps partiel travaille au minimum 24 heures par semaine.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'Le temps partiel ne doit pas descendre sous 24 heures par semaine.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'La loi fixe à 24 heures par semaine le minimum d’un temps partiel.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      '24 heures par semaine au minimum pour un temps partiel, sauf TPT.',
      '24 heures: a-jour regle.actuel',
    ],
    [
      'Même avec des heures complémentaires, un temps partiel ne peut atteindre 35 heures par semaine.',
      '35 heures: a-jour regle.actuel',
    ],
    [
      'Un contrat à temps partiel de moins de 24 heures par semaine est interdit sauf dérogation.',
      '24 heures: a-jour regle.actuel',
    ],
    ['Le TPT échappe au minimum de 24 heures par semaine.', '24 heures: a-jour regle.actuel'],
  ]);
});

describe('hours.limit: what looks like it and is not', () => {
  tellsOf(hoursLimit, [
    ['Il travaille 24 heures par semaine en mi-temps.'],
    ['Une semaine de 35 heures chez nous.'],
    ['Exemple : un temps partiel de 24 heures par semaine.'],
    ['Votre semaine peut descendre sous 24 heures en juillet.'],
    ['24 heures par semaine, c’est ce que je fais à mi-temps.'],
  ]);
});

describe('hours.limit: other minimums, other weeks', () => {
  tellsOf(hoursLimit, [
    ['Un contrat à temps partiel laisse au minimum un jour de repos par semaine.'],
    ['En mi-temps thérapeutique, votre planning vous est donné au moins 24 heures à l’avance.'],
    ['Un temps partiel ne peut dépasser 32 heures par semaine.'],
    ['La durée minimale d’un temps partiel est de 16 heures par semaine.'],
    ['Elle fait 24 heures par semaine à mi-temps, au minimum jusqu’à l’été.'],
    ['24 heures minimum par semaine pour un temps partiel.', '24 heures: a-jour regle.actuel'],
    ['24 heures hebdomadaires minimales pour un temps partiel.', '24 heures: a-jour regle.actuel'],
    [
      'La durée de chaque semaine est écrite au contrat de temps partiel.\nElle ne peut être inférieure à 24 heures.',
      '24 heures: a-jour regle.actuel',
    ],
  ]);
});
