import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { declaration } from '../../../../core/figures/plan/declaration.ts';
import type { Calendrier } from '../../../../core/figures/plan/periode.ts';
import { plan } from '../../../../core/figures/plan/plan.ts';
import { centsFromEuros } from '../../../../core/money/cents.ts';
import { exact, exactly, sum } from '../../../../core/money/exact.ts';
import { addDays, day } from '../../../../core/time/day.ts';
import { anyPay, anyQuotite, figureOf } from '../checks.ts';

const declared = (calendrier: Calendrier, euros = 3000) => {
  const pay = centsFromEuros(euros);
  const pleine = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));
  const laid = plan(pleine, { ...calendrier, salaireTempsPlein: pay });
  if (!laid.ok) throw new Error('refused');
  return laid.mois.map(declaration);
};

const half = { debut: day('2026-09-01'), quotite: exactly(0.5) };

describe('what the employer declares', () => {
  it('is one period for a month over which nothing changes, from the next month on', () => {
    const [one] = declared({ etapes: [half], fin: day('2026-09-30') });
    expect(one?.value).toEqual({
      mois: '2026-09',
      auPlusTot: '2026-10-01',
      periodes: [
        {
          debut: '2026-09-01',
          fin: '2026-09-30',
          jours: 30,
          activite: 'tpt',
          quotite: exact(1, 2),
          salaireRetabli: exact(3000_00),
          salaireVerse: exact(1500_00),
          perte: exact(1500_00),
        },
      ],
    });
    expect(one?.reasons).toEqual(['declarationMensuelle', 'versementApresAttestation']);
  });

  it('is split by a full stop (1 to 4, 5 to 12, 13 to 30), which has its own statement', () => {
    const arrets = [{ debut: day('2026-09-05'), fin: day('2026-09-12') }];
    const [one] = declared({ etapes: [half], fin: day('2026-09-30'), arrets });
    expect(one?.value.periodes.map(({ debut, activite }) => [debut, activite])).toEqual([
      ['2026-09-01', 'tpt'],
      ['2026-09-05', 'arret'],
      ['2026-09-13', 'tpt'],
    ]);
    expect(one?.reasons).toContain('periodesSeparees');
    expect(one?.reasons).toContain('arretAttestation');
  });

  it('says that leave is declared in two ways', () => {
    const conges = [{ debut: day('2026-09-21'), fin: day('2026-09-25') }];
    const [one] = declared({ etapes: [half], fin: day('2026-09-30'), conges });
    expect(one?.reasons).toContain('congesDeuxLectures');
    // One of them declares the month as a whole.
    expect(one?.reasons).not.toContain('periodesSeparees');
    // A change of share in the same month is declared apart by both.
    const more = { debut: day('2026-09-16'), quotite: exactly(0.8) };
    const [two] = declared({ etapes: [half, more], fin: day('2026-09-30'), conges });
    expect(two?.reasons).toContain('periodesSeparees');
  });

  it('is nothing once full time is back', () => {
    const full = { debut: day('2026-10-01'), quotite: exact(1) };
    const [, october] = declared({ etapes: [half, full], fin: day('2026-10-31') });
    expect(october?.value.periodes).toEqual([]);
    expect(october?.reasons).toEqual(['rienADeclarer']);
  });

  it('declares the loss of the plan, whole, whatever the month holds', () => {
    const anyDate = fc.integer({ min: 0, max: 90 }).map((n) => addDays(day('2026-09-01'), n));
    fc.assert(
      fc.property(anyPay, anyQuotite, anyDate, anyDate, (pay, quotite, a, b) => {
        const [debut, fin] = a <= b ? [a, b] : [b, a];
        const pleine = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));
        const calendar = {
          etapes: [{ debut: day('2026-09-01'), quotite }],
          fin: day('2026-11-30'),
          arrets: [{ debut, fin }],
        };
        const laid = plan(pleine, { ...calendar, salaireTempsPlein: pay });
        if (!laid.ok) throw new Error('refused');
        for (const mois of laid.mois) {
          const { value } = declaration(mois);
          expect(sum(value.periodes.map(({ perte }) => perte))).toEqual(mois.amounts.perte);
          for (const one of value.periodes) expect(one.fin < value.auPlusTot).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
