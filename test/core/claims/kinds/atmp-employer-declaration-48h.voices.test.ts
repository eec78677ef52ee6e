import { describe } from 'vitest';
import { atmpEmployerDeclaration48h } from '../../../../core/claims/kinds/atmp-employer-declaration-48h.ts';
import { tellsOf } from './sentences.ts';

describe('atmp.employer_declaration_48h, as writers of every kind put it', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    ['L’employeur doit déclarer l’accident sous 48 heures.', '48 heures: a-jour regle.actuel'],
    [
      'La déclaration d’accident du travail est à faire par l’employeur dans les 48h.',
      '48h: a-jour regle.actuel',
    ],
    [
      'Dès qu’il a connaissance de l’accident du travail, le chef d’entreprise a 48 heures pour le déclarer à la CPAM.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Déclaration d’accident du travail (employeur) : 48 h, hors dimanches et jours fériés.',
      '48 h: a-jour regle.actuel',
    ],
    [
      'L’entreprise dispose de quarante-huit heures pour transmettre la déclaration d’accident (DAT) à la caisse.',
      'quarante-huit heures: a-jour regle.actuel',
    ],
    [
      'Un accident du travail se déclare à la CPAM dans les 48 heures par l’employeur.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Votre employeur a deux jours pour déclarer l’accident du travail à la caisse.',
      'deux jours: a-jour regle.actuel',
    ],
    ['La DAT doit parvenir à la CPAM dans les 48 heures.', '48 heures: a-jour regle.actuel'],
    ['Qui déclare l’accident ? L’employeur, dans les 48 heures.', '48 heures: a-jour regle.actuel'],
    [
      'Acteur\tDélai\nEmployeur : déclaration d’accident\t48 heures',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Passé le délai de 48 heures, l’employeur qui n’a pas déclaré l’accident encourt une amende.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'L’accident doit être porté à la connaissance de la caisse par l’employeur sous 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'Quarante-huit heures pour déclarer l’accident du travail : c’est l’obligation de l’employeur.',
      'Quarante-huit heures: a-jour regle.actuel',
    ],
    [
      'Les employeurs sont tenus de déclarer l’accident du travail à la CPAM dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    ['Délai de l’employeur pour la DAT : 48 heures.', '48 heures: a-jour regle.actuel'],
  ]);
});

describe('atmp.employer_declaration_48h: what looks like it and is not', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    ['La victime informe l’employeur dans les 24 heures de l’accident.'],
    ['L’avis d’arrêt part sous 48 heures.'],
  ]);
});

describe('atmp.employer_declaration_48h: another to declare, or something else', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    ['Le salarié doit déclarer l’accident à son employeur dans les 48 heures.'],
    ['L’employeur déclare l’embauche à la caisse dans les 48 heures.'],
    ['Un accident de ski se déclare à l’assureur dans les 48 heures.'],
    ['L’employeur déclare l’accident du travail à la caisse dans les trois jours.'],
    [
      'La victime doit informer son employeur le jour même, au plus tard dans les vingt-quatre heures, sauf force majeure, motif légitime ou impossibilité absolue, puis l’employeur déclare l’accident à la caisse dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
  ]);
});

describe('atmp.employer_declaration_48h: the employer, named in the sentence before', () => {
  tellsOf(atmpEmployerDeclaration48h, [
    [
      'Prévenez votre employeur. À lui de signaler l’accident dans les 48 heures.',
      '48 heures: a-jour regle.actuel',
    ],
    [
      'La victime avertit son patron le jour même ! Celui-ci déclare l’accident sous 48 h.',
      '48 h: a-jour regle.actuel',
    ],
    [
      'L’employeur est informé ? Ce dernier a quarante-huit heures pour déclarer l’accident.',
      'quarante-huit heures: a-jour regle.actuel',
    ],
    ['Prévenez votre médecin. À lui de déclarer l’accident sous 48 heures.'],
    ['Prévenez votre employeur. Un témoin déclare l’accident sous 48 heures.'],
    ['Votre employeur est absent. Un collègue vient. À lui de déclarer l’accident sous 48 heures.'],
  ]);
});
