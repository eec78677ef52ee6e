import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../core/figures/ij-maladie.ts';
import { tptIndemnite, tptPerte } from '../../../core/figures/tpt-indemnite.ts';
import { tptMois } from '../../../core/figures/tpt-mois.ts';
import { centsFromEuros, roundToCent } from '../../../core/money/cents.ts';
import { compare, dividedBy, exact, exactly } from '../../../core/money/exact.ts';
import { asMonth, day, lastDay, type Month, monthOf } from '../../../core/time/day.ts';
import { anyDay, anyPay, anyQuotite, figureOf, tellsTheTruth } from './checks.ts';

const month = (text: string): Month => {
  const found = asMonth(text);
  if (!found) throw new RangeError(text);
  return found;
};

const ofMonth = (salaire: number, quotite: number, debut: string, mois: string) => {
  const pay = centsFromEuros(salaire);
  const full = figureOf(ijMaladie([pay, pay, pay], day(debut)));
  const input = { salaireRetabli: pay, quotite: exactly(quotite), mois: month(mois) };
  return figureOf(tptMois(full, input));
};

describe('the loss', () => {
  it('is full-time pay less the pay received: 2 000 − 1 100 = 900 €', () => {
    const loss = tptPerte(exact(2000_00), exact(1100_00), day('2026-08-31'));
    expect(figureOf(loss).amounts.perte).toEqual(exact(900_00));
  });

  it('is nothing when more was paid than full time', () => {
    const loss = tptPerte(exact(2000_00), exact(2100_00), day('2026-08-31'));
    expect(figureOf(loss).amounts.perte).toEqual(exact(0));
  });

  it('is not known before the rule of 23 August 2019', () => {
    const loss = tptPerte(exact(2000_00), exact(1100_00), day('2019-08-22'));
    expect(loss).toMatchObject({ ok: false, outside: { reason: 'before', limit: '2019-08-23' } });
  });
});

describe('the IJ of a period', () => {
  const of = (ij: number, jours: number, perte: number) =>
    figureOf(
      tptIndemnite(
        exact(centsFromEuros(ij)),
        jours,
        exact(centsFromEuros(perte)),
        day('2026-08-31'),
      ),
    );

  it('is that of a full stop while the loss is larger: 30 × 52,28 = 1 568,40 €', () => {
    const { amounts } = of(52.28, 30, 2001);
    expect(roundToCent(amounts.total)).toBe(1568_40);
    expect(amounts.limite).toBe('ij');
  });

  it('is the loss where that is smaller', () => {
    const { amounts } = of(42.97, 31, 500);
    expect(roundToCent(amounts.total)).toBe(500_00);
    expect(amounts.limite).toBe('perte');
  });

  it('is sure only where a loss counted in net would give the same', () => {
    expect(of(20, 30, 1000).confidence).toBe('high');
    expect(of(30, 30, 1000).confidence).toBe('medium');
    expect(of(40, 30, 1000).confidence).toBe('medium');
  });
});

describe('a month of part-time work', () => {
  it('of 2 500 € at 60 %, after a stop of July 2026: the loss binds and makes up full pay', () => {
    const { amounts } = ofMonth(2500, 0.6, '2026-07-06', '2026-11');
    expect(roundToCent(amounts.salaireVerse)).toBe(1500_00);
    expect(roundToCent(amounts.indemnite)).toBe(1000_00);
    expect(roundToCent(amounts.total)).toBe(2500_00);
    expect(amounts.limite).toBe('perte');
  });

  it('of 3 400 € at 50 %: the IJ binds, 30 days of the maximum', () => {
    const { amounts } = ofMonth(3400, 0.5, '2026-07-06', '2026-11');
    expect(roundToCent(amounts.indemnite)).toBe(1289_01);
    expect(amounts.limite).toBe('ij');
  });

  it('counts the days of its month', () => {
    expect(ofMonth(3400, 0.5, '2026-07-06', '2026-08').amounts.jours).toBe(31);
    expect(ofMonth(3400, 0.5, '2024-01-06', '2024-02').amounts.jours).toBe(29);
  });

  it('keeps its promises for any pay, quotité and day', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, anyDay, (pay, quotite, debut) => {
        const full = figureOf(ijMaladie([pay, pay, pay], debut));
        const mois = monthOf(debut) < '2019-09' ? month('2019-09') : monthOf(debut);
        const figure = figureOf(tptMois(full, { salaireRetabli: pay, quotite, mois }));
        const { amounts } = figure;
        tellsTheTruth(figure, lastDay(mois));
        // Gross pay and IJ together never exceed full-time gross pay, nor a day the IJ of a full stop.
        expect(compare(amounts.total, exact(pay))).toBeLessThanOrEqual(0);
        const perDay = dividedBy(amounts.indemnite, exact(amounts.jours));
        expect(compare(perDay, amounts.ijPleine)).toBeLessThanOrEqual(0);
        for (const amount of [amounts.perte, amounts.indemnite, amounts.salaireVerse]) {
          expect(amount.n).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('pays less IJ, never more, when more hours are worked', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, anyQuotite, anyDay, (pay, one, other, debut) => {
        const [less, more] = compare(one, other) < 0 ? [one, other] : [other, one];
        const full = figureOf(ijMaladie([pay, pay, pay], debut));
        const paid = (quotite: typeof one) =>
          figureOf(tptMois(full, { salaireRetabli: pay, quotite, mois: month('2026-08') })).amounts
            .indemnite;
        expect(compare(paid(more), paid(less))).toBeLessThanOrEqual(0);
      }),
    );
  });
});
