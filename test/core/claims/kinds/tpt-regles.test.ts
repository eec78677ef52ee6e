import { describe } from 'vitest';
import { tptAmount } from '../../../../core/claims/kinds/tpt-amount.ts';
import { tptAttestationMonthly } from '../../../../core/claims/kinds/tpt-attestation-monthly.ts';
import { tptNoCarence } from '../../../../core/claims/kinds/tpt-no-carence.ts';
import { tptPriorArret } from '../../../../core/claims/kinds/tpt-prior-arret.ts';
import { tptQuotite } from '../../../../core/claims/kinds/tpt-quotite.ts';
import { tellsOf } from './sentences.ts';

describe('whether a stop must come before a TPT', () => {
  tellsOf(tptPriorArret, [
    [
      'Il n’est plus obligatoire d’être en arrêt avant un mi-temps thérapeutique.',
      'Il n’est plus obligatoire d’être en arrêt: a-jour regle.actuel',
    ],
    [
      'Depuis le 1er janvier 2019, le temps partiel thérapeutique peut être prescrit sans arrêt de travail préalable.',
      'sans arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Le TPT peut être mis en place d’emblée, sans passer par un arrêt complet.',
      'sans passer par un arrêt complet: a-jour regle.actuel',
    ],
    [
      'Un arrêt de travail préalable n’est pas exigé pour le temps partiel thérapeutique.',
      'arrêt de travail préalable n’est pas exigé: a-jour regle.actuel',
    ],
    [
      'Vous pouvez en bénéficier même si vous n’étiez pas en arrêt de travail : le mi-temps thérapeutique est prescrit par votre médecin.',
      'même si vous n’étiez pas en arrêt de travail: a-jour regle.actuel',
    ],
    [
      'La loi de financement pour 2019 a supprimé la condition d’arrêt de travail préalable au mi-temps thérapeutique.',
      'supprimé la condition d’arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique n’est plus conditionné à un arrêt de travail à temps complet.',
      'n’est plus conditionné à un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique est ouvert aux salariés, qu’ils aient été ou non en arrêt de travail.',
      'qu’ils aient été ou non en arrêt de travail: a-jour regle.actuel',
    ],
    [
      'L’arrêt de travail préalable n’est plus une condition du temps partiel thérapeutique.',
      'arrêt de travail préalable n’est plus une condition: a-jour regle.actuel',
    ],
    [
      'L’obligation d’un arrêt de travail avant le mi-temps thérapeutique a été supprimée.',
      'obligation d’un arrêt de travail avant le mi-temps thérapeutique a été supprimée: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique ne nécessite plus d’arrêt de travail préalable.',
      'ne nécessite plus d’arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Le salarié doit avoir été en arrêt de travail avant de reprendre en mi-temps thérapeutique.',
      'doit avoir été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Pour bénéficier d’un mi-temps thérapeutique, il faut avoir été en arrêt de travail à temps complet.',
      'faut avoir été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique doit obligatoirement faire suite à un arrêt de travail indemnisé.',
      'doit obligatoirement faire suite à un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le temps partiel thérapeutique doit être immédiatement précédé d’un arrêt de travail indemnisé.',
      'doit être immédiatement précédé d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique n’est possible qu’après un arrêt de travail.',
      'qu’après un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Conditions pour un mi-temps thérapeutique :\n- être en arrêt de travail indemnisé\n- avoir une prescription du médecin',
      'être en arrêt de travail indemnisé: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique est réservé aux salariés en arrêt de travail.',
      'réservé aux salariés en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique suppose un arrêt de travail préalable.',
      'suppose un arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique fait suite à un arrêt de travail.',
      'fait suite à un arrêt de travail: depend cas.tpt.prior_arret',
    ],
    [
      'Les travailleurs indépendants doivent avoir été en arrêt de travail à temps complet avant leur temps partiel thérapeutique.',
      'doivent avoir été en arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Pour les artisans, le temps partiel thérapeutique est possible sans arrêt de travail préalable.',
      'sans arrêt de travail préalable: depend cas.tpt.prior_arretTns',
    ],
    [
      'Avant 2019, le salarié devait avoir été en arrêt de travail pour bénéficier d’un mi-temps thérapeutique.',
      'devait avoir été en arrêt de travail: a-jour regle.exactAlors',
    ],
    ['Le temps partiel thérapeutique après un arrêt de travail est possible.'],
    ['Après un arrêt de travail, le salarié peut reprendre en mi-temps thérapeutique.'],
    ['Si vous êtes en arrêt de travail, parlez du mi-temps thérapeutique à votre médecin.'],
    ['J’ai été en arrêt de travail avant mon mi-temps thérapeutique.'],
    ['Le mi-temps thérapeutique permet d’éviter un arrêt de travail complet.'],
    ['Le salarié doit être en arrêt de travail pour toucher des indemnités complètes.'],
    [
      'Aucune condition d’arrêt préalable n’est requise pour le temps partiel thérapeutique.',
      'Aucune condition d’arrêt préalable n’est requise: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nPour percevoir les indemnités journalières, vous devez être en arrêt de travail.',
    ],
    [
      'Le mi-temps thérapeutique : qui peut en bénéficier ?\nVous devez avoir été en arrêt de travail à temps complet.',
      'devez avoir été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Si le salarié ne remplit pas les conditions du mi-temps thérapeutique, dont un arrêt de travail préalable, la caisse refuse.',
      'arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
  ]);
});

describe('carence in TPT', () => {
  tellsOf(tptNoCarence, [
    [
      'Il n’y a pas de délai de carence en mi-temps thérapeutique.',
      'pas de délai de carence: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique est indemnisé sans délai de carence.',
      'sans délai de carence: a-jour regle.actuel',
    ],
    ['En TPT, aucun jour de carence n’est appliqué.', 'aucun jour de carence: a-jour regle.actuel'],
    [
      'Le délai de carence ne s’applique pas en cas de reprise à temps partiel thérapeutique.',
      'délai de carence ne s’applique pas: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nLe délai de carence de 3 jours n’est pas applicable.',
      'délai de carence de 3 jours n’est pas applicable: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique n’est pas soumis au délai de carence.',
      'pas soumis au délai de carence: a-jour regle.actuel',
    ],
    [
      'Le délai de carence de trois jours s’applique aussi au mi-temps thérapeutique.',
      'délai de carence de trois jours s’applique: errone cas.tpt.no_carence',
    ],
    [
      'Un délai de carence de 3 jours s’applique à l’arrêt de travail, mais pas au temps partiel thérapeutique.',
    ],
    [
      'En cas d’accident du travail, il n’y a pas de délai de carence, y compris en mi-temps thérapeutique.',
    ],
    ['En ALD, aucun délai de carence n’est appliqué aux arrêts suivants.'],
    [
      'En TPT, vous êtes indemnisé dès le premier jour.',
      'indemnisé dès le premier jour: a-jour regle.actuel',
    ],
  ]);
});

describe('ranges of quotités for employees', () => {
  tellsOf(tptQuotite, [
    [
      'La quotité du temps partiel thérapeutique est fixée entre 20 % et 90 % du temps plein.',
      'entre 20 % et 90 %: errone cas.tpt.quotite',
    ],
    [
      'Un salarié en temps partiel thérapeutique doit travailler au moins 50 % de son temps.',
      'au moins 50 %: errone cas.tpt.quotite',
    ],
    [
      'Le temps de travail en mi-temps thérapeutique va de 50 à 90 %.',
      'de 50 à 90 %: depend cas.tpt.quotite',
    ],
    [
      'Le temps de travail d’un salarié en TPT ne peut être inférieur à un mi-temps.',
      'ne peut être inférieur à un mi-temps: errone cas.tpt.quotite',
    ],
    [
      'Le mi-temps thérapeutique peut représenter entre 20 % et 80 % du temps de travail.',
      'entre 20 % et 80 %: depend cas.tpt.quotite',
    ],
    [
      'En pratique, le temps partiel thérapeutique va souvent de 40 à 80 % d’un temps plein.',
      'de 40 à 80 %: depend cas.tpt.quotite',
    ],
    ['Le temps partiel thérapeutique n’est pas forcément un mi-temps (50 %).'],
    ['Je travaille à 60 % en mi-temps thérapeutique.'],
    ['Le salarié en TPT à 50 % touche entre 70 % et 80 % de son salaire.'],
    [
      'Contrairement aux fonctionnaires, les salariés en temps partiel thérapeutique peuvent travailler à moins de 50 %.',
    ],
  ]);
});

describe('the employer’s attestation each month', () => {
  tellsOf(tptAttestationMonthly, [
    [
      'L’employeur doit établir chaque mois une attestation de salaire pour le temps partiel thérapeutique.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique : une attestation de salaire est à transmettre à la fin de chaque mois.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Une attestation mensuelle est nécessaire pendant le TPT.',
      'attestation mensuelle: a-jour regle.actuel',
    ],
    [
      'L’attestation de salaire n’est plus nécessaire chaque mois en TPT : la DSN suffit.',
      'attestation de salaire: depend cas.tpt.attestation_monthly',
    ],
    ['L’employeur transmet une attestation de salaire dès l’arrêt de travail.'],
  ]);
});

describe('how the IJ of a TPT is worked out', () => {
  tellsOf(tptAmount, [
    [
      'En temps partiel thérapeutique, l’indemnité ne peut pas dépasser la perte de salaire journalière.',
      'ne peut pas dépasser la perte de salaire journalière: a-jour regle.actuel',
    ],
    [
      'Le montant de l’indemnité versée en TPT est plafonné à la perte de gain journalière.',
      'plafonné à la perte de gain journalière: a-jour regle.actuel',
    ],
    [
      'En TPT, l’IJ est égale à 50 % du salaire journalier de base.',
      '50 % du salaire journalier de base: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, le cumul du salaire et des indemnités ne peut dépasser le salaire antérieur.',
      'ne peut dépasser le salaire antérieur: depend cas.tpt.amountCap',
    ],
    [
      'Le montant des indemnités journalières en mi-temps thérapeutique est fixé par la caisse.',
      'fixé par la caisse: depend cas.tpt.amountCaisse',
    ],
    [
      'Jusqu’ici, le montant des indemnités du mi-temps thérapeutique était fixé par chaque caisse.',
    ],
    ['En arrêt de travail, l’IJ est égale à 50 % du salaire journalier de base.'],
    ['La durée du mi-temps thérapeutique est fixée par la caisse.'],
  ]);
});

describe('a stop before a TPT, in questions, titles and texts', () => {
  tellsOf(tptPriorArret, [
    [
      'Seuls les salariés déjà en arrêt de travail peuvent demander un mi-temps thérapeutique.',
      'Seuls les salariés déjà en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Faut-il être en arrêt avant un mi-temps thérapeutique ? Non, plus depuis 2019.',
      'Faut-il être en arrêt avant un mi-temps thérapeutique ? Non: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique ne peut être prescrit qu’après un arrêt de travail à temps complet.',
      'qu’après un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le temps partiel thérapeutique n’est pas nécessairement précédé d’une interruption de travail.',
      'n’est pas nécessairement précédé d’une interruption de travail: a-jour regle.actuel',
    ],
    [
      'L’article L. 323-3 prévoit une reprise à temps partiel thérapeutique faisant immédiatement suite à un arrêt de travail indemnisé.',
      'faisant immédiatement suite à un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique suppose d’avoir d’abord été en arrêt de travail.',
      'suppose d’avoir d’abord été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    ['L’état du patient nécessite un arrêt de travail, puis un mi-temps thérapeutique.'],
  ]);
  tellsOf(tptAmount, [
    [
      'En maladie, le montant des indemnités du mi-temps thérapeutique est librement fixé par elle.',
      'librement fixé par elle: perime cas.tpt.amountCaisse',
    ],
    [
      'Après un accident du travail, la CPAM fixe elle-même le montant des indemnités du travail à temps partiel.',
      'CPAM fixe elle-même le montant: a-jour cas.tpt.amountCaisse',
    ],
  ]);
  tellsOf(tptNoCarence, [
    [
      'Le mi-temps thérapeutique ne donne lieu à aucune carence.',
      'aucune carence: a-jour regle.actuel',
    ],
    [
      'La reprise en temps partiel thérapeutique n’entraîne pas de nouveau délai de carence.',
      'pas de nouveau délai de carence: a-jour regle.actuel',
    ],
  ]);
  tellsOf(tptQuotite, [
    [
      'En mi-temps thérapeutique, le temps de travail peut varier de 10 % à 90 %.',
      'varier de 10 % à 90 %: depend cas.tpt.quotite',
    ],
  ]);
});
