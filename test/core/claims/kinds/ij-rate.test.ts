import { describe } from 'vitest';
import { ijRate } from '../../../../core/claims/kinds/ij-rate.ts';
import { tellsOf } from './sentences.ts';

describe('ij.rate', () => {
  tellsOf(ijRate, [
    [
      "L'indemnité journalière est égale à 50 % du salaire journalier de base.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Vos IJSS représentent la moitié de votre salaire journalier de base.',
      'la moitié: a-jour regle.actuel',
    ],
    [
      "L'assurance maladie vous verse 50% de votre salaire brut journalier sous forme d'IJ.",
      '50%: a-jour regle.actuel',
    ],
    [
      "Le montant de l'IJ maladie : 50 pour cent du gain journalier de base.",
      '50 pour cent: a-jour regle.actuel',
    ],
    ['IJ = salaire journalier de base x 50 %', '50 %: a-jour regle.actuel'],
    [
      "On applique au salaire journalier de base un taux de 50 % pour obtenir l'indemnité journalière.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Calcul des indemnités journalières\n- 50 % du salaire journalier de base',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Les indemnités journalières sont calculées sur la base de 50 % du salaire brut des trois derniers mois.',
      '50 %: a-jour regle.actuel',
    ],
    [
      "Les indemnités journalières maladie s'élèvent à 1/2 du salaire journalier de base.",
      '1/2: a-jour regle.actuel',
    ],
    [
      "À partir du 31e jour, avec trois enfants à charge, l'indemnité journalière passe à 66,66 % du salaire journalier de base.",
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Si vous avez 3 enfants à charge, l'IJ est portée aux deux tiers du salaire journalier à partir du 31ème jour d'arrêt.",
      'deux tiers: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Jusqu'au 30 juin 2020, avec 3 enfants à charge, l'IJ était de 66,66 % du salaire journalier de base.",
      '66,66 %: a-jour regle.exactAlors',
    ],
    [
      "Au-delà de six mois d'arrêt, l'indemnité journalière passe à 51,49 % du salaire journalier de base.",
      '51,49 %: perime cas.ij.rate',
    ],
    [
      "En 2012, l'indemnité journalière est égale à 50 % du salaire journalier de base.",
      '50 %: a-jour regle.actuel',
    ],
    [
      "L'IJ ne peut pas dépasser 50 % du salaire journalier de base plafonné.",
      '50 %: a-jour regle.actuel',
    ],
    [
      'Vous touchez environ 50 % de votre salaire brut en indemnités journalières.',
      '50 %: a-jour regle.actuel',
    ],
    ['Vos IJ représentent 50 % de votre ancien salaire brut.', '50 %: a-jour regle.actuel'],
    [
      "L'Assurance maladie verse 50% du brut en indemnités journalières.",
      '50%: a-jour regle.actuel',
    ],
    [
      "Pendant l'arrêt maladie, la Sécu prend en charge 50 % de votre salaire brut.",
      '50 %: a-jour regle.actuel',
    ],
    ["L'IJ maladie = 50 % × salaire journalier de base", '50 %: a-jour regle.actuel'],
    ["La complémentaire santé est prise en charge à 50 % par l'employeur."],
    ["Taux de l'IJ maladie : 50 %", '50 %: a-jour regle.actuel'],
    [
      "L'assurance maladie indemnise 50 % du salaire journalier de référence.",
      '50 %: a-jour regle.actuel',
    ],
    [
      "Arrêt maladie : le calcul de l'indemnité journalière reste basé sur 50 % du salaire brut.",
      '50 %: a-jour regle.actuel',
    ],
    ["Taux d'indemnisation de l'arrêt maladie : 50 %", '50 %: a-jour regle.actuel'],
    ['Taux : 50 % (IJ maladie)', '50 %: a-jour regle.actuel'],
    [
      'Indemnités journalières\nRisque\tTaux\nMaladie\t50 %\nInvalidité\t30 %',
      '50 %: a-jour regle.actuel',
    ],
    ['IJ maladie = SJB / 2', '/ 2: a-jour regle.actuel'],
    [
      'Pour trouver votre IJ, le salaire journalier de base est divisé par deux.',
      'divisé par deux: a-jour regle.actuel',
    ],
    [
      'Indemnité journalière majorée (3 enfants et plus) : 66,66 %',
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "Avant juillet 2020, l'IJ était majorée à 66,66 % pour les assurés ayant trois enfants.",
      '66,66 %: a-jour regle.exactAlors',
    ],
    [
      "À partir du septième mois d'arrêt, l'indemnité monte à 51,49 %.",
      '51,49 %: perime cas.ij.rate',
    ],
    // What looks like it and is not.
    ["La majoration de l'IJ à 66,66 % pour trois enfants a été supprimée en 2020."],
    ["Un assuré ayant 3 enfants n'obtient plus 66,66 % d'indemnité journalière."],
    ["L'indemnité majorée à 51,49 % après six mois n'existe plus."],
    ["L'indemnité journalière de TPT se calcule sur le salaire journalier / 2."],
    ["Avec les IJ et 3 enfants à charge, l'employeur verse 66,66 % du salaire."],
    ['Il travaille à 50 % de son temps et touche des indemnités journalières.'],
    ["L'employeur maintient 90 % du salaire brut, indemnités journalières comprises."],
    ['Le salarié reprend à 50 % du temps de travail avec une indemnité journalière.'],
    [
      "En cas d'accident du travail, l'indemnité journalière est de 60 % du salaire journalier de base.",
    ],
    ["Les indemnités journalières sont imposables à 50 % en cas d'accident du travail."],
    ['La prévoyance verse 30 % du salaire brut en plus des indemnités journalières.'],
    ['Le fonctionnaire touche la moitié de son traitement pendant neuf mois.'],
    ['Le capital décès est égal à 50 % du salaire.'],
    ["L'indemnité journalière des indépendants est égale à 50 % du revenu journalier."],
    [
      'Mi-temps thérapeutique : la CPAM verse une indemnité égale à 50 % du salaire journalier de base.',
    ],
    ["Le complément de l'employeur s'ajoute aux IJ (50 % du salaire journalier de base)."],
    ['Vos indemnités journalières sont saisissables à 50 % du salaire.'],
  ]);
});

describe('ij.rate, by other writers', () => {
  tellsOf(ijRate, [
    [
      "La Sécurité sociale vous rembourse la moitié de votre salaire brut journalier pendant l'arrêt maladie.",
      'la moitié: a-jour regle.actuel',
    ],
    ['IJ maladie : moitié du salaire journalier de base.', 'moitié: a-jour regle.actuel'],
    [
      "L'indemnité journalière correspond à un demi-salaire journalier de base.",
      'demi-salaire journalier: a-jour regle.actuel',
    ],
    [
      "On applique ensuite un taux de 50 % pour obtenir l'indemnité journalière maladie.",
      '50 %: a-jour regle.actuel',
    ],
    ["Le taux de remplacement de l'IJ maladie s'établit à 50 %.", '50 %: a-jour regle.actuel'],
    ["L'indemnité journalière maladie vaut 50% du SJB", '50%: a-jour regle.actuel'],
    ['Salaire journalier de base ÷ 2 = indemnité journalière maladie', '÷ 2: a-jour regle.actuel'],
    [
      "Votre salaire journalier de base est ensuite multiplié par 50 % : c'est votre indemnité journalière maladie.",
      '50 %: a-jour regle.actuel',
    ],
    [
      "Ce salaire journalier est divisé par deux pour donner l'IJ maladie.",
      'divisé par deux: a-jour regle.actuel',
    ],
    ["L'IJ maladie se calcule ainsi : SJB x 0,5.", 'x 0,5: a-jour regle.actuel'],
    [
      'Elles représentent 50 % du gain journalier de base (indemnités journalières maladie).',
      '50 %: a-jour regle.actuel',
    ],
    ['Les IJSS couvrent environ la moitié du salaire brut.', 'la moitié: a-jour regle.actuel'],
    [
      "Taux d'indemnisation | 50 % du salaire journalier de base (IJ maladie)",
      '50 %: a-jour regle.actuel',
    ],
    [
      "Avec trois enfants à charge, l'IJ maladie passe à 66,66 % du salaire journalier à partir du 31e jour.",
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "L'IJ maladie est portée aux deux tiers du salaire journalier dès le 31e jour si vous avez 3 enfants à charge.",
      'deux tiers: perime regle.plusActuel 2020-07-01',
    ],
    ["50 % de 72,33 € = 36,16 € d'indemnité journalière maladie.", '50 %: a-jour regle.actuel'],
    ['Indemnité journalière maladie = 50 % × 72,33 € = 36,16 €', '50 %: a-jour regle.actuel'],
    [
      "Maladie : la CPAM verse cinquante pour cent du salaire journalier de base sous forme d'indemnités journalières.",
      'cinquante pour cent: a-jour regle.actuel',
    ],
    [
      'IJ maladie = 50 % du salaire brut moyen des trois derniers mois, plafonné à 1,4 SMIC',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Combien ? 50 % de votre salaire journalier de base pour une IJ maladie.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Les IJ versées par la Sécu pour maladie ne compensent que 50 % du salaire journalier.',
      '50 %: a-jour regle.actuel',
    ],
    [
      "La moitié du salaire journalier de base est versée par la caisse au titre de l'indemnité journalière maladie.",
      'La moitié: a-jour regle.actuel',
    ],
    [
      "L'IJ maladie, c'est grosso modo la moitié du salaire brut.",
      'la moitié: a-jour regle.actuel',
    ],
    [
      "Indemnisation maladie par la CPAM pendant l'arrêt : 50 % du salaire journalier de base",
      '50 %: a-jour regle.actuel',
    ],
    [
      "L'indemnité journalière est fixée à la moitié du gain journalier de base.",
      'la moitié: a-jour regle.actuel',
    ],
    ["la secu paye 50% du salaire brut pendant l'arret maladie", '50%: a-jour regle.actuel'],
    ['Taux IJ maladie : 50 %', '50 %: a-jour regle.actuel'],
    ['Nature | Taux\nIJ maladie | 50 %', '50 %: a-jour regle.actuel'],
    [
      'Dès le 31e jour, les IJ maladie sont majorées pour les assurés ayant trois enfants à charge : elles atteignent 66,66 % du salaire journalier.',
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      "À partir de trois enfants, l'IJ maladie monte à 2/3 du salaire journalier de base au 31e jour d'arrêt.",
      '2/3: perime regle.plusActuel 2020-07-01',
    ],
    // What looks like it and is not.
    ['Je travaille à 50 % et je touche des IJ maladie.'],
    ["L'employeur complète les IJ à hauteur de 90 % du salaire brut."],
    ['La mutuelle prend en charge 50 % du salaire après les IJ.'],
    ["L'IJ est imposable à 50 % en accident du travail."],
  ]);
});

describe('ij.rate, told in other orders', () => {
  tellsOf(ijRate, [
    [
      "On divise par 91,25 puis on prend 50 % du salaire journalier ainsi obtenu : c'est l'IJ maladie.",
      '50 %: a-jour regle.actuel',
    ],
  ]);
});

describe('ij.rate: on a page whose name alone names the IJ', () => {
  const text = 'Le montant correspond à 50 % du salaire journalier de base.';
  tellsOf(ijRate, [[text, '50 %: a-jour regle.actuel']], { title: 'Les indemnités journalières' });
});

describe('ij.rate: where the words around a share decide', () => {
  tellsOf(ijRate, [
    ['Au bout de six mois d’arrêt maladie, l’IJ passe à 51,49 %.', '51,49 %: perime cas.ij.rate'],
    [
      'Indemnités journalières\nRisque\tCarence\tTaux\nMaladie\t3 jours\t50 %',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Avec trois enfants à charge\nVos IJ passent à 66,66 % du salaire journalier de base.',
      '66,66 %: perime regle.plusActuel 2020-07-01',
    ],
    // What looks like it and is not.
    [
      'En cas d’envoi tardif de l’arrêt maladie, la caisse peut retenir 50 % des indemnités journalières.',
    ],
    [
      'Arrêt maladie envoyé hors délai deux fois de suite : 50 % d’IJ en moins = la sanction prévue.',
    ],
    ['Indemnités journalières\nPoste\tTaux\nEnvoi tardif, pénalité\t50 %'],
    [
      'Indemnités journalières\nCas\tIndemnisation\nArrêt maladie envoyé trop tard\tretenue de 50 %',
    ],
    [
      'Depuis que son salaire journalier a été recalculé, Léa dit que ses IJ maladie ne suffisent plus et que son budget pour les vacances a été divisé par deux.',
    ],
    ['Le salaire journalier des stagiaires est divisé par deux.'],
    ['Vous avez trois enfants à charge. Avec les IJ, 66 % des familles s’en sortent.'],
    ['Ses IJ lui laissent en moyenne 66 % de son salaire brut sur l’année.'],
    [
      'Indemnités journalières maladie\nPendant ces semaines-là, plus de la moitié du salaire brut part dans le loyer de bien des malades.',
    ],
    ['L’indemnité journalière atteint rarement 40 % du salaire brut quand on gagne bien sa vie.'],
  ]);
});

describe('ij.rate: the same words before, after and around', () => {
  tellsOf(ijRate, [
    [
      'L’IJ maladie est de 50 % du salaire journalier de base, même après la fin du temps partiel.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Votre travail donne droit à des indemnités journalières : 50 % du salaire journalier.',
      '50 %: a-jour regle.actuel',
    ],
    [
      'Les IJ sont imposables comme un revenu ordinaire et valent 50 % du salaire journalier de base.',
      '50 %: a-jour regle.actuel',
    ],
    ['Taux: 50% (IJ maladie)', '50%: a-jour regle.actuel'],
    ['Un taux de 50 % pour l’IJ maladie', '50 %: a-jour regle.actuel'],
    ['72,33 €×50 % = 36,16 € d’IJ maladie', '50 %: a-jour regle.actuel'],
    ['72,33 euros x 50 % = 36,16 euros d’IJ maladie', '50 %: a-jour regle.actuel'],
    ['50 %×72€ = 36 € d’IJ maladie', '50 %: a-jour regle.actuel'],
    ['50 % x 72,33 euros = 36,16 euros d’IJ maladie', '50 %: a-jour regle.actuel'],
    [
      'Après six mois et avec trois enfants, l’IJ atteignait 68,66 % du salaire journalier de base.',
      '68,66 %: perime cas.ij.rate',
    ],
    [
      'Dès 31 jours d’arrêt, l’IJ passe à 66 % du salaire journalier.',
      '66 %: perime regle.plusActuel 2020-07-01',
    ],
    [
      'Dès le trente-et-unième jour d’arrêt, l’IJ passe aux deux tiers du salaire journalier.',
      'deux tiers: perime regle.plusActuel 2020-07-01',
    ],
    // What looks like it and is not.
    [
      'Avec un travail léger à 50 % du salaire brut, les indemnités journalières complètent la paie.',
    ],
    [
      'Une reprise de son activité à hauteur de 50 % du salaire brut laisse le droit aux indemnités journalières.',
    ],
    ['Le taux de CSG n’y change rien : on retient 50 % des IJ en cas d’envoi tardif.'],
    ['Taux : 50 % de remise, sans lien avec les IJ maladie.'],
    [
      '50 % des IJ retenues = une perte de 20,97 € par jour pour un arrêt maladie envoyé trop tard.',
    ],
  ]);
});
