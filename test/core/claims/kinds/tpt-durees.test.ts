import { describe } from 'vitest';
import { cpamDecisionDelay } from '../../../../core/claims/kinds/cpam-decision-delay.ts';
import { fpTptDuration } from '../../../../core/claims/kinds/fp-tpt-duration.ts';
import { tnsTptDuration } from '../../../../core/claims/kinds/tns-tpt-duration.ts';
import { tptAtmpDuration } from '../../../../core/claims/kinds/tpt-atmp-duration.ts';
import { tptMaxDuration } from '../../../../core/claims/kinds/tpt-max-duration.ts';
import { tptPrescriptionLength } from '../../../../core/claims/kinds/tpt-prescription-length.ts';
import { tptTotal4y } from '../../../../core/claims/kinds/tpt-total-4y.ts';
import { tellsOf } from './sentences.ts';

describe('how long IJ are paid for a TPT', () => {
  tellsOf(tptMaxDuration, [
    ['Le mi-temps thérapeutique est limité à 12 mois.', '12 mois: depend cas.tpt.max_duration'],
    [
      'La durée du temps partiel thérapeutique ne peut pas dépasser un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Combien de temps peut durer un TPT ?\nLa CPAM peut verser les indemnités pendant 1 an au maximum.',
      '1 an: depend cas.tpt.max_duration',
    ],
    [
      'Le temps partiel thérapeutique peut être indemnisé pendant une durée maximale d’une année.',
      'une année: depend cas.tpt.max_duration',
    ],
    [
      'Temps partiel thérapeutique\nDurée : 12 mois maximum',
      '12 mois: depend cas.tpt.max_duration',
    ],
    [
      'En règle générale, le mi-temps thérapeutique ne dure pas plus d’un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est prescrit pour une durée d’un an renouvelable.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique peut s’étendre sur une période allant jusqu’à 12 mois.',
      '12 mois: depend cas.tpt.max_duration',
    ],
    [
      'Mi-temps thérapeutique : les indemnités journalières sont versées pendant 1an maximum.',
      '1an: depend cas.tpt.max_duration',
    ],
    [
      'Que vous soyez salarié ou fonctionnaire, le mi-temps thérapeutique ne peut pas dépasser un an.',
      'un an: depend cas.tpt.max_duration',
    ],
    [
      'Combien de temps dure un temps partiel thérapeutique ?\n- salarié : 1 an\n- fonctionnaire : 12 mois\n- indépendant : 90 jours',
      '1 an: depend cas.tpt.max_duration',
    ],
    [
      'Régime\tSalariés\tFonctionnaires\nDurée du temps partiel thérapeutique\t1 an\t12 mois',
      '1 an: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique est pris en charge par la Sécurité sociale pendant trois ans maximum.',
      'trois ans: depend cas.tpt.max_duration',
    ],
    [
      'Le mi-temps thérapeutique ne peut pas dépasser deux ans.',
      'deux ans: errone cas.tpt.max_durationJamais',
    ],
    [
      'Le TPT ne peut excéder un an, renouvelable une fois.',
      'un an: errone cas.tpt.max_durationJamais',
    ],
    [
      'Le temps partiel thérapeutique d’un salarié ne peut dépasser trois ans au total.',
      'trois ans: errone cas.tpt.max_durationJamais',
    ],
    ['La durée du mi-temps thérapeutique est limitée à 3 ans en cas d’ALD.'],
    ['Je suis en mi-temps thérapeutique depuis un an.'],
    ['J’ai été en mi-temps thérapeutique pendant 18 mois.'],
    [
      'Le salarié doit avoir deux ans d’ancienneté pour garder son salaire en temps partiel thérapeutique.',
    ],
    ['Un salarié à mi-temps thérapeutique depuis plus d’un an peut être licencié pour inaptitude.'],
    ['Le mi-temps thérapeutique se termine ; le contrat à durée déterminée de 12 mois continue.'],
    [
      'Le licenciement d’un salarié en mi-temps thérapeutique ouvre droit à un préavis de deux ans.',
    ],
    ['Un arrêt maladie peut durer un an.'],
    ['Le mi-temps thérapeutique d’un fonctionnaire est limité à un an.'],
    ['Temps partiel thérapeutique : les IJ sont versées pendant 360 jours sur trois ans.'],
    ['Par exemple, Mme Martin reprend en mi-temps thérapeutique pendant un an.'],
    [
      'Le temps partiel thérapeutique ne peut pas dépasser un an dans la fonction publique, alors que le salarié peut en bénéficier pendant douze mois.',
      'douze mois: depend cas.tpt.max_duration',
    ],
    ['La prévoyance complète le mi-temps thérapeutique pendant trois ans au total.'],
    ['L’entreprise maintient le salaire pendant 12 mois en cas de temps partiel thérapeutique.'],
    ['Mi-temps thérapeutique\nL’arrêt maladie est indemnisé pendant un an maximum.'],
  ]);
});

describe('three years and one', () => {
  tellsOf(tptTotal4y, [
    [
      'Le temps partiel thérapeutique peut durer jusqu’à 4 ans, arrêt compris.',
      '4 ans: a-jour regle.actuel',
    ],
    [
      'La durée totale d’indemnisation (arrêt et mi-temps thérapeutique) ne peut excéder quatre ans.',
      'quatre ans: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique peut être indemnisé un an au-delà des trois ans.',
      'un an: a-jour regle.actuel',
    ],
    [
      'La durée du TPT ne peut excéder de plus d’un an le délai de trois ans.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Après trois ans d’arrêt, le mi-temps thérapeutique peut être prolongé d’un an, soit 4 ans au total.',
      'un an: a-jour regle.actuel',
      '4 ans: a-jour regle.actuel',
    ],
    [
      'En ALD, la durée maximale est de 3 ans, plus un an supplémentaire en cas de temps partiel thérapeutique.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Les indemnités de mi-temps thérapeutique sont dues 48 mois au plus, arrêt compris.',
      '48 mois: a-jour regle.actuel',
    ],
    [
      'Un an après la fin de son mi-temps thérapeutique, le salarié peut prétendre à de nouvelles indemnités.',
    ],
    ['Le fonctionnaire en temps partiel thérapeutique a quatre ans de services.'],
    ['Le temps partiel thérapeutique est limité à un an.'],
  ]);
});

describe('how long a TPT is prescribed for', () => {
  tellsOf(tptPrescriptionLength, [
    [
      'Le mi-temps thérapeutique est prescrit pour 1 à 3 mois renouvelables.',
      '1 à 3 mois: depend cas.tpt.prescription_length',
    ],
    [
      'La première prescription de TPT est en général de trois mois.',
      'trois mois: depend cas.tpt.prescription_length',
    ],
    [
      'Le médecin prescrit le temps partiel thérapeutique par périodes de 3 mois.',
      '3 mois: depend cas.tpt.prescription_length',
    ],
    [
      'Le mi-temps thérapeutique dure en moyenne de 2 à 6 mois.',
      '2 à 6 mois: depend cas.tpt.prescription_length',
    ],
    [
      'Le temps partiel thérapeutique est accordé pour une durée de six mois renouvelable.',
      'six mois: depend cas.tpt.prescription_length',
    ],
    ['Pour un fonctionnaire, le temps partiel thérapeutique est accordé pour trois mois.'],
    ['Vous pouvez contester le refus de temps partiel thérapeutique dans un délai de deux mois.'],
    ['Les indemnités sont calculées sur les 3 derniers mois avant le temps partiel thérapeutique.'],
    ['Le salarié en TPT acquiert 2,5 jours de congés par mois.'],
    ['Après trois mois d’arrêt, le salarié reprend en mi-temps thérapeutique.'],
    [
      'La prescription du mi-temps thérapeutique est établie pour 30 jours renouvelables.',
      '30 jours: depend cas.tpt.prescription_length',
    ],
    ['Le salarié envoie sa prescription de temps partiel thérapeutique sous 2 jours.'],
    [
      'Votre contrat d’assurance emprunteur couvre le mi-temps thérapeutique pendant 6 mois maximum.',
    ],
  ]);
});

describe('how long a TPT lasts after an accident at work', () => {
  tellsOf(tptAtmpDuration, [
    [
      'Après un accident du travail, le mi-temps thérapeutique est accordé pour 6 mois, renouvelable une fois.',
      '6 mois: errone cas.tpt.atmp_duration',
    ],
    [
      'En cas d’accident du travail ou de maladie professionnelle, la durée du TPT est de six mois renouvelables.',
      'six mois: errone cas.tpt.atmp_duration',
    ],
    [
      'AT/MP : le temps partiel thérapeutique dure 6 mois, renouvelable 1 fois.',
      '6 mois: errone cas.tpt.atmp_duration',
    ],
    [
      'En cas de maladie professionnelle, le mi-temps thérapeutique est limité à 1 an.',
      '1 an: errone cas.tpt.atmp_duration',
    ],
    [
      'En cas de maladie ou d’accident du travail, le mi-temps thérapeutique est accordé pour un an maximum.',
      'un an: depend cas.tpt.atmp_duration',
    ],
    [
      'Pour un accident du travail, le mi-temps thérapeutique est généralement de 3 mois.',
      '3 mois: depend cas.tpt.atmp_duration',
    ],
    [
      'Après un accident du travail, le temps partiel thérapeutique est indemnisé jusqu’à la guérison ou la consolidation.',
      'jusqu’à la guérison ou la consolidation: a-jour regle.actuel',
    ],
    ['La durée du mi-temps thérapeutique après un accident du travail n’est pas limitée.'],
    ['Après six mois d’arrêt pour accident du travail, j’ai repris en mi-temps thérapeutique.'],
    [
      'Le fonctionnaire victime d’un accident de service travaille à temps partiel thérapeutique pendant 6 mois.',
    ],
    ['L’accident du travail est indemnisé jusqu’à la consolidation.'],
  ]);
});

describe('how long public servants may be in TPT', () => {
  tellsOf(fpTptDuration, [
    [
      'Dans la fonction publique, le temps partiel thérapeutique est accordé pour une durée totale d’un an.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire peut bénéficier d’un temps partiel thérapeutique pendant un an maximum pour une même affection.',
      'un an: depend cas.fp.tpt_durationTotal',
    ],
    [
      'Agents publics : l’autorisation de TPT est accordée par périodes de 1 à 3 mois.',
      '1 à 3 mois: depend cas.fp.tpt_duration',
    ],
    [
      'Le temps partiel thérapeutique des agents titulaires est limité à 12 mois, continus ou non.',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Le fonctionnaire victime d’un accident de service peut travailler à temps partiel thérapeutique pendant 6 mois renouvelables une fois.',
      '6 mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Après un CITIS, le temps partiel thérapeutique est accordé pour une période maximale de six mois renouvelable.',
      'six mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Fonction publique hospitalière\nTemps partiel thérapeutique\nDurée : 1 an\nPériodes : 3 mois renouvelables',
      '1 an: a-jour regle.actuel',
      '3 mois: depend cas.fp.tpt_duration',
    ],
    [
      'Mi-temps thérapeutique dans le secteur privé\nLe salarié perçoit des indemnités pendant 12 mois maximum.\nMi-temps thérapeutique dans la fonction publique\nIl est accordé pour 3 mois, dans la limite de 12 mois.\nIl est de 6 mois en cas d’accident de service.',
      '3 mois: depend cas.fp.tpt_duration',
      '12 mois: a-jour regle.actuel',
      '6 mois: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Temps partiel thérapeutique : privé et public\nDans le privé\nLa durée ne peut pas dépasser un an.\nDans le public\nLa durée ne peut pas dépasser un an.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Fonctionnaire territorial : une autorisation de temps partiel thérapeutique peut couvrir jusqu’à 12 mois.',
      '12 mois: a-jour regle.actuel',
    ],
    ['L’agent public peut demander un nouveau temps partiel thérapeutique après un an de service.'],
    [
      'Avant 2021, un fonctionnaire accidenté avait droit à six mois de temps partiel thérapeutique.',
      'six mois: a-jour regle.exactAlors',
    ],
    [
      'Contrairement aux fonctionnaires, les salariés ont droit à un mi-temps thérapeutique pendant un an.',
    ],
  ]);
});

describe('how long indépendants may be in TPT', () => {
  tellsOf(tnsTptDuration, [
    [
      'Pour les indépendants, le temps partiel thérapeutique est indemnisé pendant 90 jours maximum.',
      '90 jours: a-jour regle.actuel',
    ],
    [
      'Travailleurs indépendants : le mi-temps thérapeutique est limité à 90 jours, 270 jours en ALD.',
      '90 jours: a-jour regle.actuel',
      '270 jours: a-jour regle.actuel',
    ],
    [
      'Artisan ou commerçant : la durée du temps partiel thérapeutique est de 270 jours au plus en affection de longue durée.',
      '270 jours: a-jour regle.actuel',
    ],
    ['L’indépendant en arrêt de travail est indemnisé pendant 360 jours.'],
    ['Un salarié en temps partiel thérapeutique est indemnisé pendant 90 jours.'],
    [
      'Indépendants : la reprise à temps partiel thérapeutique est indemnisée pendant 3 mois maximum.',
      '3 mois: depend cas.tns.tpt_duration',
    ],
    [
      'Indépendants : l’arrêt de travail à temps complet est indemnisé 360 jours.\nLa reprise à temps partiel thérapeutique est possible pendant 90 jours.',
      '90 jours: a-jour regle.actuel',
    ],
  ]);
});

describe('how long a caisse takes', () => {
  tellsOf(cpamDecisionDelay, [
    [
      'La CPAM dispose de 30 jours pour répondre à une demande de mi-temps thérapeutique.',
      '30 jours: depend cas.cpam.decision_delay',
    ],
    [
      'Comptez deux à trois semaines pour obtenir l’accord du médecin-conseil sur le temps partiel thérapeutique.',
      'deux à trois semaines: depend cas.cpam.decision_delay',
    ],
    [
      'Le médecin-conseil rend sa décision sous 15 jours pour le temps partiel thérapeutique.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'La caisse dispose de deux mois pour statuer sur votre recours contre le refus de mi-temps thérapeutique.',
    ],
    ['La CPAM dispose de 30 jours pour se prononcer sur l’accident.'],
    ['La caisse verse les indemnités du temps partiel thérapeutique tous les 14 jours.'],
    [
      'Le médecin-conseil a 30 jours pour donner son avis sur la reprise à temps partiel thérapeutique.',
      '30 jours: depend cas.cpam.decision_delay',
    ],
  ]);
});

describe('durations in the words of articles, former statutes and other part-time work', () => {
  tellsOf(fpTptDuration, [
    [
      'Le fonctionnaire est autorisé à travailler à temps partiel thérapeutique pour trois mois, renouvelable dans la limite d’un an pour une même affection.',
      'trois mois: perime cas.fp.tpt_durationTotal',
      'un an: perime cas.fp.tpt_durationTotal',
    ],
    ['Si le TPT dépasse trois mois, l’agent passe un examen chez un médecin agréé.'],
    ['Le TPT d’un agent peut être prolongé au-delà d’un an.'],
  ]);
  tellsOf(tnsTptDuration, [
    ['Le TPT des indépendants : 90 jours.', '90 jours: a-jour regle.actuel'],
    [
      'Article D622-10\nL’indemnité pour reprise du travail à temps partiel pour motif thérapeutique est servie dans la limite de 90 jours, sans préjudice des durées prévues à l’article R. 323-1.',
      '90 jours: a-jour regle.actuel',
    ],
    [
      'Un libéral peut percevoir 90 indemnités en temps partiel thérapeutique.',
      '90 indemnités: a-jour regle.actuel',
    ],
  ]);
  tellsOf(tptMaxDuration, [
    ['Le TPT peut-il dépasser 1 an ?'],
    ['Le temps partiel pour élever un enfant est accordé pour un an.'],
  ]);
  tellsOf(tptAtmpDuration, [
    ['Mi-temps thérapeutique après un AT : un an maximum.', 'un an: errone cas.tpt.atmp_duration'],
  ]);
});

describe('the time of the caisse, in other verbs', () => {
  tellsOf(cpamDecisionDelay, [
    [
      'Le médecin-conseil se prononce en général sous 15 jours sur le temps partiel thérapeutique.',
      '15 jours: depend cas.cpam.decision_delay',
    ],
    [
      'Le délai d’acceptation de la CPAM pour un TPT est d’environ trois semaines.',
      'trois semaines: depend cas.cpam.decision_delay',
    ],
    [
      'Votre demande de mi-temps thérapeutique est étudiée par la caisse sous 30 jours.',
      '30 jours: depend cas.cpam.decision_delay',
    ],
    ['Vous avez 2 mois pour contester le refus de mi-temps thérapeutique de la CPAM.'],
    ['La CPAM vous paie les IJ du mi-temps thérapeutique sous 15 jours.'],
  ]);
});
