import { describe, expect, it } from 'vitest';
import { smicValue } from '../../../../core/claims/kinds/smic-value.ts';
import { readAs, tellsOf } from './sentences.ts';

describe('smic.value', () => {
  tellsOf(smicValue, [
    ['Le SMIC horaire brut est de 12,31 €.', '12,31 €: a-jour montant.actuel'],
    ['SMIC mensuel brut : 1 867,02 €', '1 867,02 €: a-jour montant.actuel'],
    [
      "Au 1er janvier 2026, le SMIC est de 12,02 € de l'heure.",
      '12,02 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      'Le smic mensuel est de 1 823,03 euros brut.',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      'Le Smic (1 801,80 € brut par mois) a augmenté.',
      '1 801,80 €: perime montant.plusActuel 2026-01-01',
    ],
    ['En 2024, le SMIC mensuel était de 1 766,92 €.', '1 766,92 €: a-jour montant.exactAlors'],
    [
      "le SMIC passe de 12,02 € à 12,31 € de l'heure le 1er juin 2026",
      '12,02 €: a-jour montant.exactAlors',
      '12,31 €: a-jour montant.actuel',
    ],
    ['Le SMIC horaire était de 9,43 € en 2013.', '9,43 €: a-jour montant.exactAlors'],
    [
      '1 015 fois le SMIC horaire (12,02 € au 1er janvier 2026), soit 12 200,30 €',
      '12,02 €: perime montant.plusActuel 2026-06-01',
    ],
    ['Montant brut mensuel du Smic pour 35 heures : 1 867 €', '1 867 €: a-jour montant.actuel'],
    [
      'Depuis janvier, le SMIC horaire a changé. Cela fait 1 823,03 € brut par mois pour 151,67 heures.',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      "Il passe de 11,65 € à 11,88 € de l'heure.\nLe SMIC mensuel suit.",
      '11,65 €: a-jour montant.exactAlors',
      '11,88 €: perime montant.plusActuel 2026-01-01',
    ],
    // What looks like it and is not.
    ["Sa paye passe à 11,88 € de l'heure. Le SMIC est à part."],
    ['Le SMIC net est de 1 477,93 €.'],
    ["Il gagne 12,31 € de l'heure."],
    ['À Mayotte, le SMIC est de 9,33 €.'],
    ['1,4 fois le SMIC, soit 2 613,83 €'],
  ]);
});

describe('smic.value, by other writers', () => {
  tellsOf(smicValue, [
    ["Le SMIC est à 12,31 € de l'heure.", '12,31 €: a-jour montant.actuel'],
    ['SMIC horaire brut : 12,02 €', '12,02 €: perime montant.plusActuel 2026-06-01'],
    [
      'Avec un Smic mensuel de 1 801,80 € bruts.',
      '1 801,80 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Depuis le 1er juin 2026, le salaire minimum atteint 12,31 € brut par heure.',
      '12,31 €: a-jour montant.actuel',
    ],
    [
      'Smic : 12,31 €/h, soit 1 867,02 € par mois pour 35 heures.',
      '12,31 €: a-jour montant.actuel',
      '1 867,02 €: a-jour montant.actuel',
    ],
    [
      "Le salaire minimum de croissance s'élève à 1 823,03 euros bruts mensuels.",
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      "1 801,80 € : c'est le montant du SMIC mensuel brut.",
      '1 801,80 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Le SMIC brut mensuel (1 823,03 €) sert de référence.',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    ['Au 1er juin 2026, le Smic horaire est passé à 12,31 €.', '12,31 €: a-jour montant.actuel'],
    [
      "Le SMIC passe de 12,02 € à 12,31 € de l'heure.",
      '12,02 €: a-jour montant.exactAlors',
      '12,31 €: a-jour montant.actuel',
    ],
    ["Valeur du SMIC : 11,88 € bruts de l'heure.", '11,88 €: perime montant.plusActuel 2026-01-01'],
    ['SMIC (35 h) | 1 801,80 €', '1 801,80 €: perime montant.plusActuel 2026-01-01'],
    [
      "Le salaire minimum, aujourd'hui de 1 801,80 € brut par mois, sert au calcul.",
      '1 801,80 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      'Il faut raisonner avec un SMIC mensuel brut de 1 867,02 €.',
      '1 867,02 €: a-jour montant.actuel',
    ],
    // What looks like it and is not.
    ['Le SMIC net est de 1 426,30 €.'],
  ]);
});

describe('smic.value, told in other orders', () => {
  tellsOf(smicValue, [
    ['En 2025, le SMIC horaire brut valait 11,88 €.', '11,88 €: a-jour montant.exactAlors'],
    // What looks like it and is not.
    ["Il gagne 11,88 € de l'heure, à peine plus que le SMIC d'alors."],
    ["Un emploi payé 12,02 € de l'heure."],
  ]);
});

describe('smic.value: the month, well after the SMIC was named', () => {
  tellsOf(smicValue, [
    [
      `Le SMIC a été revalorisé au 1er janvier 2026. Cette hausse entraîne celle du plafond des indemnités journalières pour les arrêts maladie d’origine non professionnelle, qui suit le même calendrier avec un mois de retard, comme chaque année. Le salaire mensuel brut d’un temps complet s’établit désormais à 1 823,03 euros.`,
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
  ]);
});

describe('smic.value: tables, rounded amounts, years', () => {
  tellsOf(smicValue, [
    [
      'Année\tSMIC horaire\tSMIC mensuel\n2024\t11,65 €\t1 766,92 €\n2026\t12,02 €\t1 823,03 €',
      '11,65 €: a-jour montant.exactAlors',
      '1 766,92 €: a-jour montant.exactAlors',
      '12,02 €: perime montant.plusActuel 2026-06-01',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    ['SMIC mensuel brut : 1 802 €', '1 802 €: perime montant.plusActuel 2026-01-01'],
    ['Le SMIC brut est de 1 801 € par mois.', '1 801 €: perime montant.plusActuel 2026-01-01'],
    ['En 2024, le SMIC horaire est de 12,02 €.', '12,02 €: errone montant.mauvaiseDate'],
    [
      'Le SMIC mensuel brut est de 1 867,02 €, dont il reste à ôter les cotisations pour avoir le net.',
      '1 867,02 €: a-jour montant.actuel',
    ],
    [
      'À Mayotte comme ailleurs, la règle reste la même au premier jour du mois de juin : le SMIC est de 12,31 €.',
      '12,31 €: a-jour montant.actuel',
    ],
    // The net SMIC of 2024 is that of 2012 before levies, to a euro.
    ['Le SMIC net mensuel est de 1 426 €.'],
    ['Le SMIC mensuel s’élève à 1 426 € net.'],
    ['Le SMIC dépasse désormais 12 € de l’heure.'],
    ['Le SMIC passe à 12 € de l’heure.'],
    ['Payée au SMIC, elle a reçu 1 426 € sur son compte.'],
    ['Le SMIC mensuel brut est de 1 900,50 €.'],
  ]);

  it('is shown before levies, by hour or by month', () => {
    const shown = (text: string) => readAs(smicValue)(text)[0]?.today;
    expect(shown('Le SMIC est à 12,02 € de l’heure.')).toMatchObject({ per: 'hour', net: false });
    expect(shown('SMIC mensuel brut : 1 823,03 €')).toMatchObject({ per: 'month', net: false });
  });
});

describe('smic.value: a pay or a price of the same amount', () => {
  tellsOf(smicValue, [
    [
      'Le SMIC sert de référence à bien des aides et des exonérations, que les entreprises demandent chaque année ; Karima, elle, reçoit 1 801,80 €.',
    ],
    [
      'Karima touche 1 801,80 € pour un emploi du temps qui ne lui laisse guère de répit, au moment où l’on parle du SMIC.',
    ],
    ['Le SMIC augmente.\nLe panier-repas du chantier passe à 11,88 € pour tout le monde.'],
    [
      'Le SMIC a augmenté en janvier. Karima gagne à temps plein 1 801,80 € brut, à peine plus que le SMIC.',
    ],
    [
      'Le SMIC a augmenté. Le contrat mensuel que Karima a signé après deux ans d’attente avec la mairie de sa commune lui vaut 1 801,80 €.',
    ],
    [
      'Le SMIC a augmenté. Karima a reçu 1 801,80 € de sa mutuelle pour des frais de dentiste et de lunettes, elle qui travaille à temps complet.',
    ],
    [
      `Le SMIC a été revalorisé en janvier. ${'La branche négocie encore ses grilles, et les syndicats demandent une réunion avant la fin du printemps. '.repeat(4)}Le salaire mensuel brut de Karima s’établit à 1 823,03 euros.`,
    ],
  ]);
});

describe('smic.value: said in few words', () => {
  const suit = '\nLe SMIC mensuel suit.';
  tellsOf(smicValue, [
    [
      'Le SMIC à temps complet vaut en brut 1 802 €.',
      '1 802 €: perime montant.plusActuel 2026-01-01',
    ],
    ['En brut, le SMIC vaut 1 802 €.', '1 802 €: perime montant.plusActuel 2026-01-01'],
    [
      'Le SMIC a augmenté. Pour 151,67 heures, comptez 1 823,03 €.',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      'Le SMIC a augmenté. Sur la base de 35h, comptez 1 823,03 €.',
      '1 823,03 €: perime montant.plusActuel 2026-06-01',
    ],
    [
      `Il passe de 11,65€ à 11,88€/h.${suit}`,
      '11,65 €: a-jour montant.exactAlors',
      '11,88 €: perime montant.plusActuel 2026-01-01',
    ],
    [
      `Il passe de 11,65 € à 11,88 € brut de l’heure.${suit}`,
      '11,65 €: a-jour montant.exactAlors',
      '11,88 €: perime montant.plusActuel 2026-01-01',
    ],
    [`Il passe à 11,88 € brut par heure.${suit}`, '11,88 €: perime montant.plusActuel 2026-01-01'],
    // A price or a pay of the same amount.
    [`Le panier passe à 11,88 € et la garde à 9 € de l’heure.${suit}`],
    [`La paie passe à 11,88 € de l’heure.${suit}`],
    [`Sa garde passe à 11,88 € de l’heure.${suit}`],
    [`Elle gagnait 11,65 € et passe à 11,88 € de l’heure.${suit}`],
    ['Un emploi à 11,88 € de l’heure, à un taux supérieur au SMIC.'],
    ['Un emploi à 11,88 € de l’heure, à un taux inférieur au SMIC.'],
  ]);
});
