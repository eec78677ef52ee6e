import { expect, it } from 'vitest';
import { type OrigineImpot, partImposable } from '../../../../core/figures/impot/part-imposable.ts';
import { day } from '../../../../core/time/day.ts';

it.each<[OrigineImpot, number, number, string]>([
  ['maladie', 1, 1, 'imposable'],
  ['ald', 0, 1, 'aldExonerante'],
  ['atmp', 1, 2, 'atmpMoitieImposable'],
])('the taxed share of an IJ (%s) is %i/%i', (origine, n, d, reason) => {
  const ruled = partImposable(origine, day('2026-11-21'));
  if (!ruled.ok) throw new Error('refused');
  expect(ruled.ruling.value).toEqual({ n, d });
  expect(ruled.ruling.reasons[0]).toBe(reason);
  expect(ruled.ruling.confidence).toBe('medium');
});
