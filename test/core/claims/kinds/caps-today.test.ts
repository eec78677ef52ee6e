import { expect, it } from 'vitest';
import type { Kind } from '../../../../core/claims/kind.ts';
import { atmpCapPercent } from '../../../../core/claims/kinds/atmp-cap-percent.ts';
import { atmpMaxDay } from '../../../../core/claims/kinds/atmp-max-day.ts';
import { ijCapBasis } from '../../../../core/claims/kinds/ij-cap-basis.ts';
import { ijCapMonth } from '../../../../core/claims/kinds/ij-cap-month.ts';
import { ijMaxDay } from '../../../../core/claims/kinds/ij-max-day.ts';
import { ijMaxMonth } from '../../../../core/claims/kinds/ij-max-month.ts';
import type { Measure } from '../../../../core/claims/mark.ts';
import { readAs } from './sentences.ts';

/** What a card shows as the value of today is in the same unit, of the same time, gross or net. */
const MEASURED: readonly (readonly [text: string, kind: Kind, measure: Measure])[] = [
  [
    'Le salaire journalier est plafonné à 0,834 % du PASS en AT.',
    atmpCapPercent,
    { unit: 'ratio' },
  ],
  [
    'L’IJ d’accident du travail est plafonnée à 235,69 € par jour.',
    atmpMaxDay,
    { unit: 'cents', per: 'day', net: false },
  ],
  ['L’IJ maladie est prise dans la limite du PMSS.', ijCapBasis, { unit: 'word' }],
  ['Le plafond des IJ maladie suit le SMIC.', ijCapBasis, { unit: 'word' }],
  [
    'Le salaire retenu pour l’IJ est plafonné à 2 552,24 € par mois.',
    ijCapMonth,
    { unit: 'cents', per: 'month' },
  ],
  [
    'Le salaire retenu pour l’IJ est plafonné à 1,4 SMIC, soit 2 317 € par mois.',
    ijCapMonth,
    { unit: 'cents', per: 'month' },
  ],
  [
    'L’IJ maladie est plafonnée à 1 258,50 € par mois.',
    ijMaxMonth,
    { unit: 'cents', per: 'month', net: false },
  ],
  [
    'L’IJ maladie est plafonnée à 41,95 € par jour.',
    ijMaxDay,
    { unit: 'cents', per: 'day', net: false },
  ],
  [
    'L’IJ maladie est plafonnée à 39,14 € nets par jour.',
    ijMaxDay,
    { unit: 'cents', per: 'day', net: true },
  ],
  [
    'L’IJ maladie est plafonnée à 222,16 F par jour.',
    ijMaxDay,
    { unit: 'cents', per: 'day', net: false },
  ],
];

it.each(MEASURED)('%s', (text, kind, measure) => {
  const marks = readAs(kind)(text);
  expect(marks.map(({ today }) => today)).toMatchObject([measure]);
});
