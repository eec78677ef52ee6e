import { describe } from 'vitest';
import { tnsTptDuration } from '../../../../core/claims/kinds/tns-tpt-duration.ts';
import { tptAmount } from '../../../../core/claims/kinds/tpt-amount.ts';
import { tptAttestationMonthly } from '../../../../core/claims/kinds/tpt-attestation-monthly.ts';
import { tptMaxDuration } from '../../../../core/claims/kinds/tpt-max-duration.ts';
import { tptNoCarence } from '../../../../core/claims/kinds/tpt-no-carence.ts';
import { tellsOf } from './sentences.ts';

describe('the loss of pay as a bound, by its other names', () => {
  tellsOf(tptAmount, [
    [
      'Temps partiel thérapeutique\nLes indemnités sont servies sans dépasser ce que vous perdez en salaire.',
      'sans dépasser ce que vous perdez en salaire: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, l’IJ ne peut excéder ce que le salarié perd comme rémunération.',
      'ne peut excéder ce que le salarié perd comme rémunération: a-jour regle.actuel',
    ],
    [
      'Les IJ du TPT sont limitées à votre manque à gagner.',
      'limitées à votre manque à gagner: a-jour regle.actuel',
    ],
    [
      'Pendant le mi-temps thérapeutique, l’indemnité ne peut dépasser ce qu’elle perd de salaire.',
      'ne peut dépasser ce qu’elle perd de salaire: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nLe calcul se fait comme dans un arrêt complet, mais l’indemnité ne peut dépasser votre perte de salaire.',
      'calcul se fait comme dans un arrêt: a-jour regle.actuel',
      'ne peut dépasser votre perte de salaire: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nComme pour un arrêt total, l’indemnité se calcule sur trois mois, sans excéder la perte de salaire.',
    ],
    [
      'Temps partiel thérapeutique\nLors d’un arrêt complet, l’indemnité se calcule sur trois mois, sans excéder la perte de salaire.',
    ],
    [
      'Vous reprenez à mi-temps ? Non.\nVous avez repris à temps partiel : l’indemnité versée ne dépasse pas la perte de salaire.',
      'ne dépasse pas la perte de salaire: a-jour regle.actuel',
    ],
    ['Vous reprenez à temps plein : l’indemnité versée ne dépasse pas la perte de salaire.'],
    [
      'L’assurance perte d’exploitation verse une indemnité dans la limite de votre manque à gagner.',
    ],
    [
      'Congé parental\nVous avez repris à temps partiel : le complément versé ne dépasse pas la perte de salaire.',
    ],
    [
      'Chômage\nVous avez repris à temps partiel : l’indemnité versée ne dépasse pas la perte de salaire.',
    ],
    [
      'Vous avez repris le travail à mi-temps : les indemnités sont plafonnées à la perte de salaire.',
      'plafonnées à la perte de salaire: a-jour regle.actuel',
    ],
    [
      'Vous reprenez votre activité à temps partiel : l’indemnité n’excède pas la perte de salaire.',
      'n’excède pas la perte de salaire: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nElle se calcule comme si vous étiez en arrêt total, sans que l’indemnité dépasse la perte de salaire.',
      'calcule comme si vous étiez en arrêt: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nElle se calcule comme en arrêt complet, et l’indemnité est limitée à votre perte de revenus.',
      'calcule comme en arrêt: a-jour regle.actuel',
      'limitée à votre perte de revenus: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nElle se calcule comme un congé payé, puis vient l’arrêt complet ; l’indemnité est limitée à la perte de salaire.',
    ],
    [
      'En TPT, l’IJ est versée dans la limite du salaire perdu.',
      'dans la limite du salaire perdu: a-jour regle.actuel',
    ],
  ]);
});

describe('an attestation once the month is over', () => {
  tellsOf(tptAttestationMonthly, [
    [
      'Mi-temps thérapeutique\nUne fois le mois écoulé, l’employeur transmet une attestation de salaire à la caisse.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nDès que le mois est fini, une nouvelle attestation de salaire part à la CPAM.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nLe mois terminé, l’entreprise établit une attestation de salaire.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Pendant le TPT, l’employeur adresse une attestation de salaire au terme de chaque mois.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Pendant le TPT, l’employeur adresse une attestation de salaire à l’issue du mois.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, une attestation de salaire part chaque mois, car la DSN ne suffit pas.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, l’attestation de salaire de chaque mois n’est plus à envoyer : la DSN suffit.',
      'attestation de salaire: depend cas.tpt.attestation_monthly',
    ],
    [
      'En mi-temps thérapeutique, une attestation de salaire part chaque mois : la DSN ne la remplace pas.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, la DSN ne dispense pas d’envoyer une attestation de salaire chaque mois.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nUne fois le préavis terminé, l’employeur transmet une attestation de salaire.',
    ],
    [
      'Mi-temps thérapeutique\nUne fois l’arrêt terminé, l’employeur établit une attestation de salaire.',
    ],
    [
      'En mi-temps thérapeutique, une attestation de salaire part chaque mois : la DSN remplace cette dernière pour les autres arrêts.',
      'attestation de salaire: depend cas.tpt.attestation_monthly',
    ],
    [
      'Temps partiel thérapeutique\nÀ lui d’envoyer, mois après mois, une attestation de salaire.',
      'attestation de salaire: a-jour regle.actuel',
    ],
  ]);
});

describe('a length right after what is paid', () => {
  tellsOf(tptMaxDuration, [
    ['Le mi-temps thérapeutique est payé un an, pas plus.', 'un an: depend cas.tpt.max_duration'],
    [
      'La Sécu prend en charge le TPT : il est payé douze mois au plus.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    [
      'Votre temps partiel thérapeutique est pris en charge pendant douze mois par la Sécu.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique vous sera payé 1 an par la caisse.',
      '1 an: depend cas.tpt.max_duration',
    ],
    ['La caisse nous paie un an de mi-temps thérapeutique.', 'un an: depend cas.tpt.max_duration'],
    ['Le mi-temps thérapeutique est payé un an par la prévoyance.'],
    ['Le mi-temps thérapeutique est payé un an après la reprise.'],
    [
      'Le mi-temps thérapeutique est rémunéré douze mois.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    ['La Sécu paiera un an de mi-temps thérapeutique.', 'un an: depend cas.tpt.max_duration'],
    [
      'La Sécurité sociale ne finance pas plus d’un an de mi-temps thérapeutique.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'La caisse n’indemnise jamais plus de douze mois de TPT.',
      'douze mois: depend cas.tpt.max_duration',
    ],
  ]);
});

describe('days of carence said to be kept back', () => {
  tellsOf(tptNoCarence, [
    [
      'Trois jours de carence sont aussi retenus au début du mi-temps thérapeutique.',
      'jours de carence sont aussi retenus: errone cas.tpt.no_carence',
    ],
    ['En TPT, le délai de carence de trois jours est décompté à nouveau.'],
    [
      'Des jours de carence seront prélevés sur votre mi-temps thérapeutique.',
      'jours de carence seront prélevés: errone cas.tpt.no_carence',
    ],
    ['En mi-temps thérapeutique, trois jours de carence restent à votre charge.'],
    ['En mi-temps thérapeutique, les jours de carence sont pas retenus.'],
    ['Les trois jours de carence sont retenus sur l’arrêt, jamais sur le mi-temps thérapeutique.'],
    ['Le délai de carence est retenu pour la maladie, le mi-temps thérapeutique y échappe.'],
    [
      'Les jours de carence sont dus dans la fonction publique, le mi-temps thérapeutique en est exempté.',
    ],
    ['Les jours de carence ne sont retenus pour aucun mi-temps thérapeutique.'],
    [
      'Le délai de carence sera compté au début du TPT.',
      'délai de carence sera compté: errone cas.tpt.no_carence',
    ],
    [
      'Le délai de carence est dû en mi-temps thérapeutique.',
      'délai de carence est dû: errone cas.tpt.no_carence',
    ],
    [
      'Les jours de carence restent à votre charge en mi-temps thérapeutique.',
      'jours de carence restent à votre charge: errone cas.tpt.no_carence',
    ],
    ['Les jours de carence sont plus prélevés en mi-temps thérapeutique.'],
    [
      'Les jours de carence sont imposés au salarié en mi-temps thérapeutique.',
      'jours de carence sont imposés: errone cas.tpt.no_carence',
    ],
    ['Temps partiel thérapeutique\nCarence : aucune', 'Carence : aucune: a-jour regle.actuel'],
    ['Temps partiel thérapeutique\nDélai de carence : 3 jours en arrêt'],
    ['Temps partiel thérapeutique\nDélai de carence : aucun pour l’arrêt d’une ALD'],
    [
      'Mi-temps thérapeutique\nIndemnité\tla même\nCarence\tnon',
      'Carence non: a-jour regle.actuel',
    ],
  ]);
});

describe('what is paid to the self-employed', () => {
  tellsOf(tnsTptDuration, [
    [
      'Indépendants\nLe temps partiel thérapeutique est payé 90 jours.',
      '90 jours: a-jour regle.actuel',
    ],
    [
      'Indépendants\nLe temps partiel thérapeutique est pris en charge 90 jours.',
      '90 jours: a-jour regle.actuel',
    ],
  ]);
});
