import { describe, expect, it } from 'vitest';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { exact } from '../../../../core/money/exact.ts';
import { readAs, tellsOf } from './sentences.ts';

describe('atmp.max_day', () => {
  tellsOf(atmpMaxDay, [
    [
      "En accident du travail, l'indemnité journalière ne peut dépasser 240,49 € par jour.",
      '240,49 €: a-jour montant.actuel',
    ],
    [
      'Accident du travail : 320,66 € maximum par jour à partir du 29e jour.',
      '320,66 €: a-jour montant.actuel',
    ],
    [
      'Le salaire journalier de base AT-MP est plafonné à 400,82 €.',
      '400,82 €: a-jour montant.actuel',
    ],
    [
      "En 2025, l'IJ accident du travail était plafonnée à 235,69 €.",
      '235,69 €: a-jour montant.exactAlors',
    ],
    [
      'Accident du travail ou maladie professionnelle\nMontant maximal : 205,84 € puis 274,46 €',
      '205,84 €: perime montant.plusActuel 2023-01-01',
      '274,46 €: perime montant.plusActuel 2023-01-01',
    ],
    [
      'Le salaire journalier retenu en accident du travail ne peut excéder 392,81 € par jour.',
      '392,81 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Plafond du gain journalier de base AT : 386,71 € (0,834 % du PASS)',
      '386,71 €: perime montant.plusActuel 2025-01-01',
    ],
    [
      "Au 1er janvier 2024, l'indemnité journalière d'accident du travail est plafonnée à 232,03 € les 28 premiers jours et à 309,37 € ensuite.",
      '232,03 €: a-jour montant.exactAlors',
      '309,37 €: a-jour montant.exactAlors',
    ],
    [
      'Montant maximum des IJ AT/MP au 1er janvier 2023 : 220,14 €',
      '220,14 €: a-jour montant.exactAlors',
    ],
    [
      '1er janvier 2012 : 182,00 € pour les accidents du travail',
      '182,00 €: a-jour montant.exactAlors',
    ],
    [
      "Au 1er janvier 2024, l'IJ accident du travail est plafonnée à 232,03 € pendant 28 jours puis à 309,37 €.",
      '232,03 €: a-jour montant.exactAlors',
      '309,37 €: a-jour montant.exactAlors',
    ],
    [
      "Les indemnités journalières d'accident du travail ne peuvent dépasser 800,43 F par jour.",
      '800,43 F: perime cas.francs',
    ],
    [
      'Le salaire journalier de base AT est plafonné à 392,81 € au 1er janvier 2025.',
      '392,81 €: a-jour montant.exactAlors',
    ],
    [
      'Gain journalier de base maximum : 343,07 €',
      '343,07 €: perime montant.plusActuel 2023-01-01',
    ],
    ['En accident du travail, 240 € par jour au maximum', '240 €: a-jour montant.actuel'],
    [
      "En 2024, l'IJ AT/MP est plafonnée à 232,03 € puis à 309,37 €.",
      '232,03 €: a-jour montant.exactAlors',
      '309,37 €: a-jour montant.exactAlors',
    ],
    [
      "L'IJ d'accident du travail, de 235,69 € en 2025, est plafonnée à 240,49 €.",
      '235,69 €: a-jour montant.exactAlors',
      '240,49 €: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ["Accident du travail : l'accompagnement coûte 240 € par jour."],
    ['Le tarif journalier est de 343,07 €.'],
    ['Après un accident du travail, il a reçu 185,00 € par jour.'],
    ['En maladie professionnelle, la rente est de 240,49 € par mois.'],
    ["Le maximum de l'indemnité de maternité est de 104,02 €."],
    ['Le tarif de la formation est de 240,49 €.'],
  ]);
});

describe('atmp.max_day, by other writers', () => {
  tellsOf(atmpMaxDay, [
    [
      "En accident du travail, l'IJ est limitée à 240,49 € par jour, puis à 320,66 € dès le 29e jour.",
      '240,49 €: a-jour montant.actuel',
      '320,66 €: a-jour montant.actuel',
    ],
    [
      "L'IJ accident du travail ne peut dépasser 235,69 € par jour les 28 premiers jours.",
      '235,69 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Le gain journalier retenu en AT/MP ne peut excéder 400,82 €.',
      '400,82 €: a-jour montant.actuel',
    ],
    [
      'Accident du travail : IJ maximale 232,03 €',
      '232,03 €: perime montant.plusActuel 2025-01-01',
    ],
    [
      'Le plafond du salaire journalier en maladie professionnelle atteint 400,82 €.',
      '400,82 €: a-jour montant.actuel',
    ],
    [
      "Accident du travail : au plus 235,69 € par jour jusqu'au 28e jour inclus, au plus 314,25 € après.",
      '235,69 €: perime montant.plusActuel 2026-01-01',
      '314,25 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      "À partir du 29e jour, l'indemnité accident du travail grimpe, sans franchir 320,66 €.",
      '320,66 €: a-jour montant.actuel',
    ],
    [
      'Le salaire journalier de base AT/MP est écrêté à 392,81 €.',
      '392,81 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Le maximum journalier en accident du travail ? 235,69 €.',
      '235,69 €: perime montant.plusActuel 2026-01-01',
    ],
    ['Les IJ AT ne peuvent excéder 235,69 €.', '235,69 €: perime montant.plusActuel 2026-01-01'],
  ]);
});

describe('atmp.max_day, told in other orders', () => {
  tellsOf(atmpMaxDay, [
    [
      'AT : IJ max 240,49 € (J1 à J28), 320,66 € (J29+)',
      '240,49 €: a-jour montant.actuel',
      '320,66 €: a-jour montant.actuel',
    ],
    [
      'En maladie professionnelle, vous ne toucherez jamais plus de 240,49 € par jour le premier mois.',
      '240,49 €: a-jour montant.actuel',
    ],
    [
      'Accident du travail : un maximum existe. Celui-ci est de 240,49 € par jour.',
      '240,49 €: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ["Ma rente d'accident du travail est de 240,49 € par mois."],
  ]);
});

describe('atmp.max_day: what only looks like it', () => {
  tellsOf(atmpMaxDay, [
    [
      "En accident du travail, l'IJ est plafonnée à 240 €/jour au maximum.",
      '240 €: a-jour montant.actuel',
    ],
    [
      "En accident du travail, l'indemnité journalière monte à 240 € brut par jour au maximum.",
      '240 €: a-jour montant.actuel',
    ],
    // Round, and of something else.
    ["Les frais d'hôtel sont remboursés à 240 € par jour au maximum."],
    ['Accident du travail : le transport est plafonné à 240 €, dont 20 € par jour de repas.'],
    // Of a month, however it is written.
    ["En accident du travail, l'IJ plafonnée donne 240,49 € bruts/mois."],
    ['En accident du travail, la rente plafonnée est de 240,49 € nets par trimestre.'],
    ['En accident du travail, le complément est plafonné à 240,49 € mensuels.'],
    ['En accident du travail, le plafond est de 240,49 €/semaine.'],
    [
      'En accident du travail, le plafond est de 240,49 € par jour, et non par mois.',
      '240,49 €: a-jour montant.actuel',
    ],
    // To the cent, and of another regime.
    ["En maternité, l'indemnité journalière ne peut dépasser 240,49 €."],
  ]);
  tellsOf(
    atmpMaxDay,
    [
      ['Le plafond est de 240,49 € par jour.', '240,49 €: a-jour montant.actuel'],
      ['Les 28 premiers jours, la caisse verse 240,49 €.', '240,49 €: a-jour montant.actuel'],
    ],
    { title: "L'accident du travail du salarié" },
  );
});

describe('atmp.max_day: in francs', () => {
  tellsOf(atmpMaxDay, [
    // Of the maladie, of a pension, of somebody, of a month.
    ["L'indemnité journalière maladie ne peut dépasser 222,16 F par jour."],
    ["La rente d'accident du travail est plafonnée à 800,43 F par jour."],
    ["Après son accident du travail, Marcel touchait 600 F par jour d'indemnités journalières."],
    ['En accident du travail, les indemnités journalières plafonnent à 24 012,90 F par mois.'],
  ]);

  const todayOf = (text: string) => readAs(atmpMaxDay)(text).map(({ today }) => today);
  const FIRST = { unit: 'cents', per: 'day', net: false, value: exact(2_404_922_4, 1000) };
  const LATER = { unit: 'cents', per: 'day', net: false, value: exact(3_206_563_2, 1000) };

  it.each([
    [
      'du 29e jour, dite après',
      "L'IJ d'accident du travail ne peut dépasser 1 067,24 F par jour à partir du 29e jour.",
      [LATER],
    ],
    [
      'du 29e jour, dite avant',
      "À compter du 29e jour, l'IJ d'accident du travail est plafonnée à 1 067,24 F.",
      [LATER],
    ],
    [
      'des premiers jours, puis du 29e',
      "L'IJ d'accident du travail est plafonnée à 800,43 F, puis à 1 067,24 F dès le 29e jour.",
      [FIRST, LATER],
    ],
    [
      'des premiers jours, puis du 29e, sans virgule',
      "L'IJ d'accident du travail est plafonnée à 800,43 F par jour puis dès le 29e jour à 1 067,24 F.",
      [FIRST, LATER],
    ],
    [
      'des premiers jours',
      "L'IJ d'accident du travail est plafonnée à 800,43 F par jour. Le 29e jour, elle augmente.",
      [FIRST],
    ],
  ])('shows the maximum of today: %s', (_, text, expected) => {
    expect(todayOf(text)).toMatchObject(expected);
  });
});
