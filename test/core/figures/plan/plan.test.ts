import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ijMaladie } from '../../../../core/figures/ij-maladie.ts';
import { troncons } from '../../../../core/figures/plan/periode.ts';
import { MOIS_AU_PLUS, type PlanInput, plan } from '../../../../core/figures/plan/plan.ts';
import { tptMois } from '../../../../core/figures/tpt-mois.ts';
import { cents, centsFromEuros, roundToCent } from '../../../../core/money/cents.ts';
import { compare, exact, exactly, sum, ZERO } from '../../../../core/money/exact.ts';
import { addDays, asMonth, day, lastDay } from '../../../../core/time/day.ts';
import { anyPay, anyQuotite, figureOf, tellsTheTruth } from '../checks.ts';

const HALF = exactly(0.5);
const FULL = exact(1);
const pay = centsFromEuros(3400);
const pleine = figureOf(ijMaladie([pay, pay, pay], day('2026-07-06')));

function months(input: Partial<PlanInput> & Pick<PlanInput, 'etapes' | 'fin'>) {
  const found = plan(pleine, { salaireTempsPlein: pay, ...input });
  if (!found.ok) throw new Error(JSON.stringify(found.outside));
  return found.mois;
}

const paid = (input: Parameters<typeof months>[0]) =>
  months(input).map(({ amounts }) => [amounts.mois, roundToCent(amounts.indemnite)]);

describe('the spans of a plan', () => {
  it('are cut at each month and wherever something changes', () => {
    const cut = troncons({
      etapes: [
        { debut: day('2026-09-14'), quotite: HALF },
        { debut: day('2026-10-19'), quotite: exactly(0.7) },
      ],
      fin: day('2026-11-05'),
      arrets: [{ debut: day('2026-10-05'), fin: day('2026-10-12') }],
    });
    expect(cut.map(({ debut, fin, activite, jours }) => [debut, fin, activite, jours])).toEqual([
      ['2026-09-14', '2026-09-30', 'tpt', 17],
      ['2026-10-01', '2026-10-04', 'tpt', 4],
      ['2026-10-05', '2026-10-12', 'arret', 8],
      ['2026-10-13', '2026-10-18', 'tpt', 6],
      ['2026-10-19', '2026-10-31', 'tpt', 13],
      ['2026-11-01', '2026-11-05', 'tpt', 5],
    ]);
  });

  it('are none without a step, or when the end comes first', () => {
    expect(troncons({ etapes: [], fin: day('2026-11-05') })).toEqual([]);
    const etapes = [{ debut: day('2026-11-06'), quotite: HALF }];
    expect(troncons({ etapes, fin: day('2026-11-05') })).toEqual([]);
  });

  it('cover each day of the plan once', () => {
    const length = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(length, length, length, length, (last, second, stop, days) => {
        const debut = day('2026-09-14');
        const fin = addDays(debut, last);
        const etapes = [
          { debut, quotite: HALF },
          { debut: addDays(debut, second), quotite: FULL },
        ];
        const from = addDays(debut, stop);
        const cut = troncons({ etapes, fin, arrets: [{ debut: from, fin: addDays(from, days) }] });
        let next = debut;
        for (const span of cut) {
          expect(span.debut).toBe(next);
          next = addDays(span.fin, 1);
        }
        expect(next).toBe(addDays(fin, 1));
        expect(cut.reduce((so, { jours }) => so + jours, 0)).toBe(last + 1);
      }),
    );
  });
});

describe('a plan', () => {
  it('pays half-time at 3 400 € by the maximum, day by day of each month', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: HALF }];
    expect(paid({ etapes, fin: day('2026-11-30') })).toEqual([
      ['2026-09', 1289_01],
      ['2026-10', 1331_98],
      ['2026-11', 1289_01],
    ]);
  });

  it('pays nothing more once full time is back', () => {
    const etapes = [
      { debut: day('2026-09-01'), quotite: HALF },
      { debut: day('2026-10-01'), quotite: FULL },
    ];
    const [, october] = months({ etapes, fin: day('2026-10-31') });
    expect(october?.amounts).toMatchObject({ perte: ZERO, indemnite: ZERO });
    expect(october?.amounts.salaireVerse).toEqual(exact(pay));
  });

  it('pays a full stop inside it for each of its days, without carence', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: exactly(0.9) }];
    const arrets = [{ debut: day('2026-09-11'), fin: day('2026-09-20') }];
    const [month] = months({ etapes, fin: day('2026-09-30'), arrets });
    const stop = month?.amounts.troncons.find(({ troncon }) => troncon.activite === 'arret');
    expect(stop && roundToCent(stop.montants.indemnite)).toBe(429_67);
    expect(stop?.montants.salaireVerse).toEqual(ZERO);
  });

  it('shows both readings of paid leave, and the month as unsure', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: HALF }];
    const conges = [{ debut: day('2026-09-07'), fin: day('2026-09-11') }];
    const [month] = months({ etapes, fin: day('2026-09-30'), conges });
    expect(month && roundToCent(month.amounts.indemnite)).toBe(1289_01);
    expect(month && roundToCent(month.amounts.indemniteBasse)).toBe(1074_18);
    expect(month?.confidence).toBe('medium');
  });

  it('takes the pay of the months that have another', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: exactly(0.9) }];
    const september = asMonth('2026-09');
    if (!september) throw new Error('not a month');
    const salaires = { [september]: centsFromEuros(5000) };
    const [first, second] = months({ etapes, fin: day('2026-10-31'), salaires });
    expect(first?.amounts.perte).toEqual(exact(500_00));
    expect(second?.amounts.perte).toEqual(exact(340_00));
  });

  it('counts a whole month as the rule of one month does', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, (salaire, quotite) => {
        const mois = asMonth('2026-09');
        if (!mois) throw new Error('not a month');
        const etapes = [{ debut: day('2026-09-01'), quotite }];
        const found = plan(pleine, { etapes, fin: lastDay(mois), salaireTempsPlein: salaire });
        const alone = figureOf(tptMois(pleine, { salaireRetabli: salaire, quotite, mois }));
        const [month] = found.ok ? found.mois : [];
        expect(month?.amounts.indemnite).toEqual(alone.amounts.indemnite);
        expect(month?.amounts.total).toEqual(alone.amounts.total);
      }),
    );
  });

  it('gives the same sum when it is cut in two, but for the cent of each payslip', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, fc.integer({ min: 1, max: 120 }), (salaire, quotite, cut) => {
        const debut = day('2026-08-10');
        const fin = day('2026-12-31');
        const total = (from: typeof debut, to: typeof fin) => {
          const etapes = [{ debut: from, quotite }];
          const found = plan(pleine, { etapes, fin: to, salaireTempsPlein: salaire });
          return found.ok ? sum(found.mois.map(({ amounts }) => amounts.total)) : ZERO;
        };
        const whole = total(debut, fin);
        const parts = sum([total(debut, addDays(debut, cut - 1)), total(addDays(debut, cut), fin)]);
        expect(Math.abs(whole.n / whole.d - parts.n / parts.d)).toBeLessThanOrEqual(1.001);
      }),
    );
  });

  it('never pays more than full time, and tells the truth in each step', () => {
    fc.assert(
      fc.property(anyPay, anyQuotite, anyQuotite, (salaire, one, other) => {
        const etapes = [
          { debut: day('2026-09-14'), quotite: one },
          { debut: day('2026-11-09'), quotite: other },
        ];
        const input = { etapes, fin: day('2027-02-12'), salaireTempsPlein: cents(salaire) };
        const found = plan(pleine, input);
        if (!found.ok) throw new Error('refused');
        for (const month of found.mois) {
          tellsTheTruth(month, lastDay(month.amounts.mois));
          // Each payslip of the month may round up by half a cent.
          const most = {
            n: month.amounts.salaireRetabli.n + month.amounts.salaireRetabli.d,
            d: month.amounts.salaireRetabli.d,
          };
          expect(compare(month.amounts.total, most)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('is sure of a whole month where both readings of the loss agree, and of no part of one', () => {
    // 42,967 € × 30 days stay under three quarters of the loss of 2 040 €.
    const etapes = [{ debut: day('2026-09-01'), quotite: exactly(0.4) }];
    const fin = day('2026-09-30');
    const trust = (input: Partial<PlanInput>) => months({ etapes, fin, ...input })[0]?.confidence;
    expect(trust({})).toBe('high');
    expect(trust({ etapes: [{ debut: day('2026-09-14'), quotite: exactly(0.4) }] })).toBe('medium');
    expect(trust({ conges: [{ debut: day('2026-09-01'), fin }] })).toBe('medium');
  });

  it('shares a month by its days, and says how each span was reached', () => {
    const etapes = [{ debut: day('2026-09-14'), quotite: HALF }];
    const arrets = [{ debut: day('2026-09-30'), fin: day('2026-09-30') }];
    const [month] = months({ etapes, fin: day('2026-09-30'), arrets });
    expect(month?.steps.map(({ label, article }) => [label, article])).toEqual([
      ['salairePeriode', 'CSS R323-3'],
      ['salaireVerse', 'CSS R323-3'],
      ['perte', 'CSS R323-3'],
      ['ijPeriode', 'CSS L323-1'],
      ['indemnite', 'CSS R323-3'],
      ['salairePeriode', 'CSS R323-3'],
      ['ijArretComplet', 'CSS L323-1'],
      ['totalMois', 'CSS R323-3'],
    ]);
    const [tpt, stop] = month?.amounts.troncons ?? [];
    expect(tpt?.montants.salaireRetabli).toEqual(exact(3400_00 * 16, 30));
    expect(stop?.montants.salaireRetabli).toEqual(exact(3400_00, 30));
    expect(stop?.montants.indemnite).toEqual(pleine.amounts.ij);
    expect(stop?.montants.indemniteBasse).toEqual(pleine.amounts.ij);
  });

  it('makes one total of a month, cut or whole', () => {
    const etapes = [
      { debut: day('2026-09-01'), quotite: HALF },
      { debut: day('2026-10-12'), quotite: exact(7, 10) },
    ];
    for (const { steps, amounts } of months({ etapes, fin: day('2026-10-31') })) {
      const totals = steps.filter(({ label }) => label === 'totalMois');
      expect(totals.map(({ result }) => result.value)).toEqual([amounts.total]);
    }
  });

  it('refuses months before the rule that it knows', () => {
    const etapes = [{ debut: day('2019-08-01'), quotite: HALF }];
    const found = plan(pleine, { etapes, fin: day('2019-08-15'), salaireTempsPlein: pay });
    expect(found).toEqual({
      ok: false,
      outside: { reason: 'before', series: 'regleTpt', limit: '2019-08-23' },
    });
  });

  it('names each value of the law once, however many spans stand on it', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: HALF }];
    const arrets = [{ debut: day('2026-09-11'), fin: day('2026-09-20') }];
    const [month] = months({ etapes, fin: day('2026-09-30'), arrets });
    const named = month?.sources.map(({ series }) => series);
    expect(named).toEqual([...pleine.sources.map(({ series }) => series), 'regleTpt']);
  });

  it('stops after four years', () => {
    const etapes = [{ debut: day('2026-09-01'), quotite: HALF }];
    expect(months({ etapes, fin: day('2040-12-31') })).toHaveLength(MOIS_AU_PLUS);
  });
});
