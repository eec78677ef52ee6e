import { describe } from 'vitest';
import { tptPriorArret } from '../../../../core/claims/kinds/tpt-prior-arret.ts';
import { tellsOf } from './sentences.ts';

describe('a stop before a TPT: left, denied, or what follows without it', () => {
  tellsOf(tptPriorArret, [
    [
      'Il n’est pas nécessaire d’avoir totalement cessé le travail pour obtenir un mi-temps thérapeutique.',
      'Il n’est pas nécessaire d’avoir totalement cessé le travail: a-jour regle.actuel',
    ],
    [
      'Il n’est plus obligatoire d’avoir cessé de travailler avant un temps partiel thérapeutique.',
      'Il n’est plus obligatoire d’avoir cessé de travailler: a-jour regle.actuel',
    ],
    [
      'Pour un TPT, vous n’avez pas besoin d’avoir interrompu toute activité.',
      'n’avez pas besoin d’avoir interrompu toute activité: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique s’obtient sans avoir d’abord interrompu son activité.',
      'sans avoir d’abord interrompu son activité: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nIl n’est plus nécessaire d’avoir cessé complètement votre travail.',
      'Il n’est plus nécessaire d’avoir cessé complètement votre travail: a-jour regle.actuel',
    ],
    [
      'Il n’est pas nécessaire d’avoir cessé votre traitement pour entamer un mi-temps thérapeutique.',
    ],
    [
      'Le mi-temps thérapeutique ne dépend d’aucun arrêt de travail.',
      'ne dépend d’aucun arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Le mi-temps thérapeutique n’est conditionné par aucun arrêt maladie préalable.',
      'n’est conditionné par aucun arrêt maladie: a-jour regle.actuel',
    ],
    [
      'Le TPT n’est soumis à aucun arrêt complet antérieur.',
      'n’est soumis à aucun arrêt complet: a-jour regle.actuel',
    ],
    ['Le TPT n’est soumis à aucun délai, à la différence de l’arrêt de travail.'],
    [
      'La condition d’arrêt préalable est tombée pour le mi-temps thérapeutique.',
      'condition d’arrêt préalable est tombée: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique\nL’obligation d’arrêt de travail préalable a sauté depuis le 1er janvier 2019.',
      'obligation d’arrêt de travail préalable a sauté: a-jour regle.actuel',
    ],
    [
      'L’exigence d’un arrêt de travail avant le TPT a vécu.',
      'exigence d’un arrêt de travail avant le TPT a vécu: a-jour regle.actuel',
    ],
    [
      'Si vous n’avez pas été arrêté à temps complet, la caisse ne paie pas le mi-temps thérapeutique.',
      'Si vous n’avez pas été arrêté à temps complet, la caisse ne paie pas le mi-temps thérapeutique: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique en pratique\nLorsqu’on n’a pas été en arrêt auparavant, la CPAM n’accorde pas de temps partiel.',
      'Lorsqu’on n’a pas été en arrêt auparavant, la CPAM n’accorde pas de temps partiel: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Quand le salarié n’a jamais eu d’arrêt de travail, l’Assurance maladie ne prend pas en charge son TPT.',
      'Quand le salarié n’a jamais eu d’arrêt de travail, l’Assurance maladie ne prend pas en charge son TPT: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Même si vous n’avez pas été arrêté, la caisse ne peut pas refuser le mi-temps thérapeutique.',
      'Même si vous n’avez pas été arrêté: a-jour regle.actuel',
    ],
    [
      'Si vous n’avez pas été arrêté, l’employeur ne peut pas refuser pour ce motif le mi-temps thérapeutique.',
    ],
    [
      'Si le salarié n’a pas été arrêté plus de soixante jours, le médecin du travail n’est pas informé du mi-temps thérapeutique.',
    ],
    [
      'Ma jambe me faisait mal. Si on n’a pas été arrêté, la caisse ne paie pas le mi-temps.',
      'Si on n’a pas été arrêté, la caisse ne paie pas le mi-temps: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Un arrêt de travail doit précéder le mi-temps thérapeutique.',
      'arrêt de travail doit précéder: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Artisans : un arrêt indemnisé doit toujours précéder le temps partiel thérapeutique.',
      'arrêt indemnisé doit toujours précéder: a-jour regle.actuel',
    ],
    [
      'Un arrêt de travail indemnisé devait obligatoirement précéder le mi-temps thérapeutique du salarié jusqu’en 2018.',
      'arrêt de travail indemnisé devait obligatoirement précéder: a-jour regle.exactAlors',
    ],
    ['Un arrêt de travail ne doit plus précéder le mi-temps thérapeutique.'],
    [
      'Conditions du temps partiel thérapeutique\nUn arrêt de travail doit avoir précédé la reprise.',
      'arrêt de travail doit avoir précédé: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le salarié doit sortir d’un arrêt de travail pour prétendre au mi-temps thérapeutique.',
      'doit sortir d’un arrêt de travail: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Pour bénéficier d’un TPT, il faut obligatoirement revenir d’un arrêt maladie.',
      'faut obligatoirement revenir d’un arrêt maladie: perime regle.plusActuel 2019-01-01',
    ],
    ['Pour sortir d’un arrêt de travail en douceur, on peut demander un mi-temps thérapeutique.'],
    ['Le salarié peut sortir d’un arrêt de travail avec un mi-temps thérapeutique.'],
    ['Un arrêt de travail ne doit pas forcément précéder le mi-temps thérapeutique.'],
    [
      'La condition d’un arrêt de travail avant un TPT est tombée en 2019.',
      'condition d’un arrêt de travail avant un TPT est tombée: a-jour regle.actuel',
    ],
    [
      'Faute d’arrêt, la caisse n’accorde pas le mi-temps thérapeutique.',
      'Faute d’arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Si vous n’êtes pas en arrêt, le médecin ne prend pas contact avec l’employeur au sujet du mi-temps thérapeutique.',
    ],
    ['Le mi-temps thérapeutique\nSi vous n’avez pas eu d’arrêt, la caisse ne paie pas de carence.'],
    [
      'À défaut d’arrêt préalable, la Sécu ne paie pas le TPT.',
      'À défaut d’arrêt préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Sans arrêt de travail complet, l’Assurance maladie n’indemnise pas votre mi-temps thérapeutique.',
      'Sans arrêt de travail complet: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Même sans arrêt de travail, la caisse ne peut pas bloquer un mi-temps thérapeutique.',
      'sans arrêt de travail: a-jour regle.actuel',
    ],
    [
      'Sans arrêt préalable, la caisse ne peut pas s’opposer au mi-temps thérapeutique.',
      'Sans arrêt préalable: a-jour regle.actuel',
    ],
    [
      'Faute d’arrêt préalable, pas de mi-temps thérapeutique.',
      'Faute d’arrêt préalable: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Si vous n’avez pas été arrêté, la caisse ne peut pas exiger le report du mi-temps thérapeutique.',
    ],
    [
      'Temps partiel thérapeutique\nAucun arrêt préalable requis.',
      'Aucun arrêt préalable requis: a-jour regle.actuel',
    ],
    [
      'Mi-temps thérapeutique : pas d’arrêt complet nécessaire avant de commencer.',
      'pas d’arrêt complet nécessaire: a-jour regle.actuel',
    ],
    [
      'Temps partiel thérapeutique\nArrêt préalable exigé ? Non.',
      'Arrêt préalable exigé ? Non: a-jour regle.actuel',
    ],
    ['Temps partiel thérapeutique\nArrêt de travail préalable obligatoire ?\nOui'],
    [
      'Impossible d’avoir un TPT si vous n’avez pas été arrêté.',
      'Impossible d’avoir un TPT si vous n’avez pas été arrêté: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le TPT est refusé à qui n’a pas été en arrêt.',
      'refusé à qui n’a pas été en arrêt: perime cas.tpt.prior_arret',
    ],
    ['Le TPT n’est plus refusé à qui n’a pas été en arrêt.'],
    ['Impossible de refuser un TPT si vous n’avez pas été arrêté.'],
    [
      'Le mi-temps thérapeutique n’est pas ouvert aux salariés qui n’ont pas été en arrêt.',
      'pas ouvert aux salariés qui n’ont pas été en arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique n’est pas payé quand on n’a jamais eu d’arrêt.',
      'pas payé quand on n’a jamais eu d’arrêt: perime regle.plusActuel 2019-01-01',
    ],
    [
      'Le mi-temps thérapeutique est possible pour le salarié qui n’a pas été en arrêt.',
      'possible pour le salarié qui n’a pas été en arrêt: a-jour regle.actuel',
    ],
    ['Mi-temps thérapeutique\nArrêt nécessaire au repos, puis reprise.'],
    [
      'Visite de reprise exclue si vous n’avez pas été arrêté, même après un mi-temps thérapeutique.',
    ],
  ]);
});
