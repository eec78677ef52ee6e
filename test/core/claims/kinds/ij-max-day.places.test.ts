import { describe, expect, it } from 'vitest';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { readAs, tellsOf } from './sentences.ts';

describe('ij.max_day: a maximum named before the sentence', () => {
  tellsOf(ijMaxDay, [
    [
      'L’IJ maladie est plafonnée. Arrêts à partir du 1er avril 2025 : 41,47 € par jour.',
      '41,47 €: perime arret.plusActuel 2026-02-01',
    ],
    [
      'Les indemnités journalières maladie sont plafonnées.\nDepuis juillet 2026 : 42,97 € par jour',
      '42,97 €: a-jour arret.actuel',
    ],
    // Nothing before calls it one, or it is somebody's own.
    ['L’IJ maladie change. Arrêts à partir du 1er avril 2025 : 41,47 € par jour.'],
    ['Avec un tel plafond, Nadia perçoit 41,95 € d’indemnités journalières par jour.'],
    ['Les IJ maladie ont un plafond. Elle percevra donc 41,95 € par jour.'],
    ['Le plafond des indemnités journalières\nMoi, je touche 41,95 € par jour'],
    [
      'Indemnités journalières : le plafond\nDans ce dossier, la comptable a noté 41,95 € par jour sur le relevé de la semaine, sans autre explication.',
    ],
  ]);
});

describe('ij.max_day: a value that no law had, where the sentence does not say all', () => {
  tellsOf(ijMaxDay, [
    ['L’IJ maladie est au maximum de 40,20 € par jour.', '40,20 €: depend arret.inconnuDuRegistre'],
    ['La CPAM verse au maximum 40,20 € par jour pendant un arrêt.'],
    ['Plafond des indemnités journalières\nRepas : 40,20 € par jour'],
    ['Indemnités journalières\nLe maximum de la prime est de 40,20 €.'],
    ['Indemnités journalières et frais : les soins coûtent au maximum 40,20 € par jour.'],
    // Too small or too large for any maximum there was.
    ['L’IJ maladie est plafonnée à 25 € par jour.'],
    ['L’IJ maladie est plafonnée à 65,84 € par jour.'],
    // A sum of no day, and a difference.
    ['L’indemnité de vêtement est plafonnée à 45 €.'],
    ['Face à l’IJ maximale, une perte de 41,95 € par jour.'],
  ]);
});

describe('ij.max_day: of an insurer or of the caisse', () => {
  tellsOf(ijMaxDay, [
    ['Notre formule Sérénité prévoit une indemnité journalière maximale de 41,95 € par jour.'],
    [
      'Quelle que soit votre formule, la Sécurité sociale ne verse pas plus de 42,97 € d’IJ par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'La prévoyance complète le revenu. L’indemnité journalière de la Sécurité sociale, pour sa part, est plafonnée à 42,97 € par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    [
      'Quelle que soit votre garantie, la CPAM ne verse pas plus de 42,97 € d’IJ par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    ['La garantie revenu prévoit une IJ maximale de 41,95 € par jour.'],
    ['Notre offre comprend une IJ maximale de 41,95 € par jour.'],
    ['Cette option ouvre droit à une IJ maximale de 41,95 € par jour.'],
    ['Le contrat signé par Nadia fixe une IJ maximale de 41,95 € par jour.'],
    [
      'Si le contrat de travail dure, l’IJ maximale reste de 42,97 € par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
    ['L’IJ maximale est de 41,95 € par jour chez cet assureur.'],
    ['L’IJ maximale est de 41,95 € par jour dans notre formule de base.'],
    ['Un assureur peut promettre une IJ maximale de 40,20 € par jour.'],
    ['La mutuelle promet une IJ maximale de 40,20 € par jour.'],
    // Bare, under the name of what an insurer pays.
    ['Prévoyance\nIndemnité journalière maximale : 41,95 €'],
  ]);
});

describe('ij.max_day: what is paid, short, or reckoned', () => {
  tellsOf(ijMaxDay, [
    ['La caisse m’a finalement versé 41,95 € par jour, le maximum de l’IJ.'],
    ['Nous avons longtemps perçu 41,95 € par jour, le maximum de l’IJ.'],
    ['Avec trois enfants, l’IJ maximale était de 47,43 € par jour.'],
    ['Pour un enfant à sa charge, l’IJ maximale était de 47,43 € par jour.'],
    ['Face à l’IJ maximale, il y a un écart de près de 41,95 € par jour.'],
    ['Au-delà du plafond de l’IJ, la différence est de 41,95 € par jour.'],
    ['Le plafond de l’IJ baisse : les cadres perdent jusqu’à 41,95 € par jour.'],
    ['Plafond de l’IJ et participation de 41,95 € par jour'],
    ['Le plafond de l’IJ ne joue pas si vous recevez au moins 41,95 € par jour.'],
    ['L’IJ maximale correspond à un salaire de 41,95 € de l’heure.'],
    ['L’IJ maximale dépasse la précédente : 41,95 € de plus par semaine.'],
    ['Le plafond de l’IJ donne droit à 41,95 € supplémentaires.'],
    ['Plafond de l’IJ : 41,95 € bruts par heure'],
    ['Plafond de l’IJ : 41,95 € brut/mois'],
    ['Plafond de l’IJ : 41,95 € (par mois)'],
    ['Plafond de l’IJ : 41,95 € / semaine'],
    ['Plafond de l’IJ : 41,95 € × 30'],
    ['Indemnités journalières : les tarifs des soins ne dépassent pas 40,20 € par jour.'],
    ['Indemnités journalières : une journée hospitalisée coûte au plus 40,20 €.'],
    ['Indemnité journalière : le remboursement est au maximum de 40,20 € par jour.'],
    ['L’indemnité kilométrique est plafonnée à 41,95 € par jour.'],
    ['Les indemnités de panier sont plafonnées à 41,95 € par jour.'],
    ['En arrêt, la caisse ne paie pas plus de 42,97 € par jour.', '42,97 €: a-jour arret.actuel'],
    [
      'L’IJ maladie est comprise entre 9,50 euros et 42,97 € par jour.',
      '42,97 €: a-jour arret.actuel',
    ],
  ]);
});

describe('ij.max_day: the words of its unit belong to the quote', () => {
  it.each([
    '42,97 €',
    '42,97 € bruts',
    '42,97 € par jour',
    '42,97 €/jour',
    '42,97 € / j',
    '42,97 € brut/jour',
    '42,97 € par jour bruts',
    '42,97 € bruts par jour',
  ])('%s', (amount) => {
    const text = `L’IJ maximale est de ${amount}, depuis juillet 2026.`;
    const marks = readAs(ijMaxDay)(text);
    expect(marks.map(({ quote }) => quote)).toEqual([amount]);
  });
});

describe('ij.max_day: said to be net', () => {
  // The gross maximum of today is more than any net one that is known.
  tellsOf(ijMaxDay, [
    ['L’IJ maximale est de 42,97 € net par jour.', '42,97 €: depend arret.registreDepasse'],
    ['L’IJ maximale est de 42,97 €/jour net.', '42,97 €: depend arret.registreDepasse'],
    ['L’IJ nette maximale : 42,97 €', '42,97 €: depend arret.registreDepasse'],
    ['Les IJ nettes sont plafonnées à 40 € par jour.', '40 €: a-jour arret.actuel'],
    ['L’IJ maximale est de 40,09 €/j brut.', '40,09 €: depend arret.inconnuDuRegistre'],
    ['L’IJ maximale nette est de 42,97 € par jour.', '42,97 €: depend arret.registreDepasse'],
  ]);
});

describe('ij.max_day: in francs', () => {
  tellsOf(ijMaxDay, [
    ['L’IJ maladie est plafonnée à 222,16 F par jour.', '222,16 F: perime cas.francs'],
    // Of accidents, of an insurer, of somebody, of no IJ, of no day, of a month.
    ['L’IJ d’accident du travail est plafonnée à 800,43 F par jour.'],
    ['Prévoyance\nIndemnité journalière maximale : 222,16 F'],
    ['Nadia touchait alors une IJ maladie de 210 F par jour.'],
    ['La consultation est plafonnée à 150 F par jour.'],
    ['L’indemnité de vêtement est plafonnée à 200 F.'],
    ['Les IJ maladie sont plafonnées à 6 664,80 F par mois.'],
  ]);
});
