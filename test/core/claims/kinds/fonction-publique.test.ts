import { describe } from 'vitest';
import { fpCarence } from '../../../../core/claims/kinds/fp-carence.ts';
import { fpInstance } from '../../../../core/claims/kinds/fp-instance.ts';
import { fpSameRules } from '../../../../core/claims/kinds/fp-same-rules.ts';
import { fpSickLeavePay } from '../../../../core/claims/kinds/fp-sick-leave-pay.ts';
import { fpTptPay } from '../../../../core/claims/kinds/fp-tpt-pay.ts';
import { fpTptPriorLeave } from '../../../../core/claims/kinds/fp-tpt-prior-leave.ts';
import { fpTptQuotite } from '../../../../core/claims/kinds/fp-tpt-quotite.ts';
import { tellsOf } from './sentences.ts';

describe('quotités of public servants', () => {
  tellsOf(fpTptQuotite, [
    [
      'Le fonctionnaire en temps partiel thérapeutique travaille à 50, 60, 70, 80 ou 90 % d’un temps plein.',
      '50, 60, 70, 80 ou 90 %: a-jour regle.actuel',
    ],
    [
      'La quotité de temps partiel thérapeutique de l’agent public ne peut être inférieure au mi-temps.',
      'inférieure au mi-temps: a-jour regle.actuel',
    ],
    [
      'Les fonctionnaires peuvent travailler en TPT entre 50 % et 90 %.',
      'entre 50 % et 90 %: a-jour regle.actuel',
    ],
    [
      'L’agent titulaire en temps partiel thérapeutique choisit une quotité de 40 à 90 %.',
      'de 40 à 90 %: errone cas.fp.tpt_quotite',
    ],
    ['Le fonctionnaire en temps partiel thérapeutique à 60 % garde son traitement.'],
    ['Le fonctionnaire en temps partiel de droit choisit 50, 60, 70 ou 80 %.'],
  ]);
});

describe('pay of public servants in TPT', () => {
  tellsOf(fpTptPay, [
    [
      'Le fonctionnaire en temps partiel thérapeutique perçoit l’intégralité de son traitement.',
      'l’intégralité de son traitement: a-jour regle.actuel',
    ],
    [
      'L’agent public à temps partiel thérapeutique conserve son plein traitement.',
      'plein traitement: a-jour regle.actuel',
    ],
    [
      'Les primes du fonctionnaire en temps partiel thérapeutique sont versées au prorata du temps de travail.',
      'au prorata du temps de travail: depend cas.fp.tpt_payPrimes',
    ],
    [
      'Le fonctionnaire en TPT est rémunéré au prorata de sa durée de service.',
      'au prorata de sa durée de service: depend cas.fp.tpt_pay',
    ],
    [
      'Le fonctionnaire en congé de longue maladie conserve son plein traitement avant un temps partiel thérapeutique.',
    ],
    [
      'Le salarié en temps partiel thérapeutique perçoit son salaire au prorata du temps de travail.',
    ],
    [
      'La totalité du traitement est versée à l’agent en temps partiel thérapeutique.',
      'La totalité du traitement: a-jour regle.actuel',
    ],
  ]);
});

describe('pay in congé de maladie ordinaire', () => {
  tellsOf(fpSickLeavePay, [
    [
      'En congé de maladie ordinaire, le fonctionnaire perçoit son plein traitement pendant 3 mois puis un demi-traitement pendant 9 mois.',
      'plein traitement: perime regle.plusActuel 2025-03-01',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Depuis le 1er mars 2025, le fonctionnaire en congé de maladie ordinaire perçoit 90 % de son traitement pendant trois mois.',
      '90 % de son traitement: a-jour regle.actuel',
    ],
    [
      'Les fonctionnaires conservent l’intégralité de leur traitement pendant les 3 premiers mois de congé de maladie.',
      'l’intégralité de leur traitement: perime regle.plusActuel 2025-03-01',
    ],
    [
      'Depuis mars 2025, un fonctionnaire en arrêt maladie touche 90 % de son traitement au lieu de 100 % pendant les trois premiers mois.',
      '90 % de son traitement: a-jour regle.actuel',
      '100 %: a-jour regle.exactAlors',
    ],
    [
      'Jusqu’au 28 février 2025, le fonctionnaire en congé de maladie touchait 100 % de son traitement pendant trois mois.',
      '100 % de son traitement: a-jour regle.exactAlors',
    ],
    ['En congé de longue maladie, le fonctionnaire perçoit un plein traitement pendant un an.'],
    [
      'Le fonctionnaire en CLD perçoit son plein traitement pendant 3 ans puis un demi-traitement pendant 2 ans.',
    ],
    [
      'L’agent contractuel en arrêt maladie, après 4 mois de services, perçoit un plein traitement pendant 3 mois.',
    ],
    ['Le salarié perçoit 90 % de son salaire pendant 30 jours.'],
    [
      'Fonctionnaires : rémunération\nCongé\tDébut\tSuite\nMaladie ordinaire\t3 mois à plein traitement\t9 mois à demi-traitement\nCLM\t1 an à plein traitement\t2 ans à demi-traitement',
      'plein traitement: perime regle.plusActuel 2025-03-01',
      'demi-traitement: a-jour regle.actuel',
    ],
    [
      'Congé de maladie ordinaire du fonctionnaire\nOrdinaire\tCLM\tCLD\n3 mois à plein traitement\t1 an à plein traitement\t3 ans à plein traitement',
      'plein traitement: perime regle.plusActuel 2025-03-01',
    ],
  ]);
});

describe('the day of carence of public servants', () => {
  tellsOf(fpCarence, [
    [
      'Les fonctionnaires ont un jour de carence en cas de congé de maladie.',
      'un jour de carence: a-jour regle.actuel',
    ],
    [
      'Dans la fonction publique, le premier jour d’arrêt n’est pas payé : c’est le jour de carence.',
      'jour de carence: a-jour regle.actuel',
    ],
    [
      'Les agents publics ont un délai de carence d’un jour, contre trois dans le privé.',
      'un délai de carence d’un jour: a-jour regle.actuel',
    ],
    ['Le jour de carence ne s’applique pas aux fonctionnaires en congé de longue maladie.'],
    ['Le gouvernement voulait porter à trois jours de carence l’arrêt des fonctionnaires.'],
    ['Les salariés ont trois jours de carence.'],
    [
      'Fonction publique\nLe délai de carence est d’un jour.',
      'délai de carence est d’un jour: a-jour regle.actuel',
    ],
    ['Fonction publique\nLe délai de carence est de 3 jours.'],
    ['Fonctionnaires : le délai de carence est décompté au début de l’arrêt.'],
    [
      'Le salarié du privé a trois jours de carence ; le fonctionnaire un seul jour de carence.',
      'un seul jour de carence: a-jour regle.actuel',
    ],
  ]);
});

describe('who is asked about a public servant’s health', () => {
  tellsOf(fpInstance, [
    [
      'Le fonctionnaire peut saisir le comité médical en cas de désaccord sur le temps partiel thérapeutique.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Pour un accident de service, la commission de réforme rend un avis sur le temps partiel thérapeutique du fonctionnaire.',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Le conseil médical est saisi par l’administration du fonctionnaire.',
      'conseil médical: a-jour regle.actuel',
    ],
    [
      'Le conseil médical a remplacé le comité médical et la commission de réforme pour les fonctionnaires.',
      'conseil médical: a-jour regle.actuel',
    ],
    ['Jusqu’en 2022, le comité médical donnait un avis pour les fonctionnaires.'],
    [
      'Avant la réforme, le comité médical intervenait pour les fonctionnaires ; désormais, c’est le conseil médical.',
      'conseil médical: a-jour regle.actuel',
    ],
    ['Le comité médical de l’hôpital donne son avis.'],
  ]);
});

describe('public servants said to be under the rules of employees', () => {
  tellsOf(fpSameRules, [
    [
      'Les fonctionnaires sont soumis aux mêmes règles que les salariés pour le temps partiel thérapeutique.',
      'soumis aux mêmes règles: errone cas.fp.same_rules',
    ],
    [
      'Le temps partiel thérapeutique existe aussi dans la fonction publique, dans les mêmes conditions que dans le privé.',
      'dans les mêmes conditions: errone cas.fp.same_rules',
    ],
    [
      'Les agents publics peuvent bénéficier du mi-temps thérapeutique selon les mêmes modalités que les salariés du privé.',
      'selon les mêmes modalités: errone cas.fp.same_rules',
    ],
    [
      'Les fonctionnaires stagiaires bénéficient du temps partiel thérapeutique dans les mêmes conditions que les titulaires.',
    ],
    [
      'Les fonctionnaires n’ont pas les mêmes règles que les salariés pour le temps partiel thérapeutique.',
    ],
    ['Le temps partiel thérapeutique du fonctionnaire est renouvelé dans les mêmes conditions.'],
  ]);
});

describe('a leave before the TPT of public servants', () => {
  tellsOf(fpTptPriorLeave, [
    [
      'Le fonctionnaire n’a plus besoin d’avoir été en congé de maladie pour demander un temps partiel thérapeutique.',
      'n’a plus besoin d’avoir été en congé de maladie: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique du fonctionnaire peut être accordé sans congé de maladie préalable.',
      'sans congé de maladie préalable: a-jour regle.actuel',
    ],
    [
      'L’agent public doit avoir été en congé de maladie pour obtenir un temps partiel thérapeutique.',
      'doit avoir été en congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Après six mois consécutifs de congé de maladie, le fonctionnaire peut reprendre à temps partiel thérapeutique.',
      'Après six mois consécutifs de congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
    [
      'Le fonctionnaire peut être autorisé à travailler à temps partiel thérapeutique après un congé de maladie ordinaire.',
      'après un congé de maladie: depend cas.fp.tpt_prior_leave',
    ],
    [
      'Avant 2021, le fonctionnaire ne pouvait demander un temps partiel thérapeutique qu’après un congé de maladie.',
      'qu’après un congé de maladie: a-jour regle.exactAlors',
    ],
    [
      'Pour les fonctionnaires hospitaliers, le temps partiel thérapeutique après un congé de maladie est prévu par le statut.',
    ],
    ['Le salarié doit avoir été en arrêt de travail avant son mi-temps thérapeutique.'],
    [
      'Le fonctionnaire peut travailler à temps partiel thérapeutique s’il a été placé en congé de maladie ordinaire.',
      's’il a été placé en congé de maladie: perime regle.plusActuel 2021-07-31',
    ],
  ]);
});

describe('the former statutes of public servants, and their words today', () => {
  tellsOf(fpTptQuotite, [
    [
      'Temps partiel thérapeutique du fonctionnaire\nElle est de 50, 60, 70, 80 ou 90 %.',
      '50, 60, 70, 80 ou 90 %: a-jour regle.actuel',
    ],
  ]);
  tellsOf(fpInstance, [
    [
      'Le comité médical est saisi pour avis avant la reprise du fonctionnaire.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'L’agent passe une contre-visite et le comité médical transmet son avis.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    [
      'La commission de réforme se prononce sur l’imputabilité au service.',
      'commission de réforme: perime regle.plusActuel 2022-02-01',
    ],
    [
      'Le comité médical examine la demande du fonctionnaire. La durée peut varier, sur avis du comité médical.',
      'comité médical: perime regle.plusActuel 2022-02-01',
    ],
    ['La commission de réforme des retraites a rendu son rapport.'],
  ]);
  tellsOf(fpCarence, [
    [
      'Les agents de la fonction publique ont trois jours de carence.',
      'trois jours de carence: errone regle.jamais',
    ],
    ['Les fonctionnaires pourraient avoir trois jours de carence.'],
  ]);
  tellsOf(fpTptPay, [
    [
      'Un agent en TPT garde l’intégralité de ses primes.',
      'l’intégralité de ses primes: depend cas.fp.tpt_payPrimes',
    ],
    [
      'Rémunération du TPT des fonctionnaires : traitement maintenu à 100 %.',
      'traitement maintenu à 100 %: a-jour regle.actuel',
    ],
  ]);
  tellsOf(fpSameRules, [
    [
      'Les règles du mi-temps thérapeutique sont les mêmes dans le public et dans le privé.',
      'Les règles du mi-temps thérapeutique sont les mêmes: errone cas.fp.same_rules',
    ],
  ]);
  tellsOf(fpTptPriorLeave, [
    [
      'L’agent doit avoir épuisé six mois de congé maladie pour prétendre au temps partiel thérapeutique.',
      'doit avoir épuisé six mois de congé maladie: perime regle.plusActuel 2021-07-31',
    ],
  ]);
});
