import { describe } from 'vitest';
import { tnsTptAmount } from '../../../../core/claims/kinds/tns-tpt-amount.ts';
import { tnsTptDuration } from '../../../../core/claims/kinds/tns-tpt-duration.ts';
import { tellsOf } from './sentences.ts';

describe('half of the IJ of indépendants', () => {
  tellsOf(tnsTptAmount, [
    [
      'L’indemnité du travailleur indépendant en temps partiel thérapeutique est égale à 50 % de l’indemnité journalière.',
      '50 %: a-jour montant.actuel',
    ],
    [
      'L’artisan en mi-temps thérapeutique perçoit la moitié de l’indemnité journalière, dans la limite de 32,92 € par jour.',
      'la moitié: a-jour montant.actuel',
      '32,92 €: a-jour montant.actuel',
    ],
    [
      'Profession libérale en temps partiel thérapeutique : l’indemnité maximale est de 98,75 € par jour.',
      '98,75 €: a-jour montant.actuel',
    ],
    [
      'Artisans en temps partiel thérapeutique : l’indemnité maximale est de 32,26 € par jour.',
      '32,26 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Artisans en temps partiel thérapeutique : l’indemnité est plafonnée à 31 € par jour.',
      '31 €: depend cas.tns.tpt_amount',
    ],
    ['L’artisan en arrêt de travail perçoit au maximum 65,84 € par jour.'],
    ['Le salarié en temps partiel thérapeutique perçoit au maximum 42,97 € par jour.'],
    [
      'Commerçants : en reprise à temps partiel thérapeutique, l’indemnité est divisée par deux.',
      'divisée par deux: a-jour montant.actuel',
    ],
  ]);
});

describe('the TPT of indépendants, said in many ways', () => {
  tellsOf(tnsTptAmount, [
    [
      'Indépendants : en temps partiel thérapeutique, l’indemnité est la moitié de celle d’un arrêt complet.',
      'la moitié: a-jour montant.actuel',
    ],
    [
      'L’artisan en TPT reçoit une indemnité comprise entre 3,14 € et 32,92 € par jour.',
      '32,92 €: a-jour montant.actuel',
    ],
    [
      'En 2018, l’indemnité d’un commerçant en temps partiel thérapeutique est plafonnée à 27,21 €.',
      '27,21 €: a-jour montant.exactAlors',
    ],
    [
      'Commerçants : l’indemnité de reprise à temps partiel thérapeutique représente 50 % de celle de l’arrêt de travail, soit 32,92 € maximum par jour.',
      '50 %: a-jour montant.actuel',
      '32,92 €: a-jour montant.actuel',
    ],
    [
      'Travailleurs indépendants en mi-temps thérapeutique : indemnité journalière réduite de moitié pendant 90 jours.',
      'réduite de moitié: a-jour montant.actuel',
    ],
    [
      'TNS : le temps partiel thérapeutique est indemnisé à hauteur de 1/1460 du revenu annuel moyen.',
      '1/1460: a-jour montant.actuel',
    ],
    [
      'Artisan en TPT : 1/1460e du revenu moyen des trois dernières années.',
      '1/1460e: a-jour montant.actuel',
    ],
    [
      'Profession libérale en temps partiel thérapeutique : maximum 96,78 € par jour.',
      '96,78 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Le TPT des travailleurs indépendants dure 90 jours au plus, portés à 270 jours en cas d’ALD.',
    ],
    ['Le travailleur indépendant peut bénéficier du TPT pour une durée maximale de trois mois.'],
    [
      'Un commerçant en temps partiel thérapeutique touche au plus 90 indemnités journalières sur 3 ans.',
    ],
    [
      'En ALD, l’artisan a droit à 270 jours de temps partiel thérapeutique sur une période de 3 ans, puis un an.',
    ],
    ['Un indépendant en arrêt complet touche la moitié de son revenu.'],
    ['L’artisan paie la moitié de ses cotisations en temps partiel thérapeutique.'],
    ['Salarié en temps partiel thérapeutique : entre 10 € et 42,97 € par jour.'],
  ]);
  tellsOf(tnsTptDuration, [
    [
      'Indépendants : en temps partiel thérapeutique, l’indemnité est la moitié de celle d’un arrêt complet.',
    ],
    ['L’artisan en TPT reçoit une indemnité comprise entre 3,14 € et 32,92 € par jour.'],
    [
      'En 2018, l’indemnité d’un commerçant en temps partiel thérapeutique est plafonnée à 27,21 €.',
    ],
    [
      'Commerçants : l’indemnité de reprise à temps partiel thérapeutique représente 50 % de celle de l’arrêt de travail, soit 32,92 € maximum par jour.',
    ],
    [
      'Travailleurs indépendants en mi-temps thérapeutique : indemnité journalière réduite de moitié pendant 90 jours.',
      '90 jours: a-jour regle.actuel',
    ],
    [
      'TNS : le temps partiel thérapeutique est indemnisé à hauteur de 1/1460 du revenu annuel moyen.',
    ],
    ['Artisan en TPT : 1/1460e du revenu moyen des trois dernières années.'],
    ['Profession libérale en temps partiel thérapeutique : maximum 96,78 € par jour.'],
    [
      'Le TPT des travailleurs indépendants dure 90 jours au plus, portés à 270 jours en cas d’ALD.',
      '90 jours: a-jour regle.actuel',
      '270 jours: a-jour regle.actuel',
    ],
    [
      'Le travailleur indépendant peut bénéficier du TPT pour une durée maximale de trois mois.',
      'trois mois: depend cas.tns.tpt_duration',
    ],
    [
      'Un commerçant en temps partiel thérapeutique touche au plus 90 indemnités journalières sur 3 ans.',
      '90 indemnités journalières: a-jour regle.actuel',
    ],
    [
      'En ALD, l’artisan a droit à 270 jours de temps partiel thérapeutique sur une période de 3 ans, puis un an.',
      '270 jours: a-jour regle.actuel',
    ],
    ['Un indépendant en arrêt complet touche la moitié de son revenu.'],
    ['L’artisan paie la moitié de ses cotisations en temps partiel thérapeutique.'],
    ['Salarié en temps partiel thérapeutique : entre 10 € et 42,97 € par jour.'],
  ]);
});

describe('a page whose name alone says that it is of indépendants', () => {
  const text =
    'Hors longue maladie, 360 jours d’indemnisation à temps complet et 90 jours en cas de temps partiel thérapeutique.';
  const days = '90 jours: a-jour regle.actuel';
  tellsOf(tnsTptDuration, [[text, days]], { title: 'Indemnités journalières des artisans' });
  tellsOf(tnsTptDuration, [[text, days]], {
    title: 'Durée de versement',
    address: 'https://www.secu-independants.example/sante/duree',
  });
  tellsOf(tnsTptDuration, [[text]], { title: 'Durée de versement | Le Monde des artisans' });
  // A firm's name tells whom it sells to, on a page about anybody; its path tells what the page is about.
  tellsOf(tnsTptDuration, [[text]], {
    title: 'Durée de versement',
    address: 'https://www.mutuelle-des-independants.example/sante/duree',
  });
  tellsOf(tnsTptDuration, [[text, days]], {
    title: 'Durée de versement',
    address: 'https://www.mutuelle.example/independants/duree?page=2#salaries',
  });
  tellsOf(
    tnsTptAmount,
    [
      [
        'La reprise à temps partiel ouvre droit à une indemnité.\nElle est égale à la moitié de l’indemnité perçue en cas d’arrêt de travail complet.',
        'la moitié: a-jour montant.actuel',
      ],
    ],
    { title: 'Le mi-temps thérapeutique du commerçant', date: '2017-06-01' },
  );
  tellsOf(tnsTptDuration, [
    [
      'Artisans en longue maladie : 3 années de versement ou 270 jours pour le temps partiel thérapeutique.',
      '270 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('the days of a TPT that cannot be passed', () => {
  tellsOf(tnsTptDuration, [
    [
      'Un artisan ne peut cumuler plus de 90 jours de temps partiel thérapeutique.',
      '90 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('days and allowances of the self-employed, beside other numbers', () => {
  tellsOf(tnsTptDuration, [
    ['TPT des indépendants :90 jours.', '90 jours: a-jour regle.actuel'],
    ['TPT des indépendants en ALD : 270 jours.', '270 jours: a-jour regle.actuel'],
    ['TPT des indépendants : 60 jours ont suffi à Paul.'],
    ['L’artisan en temps partiel thérapeutique travaille pendant 90 heures par mois.'],
    [
      'L’artisan a droit à 90 jours de temps partiel thérapeutique sur une période de 36 mois.',
      '90 jours: a-jour regle.actuel',
    ],
    [
      'L’artisan en temps partiel thérapeutique est indemnisé pendant 90 jours, soit trois mois au plus.',
      '90 jours: a-jour regle.actuel',
      'trois mois: depend cas.tns.tpt_duration',
    ],
    [
      'L’artisan en ALD a droit à 270 jours de temps partiel thérapeutique, répartis en trois ans au maximum.',
      '270 jours: a-jour regle.actuel',
    ],
    [
      'En ALD, l’artisan en temps partiel thérapeutique a droit à 270 indemnités journalières.',
      '270 indemnités journalières: a-jour regle.actuel',
    ],
    ['Le TPT de l’artisan est compté sur une période de trois ans.'],
    ['Le TPT des indépendants : la caisse met 90 jours à répondre.'],
    ['L’artisan en temps partiel thérapeutique travaille 90 heures par mois au maximum.'],
    ['Le salarié en temps partiel thérapeutique touche 90 indemnités journalières par trimestre.'],
    ['Artisans : après une visite de contrôle, 90 indemnités journalières sont versées.'],
  ]);
  tellsOf(tnsTptAmount, [
    [
      'L’artisan en temps partiel thérapeutique reçoit entre 10 € et 32,92 € par jour.',
      '32,92 €: a-jour montant.actuel',
    ],
    ['Artisan en temps partiel thérapeutique, mon voisin touche 20,50 € par jour.'],
    [
      'Artisan en temps partiel thérapeutique : le revenu pris en compte est limité à 48 060 € par an.',
    ],
    ['L’artisan en temps partiel thérapeutique perçoit 60 % de son indemnité journalière.'],
  ]);
});
