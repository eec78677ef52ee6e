import { describe } from 'vitest';
import { recoursDelay } from '../../../../core/claims/kinds/recours-delay.ts';
import { tellsOf } from './sentences.ts';

describe('recours.delay, as writers of every kind put it', () => {
  tellsOf(recoursDelay, [
    ['Vous disposez de deux mois pour saisir la CMRA.', 'deux mois: a-jour regle.actuel'],
    ['La CRA doit être saisie sous 2 mois.', '2 mois: a-jour regle.actuel'],
    [
      'Le recours devant la CMRA est à former dans les deux mois qui suivent la notification.',
      'deux mois: a-jour regle.actuel',
    ],
    ['Délai pour saisir la commission de recours amiable : 2 mois.', '2 mois: a-jour regle.actuel'],
    [
      'Deux mois, pas un jour de plus, pour écrire à la commission de recours amiable.',
      'Deux mois: a-jour regle.actuel',
    ],
    [
      'Le courrier à la CMRA part au plus tard deux mois après la réception du refus.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'CMRA : recours sous 2 mois après notification de la décision.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'Passé deux mois, la commission de recours amiable ne peut plus être saisie.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Quel délai pour saisir la CRA ? Deux mois à compter de la notification.',
      'Deux mois: a-jour regle.actuel',
    ],
    [
      'Vous avez deux mois pour contester la décision de la CPAM.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La décision de la caisse peut être contestée dans les deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Délai pour contester : 2 mois à compter de la notification.\nFaire un recours devant la commission de recours amiable.',
      '2 mois: a-jour regle.actuel',
    ],
    [
      'L’assuré a un délai de 2 mois à partir de la réception de la décision pour saisir la CMRA.',
      '2 mois: a-jour regle.actuel',
    ],
    ['Commission\tDélai de saisine\nCMRA\t2 mois', '2 mois: a-jour regle.actuel'],
    ['Le délai de saisine de la CMRA est de deux mois.', 'deux mois: a-jour regle.actuel'],
    [
      'Ce délai de deux mois pour saisir la CMRA court à compter de la notification.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Le délai de recours devant la CMRA expire au bout de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Contester auprès de la CMRA : c’est possible pendant deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Au-delà de deux mois, le recours devant la CRA est irrecevable.',
      'deux mois: a-jour regle.actuel',
    ],
    ['Ne tardez pas : la CRA se saisit en deux mois maximum.', 'deux mois: a-jour regle.actuel'],
    [
      'La saisine de la CMRA est enfermée dans un délai de deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'Deux mois : c’est le temps dont vous disposez pour saisir la CMRA.',
      'Deux mois: a-jour regle.actuel',
    ],
    [
      'La lettre à la CRA doit partir dans les deux mois suivant la notification.',
      'deux mois: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.delay: what looks like it and is not', () => {
  tellsOf(recoursDelay, [
    ['La CMRA a deux mois pour répondre.'],
    ['J’ai attendu deux mois avant de saisir la CRA.'],
    ['Le tribunal judiciaire doit être saisi dans les deux mois après la décision de la CMRA.'],
    ['La CMRA statue dans un délai de quatre mois.'],
    ['Votre TPT de deux mois est refusé ? Saisissez la CMRA.'],
    ['Après deux mois de refus de la CPAM, j’ai saisi la CRA.'],
  ]);
});

describe('recours.delay: the medical commission by its other names', () => {
  tellsOf(recoursDelay, [
    [
      'La commission de recours amiable médicale est saisie dans les deux mois de la notification d’un refus médical.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'La CRMA doit être saisie dans les deux mois suivant la décision.',
      'deux mois: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.delay: whose decision it is told by the page alone', () => {
  const text = 'Vous avez deux mois à compter de la notification pour contester la décision.';
  tellsOf(recoursDelay, [[text, 'deux mois: a-jour regle.actuel']], {
    title: 'Contester un refus de la CPAM',
  });
  tellsOf(recoursDelay, [[text]], { title: 'Contester un refus de permis de construire' });
});

describe('recours.delay: two months of something else', () => {
  tellsOf(recoursDelay, [
    [
      'J’ai exercé mon recours devant la CRA.\nDepuis, je guette chaque matin le facteur, les messages du compte en ligne et ceux du conseiller, qui répond avec patience que rien ne presse et que l’argent finit toujours par arriver chez ceux qui savent attendre. Le virement se fait dans un délai de deux mois.',
    ],
    ['Débordée, la CRA de mon département a deux mois de retard dans le traitement des dossiers.'],
    ['CRA\tVotre dossier attend deux mois'],
    ['Vous avez trois mois pour saisir la CRA.'],
    ['Vous avez 60 jours pour saisir la CRA.'],
    ['Le refus de mi-temps thérapeutique se conteste devant la CRA dans les trois mois.'],
  ]);
  tellsOf(
    recoursDelay,
    [
      [
        'La CPAM vous envoie un courrier.\nVous avez deux mois à compter de la réception pour rembourser.',
      ],
    ],
    { title: 'Après un refus de la CPAM' },
  );
  tellsOf(recoursDelay, [['Mon recours a pris deux mois.']], {
    title: 'Contester un refus de la CPAM',
  });
});

describe('recours.delay: whose it is, by what stands around', () => {
  tellsOf(recoursDelay, [
    [
      'La CRA est le premier recours.\nVous disposez de deux mois à compter de la notification de la décision de la caisse, le cachet de la poste faisant foi, pour lui exposer vos arguments ; le tribunal ne vient qu’après.',
      'deux mois: a-jour regle.actuel',
    ],
    [
      'L’avis médical de la caisse se conteste devant la CRA dans les deux mois.',
      'deux mois: depend cas.recours.delay',
    ],
    [
      'La CRA est un préalable avant le tribunal. Elle doit être saisie dans les deux mois.',
      'deux mois: a-jour regle.actuel',
    ],
    ['La CRA se saisit dans les deux mois, avant le tribunal.', 'deux mois: a-jour regle.actuel'],
  ]);
  tellsOf(
    recoursDelay,
    [['Le recours doit être formé dans les deux mois.', 'deux mois: a-jour regle.actuel']],
    { title: 'Saisir la CMRA' },
  );
  tellsOf(
    recoursDelay,
    [
      [
        'Le recours doit être formé dans les deux mois.\nLa commission de recours amiable en accuse réception.',
        'deux mois: a-jour regle.actuel',
      ],
    ],
    { title: 'CRA et CMRA : vos recours' },
  );
});
