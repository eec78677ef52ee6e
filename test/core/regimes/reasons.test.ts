import { expect, it } from 'vitest';
import { assessFr } from '../../../core/words/fr/assess.ts';
import { eligibiliteFr } from '../../../core/words/fr/eligibilite.ts';
import { fonctionPubliqueFr } from '../../../core/words/fr/fonction-publique.ts';
import { heuresFr } from '../../../core/words/fr/heures.ts';
import { ijFr } from '../../../core/words/fr/ij.ts';
import { independantsFr } from '../../../core/words/fr/independants.ts';
import { msaFr } from '../../../core/words/fr/msa.ts';
import { regimesFr } from '../../../core/words/fr/regimes.ts';

const twice = (catalogues: readonly object[]) => {
  const keys = catalogues.flatMap((catalogue) => Object.keys(catalogue));
  return keys.filter((key, index) => keys.indexOf(key) !== index);
};

it('no reason has the key of another, so that all can be told from one catalogue', () => {
  const catalogues = [
    eligibiliteFr,
    fonctionPubliqueFr,
    heuresFr,
    ijFr,
    independantsFr,
    msaFr,
    regimesFr,
  ];
  expect(twice(catalogues)).toEqual([]);
  expect(twice([assessFr, regimesFr])).toEqual([]);
});
