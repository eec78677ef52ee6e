import { describe } from 'vitest';
import { tptAttestationMonthly } from '../../../../core/claims/kinds/tpt-attestation-monthly.ts';
import { tellsOf } from './sentences.ts';

describe('what the employer tells each month, said in many ways', () => {
  tellsOf(tptAttestationMonthly, [
    [
      'L’employeur adresse à la CPAM une attestation de salaire tous les mois pendant le mi-temps thérapeutique.',
      'attestation de salaire: a-jour regle.actuel',
    ],
    [
      'Chaque mois, l’employeur déclare à la caisse la perte de salaire du salarié en mi-temps thérapeutique.',
      'déclare à la caisse la perte de salaire: a-jour regle.actuel',
    ],
    [
      'Pendant le TPT, l’employeur doit transmettre mensuellement les éléments de salaire à la CPAM.',
      'transmettre mensuellement les éléments de salaire: a-jour regle.actuel',
    ],
    [
      'Une DSIJ mensuelle est à saisir sur net-entreprises pour le temps partiel thérapeutique.',
      'DSIJ: a-jour regle.actuel',
    ],
    [
      'L’employeur remplit chaque fin de mois un imprimé de perte de salaire pour le mi-temps thérapeutique.',
      'remplit chaque fin de mois un imprimé de perte de salaire: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, une nouvelle attestation est à établir à chaque fin de mois.',
      'attestation: a-jour regle.actuel',
    ],
    ['Temps partiel thérapeutique : une attestation par mois.', 'attestation: a-jour regle.actuel'],
    [
      'Vous devez envoyer vos bulletins de paie chaque mois à la CPAM pendant le mi-temps thérapeutique.',
      'envoyer vos bulletins de paie: a-jour regle.actuel',
    ],
    ['Le mi-temps thérapeutique échappe au délai de carence.'],
    ['Aucun délai de carence n’est appliqué au temps partiel thérapeutique.'],
    ['Mi-temps thérapeutique : les IJ sont versées dès le premier jour, sans carence.'],
    ['Le délai de carence n’est pas appliqué lors d’une reprise à temps partiel thérapeutique.'],
    ['La carence ne s’applique pas au mi-temps thérapeutique.'],
    ['En mi-temps thérapeutique, les 3 jours de carence ne sont pas appliqués.'],
    ['En TPT, les indemnités sont dues dès le 1er jour.'],
    ['Pas de carence en cas de mi-temps thérapeutique.'],
    ['Le mi-temps thérapeutique est indemnisé après un délai de carence de trois jours.'],
    ['Un délai de carence de 3 jours est appliqué au temps partiel thérapeutique.'],
    ['En mi-temps thérapeutique, les indemnités sont versées à partir du 4e jour.'],
    ['Y a-t-il un délai de carence en mi-temps thérapeutique ? Non.'],
    ['Le délai de carence est supprimé pour le temps partiel thérapeutique.'],
    ['L’attestation de salaire est transmise dès la reprise à temps plein.'],
    ['L’attestation d’assurance est à fournir chaque mois.'],
    [
      'Le délai de carence de trois jours s’applique à l’arrêt qui précède le mi-temps thérapeutique.',
    ],
    ['Le complément de l’employeur en mi-temps thérapeutique a un délai de carence de 7 jours.'],
    [
      'Les agents publics bénéficient du mi-temps thérapeutique exactement comme les salariés du privé.',
    ],
    ['Le mi-temps thérapeutique des fonctionnaires obéit aux mêmes règles que celui des salariés.'],
    ['Fonctionnaires et salariés sont logés à la même enseigne pour le mi-temps thérapeutique.'],
    ['Le TPT fonctionne de manière identique dans le public et le privé.'],
    ['Il n’y a pas de différence entre salariés et fonctionnaires pour le mi-temps thérapeutique.'],
    ['Le mi-temps thérapeutique s’applique à l’identique aux fonctionnaires et aux salariés.'],
    [
      'Le mi-temps thérapeutique des fonctionnaires n’obéit pas aux mêmes règles que celui des salariés.',
    ],
    [
      'Les agents contractuels ont les mêmes droits que les salariés pour le mi-temps thérapeutique.',
    ],
    ['Les fonctionnaires des trois versants bénéficient du TPT dans les mêmes conditions.'],
    [
      'Dans le public comme dans le privé, le mi-temps thérapeutique suppose une prescription médicale.',
    ],
    [
      'L’indemnisation commence après un délai de carence de trois jours, puis vient le mi-temps thérapeutique.',
    ],
  ]);
});

describe('attestations that are no monthly ones of a caisse', () => {
  tellsOf(tptAttestationMonthly, [
    ['L’employeur envoie une attestation de salaire au début du mi-temps thérapeutique.'],
    [
      'Chaque mois, la collectivité remet une attestation au fonctionnaire en temps partiel thérapeutique.',
    ],
  ]);
});
