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

describe('visits in lists, tables, symbols and deeds', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Visite de reprise\nElle s’adresse aux salariés :\n- en arrêt de travail depuis plus de trente jours à la suite d’un accident du travail,\n- absents plus de soixante jours pour maladie.',
      'trente jours: a-jour regle.actuel',
      'soixante jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise est obligatoire après :\n• un congé de maternité,\n• ou une absence pour cause de maladie professionnelle (peu importe sa durée),\n• ou une absence d’au moins 30 jours pour cause d’accident du travail,\n• ou une absence d’au moins 30 jours pour maladie.',
      '30 jours: a-jour regle.actuel',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'La visite de reprise du travail\n\nQuand ?\nLe jour du retour.\n\nPour qui ?\n\nLes salariés :\n\n• Après un congé maternité,\n\n• Après une maladie professionnelle\n\n• Après une absence d’au moins 30 jours pour accident du travail, maladie\n ou accident non professionnel',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'Arrêt de moins de 30 jours\n\nReprise habituelle\n\nVous n’avez pas à passer de visite médicale après votre arrêt de travail.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'En deçà de 60 jours d’absence, la visite de reprise n’est pas obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'La visite de reprise s’impose dès 60 jours d’absence pour maladie.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise : arrêt maladie >= 60 jours ; accident du travail >= 30 jours ; maternité et maladie professionnelle : toujours.',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Motif\tDurée de l’absence\tVisite de reprise\nMaladie\t60 jours et plus\tobligatoire\nAccident du travail\t30 jours et plus\tobligatoire',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La durée d’absence qui déclenche la visite de reprise est désormais de 60 jours (contre 30 auparavant).',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Votre arrêt a duré 60 jours ou plus ? Vous passerez une visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Lorsque l’absence a duré au minimum 60 jours, le médecin du travail doit être saisi pour un examen de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Les arrêts d’au moins 30 jours (AT) ou 60 jours (maladie) donnent lieu à une visite de reprise.',
      '30 jours: a-jour regle.actuel',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'L’employeur organise une visite de reprise pour toute absence d’au moins trente jours (accident du travail) ou soixante (60) jours (maladie ou accident non professionnel).',
      'trente jours: a-jour regle.actuel',
      'soixante (60) jours: a-jour regle.actuel',
    ],
    [
      'La visite médicale de reprise a lieu lorsque l’absence est d’au moins 60 jrs.',
      '60 jrs: a-jour regle.actuel',
    ],
    ['Après la visite de reprise, vous avez 30 jours pour retrouver votre poste.'],
    ['Le contrat est suspendu pendant 60 jours ; la visite de reprise y met fin.'],
    [
      'Si la visite de préreprise a eu lieu dans les 30 jours qui précèdent la reprise, la visite de reprise n’est pas due.',
    ],
    [
      'L’employeur maintient le salaire après 30 jours d’arrêt.\nLa visite de reprise est obligatoire.',
    ],
    ['Il a repris après 60 jours ; sa visite de reprise est prévue lundi.'],
    [
      'En cas d’inaptitude après la visite de reprise, l’employeur a 30 jours pour reclasser le salarié.',
    ],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'L’arrêt de travail de plus de 30 jours ouvre droit à la visite de préreprise.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Visite de pré-reprise\nQui ?\nLes salariés en arrêt depuis plus de 30 jours.',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'La visite de préreprise est obligatoire au bout de 3 mois d’arrêt.',
      '3 mois: perime regle.plusActuel 2022-04-01',
    ],
    ['Visite de préreprise | arrêt > 30 jours', '30 jours: a-jour regle.actuel'],
    [
      'La visite de préreprise doit avoir lieu avant la fin de l’arrêt, au moins 30 jours avant la reprise.',
    ],
    ['Après 30 jours de préavis, la visite de préreprise devient inutile.'],
  ]);
  tellsOf(visiteReprise8j, [
    [
      'Elle a lieu à la fin de l’arrêt et dans les huit jours après la reprise.\nLa visite de reprise est à l’initiative de l’employeur.',
      'huit jours: a-jour regle.actuel',
    ],
    ['L’employeur a 8 jours pour organiser la visite de reprise.', '8 jours: a-jour regle.actuel'],
    [
      'La visite de reprise doit être passée au plus tard le 8e jour suivant la reprise.',
      '8e jour: a-jour regle.actuel',
    ],
    ['La visite de reprise se tient dans la huitaine du retour.', 'huitaine: a-jour regle.actuel'],
    ['Visite de reprise : J+8 au plus tard.', 'J+8: a-jour regle.actuel'],
    ['Délai de la visite de reprise | 8 jours', '8 jours: a-jour regle.actuel'],
    ['Après la reprise, l’employeur a 8 jours pour envoyer l’attestation de salaire à la caisse.'],
    ['Vous avez 8 jours pour contester après la reprise.'],
    ['Le médecin du travail rend son avis sous 15 jours après la visite de reprise.'],
  ]);
  tellsOf(visiteRepriseRequired, [
    [
      'Tout arrêt de travail, quelle que soit sa durée, donne lieu à une visite de reprise.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'Aucune visite de reprise n’est nécessaire avant un temps partiel thérapeutique.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    [
      'La visite médicale de reprise est obligatoire, peu importe la durée de l’arrêt.',
      'visite médicale de reprise: depend cas.visite.reprise_required',
    ],
    [
      'La visite de reprise est obligatoire après chaque arrêt maladie.',
      'visite de reprise: depend cas.visite.reprise_required',
    ],
    ['La visite de reprise est obligatoire dans certains cas.'],
    [
      'Après une maladie professionnelle, quelle que soit la durée, la visite de reprise est obligatoire.',
    ],
  ]);
});

describe('visits in notes, cells and brackets', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Les visites : préreprise (arrêt > 30 jours), reprise (maladie : > 60 jours ; AT : > 30 jours), rendez-vous de liaison (> 30 jours).',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Retour après plus de 60 jours : visite médicale de reprise obligatoire.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Faut-il passer une visite de reprise ?\nOui, si votre arrêt a dépassé 60 jours (30 jours pour un accident du travail).',
      '60 jours: a-jour regle.actuel',
      '30 jours: a-jour regle.actuel',
    ],
    [
      'Visite de reprise et de préreprise\nLa visite de reprise suit l’arrêt.\nRendez-vous de liaison\nPour les arrêts de plus de 30 jours, l’employeur peut le proposer.',
    ],
    ['Visite de reprise\nArrêt de plus de 30 jours : la mutuelle peut être suspendue.'],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'Les visites : préreprise (arrêt > 30 jours), reprise (maladie : > 60 jours ; AT : > 30 jours), rendez-vous de liaison (> 30 jours).',
      '30 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('the threshold of former times', () => {
  tellsOf(visiteRepriseThreshold, [
    [
      'Le seuil de 30 jours d’arrêt maladie pour la visite de reprise a été porté à 60 jours.',
      '30 jours: a-jour regle.exactAlors',
    ],
    [
      'Depuis avril 2022, ce n’est plus 30 mais 60 jours d’arrêt maladie qui déclenchent la visite de reprise.',
      '60 jours: a-jour regle.actuel',
    ],
    [
      'Si le salarié était en arrêt depuis plus de 30 jours, la visite de reprise est obligatoire.',
      '30 jours: perime regle.plusActuel 2022-04-01',
    ],
    [
      'La visite de reprise de l’agent hospitalier est due après 30 jours de maladie (fonction publique).',
    ],
  ]);
  tellsOf(visitePrerepriseThreshold, [
    [
      'La visite de préreprise était ouverte après 3 mois d’arrêt ; c’est 30 jours désormais.',
      '3 mois: a-jour regle.exactAlors',
    ],
    [
      'La visite de préreprise, auparavant réservée aux arrêts de plus de trois mois, est ouverte dès 30 jours.',
      'trois mois: a-jour regle.exactAlors',
      '30 jours: a-jour regle.actuel',
    ],
  ]);
});
