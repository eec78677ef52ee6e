import { describe } from 'vitest';
import { cpamDecisionDelay } from '../../../../core/claims/kinds/cpam-decision-delay.ts';
import { tellsOf } from './sentences.ts';

describe('cpam.decision_delay, as writers of every kind put it', () => {
  tellsOf(cpamDecisionDelay, [
    [
      'La CPAM met en général 15 jours à accepter le mi-temps thérapeutique.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'Pour le temps partiel thérapeutique, la caisse rend son avis sous 30 jours.',
      '30 jours: depend cas.cpam.decision_delay',
    ],
    [
      'Comptez deux à trois semaines pour l’accord de la CPAM sur le TPT.',
      'deux à trois semaines: depend cas.cpam.decision_delay',
    ],
    [
      'La caisse dispose de 15 jours pour se prononcer sur la demande de temps partiel thérapeutique.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'Le médecin-conseil de la CPAM a un mois pour valider le mi-temps thérapeutique.',
      'un mois: depend cas.cpam.decision_delay',
    ],
    [
      'Délai de réponse de la CPAM pour un TPT : 2 semaines.',
      '2 semaines: depend cas.cpam.decision_delay',
    ],
    [
      'Il faut environ trois semaines pour obtenir la réponse de la CPAM au sujet du mi-temps thérapeutique.',
      'trois semaines: depend cas.cpam.decision_delay',
    ],
    [
      'Sous quinzaine... en pratique la CPAM répond dans les 15 jours à une demande de TPT.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'La décision de la CPAM sur le mi-temps thérapeutique intervient sous quinze jours.',
      'quinze jours: depend cas.cpam.decision_delay',
    ],
    [
      'L’accord de la caisse pour un temps partiel thérapeutique prend de 2 à 4 semaines.',
      '2 à 4 semaines: depend cas.cpam.decision_delay',
    ],
    [
      'Combien de temps la CPAM met-elle à accepter un mi-temps thérapeutique ? Environ 15 jours.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'La CPAM a quinze jours pour donner son accord au mi-temps thérapeutique.',
      'quinze jours: depend cas.cpam.decision_delay',
    ],
    [
      'Pour un TPT, l’avis du médecin-conseil de la caisse arrive en moyenne sous 3 semaines.',
      '3 semaines: depend cas.cpam.decision_delay',
    ],
    [
      'La caisse notifie son accord pour le TPT dans les 15 jours.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'La réponse de la CPAM pour un mi-temps thérapeutique prend environ 15 jours.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
  ]);
});

describe('cpam.decision_delay: what looks like it and is not', () => {
  tellsOf(cpamDecisionDelay, [
    ['La CPAM verse les IJ du TPT sous 15 jours.'],
    ['Le TPT dure 15 jours après accord de la CPAM.'],
    ['La CMRA répond en 15 jours pour le mi-temps thérapeutique.'],
    ['Combien de temps dure un TPT ? 3 mois, avec l’accord de la CPAM.'],
  ]);
});

describe('cpam.decision_delay: how long a TPT lasts, and public servants', () => {
  tellsOf(cpamDecisionDelay, [
    ['Avec l’accord de la caisse, le mi-temps thérapeutique dure en général un an.'],
    [
      'Fonctionnaires : le médecin-conseil de la caisse rend en général son avis sur le temps partiel thérapeutique sous 15 jours.',
    ],
    [
      'La CPAM a deux mois pour se prononcer sur le mi-temps thérapeutique.',
      'deux mois: depend cas.cpam.decision_delay',
    ],
  ]);
});
