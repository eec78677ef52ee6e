import { describe } from 'vitest';
import { recoursPrudhommesDelay } from '../../../../core/claims/kinds/recours-prudhommes-delay.ts';
import { tellsOf } from './sentences.ts';

describe('recours.prudhommes_delay, as writers of every kind put it', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'L’avis du médecin du travail se conteste devant les prud’hommes sous quinze jours.',
      'quinze jours: a-jour regle.actuel',
    ],
    [
      'Vous avez 15 jours pour saisir le conseil de prud’hommes si vous contestez l’avis d’inaptitude.',
      '15 jours: a-jour regle.actuel',
    ],
    ['Contestation de l’avis d’inaptitude : 15 jours (CPH).', '15 jours: a-jour regle.actuel'],
    [
      'Le délai pour contester l’avis du médecin du travail est de 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Un désaccord avec le médecin du travail ? Saisissez le conseil de prud’hommes en référé dans les quinze jours.',
      'quinze jours: a-jour regle.actuel',
    ],
    [
      'L’employeur comme le salarié disposent de quinze jours pour attaquer l’avis du médecin du travail devant le CPH.',
      'quinze jours: a-jour regle.actuel',
    ],
    [
      'La saisine du conseil de prud’hommes contre un avis d’aptitude intervient dans les 15 jours de sa notification.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Passés quinze jours, l’avis d’inaptitude ne peut plus être contesté.',
      'quinze jours: a-jour regle.actuel',
    ],
    ['Quel délai pour contester l’avis d’inaptitude ? 15 jours.', '15 jours: a-jour regle.actuel'],
    [
      'Recours contre l’avis du médecin du travail : prud’hommes, 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'Les propositions du médecin du travail peuvent être contestées dans la quinzaine devant les prud’hommes.',
      'quinzaine: a-jour regle.actuel',
    ],
    [
      'L’avis d’inaptitude se conteste devant l’inspecteur du travail dans les deux mois.',
      'deux mois: perime cas.recours.inspecteur',
    ],
    [
      'Quinze jours : tel est le délai pour contester l’avis du médecin du travail aux prud’hommes.',
      'Quinze jours: a-jour regle.actuel',
    ],
    [
      'On ne dispose que de 15 jours pour contester un avis d’inaptitude.',
      '15 jours: a-jour regle.actuel',
    ],
    [
      'L’avis d’inaptitude devient définitif s’il n’est pas contesté dans les 15 jours devant le conseil de prud’hommes.',
      '15 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('recours.prudhommes_delay: what looks like it and is not', () => {
  tellsOf(recoursPrudhommesDelay, [
    ['Le second examen a lieu dans les 15 jours.'],
    ['Les prud’hommes ont mis 15 jours à convoquer les parties.'],
    ['Le médecin du travail rend son avis sous 15 jours.'],
    ['L’avis d’inaptitude est rendu au plus tard 15 jours après le premier examen.'],
    ['Contestez l’avis : le médecin du travail a 15 jours pour convoquer.'],
  ]);
});

describe('recours.prudhommes_delay: other times of the same people', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'Le médecin du travail rend un avis d’aptitude ; la visite suivante a lieu dans les deux mois.',
    ],
    [
      'Après l’avis d’inaptitude, l’employeur s’explique devant l’inspecteur du travail dans les deux mois.',
    ],
    ['Si l’avis d’inaptitude est contesté, la décision tombe en général dans les deux mois.'],
    ['Un avis d’inaptitude contesté devant l’inspecteur du travail est jugé sous six mois.'],
    [
      'Un avis d’inaptitude contesté devant l’inspecteur du travail reçoit une réponse sous deux semaines.',
    ],
    ['Le conseil de prud’hommes peut être saisi en référé sous quinze jours d’un salaire impayé.'],
    ['L’avis du comité médical peut être contesté dans les 15 jours.'],
    ['Le CPH se réunit dans les 15 jours au sujet d’un avis d’inaptitude.'],
    [
      'L’avis d’inaptitude, qui peut être contesté aux prud’hommes, suit un second examen dans les 15 jours.',
    ],
    [
      'Le reclassement échoue ? Le licenciement doit intervenir sous 15 jours, même si l’avis d’inaptitude est contesté aux prud’hommes.',
    ],
    [
      'Quand contester l’avis d’inaptitude ? Le conseil de prud’hommes vous entendra 15 jours plus tard.',
    ],
    [
      'Peut-on contester l’avis d’inaptitude aux prud’hommes ? Quinze jours d’arrêt n’y changent rien.',
    ],
    ['L’avis d’inaptitude se conteste devant les prud’hommes sous dix jours.'],
  ]);
});

describe('recours.prudhommes_delay: the opinion named in the sentence before', () => {
  tellsOf(recoursPrudhommesDelay, [
    [
      'L’avis d’inaptitude est remis au salarié.\nIl se conteste devant l’inspecteur du travail dans les deux mois.',
      'deux mois: perime cas.recours.inspecteur',
    ],
    [
      'Un avis d’inaptitude se conteste vite.\nSaisissez les prud’hommes dans les 15 jours.',
      '15 jours: a-jour regle.actuel',
    ],
  ]);
});
