import { describe } from 'vitest';
import { visiteRepriseRequired } from '../../../../core/claims/kinds/visite-reprise-required.ts';
import { tellsOf } from './sentences.ts';

describe('visite.reprise_required, as writers of every kind put it', () => {
  tellsOf(visiteRepriseRequired, [
    [
      'La visite de reprise est toujours obligatoire, même pour un arrêt court.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Toute absence, même d’un jour, impose une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Après chaque arrêt maladie, la visite de reprise s’impose.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Tout arrêt de travail doit être suivi d’une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Aucune visite de reprise n’est obligatoire après un arrêt maladie.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Une visite médicale de reprise est systématiquement organisée par l’employeur.',
      'visite médicale de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Faut-il une visite de reprise ? Oui, dans tous les cas.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'L’examen de reprise est dû à l’issue de tout arrêt, peu importe sa durée.',
      'examen de reprise: depend cas.visite.reprise_required',
    ],
    [
      'La visite de reprise n’est jamais obligatoire en cas de temps partiel thérapeutique.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Peu importe la durée de l’arrêt, une visite de reprise est obligatoire.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Quelle que soit la durée de votre absence, vous devez passer une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Une visite de reprise est nécessaire à chaque retour d’arrêt maladie.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Pas de visite de reprise obligatoire en cas de mi-temps thérapeutique.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'La visite de reprise, obligatoire dans tous les cas, conditionne le retour.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
  ]);
});

describe('visite.reprise_required: what looks like it and is not', () => {
  tellsOf(visiteRepriseRequired, [
    ['La visite de reprise est obligatoire après un congé maternité, quelle que soit sa durée.'],
    ['La visite de reprise est obligatoire après un accident du travail de 30 jours.'],
    ['La visite de reprise n’est pas obligatoire si l’arrêt dure moins de 60 jours.'],
    ['Demandez toujours la visite de reprise par écrit.'],
    ['Après chaque arrêt, pensez à demander la visite de reprise si l’absence a duré 60 jours.'],
  ]);
});

describe('visite.reprise_required: a duty too far from the visit, and an answer below', () => {
  tellsOf(visiteRepriseRequired, [
    [
      'Faut-il une visite de reprise ?\n\n- Oui, dans tous les cas.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'À l’issue de tout arrêt, la visite de reprise permet de faire le point sur la santé avec le médecin, qui doit garder le secret.',
    ],
    [
      'Vous devez prévenir votre responsable de la date prévue de votre retour dès que vous la connaissez et, après chaque absence, la visite de reprise permet d’en parler.',
    ],
  ]);
});
