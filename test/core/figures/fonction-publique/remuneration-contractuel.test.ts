import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionPayee } from '../../../../core/figures/fonction-publique/fraction.ts';
import { remunerationContractuel } from '../../../../core/figures/fonction-publique/remuneration-contractuel.ts';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { VERSANTS, type Versant } from '../../../../core/law/versants.ts';
import { centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, exact, plus } from '../../../../core/money/exact.ts';
import { day } from '../../../../core/time/day.ts';
import { anyPay, figureOf, tellsTheTruth } from '../checks.ts';
import { anyAllowedQuotite, anyKnownDay, anyVersant } from './arbitraries.ts';

function paid(versant: Versant, euros: number, tenths: number, start: string) {
  const salaireBrut = centsFromEuros(euros);
  const full = figureOf(ijMaladie([salaireBrut, salaireBrut, salaireBrut], day(start)));
  const input = { versant, quotite: exact(tenths, 10), salaireBrut };
  const { amounts, confidence } = figureOf(remunerationContractuel(full, input, day(start)));
  return {
    pay: roundToCent(amounts.remunerationEmployeur),
    other: roundToCent(amounts.remunerationAutreLecture),
    ij: roundToCent(amounts.ijVerseeParJour),
    full: roundToCent(amounts.ijTheorique),
    limite: amounts.limite,
    confidence,
    raisons: amounts.raisons,
  };
}

describe('pay of a contractuel in TPT', () => {
  // https://github.com/CISIRH/portail-barri (FAQ): 6/7 and 32/35 at the State.
  it.each([
    [3000, 5, '2026-09-14', 1500_00, 4297, 'ij'],
    [3000, 7, '2026-09-14', 2100_00, 2959, 'perte'],
    [3000, 9, '2026-09-14', 2742_86, 845, 'perte'],
    [2400, 8, '2026-03-02', 2057_14, 1127, 'perte'],
  ] as const)('at the State, %d € at %d tenths from %s', (euros, tenths, start, pay, ij, side) => {
    const got = paid('FPE', euros, tenths, start);
    expect([got.pay, got.ij, got.limite]).toEqual([pay, ij, side]);
  });

  it('says that a loss by day is a convention, whatever else is sure', () => {
    const { confidence, raisons } = paid('FPE', 3000, 5, '2026-09-14');
    expect(confidence).toBe('medium');
    expect(raisons).toContain('perteParJourConvention');
  });

  it('follows the hours outside the State, with the other reading beside', () => {
    const got = paid('FPT', 2400, 8, '2026-03-02');
    expect([got.pay, got.other]).toEqual([1920_00, 2057_14]);
    expect(got.raisons).toContain('fractionHorsEtat');
    const plain = paid('FPH', 2400, 7, '2026-03-02');
    expect(plain.pay).toBe(plain.other);
    expect(plain.raisons).not.toContain('fractionHorsEtat');
  });

  it('pays the hours below 80 %, and never less for more hours', () => {
    for (const versant of VERSANTS) {
      const fractions = [5, 6, 7, 8, 9].map(
        (tenths) =>
          figureOf(fractionPayee(versant, exact(tenths, 10), day('2026-11-21'))).amounts.fraction,
      );
      expect(fractions.slice(0, 3)).toEqual([exact(1, 2), exact(3, 5), exact(7, 10)]);
      fractions.forEach((one, at) => {
        const next = fractions[at + 1];
        if (next) expect(compare(one, next)).toBeLessThan(0);
      });
    }
    const state = (tenths: number) =>
      figureOf(fractionPayee('FPE', exact(tenths, 10), day('2026-11-21'))).amounts.fraction;
    expect([state(8), state(9)]).toEqual([exact(6, 7), exact(32, 35)]);
  });

  it('never pays more per day than the loss or than a full stop, and its steps recompute', () => {
    fc.assert(
      fc.property(
        anyVersant,
        anyAllowedQuotite,
        anyPay,
        anyKnownDay.filter((on) => on <= '2026-12-31'),
        (versant, quotite, salaireBrut, on) => {
          const full = figureOf(ijMaladie([salaireBrut, salaireBrut, salaireBrut], on));
          const figure = figureOf(
            remunerationContractuel(full, { versant, quotite, salaireBrut }, on),
          );
          const { ijVerseeParJour, perteParJour, ijTheorique, perte } = figure.amounts;
          expect(compare(ijVerseeParJour, perteParJour)).toBeLessThanOrEqual(0);
          expect(compare(ijVerseeParJour, ijTheorique)).toBeLessThanOrEqual(0);
          expect(ijVerseeParJour.n).toBeGreaterThanOrEqual(0);
          const whole = plus(exact(roundToCent(figure.amounts.remunerationEmployeur)), perte);
          expect(whole).toEqual(exact(salaireBrut));
          tellsTheTruth(figure, on);
        },
      ),
    );
  });
});
