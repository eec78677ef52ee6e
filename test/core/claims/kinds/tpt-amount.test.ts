import { describe } from 'vitest';
import { tptAmount } from '../../../../core/claims/kinds/tpt-amount.ts';
import { tellsOf } from './sentences.ts';

describe('the IJ of a TPT beside that of a full stop, and the former cap', () => {
  tellsOf(tptAmount, [
    [
      'En temps partiel thérapeutique, les indemnités journalières sont calculées de la même manière qu’en arrêt maladie.',
      'de la même manière qu’en arrêt: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique : le calcul de l’indemnité est le même que pour un arrêt de travail complet.',
      'est le même que pour un arrêt: a-jour regle.actuel',
    ],
    [
      'Depuis 2019, l’indemnité du temps partiel thérapeutique est calculée comme celle d’un arrêt à temps complet.',
      'calculée comme celle d’un arrêt: a-jour regle.actuel',
    ],
    [
      'Le décret a aligné les IJ du mi-temps thérapeutique ; leurs règles de calcul sont alignées sur celles de l’arrêt maladie.',
      'sont alignées sur celles de l’arrêt: a-jour regle.actuel',
    ],
    [
      'Les IJ versées en TPT obéissent aux règles de droit commun, dans les mêmes conditions que les IJSS classiques.',
      'dans les mêmes conditions que les IJSS: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, la CPAM ne paie pas plus que pendant l’arrêt complet.',
      'ne paie pas plus que pendant l’arrêt: a-jour regle.actuel',
    ],
    [
      'L’indemnité journalière du TPT ne peut dépasser le montant de l’indemnité journalière versée en arrêt de travail complet.',
      'ne peut dépasser le montant de l’indemnité journalière versée en arrêt: a-jour regle.actuel',
    ],
    [
      'En TPT, l’indemnité n’excède jamais la perte de salaire subie.',
      'n’excède jamais la perte de salaire subie: a-jour regle.actuel',
    ],
    [
      'L’IJ du temps partiel thérapeutique est versée dans la limite de votre perte de gain journalière.',
      'dans la limite de votre perte de gain journalière: a-jour regle.actuel',
    ],
    [
      'En TPT, l’indemnité versée vaut la moitié du salaire journalier de base, sans que le total puisse dépasser la perte de gain journalière.',
      'la moitié du salaire journalier de base: a-jour regle.actuel',
      'sans que le total puisse dépasser la perte de gain journalière: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, l’indemnité journalière est égale à la moitié de l’IJ maladie.',
      'égale à la moitié de l’IJ maladie: errone cas.tpt.amountMoitie',
    ],
    [
      'Les indemnités journalières du mi-temps thérapeutique sont divisées par deux.',
      'indemnités journalières du mi-temps thérapeutique sont divisées par deux: errone cas.tpt.amountMoitie',
    ],
    [
      'Mi-temps thérapeutique\nSalaire | 50 % du salaire\nIndemnités | 50 % des IJ habituelles',
      '50 % des IJ habituelles: errone cas.tpt.amountMoitie',
    ],
    [
      'Si vous travaillez à mi-temps, vous percevez en mi-temps thérapeutique environ 50 % de vos IJ.',
      '50 % de vos IJ: depend cas.tpt.amountMoitie',
    ],
    [
      'Indépendants : en temps partiel thérapeutique l’indemnité est égale à la moitié de l’indemnité journalière.',
    ],
    [
      'En mi-temps thérapeutique, l’indemnité ne peut pas porter le gain total à un montant excédant le salaire normal des travailleurs de la même catégorie professionnelle.',
      'porter le gain total à un montant excédant le salaire normal: perime cas.tpt.amountAncien',
    ],
    [
      'Avant 2019, l’indemnité de mi-temps thérapeutique ne pouvait porter le gain total au-delà du salaire normal.',
      'porter le gain total au-delà du salaire normal: a-jour cas.tpt.amountAncien',
    ],
    [
      'Auparavant, l’indemnité du mi-temps thérapeutique ne pouvait avoir pour effet de porter le gain à un montant excédant le salaire normal.',
      'pour effet de porter le gain à un montant excédant le salaire normal: a-jour cas.tpt.amountAncien',
    ],
    ['La prévoyance verse 50 % des indemnités journalières en mi-temps thérapeutique.'],
    ['Le salarié en TPT envoie ses arrêts dans les mêmes conditions que les autres.'],
    ['L’employeur paie le salarié en TPT pour la moitié de ses heures.'],
    [
      'En cas d’accident du travail, l’indemnité du temps partiel thérapeutique est fixée par la caisse.',
    ],
    ['Les primes sont calculées dans les mêmes conditions qu’avant le mi-temps thérapeutique.'],
    [
      'L’indemnité de licenciement du salarié en mi-temps thérapeutique est calculée comme pour un temps plein.',
    ],
    ['Les congés payés du salarié en TPT s’acquièrent de la même façon qu’en arrêt maladie.'],
  ]);
});

describe('who sets the IJ of a TPT, after an illness and after an accident', () => {
  tellsOf(tptAmount, [
    [
      'En maladie professionnelle, la caisse fixe elle-même le montant de l’indemnité du temps partiel thérapeutique.',
      'caisse fixe elle-même le montant: a-jour cas.tpt.amountCaisse',
    ],
    [
      'ATMP : le montant de l’indemnité du temps partiel thérapeutique est librement fixé par la caisse.',
      'librement fixé par la caisse: a-jour cas.tpt.amountCaisse',
    ],
    [
      'AT/MP : le montant de l’indemnité du temps partiel thérapeutique est librement fixé par la caisse.',
      'librement fixé par la caisse: a-jour cas.tpt.amountCaisse',
    ],
    [
      'En cas d’accident du travail ou de maladie, la caisse fixe elle-même le montant de l’indemnité du mi-temps thérapeutique.',
      'caisse fixe elle-même le montant: depend cas.tpt.amountCaisse',
    ],
    [
      'Le montant des IJ d’une reprise professionnelle à temps partiel thérapeutique est fixé par la caisse.',
      'fixé par la caisse: depend cas.tpt.amountCaisse',
    ],
    [
      'Après un accident du travail, le montant des IJ du mi-temps thérapeutique est fixé par la caisse.',
    ],
    ['La durée de versement des IJ du mi-temps thérapeutique est fixée par la caisse.'],
    ['La quotité du mi-temps thérapeutique est décidée par la CPAM.'],
  ]);
});

describe('what the IJ of a TPT may not exceed, whose it is and what it is half of', () => {
  tellsOf(tptAmount, [
    [
      'En mi-temps thérapeutique, le salaire et l’indemnité ne peuvent dépasser le salaire normal.',
      'ne peuvent dépasser le salaire normal: perime cas.tpt.amountAncien',
    ],
    [
      'Après un accident du travail, l’indemnité du mi-temps thérapeutique ne peut porter le gain total à un montant excédant le salaire normal.',
      'porter le gain total à un montant excédant le salaire normal: depend cas.tpt.amountCap',
    ],
    [
      'Après un accident du travail, l’indemnité du mi-temps thérapeutique est égale à la moitié de l’indemnité journalière.',
      'égale à la moitié de l’indemnité journalière: depend cas.tpt.amountMoitie',
    ],
    [
      'Les indemnités journalières du mi-temps thérapeutique sont divisées par deux, comparées à celles d’un arrêt de travail complet.',
      'indemnités journalières du mi-temps thérapeutique sont divisées par deux: errone cas.tpt.amountMoitie',
    ],
    [
      'Après un accident du travail, l’indemnité du mi-temps thérapeutique est calculée comme celle d’un arrêt.',
    ],
    [
      'L’indemnité de licenciement du salarié en mi-temps thérapeutique est calculée selon les mêmes règles que pendant un arrêt.',
    ],
    [
      'Les indemnités journalières de maternité sont calculées selon les mêmes règles que les IJ maladie.',
    ],
    ['L’indemnité versée par la caisse ne peut excéder la perte de salaire.'],
    [
      'Fonctionnaire en mi-temps thérapeutique : les indemnités sont calculées de la même manière qu’en arrêt.',
    ],
    [
      'Le mi-temps thérapeutique\nPendant l’arrêt, l’IJ est égale à 50 % du salaire journalier de base.',
    ],
  ]);
});
