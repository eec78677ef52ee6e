import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import {
  ijPlusieursEmplois,
  payesDeReference,
} from '../../../../core/figures/maladie/plusieurs-emplois.ts';
import { cents, roundToCent } from '../../../../core/money/cents.ts';
import { day } from '../../../../core/time/day.ts';
import { anyDay, anyPay, figureOf, tellsTheTruth } from '../checks.ts';

const debut = day('2026-07-06');
const pays = [cents(1500_00), cents(1500_00), cents(1530_00)] as const;

describe('the IJ of someone with another job', () => {
  it('stands on all pays of each month', () => {
    // (2 100 + 2 100 + 2 130) / 91,25 / 2
    const { amounts, confidence } = figureOf(ijPlusieursEmplois(pays, cents(600_00), debut));
    expect(roundToCent(amounts.ij)).toBe(34_68);
    expect(confidence).toBe('medium');
  });

  it('caps the sum of a month, not each job by itself', () => {
    // 1 500 € and 1 400 € are each below 1,4 SMIC; together they are above: the IJ is at its most.
    const { amounts } = figureOf(ijPlusieursEmplois(pays, cents(1400_00), debut));
    expect(roundToCent(amounts.ij)).toBe(42_97);
    expect(amounts.plafonne).toBe(true);
  });

  it('is what one job with the whole pay would give, in steps that say where it comes from', () => {
    fc.assert(
      fc.property(anyPay, anyPay, anyDay, (one, other, on) => {
        const three = [one, one, one] as const;
        const all = payesDeReference(three, other);
        const found = figureOf(ijPlusieursEmplois(three, other, on));
        expect(found.amounts).toEqual(figureOf(ijMaladie(all, on)).amounts);
        expect(found.steps.filter(({ label }) => label === 'salaireTousEmplois')).toHaveLength(3);
        tellsTheTruth(found, on);
      }),
    );
  });

  it('refuses a day whose law is not known', () => {
    expect(ijPlusieursEmplois(pays, cents(600_00), day('2017-05-01')).ok).toBe(false);
  });

  it('leaves the pays of a single job as they are', () => {
    expect(payesDeReference(pays, undefined)).toEqual(pays);
  });
});
