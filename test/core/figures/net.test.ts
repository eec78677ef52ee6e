import fc from 'fast-check';
import rules from 'modele-social';
import Engine from 'publicodes';
import { describe, expect, it } from 'vitest';
import { ijNet, salaireNet } from '../../../core/figures/net.ts';
import { cents, centsFromEuros, roundToCent } from '../../../core/money/cents.ts';
import { approximate, compare, exact } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';
import { anyPay, figureOf, tellsTheTruth } from './checks.ts';

const ON = day('2026-07-01');

const net = (brut: number) =>
  roundToCent(figureOf(salaireNet(centsFromEuros(brut), ON)).amounts.net) / 100;

describe('the net of a pay', () => {
  // The SMIC net published with each rise: gross × (1 − 20,84025 %).
  it.each([
    [1867.02, 1477.93],
    [1801.8, 1426.3],
    [1766.92, 1398.69],
    [1747.2, 1383.08],
  ])('of %f € is %f €', (brut, expected) => {
    expect(net(brut)).toBe(expected);
  });

  describe('beside the model of the Urssaf', () => {
    const engine = new Engine(rules, {
      logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
    });
    // That model always adds a mutuelle: 20 € of the employee's, and the CSG on 20 € of the employer's.
    const MUTUELLE = 20 + 20 * 0.097;

    it.each([1900, 2500, 4005, 4006, 6000, 12_000])('agrees to the cent for %i €', (brut) => {
      engine.setSituation({
        'salarié . contrat': "'CDI'",
        'salarié . contrat . salaire brut': `${brut} €/mois`,
        date: '01/07/2026',
      });
      const { nodeValue } = engine.evaluate('salarié . rémunération . net . à payer avant impôt');
      expect(net(brut)).toBeCloseTo(Number(nodeValue) + MUTUELLE, 2);
    });
  });

  it('tells the truth in each step, and lies between nothing and the gross', () => {
    fc.assert(
      fc.property(anyPay, (brut) => {
        const figure = figureOf(salaireNet(brut, ON));
        tellsTheTruth(figure, ON);
        expect(figure.amounts.net.n).toBeGreaterThanOrEqual(0);
        expect(compare(figure.amounts.net, exact(brut))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is refused for a year whose plafond is not out yet', () => {
    expect(salaireNet(cents(250_000), day('2027-01-31'))).toMatchObject({
      ok: false,
      outside: { reason: 'after', limit: '2026-12-31' },
    });
  });
});

describe('the net of the IJ', () => {
  it.each([
    [42.97, 40.09],
    [41.95, 39.14],
    [41.47, 38.69],
    [53.31, 49.74],
  ])('of %f € is %f €', (brut, expected) => {
    const { amounts } = figureOf(ijNet(exact(centsFromEuros(brut)), ON));
    expect(roundToCent(amounts.net) / 100).toBe(expected);
  });

  it('keeps 93,3 % of any amount', () => {
    fc.assert(
      fc.property(anyPay, (brut) => {
        const figure = figureOf(ijNet(exact(brut), ON));
        tellsTheTruth(figure, ON);
        expect(approximate(figure.amounts.net)).toBeCloseTo(brut * 0.933, 3);
      }),
    );
  });
});
