import { describe } from 'vitest';
import { tptNoCarence } from '../../../../core/claims/kinds/tpt-no-carence.ts';
import { tellsOf } from './sentences.ts';

describe('carence in TPT, said in many ways', () => {
  tellsOf(tptNoCarence, [
    [
      'L’employeur adresse à la CPAM une attestation de salaire tous les mois pendant le mi-temps thérapeutique.',
    ],
    [
      'Chaque mois, l’employeur déclare à la caisse la perte de salaire du salarié en mi-temps thérapeutique.',
    ],
    [
      'Pendant le TPT, l’employeur doit transmettre mensuellement les éléments de salaire à la CPAM.',
    ],
    ['Une DSIJ mensuelle est à saisir sur net-entreprises pour le temps partiel thérapeutique.'],
    [
      'L’employeur remplit chaque fin de mois un imprimé de perte de salaire pour le mi-temps thérapeutique.',
    ],
    ['En mi-temps thérapeutique, une nouvelle attestation est à établir à chaque fin de mois.'],
    ['Temps partiel thérapeutique : une attestation par mois.'],
    [
      'Vous devez envoyer vos bulletins de paie chaque mois à la CPAM pendant le mi-temps thérapeutique.',
    ],
    [
      'Le mi-temps thérapeutique échappe au délai de carence.',
      'échappe au délai de carence: a-jour regle.actuel',
    ],
    [
      'Aucun délai de carence n’est appliqué au temps partiel thérapeutique.',
      'Aucun délai de carence: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique : les IJ sont versées dès le premier jour, sans carence.',
      'versées dès le premier jour: a-jour regle.actuel',
      'sans carence: a-jour regle.actuel',
    ],
    [
      'Le délai de carence n’est pas appliqué lors d’une reprise à temps partiel thérapeutique.',
      'délai de carence n’est pas appliqué: a-jour regle.actuel',
    ],
    [
      'La carence ne s’applique pas au mi-temps thérapeutique.',
      'carence ne s’applique pas: a-jour regle.actuel',
    ],
    [
      'En mi-temps thérapeutique, les 3 jours de carence ne sont pas appliqués.',
      'jours de carence ne sont pas appliqués: a-jour regle.actuel',
    ],
    [
      'En TPT, les indemnités sont dues dès le 1er jour.',
      'dues dès le 1er jour: a-jour regle.actuel',
    ],
    ['Pas de carence en cas de mi-temps thérapeutique.', 'Pas de carence: a-jour regle.actuel'],
    [
      'Le mi-temps thérapeutique est indemnisé après un délai de carence de trois jours.',
      'après un délai de carence de trois jours: errone cas.tpt.no_carence',
    ],
    [
      'Un délai de carence de 3 jours est appliqué au temps partiel thérapeutique.',
      'délai de carence de 3 jours est appliqué: errone cas.tpt.no_carence',
    ],
    ['En mi-temps thérapeutique, les indemnités sont versées à partir du 4e jour.'],
    [
      'Y a-t-il un délai de carence en mi-temps thérapeutique ? Non.',
      'délai de carence en mi-temps thérapeutique ? Non: a-jour regle.actuel',
    ],
    [
      'Le délai de carence est supprimé pour le temps partiel thérapeutique.',
      'délai de carence est supprimé: a-jour regle.actuel',
    ],
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

describe('carence in TPT, where the stop, public servants or former times are spoken of', () => {
  tellsOf(tptNoCarence, [
    [
      'À la différence de l’arrêt maladie, le mi-temps thérapeutique est payé sans carence.',
      'sans carence: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nEn maladie, aucun délai de carence n’est appliqué à la reprise d’un même traitement.',
    ],
    ['Pour l’agent public, aucun délai de carence n’est appliqué au temps partiel thérapeutique.'],
    ['Le délai de carence s’applique sauf en mi-temps thérapeutique.'],
    [
      'Jusqu’en 2018, le mi-temps thérapeutique était indemnisé après un délai de carence de trois jours.',
    ],
  ]);
});
