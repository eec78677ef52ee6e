import { describe } from 'vitest';
import { visitePrerepriseThreshold } from '../../../../core/claims/kinds/visite-prereprise-threshold.ts';
import { visiteReprise8j } from '../../../../core/claims/kinds/visite-reprise-8j.ts';
import { visiteRepriseRequired } from '../../../../core/claims/kinds/visite-reprise-required.ts';
import { visiteRepriseThreshold } from '../../../../core/claims/kinds/visite-reprise-threshold.ts';
import { tellsOf } from './sentences.ts';

const LATE = 'perime regle.plusActuel 2022-04-01';

describe('the absence from which the visite de reprise is due', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Une visite de reprise est obligatoire après une absence d’au moins 60 jours pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite médicale de reprise a lieu après un arrêt de plus de soixante jours.',
      'soixante jours: a-jour regle.actuel',
    ],
    [
      'Tout arrêt maladie supérieur à 30 jours impose une visite de reprise auprès du médecin du travail.',
      `30 jours: ${LATE}`,
    ],
    [
      'Si l’arrêt a duré plus de trente jours, l’employeur organise un examen de reprise.',
      `trente jours: ${LATE}`,
    ],
    [
      'L’examen de reprise est dû après une absence d’au moins 30 jours pour accident du travail.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : obligatoire après 60 jours d’absence pour maladie non professionnelle.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire :\n- après un congé de maternité\n- après une absence d’au moins 30 jours pour cause d’accident du travail\n- après une absence d’au moins 60 jours pour cause de maladie',
      '30 jours: a-jour regle.actuel',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Jusqu’au 31 mars 2022, la visite de reprise était due après un arrêt maladie d’au moins 30 jours.',
      '30 jours: a-jour regle.exactAlors',
    ],
    // Other lengths about the same visit.
    ['La visite de reprise a lieu dans les 8 jours qui suivent la reprise.'],
    ['Une visite de préreprise peut être demandée après 30 jours d’arrêt.'],
    ['La visite de reprise coûte 30 minutes ; le salarié a 60 jours de congés après un accident.'],
    ['Le maintien de salaire dure 60 jours au moins après 16 ans d’ancienneté.'],
    ['Après un arrêt de 30 jours, vos indemnités continuent.'],
  ]);
});

describe('the absence from which the visite de préreprise can be asked for', () => {
  tellsOf(visitePrerepriseThreshold, [
    [
      'Une visite de préreprise est possible après plus de 30 jours d’arrêt.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Pendant un arrêt de plus de trente jours, vous pouvez demander une visite de pré-reprise.',
      'trente jours: a-jour regle.actuel',
    ],
    [
      'La visite de pré reprise s’adresse aux salariés en arrêt d’une durée supérieure à 3 mois.',
      `3 mois: ${LATE}`,
    ],
    [
      'En cas d’arrêt de plus de trois mois, une visite de préreprise est organisée.',
      `trois mois: ${LATE}`,
    ],
    [
      'Depuis le 31 mars 2022 et la loi du 2 août 2021, la visite de préreprise est ouverte aux arrêts de plus de 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    ['La visite de reprise est due après une absence de 60 jours.'],
    ['La visite de préreprise a lieu sous 8 jours.'],
  ]);
});

describe('the days left for the visite de reprise', () => {
  tellsOf(visiteReprise8j, [
    [
      'La visite de reprise a lieu au plus tard dans les 8 jours qui suivent la reprise.',
      '8 jours: a-jour regle.actuel',
    ],
    [
      'L’examen de reprise doit être organisé dans un délai de huit jours après le retour du salarié.',
      'huit jours: a-jour regle.actuel',
    ],
    [
      'Le médecin du travail vous reçoit pour la visite de reprise sous 8 jours.',
      '8 jours: a-jour regle.actuel',
    ],
    ['La visite de reprise est due après 60 jours d’arrêt.'],
    ['Après 8 jours de vacances, il revoit le médecin.'],
    ['La caisse répond dans les 8 jours.'],
  ]);
});

describe('a visite de reprise said to be always, or never, due', () => {
  tellsOf(visiteRepriseRequired, [
    [
      'La visite de reprise est systématique après un arrêt de travail.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Une visite médicale de reprise est obligatoire quelle que soit la durée de l’arrêt.',
      'visite médicale de reprise: depend cas.visite.reprise_required',
    ],
    [
      'La visite de reprise n’est pas obligatoire avant un mi-temps thérapeutique.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    ['La visite de reprise est obligatoire après une absence de 60 jours.'],
    ['La visite de reprise est organisée par l’employeur.'],
  ]);
});

describe('visits in headings, answers and the words of those left out', () => {
  tellsOf(visiteRepriseThreshold, [
    ['Absence de plus de 60 jours\nVisite de reprise', '60 jours: a-jour regle.actuel'],
    ['Une visite de reprise est prévue (sauf absence de moins de 30 jours).', `30 jours: ${LATE}`],
    [
      'Si l’arrêt maladie a duré moins de 60 jours, la visite de reprise n’est pas obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'À partir de quelle durée d’arrêt la visite de reprise est-elle obligatoire ?\n60 jours en cas de maladie, 30 jours en cas d’accident du travail.',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : au moins 30 jours pour accident du travail, maladie ou accident non professionnel.',
      `30 jours: ${LATE}`,
    ],
    ['Après 30 jours de congé maternité, la visite de reprise est obligatoire.'],
    ['Le rendez-vous de liaison est ouvert aux salariés absents depuis plus de 30 jours.'],
    ['Mon arrêt a duré 60 jours et je n’ai pas eu de visite de reprise.'],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'En arrêt depuis plus de trois mois ? Demandez une visite de préreprise.',
      `trois mois: ${LATE}`,
    ],
    ['Le rendez-vous de liaison suit 30 jours d’absence, comme la visite de préreprise.'],
  ]);
  tellsOf(visiteReprise8j, [
    [
      'Une visite de préreprise est possible.\nCette visite médicale doit être passée dans les 8 jours après le retour du salarié.',
      '8 jours: a-jour regle.actuel',
    ],
  ]);
  tellsOf(visiteRepriseRequired, [
    ['La visite de reprise est-elle systématique ?'],
    ['Maladie professionnelle : visite de reprise quelle que soit la durée de l’arrêt.'],
  ]);
});
