import { describe } from 'vitest';
import { visiteReprise8j } from '../../../../core/claims/kinds/visite-reprise-8j.ts';
import { visiteRepriseRequired } from '../../../../core/claims/kinds/visite-reprise-required.ts';
import { visiteRepriseThreshold } from '../../../../core/claims/kinds/visite-reprise-threshold.ts';
import { tellsOf } from './sentences.ts';

describe('the days of the visit after the return, where no law ever had so many', () => {
  tellsOf(visiteReprise8j, [
    [
      'La visite de reprise doit être organisée dans les quinze jours suivant la reprise.',
      'quinze jours: errone regle.jamais',
    ],
    [
      'L’examen de reprise a lieu dans un délai de trois semaines après le retour.',
      'trois semaines: errone regle.jamais',
    ],
    [
      'La visite de reprise :\n– à la charge de l’employeur, c’est la visite de reprise\n– délai pour la passer après la reprise : 10 jours',
      '10 jours: errone regle.jamais',
    ],
    [
      'Visite de reprise\nDélai pour l’organiser après le retour : 8 jours',
      '8 jours: a-jour regle.actuel',
    ],
    ['La visite de reprise doit avoir lieu dans les 3 jours suivant la reprise.'],
    ['La visite de reprise a lieu dans un délai de une semaine après le retour.'],
    ['La visite de reprise est réalisée et le bilan se fait dans les 15 jours suivant la reprise.'],
    ['La visite de reprise peut avoir lieu dans les 15 jours suivant la reprise.'],
    ['Pour un marin, la visite de reprise a lieu dans les 15 jours suivant la reprise.'],
    ['La visite de reprise a lieu dans les 15 jours suivant la reprise, dans les hôpitaux.'],
    ['La visite de reprise a lieu dans les 15 jours qui suivent la demande de reprise.'],
    ['La visite de reprise a-t-elle lieu dans les 15 jours suivant la reprise ?'],
    ['Vous croyez que la visite de reprise a lieu dans les 15 jours suivant la reprise.'],
    [
      'À l’hôpital public, la visite de reprise a lieu dans les 15 jours suivant la reprise du fonctionnaire.',
    ],
    [
      'Visite de reprise\nL’entretien avec le chef de service\nDélai pour l’organiser après le retour : 15 jours',
    ],
  ]);
});

describe('a month of absence, told for the former thirty days', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Une absence de plus d’un mois impose une visite de reprise.',
      'un mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'La visite de reprise est obligatoire après un arrêt maladie d’au moins 1 mois.',
      '1 mois: perime regle.plusActuel 2022-04-01',
    ],
    ['Salarié absent plus d’un mois : l’employeur doit organiser la visite de reprise.'],
    [
      'Arrêt d’un mois ou plus : l’employeur doit prévoir la visite de reprise.',
      'un mois: perime regle.plusActuel 2022-04-01',
    ],
    [
      'La visite de reprise est obligatoire après un accident du travail avec arrêt d’un mois ou plus.',
    ],
    ['Un arrêt de plus d’un mois n’impose pas de visite de reprise.'],
    ['Un arrêt de plus d’un mois oblige-t-il à une visite de reprise ?'],
    ['Un arrêt de plus d’un mois permet de demander une visite de reprise.'],
    [
      'La visite de reprise est obligatoire. Une interruption d’un mois ou plus oblige à refaire le dossier.',
    ],
    ['Une absence de plus de deux mois impose une visite de reprise.'],
    ['Une absence d’au moins un à deux mois impose une visite de reprise.'],
    ['Une absence de plus d’un an impose une visite de reprise.'],
    [
      'La visite de reprise est obligatoire ; l’employeur garde l’avis plus d’un mois après l’arrêt.',
    ],
  ]);
});

describe('every stop, however short', () => {
  tellsOf(visiteRepriseRequired, [
    [
      'Un arrêt, aussi court soit-il, impose une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Après une absence, si brève soit-elle, l’employeur doit organiser une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    ['Aussi brève soit-elle, votre absence est notée ; une visite de reprise vous est proposée.'],
    ['Si bref soit-il, l’avis remis après la visite de reprise est utile.'],
  ]);
});
