import { describe } from 'vitest';
import { tptPriorArret } from '../../../../core/claims/kinds/tpt-prior-arret.ts';
import { tellsOf } from './sentences.ts';

describe('a stop before a TPT, said in many ways', () => {
  tellsOf(tptPriorArret, [
    [
      'Un salarié peut demander un mi-temps thérapeutique sans que son état ait nécessité un arrêt de travail.',
      'sans que son état ait nécessité un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Plus besoin d’être arrêté : depuis 2019 le mi-temps thérapeutique est prescrit d’emblée par le médecin.',
      'Plus besoin d’être arrêté: a-jour regle.actuel',
      'prescrit d’emblée: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique ne doit plus obligatoirement faire suite à un arrêt de travail.',
      'ne doit plus obligatoirement faire suite à un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'L’exigence d’un arrêt de travail à temps complet préalable au temps partiel thérapeutique a disparu en 2019.',
      'exigence d’un arrêt de travail à temps complet préalable au temps partiel thérapeutique a disparu: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique : l’arrêt de travail préalable n’est plus une obligation.',
      'arrêt de travail préalable n’est plus une obligation: a-jour regle.actuel',
    ],
    [
      'Un arrêt de travail est-il obligatoire avant un mi-temps thérapeutique ? Non, plus depuis 2019.',
      'arrêt de travail est-il obligatoire avant un mi-temps thérapeutique ? Non: a-jour regle.actuel',
    ],
    [
      'La fin de l’obligation d’un arrêt préalable au TPT date de la LFSS 2019.',
      'fin de l’obligation d’un arrêt préalable: a-jour regle.actuel',
    ],
    [
      'Le TPT est possible hors de tout arrêt de travail.',
      'hors de tout arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique peut être prescrit à un assuré qui n’est pas en arrêt ; il peut alors continuer.',
    ],
    [
      'Il est possible de passer en mi-temps thérapeutique que vous soyez ou non en arrêt de travail.',
      'que vous soyez ou non en arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Vous n’avez pas à être en arrêt maladie pour demander un temps partiel thérapeutique.',
      'n’avez pas à être en arrêt maladie: a-jour regle.actuel',
    ],
    [
      'La reprise à temps partiel thérapeutique peut être précédée ou non d’un arrêt de travail.',
      'précédée ou non d’un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique ne peut bénéficier qu’aux salariés ayant eu un arrêt de travail à temps plein.',
      'qu’aux salariés ayant eu un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La demande de TPT n’est recevable que si le salarié a été en arrêt de travail indemnisé.',
      'que si le salarié a été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le temps partiel thérapeutique n’est accordé qu’à la suite d’un arrêt de travail indemnisé.',
      'qu’à la suite d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Conditions du mi-temps thérapeutique :\n- avoir fait l’objet d’un arrêt de travail indemnisé\n- obtenir l’accord de l’employeur',
      'avoir fait l’objet d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Un arrêt de travail préalable est obligatoire pour bénéficier d’un mi-temps thérapeutique.',
      'arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le salarié doit justifier d’un arrêt de travail d’au moins un jour avant son mi-temps thérapeutique.',
      'doit justifier d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique est accordé à condition d’avoir été en arrêt de travail.',
      'à condition d’avoir été en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La reprise à mi-temps thérapeutique doit être :\n- obligatoirement précédée d’un arrêt de travail à temps complet',
      'obligatoirement précédée d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Un arrêt de travail est-il nécessaire avant un mi-temps thérapeutique ? Oui.',
      'arrêt de travail est-il nécessaire avant un mi-temps thérapeutique ? Oui: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique doit impérativement faire suite à un arrêt de travail.',
      'doit impérativement faire suite à un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique vient obligatoirement après un arrêt maladie.',
      'vient obligatoirement après un arrêt maladie: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Il faut d’abord être en arrêt de travail à temps plein pour pouvoir demander un mi-temps thérapeutique.',
      'être en arrêt de travail à temps plein: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique peut être demandé pendant l’arrêt ou en l’absence d’arrêt de travail préalable.',
      'en l’absence d’arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Pendant son mi-temps thérapeutique, le salarié doit envoyer son arrêt de travail dans les 48 heures.',
    ],
    [
      'Pour percevoir des IJ complètes, il faut être en arrêt de travail. Le mi-temps thérapeutique est autre chose.',
    ],
    ['Un salarié en mi-temps thérapeutique peut être de nouveau placé en arrêt de travail.'],
    [
      'Le mi-temps thérapeutique s’adresse aux salariés en arrêt de travail comme à ceux qui travaillent.',
    ],
    [
      'Le mi-temps thérapeutique concerne surtout les salariés qui ont été longtemps en arrêt de travail.',
    ],
    [
      'La visite de reprise est obligatoire après un arrêt de travail de 60 jours, même en mi-temps thérapeutique.',
    ],
    [
      'La visite de préreprise n’est possible que pour les salariés en arrêt de travail depuis 30 jours ; elle prépare le mi-temps thérapeutique.',
    ],
    [
      'L’essai encadré est réservé aux salariés en arrêt de travail. Il peut précéder un temps partiel thérapeutique.',
    ],
    ['Le salarié en mi-temps thérapeutique n’est pas en arrêt de travail.'],
    [
      'L’accord de la caisse est donné à condition que l’arrêt de travail soit justifié, puis vient le mi-temps thérapeutique.',
    ],
    [
      'La prime n’est versée qu’aux salariés en arrêt de travail, et non en mi-temps thérapeutique.',
    ],
    [
      'Rendez-vous de liaison : réservé aux salariés en arrêt de plus de 30 jours. Il permet d’évoquer un temps partiel thérapeutique.',
    ],
    [
      'La caisse a refusé au motif que le mi-temps thérapeutique ne faisait pas suite à un arrêt de travail.',
      'refusé au motif que le mi-temps thérapeutique ne faisait pas suite à un arrêt de travail: perime cas.tpt.prior_arret',
    ],
  ]);
});

describe('a stop asked for by turns of phrase, and its opposite', () => {
  tellsOf(tptPriorArret, [
    [
      'Mi-temps thérapeutique : ce qui a changé\nJusqu’en 2018, il fallait un arrêt complet. Depuis le 1er janvier 2019, ce n’est plus le cas : vous pouvez demander un mi-temps thérapeutique directement.',
    ],
    [
      'Peut-on demander un mi-temps thérapeutique sans être en arrêt ? Oui, depuis 2019.',
      'sans être en arrêt: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique : quelles conditions ?\n• Un arrêt de travail préalable (obligatoire)\n• Une prescription médicale',
      'arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le TPT peut intervenir à la suite d’un arrêt de travail ou non.',
      'arrêt de travail ou non: a-jour regle.actuel',
    ],
    [
      'Il n’est pas nécessaire de passer par la case arrêt de travail pour obtenir un mi-temps thérapeutique.',
      'Il n’est pas nécessaire de passer par la case arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique peut être mis en place directement, sans passage par un arrêt de travail complet.',
      'sans passage par un arrêt de travail complet: a-jour regle.actuel',
    ],
    [
      'Pour prétendre au mi-temps thérapeutique, le salarié doit avoir été arrêté à temps complet.',
      'doit avoir été arrêté: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Condition n°1 : être ou avoir été en arrêt de travail indemnisé par la CPAM. Le mi-temps thérapeutique doit ensuite être prescrit.',
      'avoir été en arrêt de travail indemnisé: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique intervient obligatoirement après un arrêt de travail, quelle qu’en soit la durée.',
      'intervient obligatoirement après un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Un mi-temps thérapeutique ne peut être prescrit en dehors d’un arrêt de travail.',
      'en dehors d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique ne peut pas être demandé sans arrêt de travail préalable.',
      'sans arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Sans arrêt de travail préalable, pas de mi-temps thérapeutique.',
      'Sans arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique nécessite toujours un arrêt de travail préalable à temps plein.',
      'nécessite toujours un arrêt de travail préalable à temps plein: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Un salarié peut-il être en mi-temps thérapeutique sans arrêt préalable ? Non.',
      'sans arrêt préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Il est impossible d’avoir un mi-temps thérapeutique sans avoir été en arrêt.',
      'sans avoir été en arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'La caisse ne peut refuser un mi-temps thérapeutique, demandé sans arrêt préalable.',
      'sans arrêt préalable: a-jour regle.actuel',
    ],
  ]);
});
