import { describe } from 'vitest';
import { ijMax360 } from '../../../../core/claims/kinds/ij-max-360.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_360, as writers of every kind put it', () => {
  tellsOf(ijMax360, [
    [
      'Vous pouvez toucher 360 indemnités journalières en trois ans.',
      '360 indemnités journalières: a-jour regle.actuel',
    ],
    [
      'La durée d’indemnisation est plafonnée à 360 jours sur 3 ans.',
      '360 jours: a-jour regle.actuel',
    ],
    ['Maximum 360 IJ sur une période de trois années consécutives.', '360 IJ: a-jour regle.actuel'],
    [
      'Au bout de 360 jours indemnisés en 3 ans, la CPAM arrête de payer.',
      '360 jours indemnisés: a-jour regle.actuel',
    ],
    [
      'Cadre légal et plafonds d’indemnisation (arrêts)\n| Éléments | Détails |\n|---|---|\n| Durée maximale | 360 jours sur 3 ans |',
      '360 jours: a-jour regle.actuel',
    ],
    [
      'Hors ALD, trois cent soixante jours d’IJ par période de trois ans.',
      'trois cent soixante jours d’IJ: a-jour regle.actuel',
    ],
    [
      'La Sécu verse au plus 360 IJ par période glissante de 36 mois.',
      '360 IJ: a-jour regle.actuel',
    ],
    ['Une fois les 360 IJ consommées, plus d’indemnisation.', '360 IJ: a-jour regle.actuel'],
    [
      'Le compteur de 360 jours d’indemnités journalières se calcule sur trois ans.',
      '360 jours d’indemnités journalières: a-jour regle.actuel',
    ],
    ['Combien d’IJ ? 360 en 3 ans.', '360: a-jour regle.actuel'],
    ['Nombre maximal d’indemnités journalières : 360 sur trois ans.', '360: a-jour regle.actuel'],
    ['Le quota de 360 IJ est atteint ? Le versement cesse.', '360 IJ: a-jour regle.actuel'],
    [
      'L’assuré ne peut recevoir plus de 360 indemnités journalières sur trois ans.',
      '360 indemnités journalières: a-jour regle.actuel',
    ],
    [
      'Vous avez droit à 360 jours d’indemnités journalières au plus sur trois ans.',
      '360 jours d’indemnités journalières: a-jour regle.actuel',
    ],
    [
      'Passé 360 jours d’arrêt indemnisés, les IJ s’arrêtent.',
      '360 jours d’arrêt: a-jour regle.actuel',
    ],
    ['La limite des 360 IJ sur trois ans ne vaut pas en ALD.', '360 IJ: a-jour regle.actuel'],
    ['Le nombre d’IJ est limité à 360 par période de trois ans.', '360: a-jour regle.actuel'],
    ['Au maximum, la Sécu paie 360 jours en trois ans.', '360 jours: a-jour regle.actuel'],
  ]);
});

describe('ij.max_360: what looks like it and is not', () => {
  tellsOf(ijMax360, [
    ['Le taux se calcule sur une base de 360 jours.'],
    ['Le congé de longue maladie dure 360 jours sur 3 ans pour un agent public.'],
    ['360 salariés ont été arrêtés sur trois ans.'],
    ['Le forfait compte 360 jours | Durée maximale'],
  ]);
});

describe('ij.max_360: counted in journées, and of any statut', () => {
  tellsOf(ijMax360, [
    [
      'La caisse n’indemnise pas plus de 360 journées sur trois ans.',
      '360 journées: a-jour regle.actuel',
    ],
    [
      'Un commerçant a droit à 360 jours d’indemnisation sur trois ans.',
      '360 jours d’indemnisation: a-jour regle.actuel',
    ],
  ]);
});
