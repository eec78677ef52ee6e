import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../core/claims/kind.ts';
import { atmpDivisor } from '../../../../core/claims/kinds/atmp-divisor.ts';
import { atmpRate } from '../../../../core/claims/kinds/atmp-rate.ts';
import { ijDivisor } from '../../../../core/claims/kinds/ij-divisor.ts';
import { ijExample } from '../../../../core/claims/kinds/ij-example.ts';
import { ijMax360 } from '../../../../core/claims/kinds/ij-max-360.ts';
import { ijOpening } from '../../../../core/claims/kinds/ij-opening.ts';
import { ijRate } from '../../../../core/claims/kinds/ij-rate.ts';
import { ijSmicMultiple } from '../../../../core/claims/kinds/ij-smic-multiple.ts';
import { ijSmicReference } from '../../../../core/claims/kinds/ij-smic-reference.ts';
import type { Measure } from '../../../../core/claims/mark.ts';
import { readAs } from './sentences.ts';

type Measured = readonly [text: string, kind: Kind, measure: Measure];

describe('what a card counts the value of today in', () => {
  it.each<Measured>([
    ['AT : diviseur 30,42', atmpDivisor, { unit: 'number' }],
    ['Accident du travail : 60 % du salaire journalier', atmpRate, { unit: 'ratio' }],
    ['IJ d’accident du travail : 50 % du salaire journalier', atmpRate, { unit: 'word' }],
    ['IJ maladie : somme des trois salaires / 90', ijDivisor, { unit: 'number' }],
    [
      'Salaire de 3 000 € brut, IJ maladie de 41,95 € par jour',
      ijExample,
      { unit: 'cents', per: 'day', net: false },
    ],
    ['360 IJ sur trois ans', ijMax360, { unit: 'days' }],
    ['IJ : 200 heures de travail en trois mois', ijOpening, { unit: 'hours' }],
    ['Pour les IJ, il faut au moins 455 heures sur trois mois', ijOpening, { unit: 'hours' }],
    ['Arrêt maladie : 12 mois d’affiliation', ijOpening, { unit: 'months' }],
    ['IJ : 1 015 SMIC horaires en six mois', ijOpening, { unit: 'smic', per: 'hour' }],
    ['Arrêt maladie : avoir cotisé sur 11 692,80 €', ijOpening, { unit: 'cents' }],
    ['IJ maladie : 50 % du salaire journalier', ijRate, { unit: 'ratio' }],
    ['Plafond des IJ maladie : 1,8 SMIC', ijSmicMultiple, { unit: 'smic' }],
    ['Plafond des IJ : SMIC du mois précédant l’arrêt', ijSmicReference, { unit: 'word' }],
  ])('%s', (text, kind, measure) => {
    const [mark] = readAs(kind)(text);
    const { unit, per, net } = mark?.today ?? {};
    expect({ unit, per, net }).toEqual(measure);
  });
});
