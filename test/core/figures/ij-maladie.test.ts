import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie, plafondsIjMaladie } from '../../../core/figures/ij-maladie.ts';
import { jourDuSmic, periodesPlafondsIj } from '../../../core/law/plafonds-ij.ts';
import { cents, centsFromEuros, roundToCent } from '../../../core/money/cents.ts';
import { approximate, compare } from '../../../core/money/exact.ts';
import { day } from '../../../core/time/day.ts';
import { anyDay, anyPay, figureOf, tellsTheTruth } from './checks.ts';

const maximum = (debutArret: string) =>
  roundToCent(figureOf(plafondsIjMaladie(day(debutArret))).amounts.ijMax) / 100;

describe('the SMIC that counts', () => {
  it.each([
    ['2026-07-06', '2026-06-30'],
    ['2026-02-01', '2026-01-31'],
    ['2026-01-31', '2025-12-31'],
    ['2024-03-15', '2024-02-29'],
  ])('for a stop of %s is that of %s', (debut, jour) => {
    expect(jourDuSmic(day(debut))).toBe(jour);
  });
});

describe('the largest IJ, as published', () => {
  it.each([
    ['2018-02-01', 44.34],
    ['2020-02-01', 45.55],
    ['2022-01-31', 47.03],
    ['2022-02-01', 47.43],
    ['2022-05-15', 47.43],
    ['2022-06-01', 48.69],
    ['2023-02-01', 50.58],
    ['2023-06-01', 51.7],
    ['2024-02-01', 52.28],
    ['2024-12-01', 53.31],
    ['2025-03-31', 53.31],
    ['2025-04-01', 41.47],
    ['2026-01-31', 41.47],
    ['2026-02-01', 41.95],
    ['2026-06-30', 41.95],
    ['2026-07-01', 42.97],
    ['2026-12-31', 42.97],
  ])('for a stop of %s is %f €', (debut, expected) => {
    expect(maximum(debut)).toBe(expected);
  });

  it('is refused where the SMIC of the month before is not known', () => {
    expect(plafondsIjMaladie(day('2018-01-31'))).toMatchObject({
      ok: false,
      outside: { reason: 'before', limit: '2018-02-01' },
    });
    expect(plafondsIjMaladie(day('2027-02-01'))).toMatchObject({
      ok: false,
      outside: { reason: 'after', limit: '2027-01-31' },
    });
  });
});

it('is the same, with its steps, as the one that pages are judged by', () => {
  for (const { from, until, plafondMensuel, ijMax } of periodesPlafondsIj()) {
    for (const debut of [from, until]) {
      const { amounts } = figureOf(plafondsIjMaladie(debut));
      expect(amounts).toEqual({ plafondMensuel, ijMax });
    }
  }
});

describe('the IJ of a full stop', () => {
  const of = (debut: string, ...pays: [number, number, number]) => {
    const [a, b, c] = pays;
    return figureOf(
      ijMaladie([centsFromEuros(a), centsFromEuros(b), centsFromEuros(c)], day(debut)),
    );
  };

  it('is half of 6 000 € over 91,25 for three pays of 2 000 €', () => {
    const { amounts } = of('2026-07-06', 2000, 2000, 2000);
    expect(approximate(amounts.ij)).toBeCloseTo(3287.671, 2);
    expect(amounts.plafonne).toBe(false);
  });

  it('caps each pay by itself: a high month does not make up for a low one', () => {
    const { amounts } = of('2026-07-06', 1000, 1000, 9000);
    expect(approximate(amounts.sommePlafonnee)).toBe(100_000 + 100_000 + 261_382.8);
    expect(amounts.plafonne).toBe(true);
  });

  it('names the article of each step, and the cap where it bound', () => {
    const { steps, articles } = of('2026-07-06', 3000, 3000, 3000);
    expect(articles).toEqual(['CSS R323-4', 'CSS R323-9', 'CSS R323-5']);
    const retained = steps.filter((step) => step.label === 'salaireRetenu');
    expect(retained.map((step) => step.operands[step.bound ?? -1]?.label)).toEqual([
      'plafondMensuel',
      'plafondMensuel',
      'plafondMensuel',
    ]);
  });

  it('tells the truth in each step, for any pays and any day of the law', () => {
    fc.assert(
      fc.property(anyPay, anyPay, anyPay, anyDay, (a, b, c, debut) => {
        const figure = figureOf(ijMaladie([a, b, c], debut));
        tellsTheTruth(figure, debut);
        expect(compare(figure.amounts.ij, figure.amounts.ijMax)).toBeLessThanOrEqual(0);
        expect(compare(figure.amounts.ij, figure.amounts.ijSansPlafond)).toBeLessThanOrEqual(0);
        expect(figure.amounts.ij.n).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never falls when a pay rises', () => {
    fc.assert(
      fc.property(anyPay, anyPay, anyDay, fc.nat(500_000), (pay, other, debut, more) => {
        const low = figureOf(ijMaladie([pay, other, other], debut)).amounts.ij;
        const high = figureOf(ijMaladie([cents(pay + more), other, other], debut)).amounts.ij;
        expect(compare(high, low)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
