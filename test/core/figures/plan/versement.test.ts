import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import type { Calendrier } from '../../../../core/figures/plan/periode.ts';
import { plan } from '../../../../core/figures/plan/plan.ts';
import { versement } from '../../../../core/figures/plan/versement.ts';
import { centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, exactly } from '../../../../core/money/exact.ts';
import { addDays, asMonth, day } from '../../../../core/time/day.ts';
import { figureOf, tellsTheTruth } from '../checks.ts';

const pay = centsFromEuros(3400);
const pleine = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));
const half = { debut: day('2026-09-01'), quotite: exactly(0.5) };

function firstOf(calendrier: Calendrier) {
  const laid = plan(pleine, { ...calendrier, salaireTempsPlein: pay });
  const [month] = laid.ok ? laid.mois : [];
  if (!month) throw new Error('no month');
  return month;
}

describe('what the caisse should pay for a month', () => {
  it('is the IJ, gross and net of 6,7 %, once the month is over', () => {
    const { amounts } = figureOf(versement(firstOf({ etapes: [half], fin: day('2026-09-30') })));
    // 42,967 € × 30, less CSG and CRDS.
    expect([amounts.brut, amounts.net].map(roundToCent)).toEqual([1289_01, 1202_65]);
    expect(amounts.netBas).toEqual(amounts.net);
    expect(amounts.auPlusTot).toBe('2026-10-01');
  });

  it('goes from one reading of leave to the other', () => {
    const conges = [{ debut: day('2026-09-07'), fin: day('2026-09-11') }];
    const month = firstOf({ etapes: [half], fin: day('2026-09-30'), conges });
    const { amounts, confidence } = figureOf(versement(month));
    // 25 days of 30 by the reading that leaves leave out.
    expect([amounts.brutBas, amounts.brut].map(roundToCent)).toEqual([1074_18, 1289_01]);
    expect(roundToCent(amounts.netBas)).toBe(1002_21);
    expect(confidence).toBe('medium');
  });

  it('refuses a month whose levies are not known', () => {
    const month = firstOf({ etapes: [half], fin: day('2026-09-30') });
    const mois = asMonth('1990-01') ?? month.amounts.mois;
    expect(versement({ ...month, amounts: { ...month.amounts, mois } }).ok).toBe(false);
  });

  it('never passes the IJ of a full stop, by any reading, whatever interrupts the month', () => {
    const length = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(length, length, length, length, (stop, stopped, leave, away) => {
        const at = (from: number, days: number) => {
          const debut = addDays(half.debut, from);
          return { debut, fin: addDays(debut, days) };
        };
        const month = firstOf({
          etapes: [half],
          fin: day('2026-09-30'),
          arrets: [at(stop, stopped)],
          conges: [at(leave, away)],
        });
        const found = figureOf(versement(month));
        const { ij } = pleine.amounts;
        expect(compare(found.amounts.brut, { n: ij.n * 30, d: ij.d })).toBeLessThanOrEqual(0);
        expect(compare(found.amounts.brutBas, found.amounts.brut)).toBeLessThanOrEqual(0);
        tellsTheTruth(found, day('2026-09-30'));
      }),
    );
  });
});
