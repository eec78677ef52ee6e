import { describe } from 'vitest';
import { tptPriorArret } from '../../../../core/claims/kinds/tpt-prior-arret.ts';
import { tellsOf } from './sentences.ts';

describe('a stop before a TPT, in the voices of many writers', () => {
  tellsOf(tptPriorArret, [
    [
      'Arrêt de travail préalable au mi-temps thérapeutique : non obligatoire',
      'Arrêt de travail préalable au mi-temps thérapeutique : non obligatoire: a-jour regle.actuel',
    ],
    [
      'Celui-ci (le TPT) ne requiert aucun arrêt de travail préalable.',
      'ne requiert aucun arrêt de travail préalable: a-jour regle.actuel',
    ],
    [
      'Condition d’arrêt préalable au mi-temps thérapeutique | supprimée',
      'Condition d’arrêt préalable au mi-temps thérapeutique | supprimée: a-jour regle.actuel',
    ],
    [
      'Faut-il un arrêt de travail avant un mi-temps thérapeutique ? Non.',
      'Faut-il un arrêt de travail avant un mi-temps thérapeutique ? Non: a-jour regle.actuel',
    ],
    [
      'Faut-il un arrêt de travail avant un mi-temps thérapeutique ? Oui, et il doit être indemnisé.',
      'Faut-il un arrêt de travail avant un mi-temps thérapeutique ? Oui: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Il n’est pas possible d’être en TPT sans arrêt préalable.',
      'sans arrêt préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Il n’y a pas de TPT sans arrêt de travail préalable.',
      'sans arrêt de travail préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le TPT ne concerne que les salariés qui ont auparavant fait l’objet d’un arrêt de travail.',
      'que les salariés qui ont auparavant fait l’objet d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    ['Le TPT ne nécessite pas l’accord du médecin du travail lors de l’arrêt.'],
    [
      'Le TPT peut désormais débuter directement, sans arrêt initial.',
      'sans arrêt initial: a-jour regle.actuel',
    ],
    [
      'Le TPT s’adresse au salarié, qu’il ait été arrêté ou non.',
      'qu’il ait été arrêté ou non: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique du salarié est possible sans que celui-ci suive un arrêt de travail.',
      'sans que celui-ci suive un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique exige que vous ayez été préalablement en arrêt de travail.',
      'exige que vous ayez été préalablement en arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique intervient obligatoirement après un arrêt de travail indemnisé.',
      'intervient obligatoirement après un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique n’est pas forcément la conséquence d’un arrêt de travail.',
      'n’est pas forcément la conséquence d’un arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique n’est plus nécessairement le prolongement d’un arrêt maladie.',
      'n’est plus nécessairement le prolongement d’un arrêt maladie: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique n’est plus subordonné à un arrêt complet : c’est la grande nouveauté.',
      'n’est plus subordonné à un arrêt complet: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique suppose que le salarié ait d’abord été en arrêt.',
      'suppose que le salarié ait d’abord été en arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le médecin peut interrompre le mi-temps thérapeutique du salarié en le mettant en arrêt de travail.',
    ],
    [
      'Le salarié peut passer à temps partiel thérapeutique sans passer par un arrêt de travail.',
      'sans passer par un arrêt de travail: a-jour regle.actuel',
    ],
    ['Le salarié à temps partiel thérapeutique a repris après un arrêt de travail de six mois.'],
    [
      'Le temps partiel thérapeutique : un arrêt complet préalable est devenu facultatif.',
      'un arrêt complet préalable est devenu facultatif: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique est ouvert aux salariés, même à ceux qui n’ont pas été arrêtés.',
      'même à ceux qui n’ont pas été arrêtés: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique implique que le médecin ait prescrit un arrêt de travail à temps partiel.',
    ],
    [
      'Le temps partiel thérapeutique permet au salarié de reprendre, ou bien s’il n’était pas en arrêt de travail de rester en poste.',
      'ou bien s’il n’était pas en arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le temps partiel thérapeutique peut être mis en place avec ou sans arrêt préalable.',
      'avec ou sans arrêt préalable: a-jour regle.actuel',
    ],
    [
      'Pas de mi-temps thérapeutique sans passer par la case arrêt de travail.',
      'sans passer par la case arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Pour obtenir un temps partiel thérapeutique, un passage par l’arrêt complet est indispensable.',
      'passage par l’arrêt complet est indispensable: perime regle.plusActuel 2019-01-01',
    ],
    ['Sans arrêt de travail, pas d’indemnités journalières.'],
    [
      'Temps partiel thérapeutique : la loi n’exige plus d’arrêt de travail avant.',
      'n’exige plus d’arrêt de travail avant: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique : plus besoin d’avoir été arrêté avant de le demander.',
      'plus besoin d’avoir été arrêté: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique | Arrêt préalable | Non',
      'Arrêt préalable | Non: a-jour regle.actuel',
    ],
    [
      'Un arrêt de travail avant le temps partiel thérapeutique n’est pas requis, sauf pour les travailleurs indépendants.',
      'arrêt de travail avant le temps partiel thérapeutique n’est pas requis: a-jour regle.actuel',
    ],
    [
      'Un arrêt de travail préalable est-il nécessaire avant le TPT ? Plus maintenant.',
      'arrêt de travail préalable est-il nécessaire avant le TPT ? Plus: a-jour regle.actuel',
    ],
    [
      'Un salarié peut être mis en temps partiel thérapeutique même s’il n’a pas eu d’arrêt maladie.',
      'même s’il n’a pas eu d’arrêt maladie: a-jour regle.actuel',
    ],
    [
      'Un salarié qui n’a pas été arrêté ne peut pas bénéficier d’un mi-temps thérapeutique.',
      'qui n’a pas été arrêté ne peut pas: perime regle.plusActuel 2019-01-01',
    ],
  ]);
});

describe('tpt.prior_arret: no need to stop first', () => {
  tellsOf(tptPriorArret, [
    [
      'Première condition du mi-temps thérapeutique pour un salarié : avoir d’abord été en arrêt maladie.',
      'avoir d’abord été en arrêt maladie: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le TPT peut débuter directement, le salarié n’ayant pas à s’arrêter au préalable.',
      'n’ayant pas à s’arrêter au préalable: a-jour regle.actuel',
    ],
  ]);
});

describe('tpt.prior_arret: what often came first, and whose stop it is', () => {
  tellsOf(tptPriorArret, [
    [
      'Le mi-temps thérapeutique fait suite à un arrêt de travail indemnisé.',
      'fait suite à un arrêt de travail: depend cas.tpt.prior_arret',
    ],
    [
      'Pour percevoir des indemnités, l’assuré doit avoir été en arrêt avant son mi-temps thérapeutique.',
      'doit avoir été en arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Parlons du mi-temps thérapeutique. Il n’est accordé qu’après un arrêt de travail.',
      'qu’après un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'L’employeur ne peut ignorer qu’un arrêt préalable n’est plus obligatoire avant un mi-temps thérapeutique.',
      'arrêt préalable n’est plus obligatoire: a-jour regle.actuel',
    ],
    [
      'Artisan : le TPT doit faire suite à un arrêt de travail.',
      'doit faire suite à un arrêt de travail: a-jour regle.actuel',
    ],
    ['Exploitant agricole : le TPT versé par la MSA doit faire suite à un arrêt de travail.'],
    ['Le TPT de l’agent territorial est obligatoirement précédé d’un arrêt de travail.'],
    ['Le salarié a repris à mi-temps thérapeutique après un arrêt de travail indemnisé.'],
    ['Mon employeur répète qu’il faut avoir été en arrêt avant un mi-temps thérapeutique.'],
    ['Faut-il avoir été en arrêt pour demander un mi-temps thérapeutique ?'],
  ]);
});

describe('tpt.prior_arret: told of former days', () => {
  tellsOf(tptPriorArret, [
    [
      'Avant 2019, le mi-temps thérapeutique devait faire suite à un arrêt de travail.',
      'devait faire suite à un arrêt de travail: a-jour regle.exactAlors',
    ],
    ['Jusqu’à la réforme, le mi-temps thérapeutique devait faire suite à un arrêt de travail.'],
    ['Entre 2012 et 2018, le mi-temps thérapeutique devait faire suite à un arrêt de travail.'],
    [
      'Avant la loi de 2018, on attendait ; le mi-temps thérapeutique est possible sans arrêt préalable.',
      'sans arrêt préalable: a-jour regle.actuel',
    ],
  ]);
});
