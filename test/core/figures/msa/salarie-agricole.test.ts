import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tptSalarieAgricole } from '../../../../core/figures/msa/salarie-agricole.ts';
import { centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, exact, exactly, minus, times } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { anyDay, anyPay, anyQuotite, figureOf, tellsTheTruth } from '../checks.ts';

const of = (salaire: number, quotite: number, debut: string) => {
  const pay = centsFromEuros(salaire);
  return figureOf(
    tptSalarieAgricole({
      salairesBruts: [pay, pay, pay],
      quotite: exactly(quotite),
      debut: day(debut),
    }),
  );
};

describe('the IJ of TPT of an employee in farming', () => {
  it.each([
    // Half time: the loss and the IJ meet, 1 200 € × 3 / 91,25.
    [2400, 0.5, '2026-03-02', 39.45, 'ij'],
    // Above half time the loss is less than the IJ: 480 € × 3 / 91,25.
    [2400, 0.8, '2026-03-02', 15.78, 'perte'],
    // The cap of the stop's own date, on both sides of 1 July 2026.
    [4000, 0.5, '2026-06-30', 41.95, 'ij'],
    [4000, 0.5, '2026-07-01', 42.97, 'ij'],
  ])('of %f € at %f from %s is %f € a day, by the %s', (salaire, quotite, debut, ij, limite) => {
    const { amounts } = of(salaire, quotite, debut);
    expect([roundToCent(amounts.ijParJour) / 100, amounts.limite]).toEqual([ij, limite]);
  });

  it('names the articles that bring it under the régime général', () => {
    const { articles, confidence } = of(2400, 0.8, '2026-03-02');
    expect(articles).toEqual(expect.arrayContaining(['CRPM L742-3', 'CRPM D742-3', 'CSS R323-3']));
    expect(confidence).toBe('medium');
  });

  it('tells the truth and never pays above the loss', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, anyDay, (pay, quotite, debut) => {
        const figure = figureOf(
          tptSalarieAgricole({ salairesBruts: [pay, pay, pay], quotite, debut }),
        );
        tellsTheTruth(figure, debut);
        const { ijParJour, perteParJour } = figure.amounts;
        expect(ijParJour.n).toBeGreaterThanOrEqual(0);
        expect(compare(ijParJour, perteParJour)).toBeLessThanOrEqual(0);
        // The pay is rounded to the cent: half a cent a month of the exact loss, at most.
        const exactLoss = times(minus(exact(pay), times(exact(pay), quotite)), exactly(3 / 1));
        const gap = minus(times(perteParJour, exactly(91.25)), exactLoss);
        expect(Math.abs(gap.n / gap.d)).toBeLessThanOrEqual(1.5);
      }),
    );
  });
});
