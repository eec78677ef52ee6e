import { describe } from 'vitest';
import { fpSameRules } from '../../../../core/claims/kinds/fp-same-rules.ts';
import { tellsOf } from './sentences.ts';

describe('the same rules, said in many ways', () => {
  tellsOf(fpSameRules, [
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
      'exactement comme les salariés: errone cas.fp.same_rules',
    ],
    [
      'Le mi-temps thérapeutique des fonctionnaires obéit aux mêmes règles que celui des salariés.',
      'aux mêmes règles: errone cas.fp.same_rules',
    ],
    [
      'Fonctionnaires et salariés sont logés à la même enseigne pour le mi-temps thérapeutique.',
      'logés à la même enseigne: errone cas.fp.same_rules',
    ],
    [
      'Le TPT fonctionne de manière identique dans le public et le privé.',
      'de manière identique: errone cas.fp.same_rules',
    ],
    [
      'Il n’y a pas de différence entre salariés et fonctionnaires pour le mi-temps thérapeutique.',
      'Il n’y a pas de différence: errone cas.fp.same_rules',
    ],
    [
      'Le mi-temps thérapeutique s’applique à l’identique aux fonctionnaires et aux salariés.',
      'à l’identique: errone cas.fp.same_rules',
    ],
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

describe('fp.same_rules: rules that are followed', () => {
  tellsOf(fpSameRules, [
    [
      'Le mi-temps thérapeutique des fonctionnaires suit exactement les mêmes règles que celui des salariés du privé.',
      'suit exactement les mêmes règles: errone cas.fp.same_rules',
    ],
  ]);
});

describe('fp.same_rules: who is compared with whom', () => {
  tellsOf(fpSameRules, [
    [
      'Le dirigeant assimilé salarié a droit au temps partiel thérapeutique dans les mêmes conditions que les salariés.',
    ],
    [
      'Le temps partiel thérapeutique s’obtient de la même manière pour un fonctionnaire et pour un salarié.',
      'de la même manière: errone cas.fp.same_rules',
    ],
    [
      'Le temps partiel thérapeutique des fonctionnaires obéit aux mêmes règles que celui des salariés, congés compris.',
      'aux mêmes règles: errone cas.fp.same_rules',
    ],
    [
      'En temps partiel thérapeutique, les fonctionnaires et les salariés posent leurs congés à l’identique.',
    ],
    [
      'Les fonctionnaires sont payés dans les mêmes conditions que les salariés au cours d’une grève.',
    ],
    [
      'Jusqu’en 2021, le temps partiel thérapeutique des fonctionnaires s’obtenait aux mêmes conditions que celui des salariés.',
    ],
    ['Les fonctionnaires ont droit au mi-temps thérapeutique dans les mêmes conditions.'],
  ]);
});

/** What a page of employees begins with, before a word on public servants. */
const OPENING =
  'Le mi-temps thérapeutique permet au salarié de reprendre peu à peu son emploi. Le médecin traitant le prescrit, la caisse le paie, l’employeur aménage les horaires. Les indemnités journalières complètent le salaire, sans dépasser ce que l’on gagnait avant. Il se renouvelle.';

describe('fp.same_rules: the other side named by the page alone', () => {
  tellsOf(
    fpSameRules,
    [
      [
        `${OPENING} Les fonctionnaires ont droit au mi-temps thérapeutique dans les mêmes conditions.`,
        'dans les mêmes conditions: errone cas.fp.same_rules',
      ],
      [
        `${OPENING}\nFonctionnaires : mi-temps thérapeutique dans les mêmes conditions`,
        'dans les mêmes conditions: errone cas.fp.same_rules',
      ],
      [
        `${OPENING} Les fonctionnaires ont droit au mi-temps thérapeutique dans les mêmes conditions d’âge.`,
      ],
      [`${OPENING} Les fonctionnaires avancent d’échelon dans les mêmes conditions.`],
    ],
    { title: 'Le mi-temps thérapeutique du salarié' },
  );
});
