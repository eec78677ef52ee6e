import { describe, expect, it } from 'vitest';
import { visitePrerepriseThreshold } from '../../../../core/claims/kinds/visite-prereprise-threshold.ts';
import { visiteRepriseRequired } from '../../../../core/claims/kinds/visite-reprise-required.ts';
import { visiteRepriseThreshold } from '../../../../core/claims/kinds/visite-reprise-threshold.ts';
import { readAs, tellsOf } from './sentences.ts';

describe('a length beside the visits and the meeting that a sentence names', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Rendez-vous de liaison dès 30 jours d’absence, visite de reprise dès 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Après le rendez-vous de liaison, la visite de reprise est obligatoire dès 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Après 60 jours d’arrêt maladie, la visite de reprise est obligatoire, la préreprise reste facultative.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Après 30 jours d’arrêt le rendez-vous de liaison est proposé, et la visite de reprise suit le retour.',
    ],
    [
      'Visite de reprise\nPassé 30 jours d’absence, votre employeur peut vous proposer un rendez-vous de liaison.',
    ],
    [
      'Dès 60 jours d’arrêt maladie, la visite de reprise suit le rendez-vous de liaison.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Le rendez-vous de liaison est facultatif.\nElle est obligatoire après 30 jours d’arrêt maladie.',
    ],
  ]);
});

describe('a length in a sentence that names no visit, below those that do', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'La visite de préreprise se demande.\nLa visite de reprise est organisée par l’employeur.\nElle est obligatoire après 60 jours d’arrêt maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Quand peut-on reprendre le travail ? Après 30 jours d’arrêt, le médecin traitant décide souvent d’une reprise progressive.',
    ],
    [
      'L’employeur organise alors la visite de reprise.\nUne telle obligation ne naît que pour les salariés dont l’absence pour maladie a dépassé 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise\nElle est organisée par l’employeur.\nUn contrat à durée déterminée n’est pas prolongé d’un seul jour, même si son titulaire a connu une absence de plus de 30 jours pour maladie.',
    ],
    [
      'Pensez à la visite de reprise.\nEt le contrat ? Il continue.\nLe remplacement d’un salarié est souvent prévu dès que son absence a dépassé 30 jours pour maladie.',
    ],
    [
      'La visite de reprise est organisée par l’employeur.\nPour qui ?\nSont concernés les salariés dont l’absence pour cause de maladie a dépassé 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'L’employeur organise la visite de reprise.\nIl fixe la date.\nPour qui ?\nSont concernés les salariés dont l’absence pour cause de maladie a dépassé 60 jours.',
    ],
    [
      'La visite de reprise\nElle est organisée par l’employeur.\nLa préreprise vient avant, si le salarié la demande.\nElle est ouverte dès 30 jours d’absence pour maladie.',
    ],
    [
      'La visite de reprise revient à l’employeur, qui en fixe la date avec le service de santé. Pour le reste, chaque équipe s’arrange comme elle peut : les tâches sont réparties entre les présents, les dossiers urgents passent au responsable, les clients sont prévenus, et les réunions sont remises à plus tard.\nUn remplaçant est souvent recruté pour le salarié dont l’absence pour cause de maladie a dépassé 30 jours.',
    ],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'Arrêté depuis plus de 30 jours ? Prenez le temps d’en parler avec vos proches, avec votre médecin traitant et avec vos collègues, qui sauront vous écouter et vous aider. La préreprise en est un autre moyen.',
    ],
  ]);
});

describe('a heading that begins with the absence, and what stands below it', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Visite de reprise\nArrêt de plus de 60 jours pour maladie\nElle est organisée par l’employeur.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      '1) Arrêt de plus de 60 jours pour maladie\nLa visite de reprise est obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'En arrêt depuis plus de 60 jours\nLa visite de reprise est obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Cet arrêt dépasse 60 jours\nLa visite de reprise est obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Arrêt de plus de 60 jours (art. R. 4624-31)\nLa visite de reprise est obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    ['Le contrat est suspendu après 30 jours d’arrêt\nLa visite de reprise a lieu au retour'],
    [
      'Perte des titres-restaurant après un arrêt de plus de 30 jours\nVisite de reprise : au retour du salarié',
    ],
    [
      'Un arrêt de plus de 30 jours désorganise souvent le service.\nLa visite de reprise est demandée par l’employeur.',
    ],
    [
      'Un arrêt de plus de 30 jours oblige le responsable du service à revoir le planning de toute l’équipe avant la fin du mois\nLa visite de reprise vient ensuite',
    ],
    [
      'Un arrêt de moins de 30 jours peut aussi donner lieu à une visite de reprise, à la demande du salarié.',
    ],
    ['Arrêt de moins de 30 jours\nVisite de reprise à la demande du salarié'],
  ]);
});

describe('a medical visit without a name', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Le retour se prépare. Un examen médical est obligatoire si l’absence pour maladie a duré au moins 60 jours.',
      '60 jours: a-jour regle.actuel',
    ],
    ['Le médecin du travail est informé de tout arrêt d’au moins 30 jours.'],
    [
      'Le retour d’un collègue est toujours un moment attendu par l’équipe. Les congés se posent au moins un mois à l’avance auprès du responsable, qui tient compte des souhaits de chacun et de la charge de travail du service. Le médecin du travail reçoit la liste des salariés absents au moins 30 jours.',
    ],
  ]);
});

describe('the items of a list that a visit introduces', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'La visite de préreprise se demande pendant l’arrêt.\nLa visite de reprise est obligatoire :\n- après une absence d’au moins 60 jours pour cause de maladie ou d’accident non professionnel',
      '60 jours: a-jour regle.actuel',
    ],
  ]);
  tellsOf(
    visiteRepriseThreshold,
    [
      [
        '- après une absence d’au moins 60 jours pour cause de maladie ou d’accident non professionnel',
        '60 jours: a-jour regle.actuel',
      ],
    ],
    { title: 'La visite de reprise' },
  );
});

describe('what answers a question on the length of the absence', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'À partir de quelle durée d’arrêt la visite de reprise est-elle due ?\n- 60 jours en cas de maladie ou d’accident survenu en dehors du travail, 30 jours en cas d’accident du travail.',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Combien de jours d’absence pour la visite de reprise ? 60 jours en cas de maladie ou d’accident survenu en dehors du travail, et 30 jours en cas d’accident du travail.',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Quand a lieu la visite de reprise ?\nEn général, l’employeur prévoit 30 jours en cas de maladie pour organiser le remplacement.',
    ],
    [
      'À partir de quand la visite de reprise est-elle obligatoire ?\n30 jours de repos suffisent rarement au salarié malade qui sort d’une longue absence ; demandez au service du personnel.',
    ],
  ]);
});

describe('the law that stands beside what is said of a visit', () => {
  it.each([
    [
      visitePrerepriseThreshold,
      'Après plus de trois mois d’arrêt, une visite de préreprise est possible.',
    ],
    [visiteRepriseRequired, 'La visite de reprise est toujours obligatoire.'],
  ])('is counted in days: $name', (kind, text) => {
    const [mark] = readAs(kind)(text);
    expect(mark?.today).toMatchObject({ unit: 'days' });
  });
});
