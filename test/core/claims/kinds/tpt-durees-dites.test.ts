import { describe } from 'vitest';
import { tptAtmpDuration } from '../../../../core/claims/kinds/tpt-atmp-duration.ts';
import { tptTotal4y } from '../../../../core/claims/kinds/tpt-total-4y.ts';
import { tellsOf } from './sentences.ts';

describe('durations of a TPT, said in many ways', () => {
  tellsOf(tptTotal4y, [
    [
      'Durée du mi-temps thérapeutique : elle est fixée par le médecin, sans pouvoir aller au-delà de 4 ans arrêt compris.',
      '4 ans: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique est limité dans le temps : 1 an maximum après les 3 ans d’IJ.',
      '1 an: a-jour regle.actuel',
    ],
    [
      'Le versement des IJ pendant un TPT est limité à 12 mois au-delà de la période de 3 ans.',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique et ALD : jusqu’à 4 ans d’indemnisation (3 ans + 1 an).',
      '4 ans: a-jour regle.actuel',
      '1 an: a-jour regle.actuel',
    ],
    [
      'La durée maximale d’indemnisation peut être prolongée au plus d’une année au titre du temps partiel thérapeutique, au-delà des trois ans.',
      'une année: a-jour regle.actuel',
    ],
    [
      'En ALD, les IJ sont dues trois ans. Cette durée peut être prolongée d’un an en cas de temps partiel thérapeutique.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Le TPT ne peut dépasser de plus de 12 mois :\n- la fin du délai de trois ans\n- la 360e indemnité',
      '12 mois: a-jour regle.actuel',
    ],
    [
      'Une quatrième année est possible en cas de temps partiel thérapeutique.',
      'Une quatrième année: a-jour regle.actuel',
    ],
    [
      'ALD : 3 ans d’indemnités, puis une 4e année en temps partiel thérapeutique.',
      'une 4e année: a-jour regle.actuel',
    ],
    ['Durée maximale : 3 ans + 1 an de mi-temps thérapeutique.', '1 an: a-jour regle.actuel'],
    [
      'L’arrêt et le mi-temps thérapeutique ne peuvent dépasser ensemble quatre années.',
      'quatre années: a-jour regle.actuel',
    ],
    ['Le mi-temps thérapeutique : 3 ans, plus 1 an de prolongation.', '1 an: a-jour regle.actuel'],
    [
      'Vous pouvez encore être indemnisé un an en mi-temps thérapeutique après les trois ans d’arrêt.',
      'un an: a-jour regle.actuel',
    ],
    [
      'Le versement des IJ peut se poursuivre une année de plus en temps partiel thérapeutique.',
      'une année: a-jour regle.actuel',
    ],
    ['Combien de temps dure un mi-temps thérapeutique ? Un an maximum.'],
    ['Le mi-temps thérapeutique ne peut pas durer plus d’un an.'],
    ['Le mi-temps thérapeutique est obligatoirement inférieur à 12 mois.'],
    ['Mi-temps thérapeutique : maximum douze mois.'],
    ['Les indemnités sont versées au plus 12 mois en mi-temps thérapeutique.'],
    ['La CPAM indemnise le mi-temps thérapeutique durant 1 an.'],
    ['La durée du mi-temps thérapeutique va de quelques semaines à un an.'],
    ['Le mi-temps thérapeutique est plafonné à 12 mois pour une même pathologie.'],
    ['Le temps partiel thérapeutique n’excède pas une année en général.'],
    ['Mi-temps thérapeutique\tDurée\t1 an'],
    ['Le médecin prescrit le mi-temps thérapeutique pour trois mois, renouvelables.'],
    ['Le mi-temps thérapeutique est généralement accordé pour 3 mois.'],
    ['Chaque prescription de temps partiel thérapeutique couvre un à trois mois.'],
    ['Durée initiale du mi-temps thérapeutique : 3 mois, renouvelable.'],
    ['Un mi-temps thérapeutique dure souvent entre deux et six mois.'],
    ['Il est prescrit par tranches de trois mois. Le mi-temps thérapeutique est ainsi réévalué.'],
    ['Après un accident du travail, le mi-temps thérapeutique dure jusqu’à la consolidation.'],
    [
      'AT/MP : la reprise à temps partiel thérapeutique peut durer tant que l’état n’est pas consolidé.',
    ],
    ['En accident du travail, la durée du temps partiel thérapeutique n’est pas limitée.'],
    ['Accident du travail : mi-temps thérapeutique de six mois renouvelable une fois.'],
    ['Le salarié en mi-temps thérapeutique acquiert ses congés pendant un an.'],
    ['Le mi-temps thérapeutique a été créé il y a trois ans.'],
    ['L’avenant au contrat est signé pour 6 mois en mi-temps thérapeutique.'],
    ['Le mi-temps thérapeutique ne prive pas des trois ans d’indemnités en ALD.'],
    ['Après un an, le salarié en mi-temps thérapeutique peut être déclaré inapte.'],
  ]);
  tellsOf(tptAtmpDuration, [
    [
      'La durée maximale d’indemnisation peut être prolongée au plus d’une année au titre du temps partiel thérapeutique, au-delà des trois ans.',
    ],
    [
      'En ALD, les IJ sont dues trois ans. Cette durée peut être prolongée d’un an en cas de temps partiel thérapeutique.',
    ],
    [
      'Le TPT ne peut dépasser de plus de 12 mois :\n- la fin du délai de trois ans\n- la 360e indemnité',
    ],
    ['Une quatrième année est possible en cas de temps partiel thérapeutique.'],
    ['ALD : 3 ans d’indemnités, puis une 4e année en temps partiel thérapeutique.'],
    ['Durée maximale : 3 ans + 1 an de mi-temps thérapeutique.'],
    ['L’arrêt et le mi-temps thérapeutique ne peuvent dépasser ensemble quatre années.'],
    ['Le mi-temps thérapeutique : 3 ans, plus 1 an de prolongation.'],
    [
      'Vous pouvez encore être indemnisé un an en mi-temps thérapeutique après les trois ans d’arrêt.',
    ],
    ['Le versement des IJ peut se poursuivre une année de plus en temps partiel thérapeutique.'],
    ['Combien de temps dure un mi-temps thérapeutique ? Un an maximum.'],
    ['Le mi-temps thérapeutique ne peut pas durer plus d’un an.'],
    ['Le mi-temps thérapeutique est obligatoirement inférieur à 12 mois.'],
    ['Mi-temps thérapeutique : maximum douze mois.'],
    ['Les indemnités sont versées au plus 12 mois en mi-temps thérapeutique.'],
    ['La CPAM indemnise le mi-temps thérapeutique durant 1 an.'],
    ['La durée du mi-temps thérapeutique va de quelques semaines à un an.'],
    ['Le mi-temps thérapeutique est plafonné à 12 mois pour une même pathologie.'],
    ['Le temps partiel thérapeutique n’excède pas une année en général.'],
    ['Mi-temps thérapeutique\tDurée\t1 an'],
    ['Le médecin prescrit le mi-temps thérapeutique pour trois mois, renouvelables.'],
    ['Le mi-temps thérapeutique est généralement accordé pour 3 mois.'],
    ['Chaque prescription de temps partiel thérapeutique couvre un à trois mois.'],
    ['Durée initiale du mi-temps thérapeutique : 3 mois, renouvelable.'],
    ['Un mi-temps thérapeutique dure souvent entre deux et six mois.'],
    ['Il est prescrit par tranches de trois mois. Le mi-temps thérapeutique est ainsi réévalué.'],
    [
      'Après un accident du travail, le mi-temps thérapeutique dure jusqu’à la consolidation.',
      'jusqu’à la consolidation: a-jour regle.actuel',
    ],
    [
      'AT/MP : la reprise à temps partiel thérapeutique peut durer tant que l’état n’est pas consolidé.',
      'tant que l’état n’est pas consolidé: a-jour regle.actuel',
    ],
    ['En accident du travail, la durée du temps partiel thérapeutique n’est pas limitée.'],
    [
      'Accident du travail : mi-temps thérapeutique de six mois renouvelable une fois.',
      'six mois: errone cas.tpt.atmp_duration',
    ],
    ['Le salarié en mi-temps thérapeutique acquiert ses congés pendant un an.'],
    ['Le mi-temps thérapeutique a été créé il y a trois ans.'],
    ['L’avenant au contrat est signé pour 6 mois en mi-temps thérapeutique.'],
    ['Le mi-temps thérapeutique ne prive pas des trois ans d’indemnités en ALD.'],
    ['Après un an, le salarié en mi-temps thérapeutique peut être déclaré inapte.'],
  ]);
});
