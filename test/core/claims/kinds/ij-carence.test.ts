import { describe } from 'vitest';
import { ijCarence } from '../../../../core/claims/kinds/ij-carence.ts';
import { tellsOf } from './sentences.ts';

describe('ij.carence', () => {
  tellsOf(ijCarence, [
    ['Le délai de carence est de 3 jours.', '3 jours: a-jour regle.actuel'],
    [
      'Vous avez trois jours de carence avant de toucher vos IJ.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      "Les indemnités journalières sont versées à partir du 4e jour d'arrêt.",
      '4e jour: a-jour regle.actuel',
    ],
    [
      "L'Assurance maladie vous indemnise à compter du quatrième jour d'arrêt.",
      'quatrième jour: a-jour regle.actuel',
    ],
    [
      "Les trois premiers jours d'arrêt ne sont pas indemnisés par la sécurité sociale.",
      'trois premiers jours: a-jour regle.actuel',
    ],
    ['Carence : 3 jours', '3 jours: a-jour regle.actuel'],
    [
      "Pendant les 3 premiers jours de l'arrêt, la CPAM ne verse pas d'indemnités journalières.",
      '3 premiers jours: a-jour regle.actuel',
    ],
    ['Les IJSS débutent le 4ème jour.', '4ème jour: a-jour regle.actuel'],
    [
      "Le versement des indemnités journalières commence au 4e jour d'arrêt, après 3 jours de carence.",
      '4e jour: a-jour regle.actuel',
      '3 jours: a-jour regle.actuel',
    ],
    ['La Sécu applique une carence de trois jours.', 'trois jours: a-jour regle.actuel'],
    ["Le délai de carence (3 jours) s'applique à chaque arrêt.", '3 jours: a-jour regle.actuel'],
    ['Délai de carence\n3 jours', '3 jours: a-jour regle.actuel'],
    [
      "Les indemnités journalières vous seront versées après 3 jours d'absence, dits jours de carence.",
      '3 jours: a-jour regle.actuel',
    ],
    [
      "Un délai de carence (délai pendant lequel vous ne touchez rien) de 3 jours s'applique.",
      '3 jours: a-jour regle.actuel',
    ],
    [
      "Vos indemnités sont dues à partir du 4ème jour de l'interruption de travail, sécurité sociale oblige.",
      '4ème jour: a-jour regle.actuel',
    ],
    [
      "Les 3 premiers jours d'arrêt sont à votre charge : la Sécurité sociale ne paie rien.",
      '3 premiers jours: a-jour regle.actuel',
    ],
    ['Que se passe-t-il pendant les trois jours de carence ?', 'trois jours: a-jour regle.actuel'],
    [
      'Y a-t-il des jours de carence pour les IJ ? Oui, trois jours, pour toute maladie ordinaire.',
      'trois jours: a-jour regle.actuel',
    ],
    ["L'employeur applique-t-il une carence ? Oui, sept jours."],
    // What looks like it and is not.
    ["L'employeur verse son complément après un délai de carence de 7 jours."],
    ['Le fonctionnaire a un jour de carence.'],
    ['En accident du travail, pas de délai de carence de 3 jours.'],
    ["En temps partiel thérapeutique, les 3 jours de carence ne s'appliquent pas."],
    ['Il travaille trois jours par semaine et touche des IJ.'],
    ['Les exploitants agricoles ont 4 jours de carence.'],
    ["Il doit prévenir l'employeur avant le 4e jour."],
    ['Le délai de carence de Pôle emploi est de 7 jours.'],
    ['Vous avez 3 jours pour contester la décision.'],
    ["L'arrêt de travail est indemnisé du 4e au 30e jour par la CPAM."],
    ['À partir du 4e jour, le fonctionnaire touche 90 % de son traitement.'],
    ["À compter du 31e jour d'arrêt, l'IJ augmente."],
    ['Les jours de carence ont été supprimés pendant trois jours.'],
    ["J'ai eu 3 jours de carence en mars, est-ce normal ?"],
  ]);
});

describe('ij.carence, by where the payment starts and by spells', () => {
  tellsOf(ijCarence, [
    [
      'La sécurité sociale fixe le point de départ de l’indemnisation au quatrième jour de l’incapacité de travail.',
      'quatrième jour: a-jour regle.actuel',
    ],
    ['Du 1er au 3e jour d’arrêt : pas d’indemnités journalières.', '3e jour: a-jour regle.actuel'],
    [
      'La carence est de trois (3) jours pour les indemnités journalières de la sécurité sociale.',
      'trois (3) jours: a-jour regle.actuel',
    ],
    ['Du 1er au 3e jour d’arrêt, l’employeur maintient le salaire.'],
    ['Le chômage a 7 jours de carence.'],
  ]);
});

describe('ij.carence beside what is left out', () => {
  tellsOf(ijCarence, [
    ['3 jours sans rien : c’est la carence de la Sécu.', '3 jours: a-jour regle.actuel'],
    [
      'IJSS : délai de carence de 3 jours calendaires ; pas de carence si reprise < 48 h entre deux arrêts.',
      '3 jours calendaires: a-jour regle.actuel',
    ],
  ]);
});

describe('the carence of artisans, once seven days', () => {
  tellsOf(ijCarence, [
    ['Les artisans ont 3 jours de carence.', '3 jours: a-jour regle.actuel'],
    [
      'Pour un commerçant malade, le délai de carence est de 7 jours.',
      '7 jours: perime regle.plusActuel 2018-01-01',
    ],
    [
      'Le RSI verse les indemnités journalières des artisans après un délai de carence de sept jours.',
      'sept jours: perime regle.plusActuel 2018-01-01',
    ],
    [
      'En 2016, la carence des travailleurs indépendants était de 7 jours.',
      '7 jours: a-jour regle.exactAlors',
    ],
    [
      'Artisans : la carence passe à trois jours (au lieu de 7 jours).',
      'trois jours: a-jour regle.actuel',
    ],
    ['Exploitants agricoles : délai de carence de 7 jours.'],
  ]);
  tellsOf(
    ijCarence,
    [
      [
        'En cas de maladie, le délai de carence est de 7 jours.',
        '7 jours: perime regle.plusActuel 2018-01-01',
      ],
    ],
    { title: 'Vos indemnités journalières | Sécurité sociale des indépendants' },
  );
});

describe('ij.carence: the wait of an insurer or of lawyers is none of artisans', () => {
  tellsOf(
    ijCarence,
    [['Le délai de carence est de 7 jours en cas de maladie.'], ['Délai de carence : 7 jours.']],
    { title: 'Prévoyance TNS : bien choisir son contrat' },
  );
  tellsOf(ijCarence, [
    ['Indépendants : la garantie court après un délai de carence de 7 jours.'],
    ['Artisans : le délai de carence est de 7 jours pour les arrêts de moins de 8 jours.'],
    ['Professions libérales\nLes avocats ont un délai de carence de 7 jours.'],
  ]);
});

describe('ij.carence: the first day paid, by other turns', () => {
  tellsOf(ijCarence, [
    [
      'Les indemnités journalières ne démarrent qu’au quatrième jour d’arrêt.',
      'quatrième jour: a-jour regle.actuel',
    ],
    ['Salarié malade : pas d’IJ avant le 4ème jour.', '4ème jour: a-jour regle.actuel'],
    [
      'L’assuré est indemnisé par la CPAM passé le 3e jour d’arrêt.',
      '3e jour: a-jour regle.actuel',
    ],
    [
      'Votre caisse commence à payer au bout de 3 jours d’arrêt maladie.',
      '3 jours: a-jour regle.actuel',
    ],
    [
      'Trois journées sans indemnité : la Sécu l’applique à chaque arrêt maladie.',
      'Trois journées: a-jour regle.actuel',
    ],
    ['N’appelez pas la CPAM avant le 4e jour.'],
    ['La CPAM a traité mon dossier au bout de 3 jours.'],
  ]);
});

describe('ij.carence: on a page whose name alone names the IJ', () => {
  tellsOf(
    ijCarence,
    [['Elles sont versées à partir du 4e jour.', '4e jour: a-jour regle.actuel']],
    {
      title: 'Les indemnités journalières en cas de maladie',
    },
  );
  tellsOf(
    ijCarence,
    [
      [
        'Le versement démarre au 8e jour d’arrêt en cas de maladie.',
        '8e jour: perime regle.plusActuel 2018-01-01',
      ],
    ],
    { title: 'Indemnités journalières du RSI : artisans' },
  );
});

describe('ij.carence: three days of something else', () => {
  tellsOf(ijCarence, [
    [
      'Les IJ des trois jours d’arrêt figurent sur le décompte de la CPAM, qui les verse en une fois.',
    ],
    ['Le salaire est versé après trois jours d’absence.'],
    [
      'À compter du 4e jour de l’arrêt, la caisse peut convoquer l’assuré devant son médecin-conseil, qui vérifie que le repos reste justifié, et suspendre les indemnités.',
    ],
    ['Assurance : le délai de carence est de 3 mois.'],
    ['Le délai de carence est de 2 à 3 jours selon les contrats de travail.'],
    [
      'Le délai de carence ne dispense pas l’assuré d’envoyer son avis d’arrêt de travail à la caisse dans les 3 jours.',
    ],
    [
      'Comptez 3 jours pour que votre caisse enregistre l’arrêt, ce qui n’a rien à voir avec la carence.',
    ],
    ['Comptez 3 jours pour que votre caisse enregistre l’arrêt, sans que cela change la carence.'],
    [
      'Y a-t-il un délai de carence pour les IJ ? Cela dépend de votre situation et de votre métier, mais l’arrêt s’envoie sous 3 jours.',
    ],
    [
      'Délai de carence\nVous disposez de 3 jours pour déclarer votre arrêt à la caisse, faute de quoi elle peut retarder son versement.',
    ],
    ['La CPAM verse les IJ après trois jours ouvrés.'],
    ['Envoyez votre arrêt à la CPAM dans les trois premiers jours.'],
    ['La CPAM ne verse rien quand l’avis lui parvient avec 3 jours de retard.'],
    ['Chez nous, l’employeur compte une carence de 3 jours.'],
    ['Dès le 1er jour d’arrêt, la CPAM verse des IJ.'],
    ['À partir du 31e jour, la CPAM verse des IJ.'],
  ]);
});

describe('ij.carence, beside words on others', () => {
  tellsOf(ijCarence, [
    ['Trois jours sans salaire : c’est la carence.', 'Trois jours: a-jour regle.actuel'],
    [
      'Le fonctionnaire touchera 90 % de son traitement. La carence, elle, reste inchangée dans le secteur privé : trois jours.',
      'trois jours: a-jour regle.actuel',
    ],
    ['Le fonctionnaire touchera 90 % de son traitement. La carence, elle, sera de trois jours.'],
    [
      'Au lieu de sept jours, le délai de carence des artisans est de 3 jours.',
      '3 jours: a-jour regle.actuel',
    ],
    [
      'Votre employeur déclare l’arrêt dès qu’il reçoit le volet de l’avis que le médecin vous a remis en consultation pour lui être adressé, et la carence est de trois jours.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'La carence est de trois jours à chaque nouvel arrêt maladie, quelle que soit la durée de cet arrêt, même si votre employeur vous paie ces jours-là.',
      'trois jours: a-jour regle.actuel',
    ],
    [
      'L’employeur ne paie pas les trois jours de carence de la Sécurité sociale.',
      'trois jours: a-jour regle.actuel',
    ],
  ]);
});
