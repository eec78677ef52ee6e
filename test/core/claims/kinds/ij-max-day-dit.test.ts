import { describe } from 'vitest';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { tellsOf } from './sentences.ts';

describe('ij.max_day, by other writers', () => {
  tellsOf(ijMaxDay, [
    [
      "Dès avril, le plafond quotidien de l'IJ maladie dégringole : il passerait de 53,31€ brut à 41,47€ brut",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Les indemnités journalières maladie connaissent un maximum. Celui-ci vaut maintenant 41,47 euros, contre 53,31 euros avant la réforme.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "L'IJ maladie maximale va reculer. D'après nos estimations, elle tomberait de 53,31 € à 41,47 euros par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "L'IJ maladie a un plafond journalier. Ce plafond atteint 41,95 € brut depuis février.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Combien touche-t-on au maximum par jour d'arrêt maladie ? 42,97 € brut, pas un centime de plus, pour les IJ de la Sécu.",
      '42,97 €: a-jour arret.actuel',
    ],
    ['Une IJ ne saurait dépasser 42,97 €.', '42,97 €: a-jour arret.actuel'],
    [
      "Impossible de percevoir davantage que 42,97 € bruts d'indemnité journalière en maladie.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Le plafond de l'indemnité journalière maladie s'établit à 42,97 € bruts.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Même un cadre très bien payé ne recevra pas plus de 42,97 € d'indemnités journalières par jour d'arrêt maladie.",
      '42,97 €: a-jour arret.actuel',
    ],
    ["L'Assurance maladie verse jusqu'à 42,97 € par jour d'arrêt.", '42,97 €: a-jour arret.actuel'],
    ["L'IJ maladie est écrêtée à 42,97 euros.", '42,97 €: a-jour arret.actuel'],
    ['Plafond IJ maladie 2026 (depuis juillet) : 42,97 €', '42,97 €: a-jour arret.actuel'],
    ['IJSS maxi = 41,95 €/j', '41,95 €: perime arret.plusActuel 2026-07-01'],
    ['- IJ maladie max : 41,47 € / jour brut', '41,47 €: perime arret.plusActuel 2026-02-01'],
    [
      "Au-delà de ce salaire, votre IJ restera bloquée à 41,95 € par jour d'arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Les indemnités journalières sont plafonnées. Elles ne peuvent excéder 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Peu importe votre salaire : la CPAM n'ira pas au-delà de 41,95 € par jour pour un arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "La Sécurité sociale indemnise l'arrêt maladie à hauteur de 50 % du salaire, avec un maximum quotidien de 53,31 €.",
      '53,31 €: perime arret.plusActuel 2025-04-01',
    ],
    [
      "L'IJ équivaut à la moitié du salaire journalier de base, sans excéder 41,47 € par jour.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le plafond de l'IJ maladie grimpe à 42,97 € au 1er juillet 2026 (41,95 € précédemment).",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "Type d'arrêt | IJ maximale par jour\nMaladie | 41,95 €",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Plafond journalier des IJ maladie :\n41,47 € brut',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le montant de l'IJ maladie ne franchira jamais la barre des 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le montant journalier maximal versé par la caisse en maladie culmine à 42,97 €, IJ brute.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Le montant maximum d'une IJ tombe de 53,31 € à 41,47 € par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Le maximum théorique des IJSS maladie se monte donc à 41,95 € par jour calendaire.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Les hauts salaires voient leur IJ maladie plafonner à 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Dès lors que votre salaire dépasse 1,4 SMIC, l'IJ sera de 41,47 € par jour, le maximum.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Le montant maximal journalier des IJ maladie a été revalorisé. Il est désormais de 42,97 €.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'Arrêt maladie : quel est le montant maximal des indemnités journalières ? Il est de 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "C'est écrit noir sur blanc : IJ maladie, 41,95 € par jour, maximum absolu.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Q : Quel est le plafond de l'IJ maladie ?\nR : 41,95 € bruts par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le montant maximal d'une indemnité journalière est passé à 42,97 € au 1er juillet.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Plafond de l'IJ maladie : 42,97 € (anciennement 41,95 €)",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    ["Arrêt maladie : l'IJ journalière maxi désormais à 42,97 €", '42,97 €: a-jour arret.actuel'],
    [
      'Camarades, la Sécu ne nous verse pas plus de 41,47 € par jour quand on est malade et en arrêt !',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Attention, il y a un plafond : 41,95 € d'IJ par jour d'arrêt maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Attention au plafond des indemnités journalières : vous ne pourrez recevoir que 41,95 € par jour.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Pour tout arrêt ayant démarré à compter du 1er juillet 2026, le maximum journalier de l'indemnité maladie s'élève à 42,97 € bruts.",
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Les arrêts commencés entre février et juin 2026 relèvent d'un plafond d'IJ de 41,95 € par jour.",
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "L'indemnité journalière ne peut en aucun cas dépasser quarante et un euros et 95 centimes, soit 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Quel que soit le salaire, l'IJ maladie plafonne à 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Votre IJ maladie sera donc limitée au maximum légal (41,47 € par jour).',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "L'indemnité journalière maladie ne grimpera pas au-dessus de 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'indemnité journalière maladie n'excède jamais 41,95 euros.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Une limite existe toutefois : 41,95 € brut par jour pour l'indemnité journalière maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Montant brut maximum d'une IJ maladie au titre d'un arrêt de travail -> 41.95€",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le gain journalier est divisé par deux. Résultat : une IJ maladie qui ne peut être supérieure à 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'IJ maximale maladie est réévaluée de 41,95 € à 42,97 € par jour.",
      '41,95 €: a-jour arret.exactAlors',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      "Les indemnités journalières maladie seront plafonnées à 42,97 € (+ 2,4 % par rapport aux 41,95 € d'avant).",
      '42,97 €: a-jour arret.actuel',
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "Depuis avril 2025, l'IJ maladie maximum est de 41,47 € et non plus de 53,31 €.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "Avec la réforme, le maximum de l'IJ maladie chute : 41,47 € au lieu de 53,31 €.",
      '41,47 €: perime arret.plusActuel 2026-02-01',
      '53,31 €: a-jour arret.exactAlors',
    ],
    [
      "Avant : 53,31 € d'IJ maladie maximum par jour. Après : 41,47 € maximum par jour.",
      '53,31 €: a-jour arret.exactAlors',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le montant plafond de l'indemnité journalière versée par la CPAM, 41,95 euros, est fixé par décret.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      '41,95 € : tel est le plafond journalier des indemnités maladie.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "41,47 euros par jour, c'est désormais le maximum que verse la Sécu en arrêt maladie (indemnités journalières).",
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      "Le plafond ? 41,95 € brut par jour d'indemnité journalière maladie.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Le montant de l'IJ maladie est au plus égal à 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Le montant journalier brut des IJ maladie est capé à 41,95 €.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "L'indemnité versée en maladie par l'assurance maladie a pour plafond 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Les indemnités journalières maladie ont une valeur maximale. En 2026, elle atteint 41,95 € jusqu'à l'été.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    // What looks like it and is not.
    ['Mon IJ est de 41,95 € par jour.'],
    ['Le tarif maximum de la consultation est de 42,97 €.'],
    ['Une perte de 11,84 € par jour pour un salarié en arrêt maladie.'],
    ["Le forfait maximal remboursé par la mutuelle est de 45 € par jour d'hospitalisation."],
    ["L'indemnité journalière de Paul est de 39,45 €."],
    ["L'IJ maladie est plafonnée. Paul, lui, reçoit 41,95 € par jour."],
    ['Le salaire journalier est de 41,95 €.'],
    ['Le maximum remboursé par la mutuelle est de 41,95 € par séance.'],
    ["L'indemnité de congé paternité est au maximum de 104,02 € par jour."],
    ["Il gagne 42 € par jour. C'est le maximum qu'il peut espérer de sa prévoyance."],
    ['Le plafond de la franchise est de 50 € par an. Il reste à 50 €.'],
    [
      "L'arrêt maladie est indemnisé. Elle a perçu 39,50 € par jour après le délai de carence maximal.",
    ],
  ]);
});

describe('ij.max_day, told in other orders', () => {
  tellsOf(ijMaxDay, [
    [
      "Mon conseiller CPAM m'a dit que le plafond de l'IJ maladie est de 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Ceux dont l'arrêt a commencé en mars 2026 restent au plafond de 41,95 € d'IJ maladie par jour.",
      '41,95 €: a-jour arret.exactAlors',
    ],
    [
      "Pour un arrêt débuté le 10 juin 2026, l'IJ maladie maximale reste de 41,95 €, même en août.",
      '41,95 €: a-jour arret.exactAlors',
    ],
    // What looks like it and is not.
    ["Le plafond journalier des IJ paternité est de 104,02 €. Il s'applique aux deux parents."],
    ["L'IJ maladie est plafonnée. J'ai eu 41,47 € par jour en 2025."],
    ["Pour un arrêt commencé en mai 2026, elle a touché 41,95 € par jour, le plafond de l'époque."],
    [
      "Le montant le plus élevé d'une IJ maladie est 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Dans le meilleur des cas, l'IJ maladie sera de 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "La somme versée chaque jour au titre de l'IJ maladie est cantonnée à 41,95 €.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "La limite haute de l'IJ maladie est de 41,95 € par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "Les caisses ne versent donc jamais plus de 41,95 € d'IJ maladie par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      "En arrêt maladie, personne ne touche plus de 41,95 € d'IJ par jour.",
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    ["Elle était en arrêt maladie en décembre 2025, son IJ n'a pas dépassé 41,47 € par jour."],
    ["La prévoyance verse des indemnités journalières maximales. Elles s'élèvent à 50 € par jour."],
    ['Les IJ maladie ont un plafond. Elle percevra 38,36 € par jour avec 2 333 € de salaire.'],
  ]);
});

describe('ij.max_day: an insurer’s own maximum, equal by chance', () => {
  tellsOf(ijMaxDay, [
    ['Indemnité journalière maximale : 41,95 € (mutuelle du personnel).'],
    ['Garantie arrêt de travail : IJ jusqu’à 41,95 € par jour, versées par votre mutuelle.'],
    ['IJ plafonnée à 47,43 € par jour dans l’offre Confort de l’assureur.'],
    [
      'L’indemnité journalière maximale de la Sécurité sociale est de 41,95 €, que votre mutuelle complète.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'L’IJ maximale est de 42,97 € par jour, payée par la caisse et non par votre assurance.',
      '42,97 €: a-jour arret.actuel',
    ],
  ]);
});

describe('ij.max_day: told of what changed, and in looser words', () => {
  tellsOf(ijMaxDay, [
    [
      'Entre 2024 et 2026 l’IJ maximum a été abaissée de 53,31 € à 42,97 €.',
      '53,31 €: a-jour arret.exactAlors',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'Un cadre en arrêt maladie percevra au mieux 41,47 € bruts quotidiens de la Sécurité sociale.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'L’indemnité journalière ne pourra cependant pas aller au-delà de 41,95 euros bruts par jour.',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
    [
      'Mon IJ est au taquet : 42,97 € brut/jour, le maximum possible.',
      '42,97 €: a-jour arret.actuel',
    ],
  ]);
  const text = 'Le montant maximal de l’indemnité journalière est de 60,26 € par jour.';
  tellsOf(ijMaxDay, [[text]], { title: 'Les indemnités journalières des indépendants' });
  tellsOf(ijMaxDay, [[text]], { title: 'Congé de maternité : vos droits' });
});

describe('ij.max_day: what the page is about told by its name', () => {
  const text = 'Le plafond est de 41,95 € par jour.';
  const told = '41,95 €: perime arret.plusActuel 2026-07-01';
  tellsOf(ijMaxDay, [[text, told]], { title: 'Les indemnités journalières en cas de maladie' });
  tellsOf(ijMaxDay, [[text, told]], {
    title: 'Accident du travail et maladie : vos indemnités journalières',
  });
  tellsOf(ijMaxDay, [[text]], { title: 'Accident du travail : vos indemnités journalières' });
  tellsOf(ijMaxDay, [[text]], { title: 'Vos frais de déplacement' });
  tellsOf(ijMaxDay, [['Le don de jours est plafonné à 50 € par jour.']], {
    title: 'Les indemnités journalières en cas de maladie',
  });
  tellsOf(ijMaxDay, [[text]], { title: 'Indemnités journalières de votre contrat Madelin' });
  tellsOf(ijMaxDay, [[text]], { title: 'Prévoyance : les indemnités journalières' });
  tellsOf(ijMaxDay, [
    ['Mission : 41,95 € par jour au maximum, indemnité de repas comprise.'],
    [
      'L’indemnité est comprise entre 0 et 41,95 € par jour pour un arrêt maladie (IJ Sécurité sociale).',
      '41,95 €: perime arret.plusActuel 2026-07-01',
    ],
  ]);
});
